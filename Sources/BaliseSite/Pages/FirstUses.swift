import Synchronization

/// Which text of a page uses an abbreviation first: it explains it, the others do not. A text that is
/// made twice, to see whether it is there and to write it, is one.
final class FirstUses: Sendable {
  private let texts = Mutex<[Int32: String]>([:])

  /// True for the text that asked first.
  func isFirst(_ abbreviation: Int32, in text: String) -> Bool {
    texts.withLock { texts in
      let first = texts[abbreviation] ?? text
      texts[abbreviation] = first
      return first == text
    }
  }
}
