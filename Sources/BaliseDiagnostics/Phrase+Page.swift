package import BaliseText

extension Phrase {
  /// The phrase with the no-break spaces that French puts before tall signs and inside quotes, but
  /// not between backquotes, where the words are what a person types.
  var withFrenchSpaces: Phrase {
    var result = ""
    var isCode = false
    var previous: Character?
    for character in fr {
      if character == "`" { isCode.toggle() }
      if !isCode, previous == " ", let space = Self.space(before: character) {
        result.removeLast()
        result.append(space)
      }
      if !isCode, character == " ", previous == "«" {
        result.append("\u{A0}")
      } else {
        result.append(character)
      }
      previous = character
    }
    return Phrase(en: en, fr: result)
  }

  /// The phrase with quotes in the place of backquotes, for outputs that know no code.
  package var withoutBackquotes: Phrase {
    Phrase(en: Self.quoted(en, "“", "”"), fr: Self.quoted(fr, "«\u{A0}", "\u{A0}»"))
  }

  private static func space(before sign: Character) -> Character? {
    switch sign {
    case ":", "»": "\u{A0}"
    case ";", "?", "!": "\u{202F}"
    default: nil
    }
  }

  private static func quoted(_ text: String, _ open: String, _ close: String) -> String {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    return parts.enumerated().map { index, part in
      index % 2 == 1 ? open + part + close : String(part)
    }.joined()
  }
}
