import Synchronization

/// Which picture of a page comes first: it is fetched with the page, the others when a reader comes
/// near them. A picture that is asked for twice, to see whether it is there and to write it, is one.
final class PictureOrder: Sendable {
  private let first = Mutex<String?>(nil)

  /// True for the picture that was asked for first.
  func isFirst(_ path: String) -> Bool {
    first.withLock { first in
      if first == nil { first = path }
      return first == path
    }
  }
}
