/// One sentence in every language the program speaks to people in.
package struct Phrase: Sendable, Hashable {
  /// The sentence in English.
  package let en: String
  /// The sentence in French.
  package let fr: String

  /// Makes a phrase from its English and its French wording.
  package init(en: String, fr: String) {
    self.en = en
    self.fr = FrenchSentence.set(fr)
  }

  /// Makes a phrase of what an editor wrote: every sign stays as it is.
  package init(asWrittenEn en: String, fr: String) {
    self.en = en
    self.fr = fr
  }

  /// The wording for an interface language: French for `fr`, else English.
  package func text(in language: InterfaceLanguage) -> String {
    language == .fr ? fr : en
  }
}

/// A language in which Balise speaks to the people who run it (not a language of the site).
package enum InterfaceLanguage: String, Sendable, CaseIterable {
  case en, fr
}
