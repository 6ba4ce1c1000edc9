package import BaliseValues

extension Entry {
  /// What a language says for a name that nobody knows yet, and the language of the words; nil for every
  /// other reference. Who will say it, and when, keeps its own words, which translations say in theirs
  /// as they say the names of groups.
  package func unsaid(
    _ reference: Reference, in values: ValueLanguage, language: Int
  ) -> (text: String, language: Int)? {
    guard let said = reference.unsaid(in: values) else { return nil }
    let isKept = Unknown.putOff(reference.words) != nil
    return isKept ? word(reference.words, language: language) : (said, language)
  }
}
