import ArgumentParser
import Glibc

/// `balise-benchmarks compare`.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run `balise build` and another program in turn, and show the ratios.",
    discussion: """
      The other program comes after `--`; `{out}` in its arguments stands for a folder that does \
      not exist yet. Ratios are medians over the pairs of runs.
      """)

  @Option(help: "The source folder that Balise builds.")
  var source: String

  @Option(help: "The program to measure (default: the one beside this program).")
  var balise: String?

  @Option(help: "How many pairs of runs.")
  var runs = 7

  @Option(help: "How many workers.")
  var jobs = 2

  @Option(help: "Where sites are written: memory (/dev/shm) or a folder on a disk.")
  var output = "/dev/shm"

  @Option(help: "Keep the last two sites, as balise and other, in this folder.")
  var keep: String?

  @Option(help: "A name for the line of the table.")
  var label = "plan"

  @Flag(help: "Write the head of the table first.")
  var head = false

  @Argument(parsing: .postTerminator, help: "The other program and its arguments.")
  var other: [String]

  func validate() throws {
    guard runs > 0, jobs > 0, !other.isEmpty else {
      throw ValidationError("--runs and --jobs take 1 or more, and a program comes after --.")
    }
  }

  func run() throws {
    let folder = keep ?? output + "/balise-compare"
    let ours = try balise ?? Self.neighbour()
    var pairs: [(ours: ChildProcess, theirs: ChildProcess)] = []
    for number in 0..<runs {
      // Who goes first changes each time: what warms a cache for the second serves both.
      let build = { () throws(Failure) -> ChildProcess in
        try Files.remove(folder + "/balise")
        return try ChildProcess.run([
          ours, "build", "--source", source, "--output", folder + "/balise/public", "--jobs",
          String(jobs), "--today", "2026-01-01",
        ])
      }
      let rival = { () throws(Failure) -> ChildProcess in
        try Files.remove(folder + "/other")
        return try ChildProcess.run(other.map { $0 == "{out}" ? folder + "/other" : $0 })
      }
      if number % 2 == 0 {
        let first = try build()
        pairs.append((first, try rival()))
      } else {
        let first = try rival()
        pairs.append((try build(), first))
      }
    }
    if keep == nil { try Files.remove(folder) }
    show(pairs)
  }

  private func show(_ pairs: [(ours: ChildProcess, theirs: ChildProcess)]) {
    func median(_ value: (ChildProcess) -> Double) -> (Double, Double, Double) {
      (
        Figures.median(pairs.map { value($0.ours) }),
        Figures.median(pairs.map { value($0.theirs) }),
        Figures.median(pairs.map { value($0.theirs) / value($0.ours) })
      )
    }
    let (wall, processor) = (median(\.wall), median(\.processor))
    let peak = median { Double($0.peak) / 1024 }
    let table = Figures.table(
      [
        "", "wall s", "other wall s", "ratio", "processor s", "other processor s", "ratio",
        "peak MiB", "other peak MiB", "ratio",
      ],
      [
        [label]
          + [wall, processor].flatMap {
            [Figures.fixed($0.0, 3), Figures.fixed($0.1, 3), Figures.fixed($0.2, 1)]
          } + [Figures.fixed(peak.0, 1), Figures.fixed(peak.1, 0), Figures.fixed(peak.2, 1)]
      ])
    let lines = table.split(separator: "\n")
    print((head ? lines : [lines[2]]).joined(separator: "\n"))
  }

  private static func neighbour() throws(Failure) -> String {
    var path = [CChar](repeating: 0, count: 4096)
    let length = unsafe readlink("/proc/self/exe", &path, path.count - 1)
    guard length > 0 else { throw Failure("cannot find balise: give --balise") }
    let own = String(decoding: path[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return Files.parent(of: own) + "/balise"
  }
}
