package import Foundation

/// The built program, run as a person runs it.
package struct BaliseProgram {
  /// What a run left behind.
  package struct Run: Sendable {
    /// The exit code.
    package let code: Int32
    /// Standard output.
    package let output: String
    /// Standard error.
    package let error: String
  }

  /// Runs the program with arguments, in a folder, with only the environment given.
  package static func run(
    _ arguments: [String], in folder: String = "/",
    environment: [String: String] = ["LANG": "en_GB.UTF-8"]
  ) throws -> Run {
    let process = Process()
    process.executableURL = try location()
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = environment
    let (output, error) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = error
    process.standardInput = FileHandle.nullDevice
    try process.run()
    // Both pipes are emptied while the program runs: a full pipe would stop it.
    let reader = Reader(error.fileHandleForReading)
    let written = output.fileHandleForReading.readDataToEndOfFile()
    let told = reader.finish()
    process.waitUntilExit()
    return Run(
      code: process.terminationStatus, output: String(decoding: written, as: UTF8.self),
      error: String(decoding: told, as: UTF8.self))
  }

  /// Beside the test bundle: both are products of the same build.
  package static func location() throws -> URL {
    let own = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let given = URL(fileURLWithPath: CommandLine.arguments[0])
    for folder in [own, given].map({ $0.deletingLastPathComponent() }) {
      let program = folder.appendingPathComponent("balise")
      if FileManager.default.isExecutableFile(atPath: program.path) { return program }
    }
    throw Mismatch(["no balise beside \(own.path)"])
  }
}

/// Reads a pipe to its end on a thread of its own.
private final class Reader: @unchecked Sendable {
  // Written by the thread before `done` is signalled, read after it.
  private var data = Data()
  private let done = DispatchSemaphore(value: 0)

  init(_ handle: FileHandle) {
    Thread.detachNewThread { [self] in
      data = handle.readDataToEndOfFile()
      done.signal()
    }
  }

  func finish() -> Data {
    done.wait()
    return data
  }
}
