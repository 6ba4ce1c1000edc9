import BaliseText

/// The keys that a front matter may have, as its reader reads them and as people may write them.
package struct KnownKeys: Sendable {
  /// How a known key is written.
  enum Spelling {
    /// As it is read.
    case exact
    /// With other case, accents or spaces.
    case loose
  }

  private let keys: Set<String>
  private let folded: Set<String>

  /// Makes a table of keys.
  package init(_ keys: some Sequence<String>) {
    self.keys = Set(keys)
    folded = Set(self.keys.map(NameFolding.key))
  }

  /// No key is known.
  package static let none = KnownKeys([])

  /// How a word is written that may be a key; nil when it is none of them. Words with marks of Markdown
  /// or of a sentence are text.
  func spelling(of word: String) -> Spelling? {
    if keys.contains(word) { return .exact }
    guard Self.isPlain(word) else { return nil }
    return folded.contains(NameFolding.key(word)) ? .loose : nil
  }

  private static func isPlain(_ word: String) -> Bool {
    guard word.unicodeScalars.first?.properties.isAlphabetic == true else { return false }
    return word.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.generalCategory == .nonspacingMark
        || ("0"..."9").contains($0) || "-_ '’\u{A0}\u{202F}".unicodeScalars.contains($0)
    }
  }
}
