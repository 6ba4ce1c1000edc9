import ArgumentParser
import BaliseTestSupport

/// `balise-benchmarks hostile`.
struct Hostile: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Build plans that hold hostile inputs, and show what each costs.",
    discussion: """
      Each is built by the program beside this one, in a process of its own. An input must be \
      published or refused within the seconds (of processor) and megabytes allowed; the command \
      fails when one is not, or when the program crashes.

        swift build -c release && .build/release/balise-benchmarks hostile
      """)

  @Option(help: "About how many bytes each input takes, where it can have any size.")
  var size = 1_000_000

  @Option(help: "Only the inputs whose group or name holds these words.")
  var only = ""

  @Option(help: "The most seconds of processor a build may take.")
  var seconds = 1.0

  @Option(help: "The most megabytes a build may take.")
  var megabytes = 100.0

  @Flag(help: "Show only the inputs that break a limit.")
  var failures = false

  func validate() throws {
    guard (1_000...1_900_000).contains(size) else {
      throw ValidationError("--size takes a number from 1000 to 1900000.")
    }
  }

  @Option(help: ArgumentHelp("The number of the one input to build.", visibility: .hidden))
  var one: Int?

  func run() throws {
    if let one { return try build(HostileCase.all[one], Self.program()) }
    print(Figures.line(["group", "input", "kB", "s", "MB", "outcome"]))
    print("|---|---|--:|--:|--:|---|")
    var broken = 0
    for (index, item) in HostileCase.all.enumerated()
    where only.isEmpty || "\(item.group) \(item.name)".contains(only) {
      // A process is counted the memory of the one that began it: this one must stay small.
      let run = try ChildProcess.tried([
        "/proc/self/exe", "hostile", "--one", String(index), "--size", String(size),
        "--seconds", String(seconds), "--megabytes", String(megabytes),
      ])
      guard run.code == 0 || run.code == 1 else { throw Failure("cannot build \(item.name)") }
      if run.code == 1 { broken += 1 }
      if !failures || run.code == 1 { print(run.output, terminator: "") }
    }
    if broken > 0 { throw Failure("\(broken) inputs break a limit") }
  }

  /// Builds one input and writes its line.
  private func build(_ item: HostileCase, _ program: String) throws {
    let plan = try item.plan(size: size)
    let bytes = try Files.list(plan.path + "/content").reduce(0) {
      $0 + Files.size(plan.path + "/content/" + $1)
    }
    let run = try ChildProcess.tried(
      [
        "timeout", "-s", "KILL", "60", program, "build", "--source", plan.path, "--jobs", "1",
        "--today", "2026-01-01", "--lang", "en",
      ], withErrors: true)
    let memory = Double(run.peak) / 1024
    let isFine = (run.code == 0 || run.code == 1) && run.processor <= seconds && memory <= megabytes
    print(
      Figures.line([
        item.group, item.name.replacing("|", with: "\\|"), String((bytes + 999) / 1000),
        Figures.fixed(run.processor, 2), Figures.fixed(memory, 0),
        Self.outcome(run) + (isFine ? "" : " **(too much)**"),
      ]))
    if !isFine { throw ExitCode(1) }
  }

  /// Published, or the first mistake that is told and where it stands.
  private static func outcome(_ run: ChildProcess) -> String {
    let lines = run.output.split(separator: "\n")
    guard run.code == 1 else {
      return run.code == 0
        ? "published" : "exit \(run.code): \(lines.last(where: { $0.contains("error") }) ?? "")"
    }
    guard let index = lines.firstIndex(where: { $0.hasPrefix("error: ") }) else { return "?" }
    let id = lines[index].split(separator: "[").last?.dropLast() ?? ""
    let place = index + 1 < lines.count ? lines[index + 1].drop { $0 == " " } : ""
    let line = place.split(separator: ":").suffix(2).joined(separator: ":")
    return "`\(id)` at \(line)"
  }

  private static func program() throws(Failure) -> String {
    guard let own = Files.target(of: "/proc/self/exe") else { throw Failure("no /proc/self/exe") }
    let program = Files.parent(of: own) + "/balise"
    guard Files.exists(program) else {
      throw Failure("no program beside this one: swift build -c release makes it")
    }
    return program
  }
}
