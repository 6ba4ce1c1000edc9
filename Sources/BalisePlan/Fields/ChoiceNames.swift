import BaliseText
import Synchronization

/// What the options of a choice are called, for those who write another word. The index is made at
/// the first wrong word and kept: a file may hold thousands of both.
final class ChoiceNames: Sendable {
  // A help of more words than these is read by nobody.
  private static let mostListed = 12

  /// The options as a message lists them.
  let list: Phrase
  /// Everything that may be written.
  let known: [String]
  private let index = Mutex<NameIndex?>(nil)

  init(_ options: [ChoiceType.Option]) {
    known = options.flatMap { [$0.value] + $0.labels }
    let first = options.prefix(Self.mostListed).map(\.value).joined(separator: ", ")
    let left = options.count - Self.mostListed
    list =
      left > 0
      ? Phrase(en: "\(first) and \(left) more", fr: "\(first) et \(left) de plus")
      : Phrase(en: first, fr: first)
  }

  /// The names nearest to a word, best first.
  func nearest(to word: String, limit: Int) -> [String] {
    index.withLock { index in
      let ready = index ?? NameIndex(known)
      index = ready
      return ready.nearest(to: word, limit: limit).map { known[$0] }
    }
  }
}
