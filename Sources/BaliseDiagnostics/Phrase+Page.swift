package import BaliseText

extension Phrase {
  /// The phrase with quotes in the place of backquotes, for outputs that know no code.
  package var withoutBackquotes: Phrase {
    Phrase(en: Self.quoted(en, "“", "”"), fr: Self.quoted(fr, "«\u{A0}", "\u{A0}»"))
  }

  private static func quoted(_ text: String, _ open: String, _ close: String) -> String {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    return parts.enumerated().map { index, part in
      index % 2 == 1 ? open + part + close : String(part)
    }.joined()
  }
}
