import ArgumentParser
import BaliseText

/// `balise-benchmarks measure`.
struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure builds of made-up plans, stage by stage, beside the floor.")

  @Option(help: "Numbers of Markdown files, separated by commas.")
  var sizes = "1000,10000,50000"

  @Option(help: "How many times each build is run; medians are shown.")
  var runs = 5

  @Option(help: "How many workers.")
  var jobs = 2

  @Option(help: "Where plans and sites are written: memory (/dev/shm) or a folder on a disk.")
  var output = "/dev/shm"

  @Option(help: "Write the figures as JSON into this file.")
  var json: String?

  /// What stands before the name of a stage among the values of a measurement.
  static let mark = "stage:"

  private var counts: [Int] { sizes.split(separator: ",").compactMap { Int($0) } }

  func validate() throws {
    guard !counts.isEmpty, counts.allSatisfy({ (20...1_000_000).contains($0) }) else {
      throw ValidationError("--sizes takes numbers from 20 to 1000000, separated by commas.")
    }
    guard runs > 0, jobs > 0 else { throw ValidationError("--runs and --jobs take 1 or more.") }
  }

  func run() throws {
    let folder = output + "/balise-benchmarks"
    defer { try? Files.remove(folder) }
    var results: [(count: Int, build: Measurement, floor: Measurement)] = []
    for count in counts {
      try Files.remove(folder)
      let plan = folder + "/plan"
      try Files.makeFolder(folder)
      try Corpus(count: count).write(to: plan)
      results.append(try measure(count, plan, folder))
    }
    print(table(results))
    if let json { try Files.write(self.json(results), to: json) }
  }

  private func measure(
    _ count: Int, _ plan: String, _ folder: String
  ) throws(Failure) -> (count: Int, build: Measurement, floor: Measurement) {
    var builds: [Measurement] = []
    var floors: [Measurement] = []
    let site = folder + "/site/public"
    for _ in 0..<runs {
      try Files.remove(folder + "/site")
      try Files.remove(folder + "/floor")
      let build = try ChildProcess.run(once(.build, plan, site))
      var result = Measurement(build.output)
      result["wall"] = build.wall
      builds.append(result)
      let floor = try ChildProcess.run(once(.floor, plan, folder + "/floor") + ["--like", site])
      floors.append(Measurement(floor.output))
    }
    return (count, .medians(builds), .medians(floors))
  }

  private func once(_ work: Once.Work, _ plan: String, _ output: String) -> [String] {
    ["/proc/self/exe", "once", work.rawValue, plan, output, "--jobs", String(jobs)]
  }

  private typealias Result = (count: Int, build: Measurement, floor: Measurement)

  private func table(_ results: [Result]) -> String {
    let stages = (results.first?.build.values ?? []).map(\.name).filter { $0.hasPrefix(Self.mark) }
    let head =
      ["files", "wall s", "processor s", "peak MiB", "µs a file"]
      + stages.map { "\($0.dropFirst(Self.mark.utf8.count)) ms" } + ["floor ms", "÷ floor"]
    return Figures.table(
      head,
      results.map { result in
        let (build, floor) = (result.build, result.floor)
        return [
          String(result.count), Figures.fixed(build["wall"], 3),
          Figures.fixed(build["processor"], 3), Figures.fixed(build["peak"] / 1024, 1),
          Figures.fixed(build["wall"] * 1e6 / Double(result.count), 1),
        ] + stages.map { Figures.fixed(build[$0] * 1000, 1) } + [
          Figures.fixed(floor["wall"] * 1000, 1),
          Figures.fixed(floor["wall"] > 0 ? build["wall"] / floor["wall"] : 0, 1),
        ]
      })
  }

  private func json(_ results: [Result]) -> [UInt8] {
    var writer = JSONWriter(.indented)
    writer.object { writer in
      writer.member("jobs", jobs)
      writer.member("runs", runs)
      writer.member("output", output)
      writer.array("sizes") { writer in
        for result in results {
          writer.object { writer in
            writer.member("count", result.count)
            for (name, measurement) in [("build", result.build), ("floor", result.floor)] {
              writer.object(name) { writer in
                for (key, value) in measurement.values {
                  writer.key(key)
                  writer.number(Figures.fixed(value, value == value.rounded() ? 0 : 6))
                }
              }
            }
          }
        }
      }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }
}
