import ArgumentParser

/// `balise-benchmarks write`.
struct Write: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a plan of so many Markdown files as a source folder.")

  @Argument(help: "How many Markdown files.")
  var count: Int

  @Argument(help: "The folder to write; it must not exist.")
  var folder: String

  func validate() throws {
    guard (20...1_000_000).contains(count) else {
      throw ValidationError("The number of files goes from 20 to 1000000.")
    }
  }

  func run() throws { try Corpus(count: count).write(to: folder) }
}
