import ArgumentParser

@main
struct Balise: ParsableCommand {}
