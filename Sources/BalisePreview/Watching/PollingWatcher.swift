import BaliseSite
import Glibc

/// Looks again and again: for systems and file systems that tell nobody of changes.
package final class PollingWatcher: SourceWatcher {
  private let source: String
  private let interval: Int64
  private let stop: Int32
  private var stamps: SourceStamps

  /// Watches a source folder; `stop` can be read from once nobody waits any more.
  package init(source: String, stop: Int32, interval: Int64 = 400) {
    self.source = source
    self.interval = interval
    self.stop = stop
    stamps = SourceStamps(source)
  }

  package func wait(milliseconds: Int64) -> SourceChanges {
    let end = Clock.now + milliseconds
    while true {
      let now = SourceStamps(source)
      if now != stamps { return SourceChanges(settled(now)) }
      let rest = end - Clock.now
      if rest <= 0 || pause(min(interval, rest)) { return SourceChanges() }
    }
  }

  /// The changes once two looks in a row see the same.
  private func settled(_ first: SourceStamps) -> [String] {
    let end = Clock.now + Burst.longest
    var last = first
    while Clock.now < end, !pause(Burst.quiet * 2) {
      let next = SourceStamps(source)
      if next == last { break }
      last = next
    }
    let changes = last.changes(since: stamps)
    stamps = last
    return changes
  }

  /// Waits; true when nobody is to wait any more.
  private func pause(_ milliseconds: Int64) -> Bool {
    var polled = pollfd(fd: stop, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&polled, 1, Int32(clamping: milliseconds)) > 0
  }
}
