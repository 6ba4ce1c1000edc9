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
    guard self != .none, word.utf8.count > 3, word.utf8.allSatisfy(Self.isLetter) else {
      return word
    }
    // Nothing else ends a plural, or a feminine in French.
    guard let last = word.utf8.last, "esx".utf8.contains(last) else { return word }
    // Every word of every text of a plan comes by: it is copied once and shortened in place.
    var stem = Array(word.utf8)
    if self == .fr { Self.shortenFrench(&stem) } else { Self.shortenEnglish(&stem) }
    return String(decoding: stem, as: UTF8.self)
  }

  // “travaux” is the one common word whose singular ends in “ail”.
  private static func shortenFrench(_ stem: inout [UInt8]) {
    if stem.count == 7, ends(stem, "travaux") {
      stem = Array("travail".utf8)
      return
    }
    if ends(stem, "eaux") || ends(stem, "yaux") || ends(stem, "eux") || ends(stem, "oux") {
      stem.removeLast()
    } else if stem.count > 4, ends(stem, "aux") {
      stem.removeLast(2)
      stem.append(UInt8(ascii: "l"))
    } else if ends(stem, "s"), !ends(stem, "ss") {
      stem.removeLast()
    }
    guard stem.count > 4, ends(stem, "e") else { return }
    stem.removeLast(stem.count > 5 && ends(stem, "ee") ? 2 : 1)
    // “culturelle”, “européenne”, “nette”: the letter is doubled only before the e.
    if ends(stem, "ll") || ends(stem, "nn") || ends(stem, "tt") { stem.removeLast() }
  }

  private static func shortenEnglish(_ stem: inout [UInt8]) {
    if ends(stem, "sses") || ends(stem, "shes") || ends(stem, "ches") || ends(stem, "xes")
      || ends(stem, "zes")
    {
      stem.removeLast(2)
    } else if ends(stem, "s"), !(ends(stem, "ss") || ends(stem, "us") || ends(stem, "is")) {
      stem.removeLast()
    }
    // “policies” and “policy”, “movies” and “movie”.
    if stem.count > 4, ends(stem, "ie") {
      stem.removeLast(2)
      stem.append(UInt8(ascii: "y"))
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func ends(_ word: [UInt8], _ ending: StaticString) -> Bool {
    let start = word.count - ending.utf8CodeUnitCount
    guard start >= 0 else { return false }
    return ending.withUTF8Buffer { ending in
      for index in ending.indices where unsafe word[start + index] != ending[index] { return false }
      return true
    }
  }
}
