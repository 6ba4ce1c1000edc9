/// What words have in common that differ by number, or in French by gender: “musicales” and
/// “musical”. It is no word of its own: it only has to be the same for both.
package enum SearchStem: String, Sendable {
  case fr, en
  /// Languages whose endings are not known: words are compared as they are.
  case none = ""

  /// The rules for a site's language tag.
  package init(tag: String) {
    self = Self(rawValue: String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased()) ?? .none
  }

  /// The stem of a folded word. Words of fewer than four letters, and those that hold anything but
  /// Latin letters, are their own.
  package func of(_ word: String) -> String {
    let bytes = Array(word.utf8)
    guard self != .none, bytes.count > 3,
      bytes.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    else { return word }
    let stem = self == .fr ? Self.french(bytes) : Self.english(bytes)
    return String(decoding: stem, as: UTF8.self)
  }

  // “travaux” is the one common word whose singular ends in “ail”.
  private static func french(_ word: [UInt8]) -> [UInt8] {
    var stem = word
    if word.elementsEqual("travaux".utf8) { return Array("travail".utf8) }
    if ends(word, "eaux") || ends(word, "yaux") || ends(word, "eux") || ends(word, "oux") {
      stem.removeLast()
    } else if word.count > 4, ends(word, "aux") {
      stem.replaceSubrange((word.count - 2)..., with: "l".utf8)
    } else if ends(word, "s"), !ends(word, "ss") {
      stem.removeLast()
    }
    guard stem.count > 4, ends(stem, "e") else { return stem }
    stem.removeLast(stem.count > 5 && ends(stem, "ee") ? 2 : 1)
    // “culturelle”, “européenne”, “nette”: the letter is doubled only before the e.
    if let last = stem.last, stem[stem.count - 2] == last, "lnt".utf8.contains(last) {
      stem.removeLast()
    }
    return stem
  }

  private static func english(_ word: [UInt8]) -> [UInt8] {
    var stem = word
    if ["sses", "shes", "ches", "xes", "zes"].contains(where: { ends(word, $0) }) {
      stem.removeLast(2)
    } else if ends(word, "s"), !["ss", "us", "is"].contains(where: { ends(word, $0) }) {
      stem.removeLast()
    }
    // “policies” and “policy”, “movies” and “movie”.
    if stem.count > 4, ends(stem, "ie") {
      stem.replaceSubrange((stem.count - 2)..., with: "y".utf8)
    }
    return stem
  }

  private static func ends(_ word: [UInt8], _ ending: String) -> Bool {
    word.count >= ending.utf8.count && word.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
