/// Tags of languages as the web writes them (BCP 47): `en`, `pt-BR`, `sr-Latn`.
package enum LanguageTag {
  /// True for a well-formed tag whose language is known: one of two letters, or any of three
  /// that is not the long form of one of two (`gsw`, but not `deu`, nor `tha`).
  package static func isKnown(_ tag: String) -> Bool {
    // Longer ones are well-formed too, and nobody writes them.
    guard tag.utf8.count <= 60 else { return false }
    let parts = tag.lowercased().split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.utf8.allSatisfy(isLetter) else { return false }
    switch first.utf8.count {
    case 2:
      return LanguageCodes.short.contains(String(first)) && areInOrder(parts.dropFirst())
    case 3:
      return LanguageCodes.short(of: String(first)) == nil && areInOrder(parts.dropFirst())
    default:
      return first == "x" && parts.count > 1 && parts.dropFirst().allSatisfy(isPart)
    }
  }

  /// The tag as it is usually written, by which tools know it best: `EN-gb` is `en-GB`.
  package static func canonical(_ tag: String) -> String {
    var isPrivate = false
    let parts = tag.lowercased().split(separator: "-").enumerated().map { index, part in
      if part.utf8.count == 1 { isPrivate = true }
      if index == 0 || isPrivate { return String(part) }
      switch part.utf8.count {
      case 2: return part.uppercased()
      case 4 where part.utf8.allSatisfy(isLetter):
        return part.prefix(1).uppercased() + part.dropFirst()
      default: return String(part)
      }
    }
    return parts.joined(separator: "-")
  }

  /// The tag that somebody meant by words which are none: `anglais`, `eng`, `eng-GB`,
  /// `en_GB`, `gb`.
  package static func meant(by words: String) -> String? {
    guard words.utf8.count <= 60 else { return nil }
    let joined = String(words.map { $0 == "_" || $0 == "\u{2011}" || $0 == " " ? "-" : $0 })
    if joined != words, isKnown(joined) { return canonical(joined) }
    let parts = joined.lowercased().split(separator: "-", omittingEmptySubsequences: false)
    if let first = parts.first, let code = LanguageCodes.short(of: String(first)) {
      let tag = ([code] + parts.dropFirst().map(String.init)).joined(separator: "-")
      if isKnown(tag) { return canonical(tag) }
    }
    return LanguageNames.tag(of: words)
  }

  /// True when the language is written from right to left.
  package static func isRightToLeft(_ tag: String) -> Bool {
    let parts = tag.lowercased().split(separator: "-")
    if let script = parts.dropFirst().first(where: { $0.utf8.count == 4 }) {
      return ["arab", "hebr", "thaa", "syrc", "nkoo", "adlm", "rohg"].contains(script)
    }
    let written = [
      "ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "dv", "ckb", "arc", "syr", "nqo",
    ]
    return parts.first.map { written.contains(String($0)) } ?? false
  }

  /// What may follow a language, each in its place: three letters more, a script, a region,
  /// variants, extensions and what people agreed on among themselves.
  private static func areInOrder(_ parts: ArraySlice<Substring>) -> Bool {
    var place = 0
    for (index, part) in zip(parts.indices, parts) {
      guard isPart(part) else { return false }
      let count = part.utf8.count
      if count == 1 {
        // An extension has a part of its own at least; all that follows belongs to it.
        return index + 1 < parts.endIndex && parts[(index + 1)...].allSatisfy(isPart)
      }
      let isWord = part.utf8.allSatisfy(isLetter)
      let isNumber = !part.utf8.contains(where: isLetter)
      let rank: Int
      switch count {
      case 3 where isWord: rank = 1
      case 4 where isWord: rank = 2
      case 2 where isWord: rank = 3
      case 3 where isNumber: rank = 3
      case 5...8: rank = 4
      case 4 where part.first?.isNumber == true: rank = 4
      default: return false
      }
      guard rank > place || (rank == place && rank == 4) else { return false }
      place = rank
    }
    return true
  }

  private static func isPart(_ part: Substring) -> Bool {
    (1...8).contains(part.utf8.count)
      && part.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
