package import BaliseValues

/// The languages a site is published in; the first is the default and stands at the site's root.
package struct SiteLanguages: Sendable, Hashable {
  /// Language codes (BCP 47), the default first; never empty.
  package let codes: [String]

  /// Makes the list of a site's languages; French when none is given.
  package init(_ codes: [String]) {
    self.codes = codes.isEmpty ? ["fr"] : codes
  }

  /// Index of a language code, nil when the site is not published in it.
  package func index(of code: String) -> Int? { codes.firstIndex(of: code) }

  /// How many languages there are.
  package var count: Int { codes.count }

  /// The folder of the site a language stands in: none for the default, else `en/`.
  package func prefix(_ index: Int) -> String { index == 0 ? "" : codes[index] + "/" }

  /// The language whose words and typography values are shown with.
  package func valueLanguage(_ index: Int) -> ValueLanguage {
    ValueLanguage(siteLanguage: codes[index])
  }
}

extension ValueLanguage {
  /// The language values are formatted in for a site language: English where Balise knows no better.
  package init(siteLanguage code: String) {
    self = code.prefix(2) == "fr" ? .fr : .en
  }
}
