import BaliseText
package import BaliseValues

/// The languages a site is published in; the first is the default and stands at the site's root.
package struct SiteLanguages: Sendable, Hashable {
  /// Language codes (BCP 47), the default first; never empty.
  package let codes: [String]
  private let values: [ValueLanguage]

  /// Makes the list of a site's languages; French when none is given. How each writes values comes
  /// from `words`, by language code; without, from the program's own French and English.
  package init(_ codes: [String], words: [String: ValueWords] = [:]) {
    let codes = codes.isEmpty ? ["fr"] : codes
    self.codes = codes
    values = codes.map { code in
      ValueLanguage(tag: code, words: words[code] ?? ValueLanguage(tag: code).words)
    }
  }

  /// Index of a language code, nil when the site is not published in it.
  package func index(of code: String) -> Int? { codes.firstIndex(of: code) }

  /// The code that somebody meant by words which are none: `fr` for « français », `FR` and `fr-FR`; nil
  /// for a language that the site is not published in.
  func meant(by words: String) -> String? {
    let parts = words.lowercased().split { $0 == "-" || $0 == "_" }
    return [LanguageTag.meant(by: words), words.lowercased(), parts.first.map(String.init)]
      .compactMap { $0 }.first { index(of: $0) != nil }
  }

  /// How many languages there are.
  package var count: Int { codes.count }

  /// The folder of the site a language stands in: none for the default, else `en/`.
  package func prefix(_ index: Int) -> String { index == 0 ? "" : codes[index] + "/" }

  /// The language whose words and typography values are shown with.
  package func valueLanguage(_ index: Int) -> ValueLanguage {
    values[index]
  }
}
