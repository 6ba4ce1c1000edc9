/// A language that values are written and formatted in.
package struct ValueLanguage: Sendable {
  /// Its tag (BCP 47): `fr`, `en`, `it`.
  package let tag: String
  /// How it writes values.
  package let words: ValueWords

  /// Makes a language from its words.
  package init(tag: String, words: ValueWords) {
    self.tag = tag
    self.words = words
  }

  /// French, with the program's own words.
  package static let fr = ValueLanguage(tag: "fr", words: .french)
  /// English, with the program's own words.
  package static let en = ValueLanguage(tag: "en", words: .english)
  /// The languages whose words the program has itself.
  package static let allCases = [fr, en]

  /// True for French, of any country.
  package var speaksFrench: Bool { tag.prefix(2) == "fr" }

  /// True for English, of any country; every other language writes a comma before decimals.
  package var speaksEnglish: Bool { tag.prefix(2) == "en" }

  /// The language with the program's own words: French for `fr` and `fr-…`, else English.
  package init(tag: String) {
    let primary = tag.prefix { $0 != "-" && $0 != "_" }
    self = primary.lowercased() == "fr" ? .fr : .en
  }
}

extension ValueLanguage: Hashable {
  // The words follow from the tag.
  package static func == (left: Self, right: Self) -> Bool { left.tag == right.tag }

  package func hash(into hasher: inout Hasher) { hasher.combine(tag) }
}

extension ValueLanguage {
  /// What stands between a label and what follows it: « label : », “label: ”.
  package var colon: String { words.texts.colon }

  /// What stands between two statements.
  package var semicolon: String { words.texts.semicolon }

  /// What stands between the items of a list.
  package var comma: String { words.texts.comma }

  /// True for a language that is written from right to left.
  package var isRightToLeft: Bool { words.texts.isRightToLeft }

  /// Words that are not sure: « fondation ? ».
  package func uncertain(_ text: String) -> String { words.texts.uncertain.fill(text) }

  /// True when a count goes with the singular.
  package func isSingular(_ count: Int) -> Bool {
    words.plural.form(PluralRules.Operands(count)) == "one"
  }

  /// A noun inside a sentence: in small letters where the language does so.
  package func inSentence(_ noun: String) -> String {
    words.texts.hasSmallNouns ? noun.prefix(1).lowercased() + noun.dropFirst() : noun
  }

  /// A whole share: « 40 % », “40%”.
  package func percent(_ share: Int) -> String { words.numbers.percent.fill(String(share)) }

  /// Items joined as a list: « a, b et c ».
  package func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return words.texts.and.fill(items.dropLast().joined(separator: comma), last)
  }
}
