import ArgumentParser
import BaliseText
import Glibc

/// `balise-benchmarks latency`.
struct Latency: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure the preview: from the save of a file to the new page in the site's folder.",
    discussion: """
      Runs “balise serve” on a made-up plan, saves one text again and again, and looks for the words \
      in the page. Then the same with the title, which other pages show. Build the program first: \
      swift build -c release --product balise.
      """)

  @Option(help: "Numbers of Markdown files, separated by commas.")
  var sizes = "1000,10000"

  @Option(help: "How many saves of each kind.")
  var saves = 50

  @Option(help: "Where plans and sites are written: memory (/dev/shm) or a folder on a disk.")
  var output = "/dev/shm"

  @Option(help: "The program (default: the one beside this).")
  var program: String?

  @Option(help: "Write the figures as JSON into this file.")
  var json: String?

  private struct Result {
    let count: Int
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
      results += try measure(count, folder)
    }
    print(table(results))
    if let json { try Files.write(self.json(results), to: json) }
  }

  private func measure(_ count: Int, _ folder: String) throws(Failure) -> [Result] {
    let own = try Files.ownProgram()
    let beside = own.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/balise"
    unsafe setenv("TMPDIR", folder + "/tmp", 1)
    let preview = try RunningProcess([
      program ?? beside, "serve", "--source", folder + "/plan", "--port", "0", "--today",
      "2026-01-01",
    ])
    defer { preview.stop() }
    let name = try Files.first(in: folder + "/plan/content/actions", ending: ".md")
    let source = folder + "/plan/content/actions/" + name + ".md"
    let site = folder + "/tmp/" + (try preview.folder(in: folder + "/tmp")) + "/site"
    let page = site + "/actions/" + name + ".html"
    let text = try Files.text(source)
    _ = try wait(for: "</html>", in: page, atMost: 120)
    // The insight of the first build is made after it.
    usleep(3_000_000)
    var results: [Result] = []
    for kind in ["paragraph", "title"] {
      var times: [Double] = []
      let before = preview.memory
      for save in 1...saves {
        let mark = "\(kind)-\(save)-fin"
        let next =
          kind == "paragraph"
          ? text + "\nUn paragraphe de plus, \(mark).\n" : titled(text, mark)
        try Files.write(Array(next.utf8), to: source)
        times.append(try wait(for: mark, in: page, atMost: 30) * 1000)
        usleep(250_000)
      }
      results.append(
        Result(count: count, kind: kind, times: times, memory: (before, preview.memory)))
    }
    return results
  }

  private func titled(_ text: String, _ mark: String) -> String {
    var isDone = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if isDone || !line.hasPrefix("title:") { return String(line) }
      isDone = true
      return "title: Une action \(mark)"
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
      ["files, saved", "saves", "median ms", "worst ms", "MiB before", "MiB after"],
      results.map { result in
        [
          "\(result.count), \(result.kind)", String(result.times.count),
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
            writer.member("files", result.count)
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
