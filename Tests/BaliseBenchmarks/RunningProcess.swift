import Glibc

/// A process that goes on while it is measured; `stop` ends it.
struct RunningProcess {
  private let process: pid_t

  /// Runs a program found in `PATH`, whose output goes nowhere.
  init(_ arguments: [String]) throws(Failure) {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for stream in [1, 2] as [Int32] {
      unsafe posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
    }
    var words = unsafe arguments.map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var process = pid_t()
    guard unsafe posix_spawnp(&process, arguments[0], &actions, nil, &words, environ) == 0 else {
      throw Failure("cannot run \(arguments[0])")
    }
    self.process = process
  }

  /// Memory it holds now, in KiB (`VmRSS`).
  var memory: Int {
    let status = (try? Files.text("/proc/\(process)/status")) ?? ""
    for line in status.split(separator: "\n") where line.hasPrefix("VmRSS:") {
      return Int(line.filter { ("0"..."9").contains($0) }) ?? 0
    }
    return 0
  }

  /// The folder that the preview makes among temporary ones, once it is there.
  func folder(in temporary: String) throws(Failure) -> String {
    for _ in 0..<600 {
      if let name = try Files.names(in: temporary).first(where: { $0.hasPrefix("balise-preview") })
      {
        return name
      }
      usleep(50_000)
    }
    throw Failure("the preview did not begin")
  }

  /// Ends it as Ctrl-C does, and waits for its end.
  func stop() {
    kill(process, SIGINT)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
  }
}
