import ArgumentParser

/// Measures builds of made-up plans of many files. Nothing here is a test: machines differ, ratios
/// of runs made in turn on one machine mean something.
@main
struct Benchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "balise-benchmarks",
    abstract: "Measure how long Balise takes, stage by stage, and what it costs at the least.",
    discussion: """
      Each measurement is a process of its own, so that memory and caches of one size do not \
      disturb another. The floor is the time to read the same files and to write as many bytes \
      into as many files, with no work in between.

        swift run -c release balise-benchmarks measure --sizes 1000,10000 --json out.json
        swift run -c release balise-benchmarks write 1000 /tmp/plan
        Tests/BaliseBenchmarks/compare-hugo.sh ../shared/bench 1000 10000
      """,
    subcommands: [
      Measure.self, Compare.self, Agree.self, ReplayEdits.self, Latency.self, Hostile.self,
      Write.self,
      Once.self,
    ],
    defaultSubcommand: Measure.self)
}
