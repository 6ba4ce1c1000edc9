/// One sentence in every language the program speaks to people in.
package struct Phrase: Sendable, Hashable {
  /// The sentence in English.
  package let en: String
  /// The sentence in French, as its author typed it.
  package let typed: String
  /// True when every sign of it is an editor's own.
  package let isAsWritten: Bool

  /// The sentence in French. It is set when it is shown: most of what is found wrong in a large plan
  /// is counted and never told.
  package var fr: String { isAsWritten ? typed : FrenchSentence.set(typed) }

  /// Makes a phrase from its English and its French wording.
  package init(en: String, fr: String) {
    self.en = en
    typed = fr
    isAsWritten = false
  }

  /// Makes a phrase of what an editor wrote: every sign stays as it is.
  package init(asWrittenEn en: String, fr: String) {
    self.en = en
    typed = fr
    isAsWritten = true
  }

  /// Makes a phrase again from what was kept of it.
  package init(en: String, typed: String, isAsWritten: Bool) {
    self.en = en
    self.typed = typed
    self.isAsWritten = isAsWritten
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.en == right.en
      && (left.isAsWritten == right.isAsWritten && left.typed == right.typed
        || left.fr == right.fr)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(en) }

  /// The wording for an interface language: French for `fr`, else English.
  package func text(in language: InterfaceLanguage) -> String {
    language == .fr ? fr : en
  }
}

/// A language in which Balise speaks to the people who run it (not a language of the site).
package enum InterfaceLanguage: String, Sendable, CaseIterable {
  case en, fr
}
