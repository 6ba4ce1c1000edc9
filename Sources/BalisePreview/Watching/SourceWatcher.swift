/// Waits for files of a source folder to change; used by one thread.
package protocol SourceWatcher: AnyObject {
  /// Waits until something changed and the burst it was part of is over, or the time is up, or the
  /// bell rang: then nothing.
  func wait(milliseconds: Int64) -> SourceChanges
}

/// How bursts are told from single changes: one save of an editor is several changes, and a whole
/// checkout is thousands.
enum Burst {
  /// Milliseconds without a change after which a burst is over.
  static let quiet: Int64 = 12
  /// Milliseconds after which a burst is told even while it goes on.
  static let longest: Int64 = 1_000
}
