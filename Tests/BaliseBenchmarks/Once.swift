import ArgumentParser
import BaliseSite

/// `balise-benchmarks once`: the child process of a measurement.
struct Once: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure once, in this process.", shouldDisplay: false)

  enum Work: String, ExpressibleByArgument, CaseIterable { case build, floor }

  @Argument var work: Work
  @Argument(help: "The source folder.") var source: String
  @Argument(help: "The folder to write, which does not exist.") var output: String
  @Option var jobs = 1
  @Option(help: "The site whose files the floor writes anew.") var like = ""

  func run() throws {
    var result: Measurement
    switch work {
    case .build: result = try build()
    case .floor: result = try Floor(source: source, like: like, jobs: jobs).measure(into: output)
    }
    result["peak"] = Double(try ChildProcess.peak())
    print(result.text, terminator: "")
  }

  private func build() throws -> Measurement {
    var result = Measurement()
    let report = try SiteBuilder.build(
      BuildRequest(source: source, output: output, jobs: jobs, today: "2026-01-01"))
    for stage in report.stages { result[Measure.mark + stage.name] = stage.seconds }
    guard report.isPublished else {
      let first = report.diagnostics.first.map { "\($0)" } ?? ""
      throw Failure("nothing was published: \(first)")
    }
    result["processor"] = ChildProcess.processorTime()
    result["files"] = Double(report.filesRead)
    result["pages"] = Double(report.pages)
    result["written"] = Double(report.filesWritten)
    result["bytes"] = Double(report.bytesWritten)
    return result
  }
}
