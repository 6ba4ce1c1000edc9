import Glibc

/// A process that is run to its end, with what it cost.
struct ChildProcess {
  let wall: Double
  /// Processor time of the process and of what it waited for, in seconds.
  let processor: Double
  /// Most memory it held at once, in KiB.
  let peak: Int
  /// What it wrote to its standard output.
  let output: String
  /// Its exit code; 128 and the number of the signal that ended it.
  let code: Int32

  /// Runs a program found in `PATH`, which must end well.
  static func run(_ arguments: [String]) throws(Failure) -> ChildProcess {
    let result = try tried(arguments)
    guard result.code == 0 else { throw Failure("\(arguments.joined(separator: " ")) failed") }
    return result
  }

  /// Runs a program found in `PATH`, however it ends; its output holds its errors too when asked.
  static func tried(
    _ arguments: [String], withErrors: Bool = false
  ) throws(Failure) -> ChildProcess {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { throw Failure("cannot make a pipe") }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    if withErrors { unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], 2) }
    unsafe posix_spawn_file_actions_addclose(&actions, ends[0])
    var words = unsafe arguments.map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    let clock = ContinuousClock()
    let start = clock.now
    var process = pid_t()
    let code = unsafe posix_spawnp(&process, arguments[0], &actions, nil, &words, environ)
    close(ends[1])
    defer { close(ends[0]) }
    guard code == 0 else { throw Failure("cannot run \(arguments[0])") }
    let output = readAll(ends[0])
    var status: Int32 = 0
    var usage = rusage()
    while unsafe wait4(process, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw Failure("cannot wait for \(arguments[0])") }
    }
    let wall = seconds(clock.now - start)
    let signal = status & 0x7F
    return ChildProcess(
      wall: wall, processor: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      peak: usage.ru_maxrss, output: output,
      code: signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
  }

  private static func readAll(_ file: Int32) -> String {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = unsafe read(file, &part, part.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += part[..<count]
    }
  }

  /// Processor time of this process so far.
  static func processorTime() -> Double {
    var usage = rusage()
    unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  /// Most memory this process has held since it began, in KiB (`VmHWM`).
  static func peak() throws(Failure) -> Int {
    let file = unsafe open("/proc/self/status", O_RDONLY)
    guard file >= 0 else { throw Failure("cannot read /proc/self/status") }
    defer { close(file) }
    for line in readAll(file).split(separator: "\n") where line.hasPrefix("VmHWM:") {
      return Int(line.filter { ("0"..."9").contains($0) }) ?? 0
    }
    return 0
  }

  static func seconds(_ duration: Duration) -> Double {
    let parts = duration.components
    return Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) * 1e-6
  }
}
