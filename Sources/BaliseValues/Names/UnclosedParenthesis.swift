package import BaliseText

/// A parenthesis that is opened and never closed, which hides what was meant.
package enum UnclosedParenthesis {
  /// What to write instead of words that open more parentheses than they close; nil for others.
  package static func help(_ words: String) -> Phrase? {
    var depth = 0
    for byte in words.utf8 {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
    }
    guard depth > 0 else { return nil }
    let closed = Phrase(quoting: words + ")")
    return Phrase(
      en: "the parenthesis is not closed: write \(closed.en), or delete it",
      fr: "la parenthèse n'est pas fermée : écrivez \(closed.fr), ou supprimez-la")
  }
}
