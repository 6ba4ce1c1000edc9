import Foundation

extension BaliseProgram {
  /// Runs the program and kills it after some seconds; false when it had ended before.
  package static func killed(_ arguments: [String], after seconds: Double) throws -> Bool {
    let process = Process()
    process.executableURL = try location()
    process.arguments = arguments
    process.environment = [:]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: seconds)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal
  }
}
