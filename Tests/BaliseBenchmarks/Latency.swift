import ArgumentParser
import BaliseTestSupport
import BaliseText
import Glibc

/// `balise-benchmarks latency`.
struct Latency: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure the preview: from the save of a file to the new page in the site's folder.",
    discussion: """
      Runs “balise serve” on a made-up plan, saves one text again and again, and looks for the words \
      in the page. Then the same with a fact and with the title, which other pages show; then on the \
      plan of this repository with further sheets. Build the program first: swift build -c release \
      --product balise.
      """)

  @Option(help: "Numbers of Markdown files, separated by commas.")
  var sizes = "1000,10000"

  @Option(help: "Copies of the sheets of the plan of this repository; 0 leaves it out.")
  var copies = 4

  @Option(help: "How many saves of each kind.")
  var saves = 50

  @Option(help: "Where plans and sites are written: memory (/dev/shm) or a folder on a disk.")
  var output = "/dev/shm"

  @Option(help: "The program (default: the one beside this).")
  var program: String?

  @Option(help: "Write the figures as JSON into this file.")
  var json: String?

  /// A plan, and the sheet that is saved.
  private struct Subject {
    let name: String
    let plan: String
    /// The sheet below `actions`.
    let sheet: String
    /// The keys of a fact that others show as well, and of the title.
    let fact, title: String
  }

  private struct Result {
    let name: String
    let kind: String
    /// Milliseconds of each save.
    let times: [Double]
    /// Memory held before the first save and after the last, in KiB.
    let memory: (before: Int, after: Int)
  }

  func run() throws {
    let folder = output + "/balise-latency-\(getpid())"
    defer { try? Files.remove(folder) }
    var results: [Result] = []
    for count in sizes.split(separator: ",").compactMap({ Int($0) }) {
      try Files.remove(folder)
      try Files.makeFolder(folder + "/tmp")
      try Corpus(count: count).write(to: folder + "/plan")
      let plan = folder + "/plan"
      results += try measure(
        Subject(
          name: "\(count) files", plan: plan,
          sheet: try Files.first(in: plan + "/content/actions", ending: ".md"), fact: "abstract",
          title: "title"), folder)
    }
    if copies > 0 {
      try Files.remove(folder)
      try Files.makeFolder(folder + "/tmp")
      let real = try RealPlan.enlarged(copies: copies)
      for part in ["content", "templates"] {
        try Files.copy(real.path + "/" + part, to: folder + "/plan/" + part)
      }
      let count = try Files.list(folder + "/plan/content").count { $0.hasSuffix(".md") }
      results += try measure(
        Subject(
          name: "this plan, \(count) files", plan: folder + "/plan", sheet: "01-incubation",
          fact: "resume", title: "titre"), folder)
    }
    print(table(results))
    if let json { try Files.write(self.json(results), to: json) }
  }

  private func measure(_ subject: Subject, _ folder: String) throws(Failure) -> [Result] {
    let own = try Files.ownProgram()
    let beside = own.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/balise"
    unsafe setenv("TMPDIR", folder + "/tmp", 1)
    let preview = try RunningProcess([
      program ?? beside, "serve", "--source", subject.plan, "--port", "0", "--today",
      "2026-01-01",
    ])
    defer { preview.stop() }
    let source = subject.plan + "/content/actions/" + subject.sheet + ".md"
    let site = folder + "/tmp/" + (try preview.folder(in: folder + "/tmp")) + "/site"
    let page = site + "/actions/" + subject.sheet + ".html"
    let text = try Files.text(source)
    _ = try wait(for: "</html>", in: page, atMost: 120)
    // The insight of the first build is made after it.
    usleep(3_000_000)
    var results: [Result] = []
    for kind in ["paragraph", "fact", "title"] {
      var times: [Double] = []
      let before = preview.memory
      for save in 1...saves {
        let mark = "\(kind)-\(save)-fin"
        let next =
          switch kind {
          case "paragraph": text + "\nUn paragraphe de plus, \(mark).\n"
          case "fact": Self.saying("Un fait \(mark)", subject.fact, in: text)
          default: Self.saying("Une action \(mark)", subject.title, in: text)
          }
        try Files.write(Array(next.utf8), to: source)
        times.append(try wait(for: mark, in: page, atMost: 30) * 1000)
        usleep(250_000)
      }
      results.append(
        Result(name: subject.name, kind: kind, times: times, memory: (before, preview.memory)))
    }
    return results
  }

  /// A sheet that says something else under a key of one line.
  private static func saying(_ words: String, _ key: String, in text: String) -> String {
    var isDone = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if isDone || !line.hasPrefix(key + ":") { return String(line) }
      isDone = true
      return "\(key): \(words)"
    }.joined(separator: "\n")
  }

  /// Seconds until a file holds some words.
  private func wait(for words: String, in file: String, atMost: Double) throws(Failure) -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    while true {
      let elapsed = ChildProcess.seconds(clock.now - start)
      if let text = try? Files.text(file), text.utf8.count > 0, text.contains(words) {
        return elapsed
      }
      guard elapsed < atMost else { throw Failure("\(words) is not in \(file)") }
      usleep(500)
    }
  }

  private func table(_ results: [Result]) -> String {
    Figures.table(
      ["plan, saved", "saves", "median ms", "worst ms", "MiB before", "MiB after"],
      results.map { result in
        [
          "\(result.name), \(result.kind)", String(result.times.count),
          Figures.fixed(Figures.median(result.times), 1),
          Figures.fixed(result.times.max() ?? 0, 1),
          Figures.fixed(Double(result.memory.before) / 1024, 1),
          Figures.fixed(Double(result.memory.after) / 1024, 1),
        ]
      })
  }

  private func json(_ results: [Result]) -> [UInt8] {
    var writer = JSONWriter(.indented)
    writer.object { writer in
      writer.member("output", output)
      writer.array("saves") { writer in
        for result in results {
          writer.object { writer in
            writer.member("plan", result.name)
            writer.member("saved", result.kind)
            writer.key("median")
            writer.number(Figures.fixed(Figures.median(result.times), 3))
            writer.member("before", result.memory.before)
            writer.member("after", result.memory.after)
            writer.array("milliseconds") { writer in
              for time in result.times { writer.number(Figures.fixed(time, 3)) }
            }
          }
        }
      }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }
}
