import BalisePreview
import BaliseTestSupport
import Foundation
import Testing

/// The real program, as a person runs it and ends it.
struct ServeCommandTests {
  /// `balise serve` while it runs.
  private final class Program {
    let process = Process()
    private let output = Pipe()
    let temporary: PlanFolder

    init(_ plan: PlanFolder, _ arguments: [String] = []) throws {
      temporary = try PlanFolder(withTemplates: false)
      process.executableURL = try BaliseProgram.location()
      process.arguments = ["serve", "--source", plan.path] + arguments
      process.environment = ["TMPDIR": temporary.path, "LANG": "en_GB.UTF-8"]
      process.standardOutput = output
      process.standardError = FileHandle.nullDevice
      process.standardInput = FileHandle.nullDevice
      try process.run()
    }

    deinit { if process.isRunning { process.terminate() } }

    /// The port of the address it printed.
    func port() throws -> UInt16 {
      var text = ""
      while !text.contains("\n") {
        let data = output.fileHandleForReading.availableData
        guard !data.isEmpty else { throw Mismatch(["it ended: \(text)"]) }
        text += String(decoding: data, as: UTF8.self)
      }
      let prefix = "http://127.0.0.1:"
      guard text.hasPrefix(prefix), let port = UInt16(text.dropFirst(prefix.count).dropLast(2))
      else { throw Mismatch([text]) }
      return port
    }

    func folders() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: temporary.path).filter {
        $0.hasPrefix("balise-preview-")
      }
    }
  }

  private static func plan() throws -> PlanFolder {
    try PlanFolder([
      "content/site.yaml": "name: Un plan\nlanguages: [fr]\n",
      "content/notes/_collection.yaml": "fields: {title: {}}\n",
      "content/notes/a.md": "---\ntitle: A\n---\n",
    ])
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func aSignalEndsItAndNothingIsLeft(_ signal: Int32) throws {
    let plan = try Self.plan()
    let program = try Program(plan, ["--port", "0"])
    let port = try program.port()
    #expect(try TestClient.get(port, "/notes/a.html").hasPrefix("HTTP/1.1 200 "))
    #expect(try program.folders().count == 1)
    #expect(!FileManager.default.fileExists(atPath: plan.output))
    // A page that is open does not keep it.
    let open = try TestClient.listen(port, "/")
    kill(program.process.processIdentifier, signal)
    program.process.waitUntilExit()
    #expect(program.process.terminationReason == .exit)
    #expect(program.process.terminationStatus == 0)
    #expect(try program.folders().isEmpty)
    _ = try open.end()
  }

  @Test func whatAKilledOneLeftIsRemovedByTheNext() throws {
    let plan = try Self.plan()
    let killed = try Program(plan, ["--port", "0"])
    _ = try killed.port()
    kill(killed.process.processIdentifier, SIGKILL)
    killed.process.waitUntilExit()
    #expect(try killed.folders().count == 1)
    let folder = try PreviewFolder(in: killed.temporary.path)
    #expect(try killed.folders() == [String(folder.path.split(separator: "/").last ?? "")])
  }

  @Test func aTakenPortIsAnErrorWhenItWasAskedFor() throws {
    let plan = try Self.plan()
    let first = try Program(plan, ["--port", "0"])
    let port = try first.port()
    let run = try BaliseProgram.run(
      ["serve", "--source", plan.path, "--port", "\(port)", "--lang", "fr"])
    #expect(run.code == 3)
    #expect(run.output == "")
    #expect(run.error.hasPrefix("erreur\u{A0}: un autre programme écoute sur le port \(port)\n"))
    let second = try Program(plan)
    let third = try Program(plan)
    #expect(try second.port() != (try third.port()))
  }

  @Test(arguments: [
    ["--port", "65536"], ["--port", "-1"], ["--jobs", "0"], ["--today", "soon"],
  ])
  func wrongUsageIsTwo(_ arguments: [String]) throws {
    #expect(try BaliseProgram.run(["serve"] + arguments).code == 2)
  }
}
