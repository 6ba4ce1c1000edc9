import Glibc

/// Wakes a thread that waits in `poll`.
final class Bell: Sendable {
  /// What to wait on: it can be read from once somebody rang.
  let listener: Int32
  private let button: Int32

  /// Makes a bell; nil when the system has no descriptors left.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return nil }
    for end in ends { SystemSocket.makeOwn(end) }
    listener = ends[0]
    button = ends[1]
  }

  deinit {
    _ = close(listener)
    _ = close(button)
  }

  /// Wakes the thread; ringing twice is as good as once.
  func ring() {
    var byte: UInt8 = 1
    // A full pipe has rung already.
    _ = unsafe write(button, &byte, 1)
  }

  /// Makes it silent until the next ring.
  func silence() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while unsafe read(listener, &bytes, 64) > 0 {}
  }
}
