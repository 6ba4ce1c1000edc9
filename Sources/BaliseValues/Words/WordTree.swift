// How values are written in a language is a file: `values:` of `templates/languages/*.yaml`. This folder
// holds what such a file may say; the rest of the module formats with it and knows no language.

/// The words of a language as its file holds them: texts, lists and groups under names.
package indirect enum WordTree: Sendable, Hashable {
  /// One text.
  case text(String)
  /// Texts in order.
  case list([String])
  /// Words by name, in the order of the file.
  case group([WordEntry])

  subscript(name: String) -> WordTree? {
    guard case .group(let entries) = self else { return nil }
    return entries.first { $0.name == name }?.words
  }
}

/// A name in a group of words, and what stands under it.
package struct WordEntry: Sendable, Hashable {
  /// The name.
  package let name: String
  /// What stands under it.
  package let words: WordTree

  /// Makes an entry.
  package init(_ name: String, _ words: WordTree) {
    self.name = name
    self.words = words
  }
}

extension WordTree: ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .text(value) }
  package init(arrayLiteral elements: String...) { self = .list(elements) }
  package init(dictionaryLiteral elements: (String, WordTree)...) {
    self = .group(elements.map { WordEntry($0.0, $0.1) })
  }
}
