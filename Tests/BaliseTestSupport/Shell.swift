import Foundation

/// Commands of the system that tests need: mounts, other users.
package enum Shell {
  /// Runs a script of `sh`; `$BALISE` is the program.
  package static func run(
    _ script: String, in folder: String, wrapper: [String] = []
  ) throws -> BaliseProgram.Run {
    let process = Process()
    let words = wrapper + ["/bin/sh", "-c", script]
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = [
      "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "BALISE": try BaliseProgram.location().path,
      "LC_MESSAGES": "en_GB.UTF-8",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let written = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return BaliseProgram.Run(
      code: process.terminationStatus, output: String(decoding: written, as: UTF8.self), error: "")
  }

  /// True when a file system can be mounted for one command alone.
  package static let canMount: Bool =
    (try? run("mount -t tmpfs none /mnt", in: "/", wrapper: ["unshare", "-m"]))?.code == 0

  /// True when commands can be run as a user who may do less.
  package static let canBeNobody: Bool =
    (try? run("\"$BALISE\" --version", in: "/", wrapper: nobody))?.code == 0

  /// Runs a command as a user without rights.
  package static let nobody = [
    "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--inh-caps=-all",
  ]
}
