import ArgumentParser
import BaliseSite
import BaliseTestSupport

/// `balise-benchmarks replay`.
struct ReplayEdits: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Edit a copy of the plan again and again; compare each build with one from nothing.")

  @Option(help: "How many steps, of one to four edits each.")
  var steps = 300

  @Option(help: "The same seed makes the same edits.")
  var seed: UInt64 = 1

  @Option(help: "How many workers.")
  var jobs = 2

  @Flag(help: "In one process that keeps what it read, as the preview does.")
  var preview = false

  func run() throws {
    let replay = Replay(
      try RealPlan.copy(), seed: seed, memory: preview ? BuildMemory() : nil)
    for _ in 0..<steps { try replay.step(jobs: jobs) }
    print(
      "\(steps) steps, \(replay.published) published (\(replay.ofTexts) from texts alone, \(replay.ofEntries) from entries), each the same as a build from nothing"
    )
  }
}
