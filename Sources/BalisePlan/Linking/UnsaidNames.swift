package import BaliseValues

// Editors write « à préciser » where a name is not known yet, as they do for sums and dates. A name of
// the plan comes first: these words are looked at only where no entry bears them.

extension Reference {
  /// The words that stand for a name nobody knows yet, in a language; nil for every other reference.
  package func unsaid(in language: ValueLanguage) -> String? {
    guard case .unsaid(let unknown) = target else { return nil }
    // Who will say it, and when, is worth its own words.
    return Unknown.putOff(words) == nil ? unknown.formatted(in: language) : words
  }

  /// The same, found to name nobody: « à préciser », “none”, a question mark alone; nil when its words
  /// may be a name.
  var asUnsaid: Reference? {
    switch target {
    case .entry, .unsaid: return nil
    case .undecided: return words.isEmpty ? with(target: .unsaid(.undecided)) : nil
    case .group where !members.isEmpty: return nil
    case .group, .unknown: break
    }
    if let unknown = Unknown.putOff(words) { return with(target: .unsaid(unknown)) }
    // « Voir … » and « Annexe … » begin many a name; dots say that a list goes on.
    guard words.utf8.count <= 40, let unknown = Unknown.read(words), unknown != .elsewhere,
      words.contains(where: { $0.isLetter || $0 == "?" })
    else { return nil }
    // « (Région ?) » names somebody all the same.
    if unknown == .undecided, words.contains("?"), words.contains(where: \.isLetter) { return nil }
    return with(target: .unsaid(unknown))
  }
}
