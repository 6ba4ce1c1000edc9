import BaliseValues
import Synchronization

/// The dates of a plan that were understood, by their words. A plan says the same periods again and
/// again, and to read one takes thousands of steps: the second time it is handed out.
final class KnownDates: Sendable {
  // Plans have some dozens. Whoever writes thousands, or long ones, waits for each.
  private static let most = 1_000
  private static let longest = 64

  // By their bytes: an accent in two signs is the same text to a `String`, and other words on the page.
  private struct Words: Hashable {
    let bytes: [UInt8]
    let language: ValueLanguage

    init(_ text: String, _ language: ValueLanguage) {
      bytes = Array(text.utf8)
      self.language = language
    }
  }

  private let values = Mutex<[Words: FieldValue]>([:])

  init() {}

  /// The value of words that were understood before; nil for others.
  func value(of words: String, in language: ValueLanguage) -> FieldValue? {
    guard words.utf8.count <= Self.longest else { return nil }
    return values.withLock { $0[Words(words, language)] }
  }

  /// Keeps a value that nothing but its words decided.
  func keep(_ value: FieldValue, of words: String, in language: ValueLanguage) {
    guard words.utf8.count <= Self.longest else { return }
    values.withLock { values in
      if values.count < Self.most { values[Words(words, language)] = value }
    }
  }
}
