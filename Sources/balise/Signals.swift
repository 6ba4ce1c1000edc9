import Glibc

/// The signals that end a program that would otherwise go on for ever.
struct Signals {
  /// Keeps them from ending the process: from now on, whoever waits is told.
  init() {
    var set = Self.set
    unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
  }

  /// Waits for the first of them; the next one ends the process at once.
  func wait() {
    var set = Self.set
    var signal: Int32 = 0
    while unsafe sigwait(&set, &signal) != 0 {}
    unsafe pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }

  private static var set: sigset_t {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for signal in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&set, signal) }
    return set
  }
}
