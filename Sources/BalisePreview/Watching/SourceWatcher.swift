/// Waits for files of a source folder to change; used by one thread.
package protocol SourceWatcher: AnyObject {
  /// Waits until something changed and the burst it was part of is over, or the time is up, or the
  /// bell rang: then nothing.
  func wait(milliseconds: Int64) -> SourceChanges
}

/// The watchers there are.
package enum SourceWatchers {
  /// The best there is for a source folder; `stop` can be read from once nobody waits any more.
  package static func make(
    source: String, stop: Int32, isPolling: Bool = false
  ) -> any SourceWatcher {
    if !isPolling, let watcher = KernelWatcher(source: source, stop: stop) { return watcher }
    return PollingWatcher(source: source, stop: stop)
  }
}

/// How bursts are told from single changes: one save of an editor is several changes, and a whole
/// checkout is thousands.
enum Burst {
  /// Milliseconds without a change after which a burst is over.
  static let quiet: Int64 = 12
  /// Milliseconds after which a burst is told even while it goes on.
  static let longest: Int64 = 1_000
}
