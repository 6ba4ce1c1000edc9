/// How the alphabet of a language differs from the one that French and English share: letters with a
/// place of their own, as the Unicode CLDR has them.
struct SortTailoring: Sendable {
  /// By letter, or by letters that are one: the letter they stand behind, with a mark by which they
  /// come after all that begins with it.
  private let places: [String: String]
  /// The letter by its place.
  private let letters: [String: String]
  private let longest: Int

  /// True where ı is a letter of its own, beside i.
  var hasDotlessI: Bool { places["ı"] != nil }

  /// `n < ñ | y = ü`: ñ comes after all n, and ü counts as y.
  init(_ rules: String) {
    var places: [String: String] = [:]
    var letters: [String: String] = [:]
    for rule in rules.split(separator: "|") {
      let words = rule.split(separator: " ").map(String.init)
      var (place, rank) = (words[0], SortMark.first)
      for (sign, letter) in zip(words[1...], words[2...]) where sign == "<" || sign == "=" {
        if sign == "<" {
          rank += 1
          place = words[0] + SortMark.text(rank)
          letters[place] = letter
        }
        places[letter] = place
      }
    }
    self.places = places
    self.letters = letters
    longest = places.keys.map(\.count).max() ?? 1
  }

  /// A name with its letters in their places.
  func placed(_ name: String) -> String {
    var result = ""
    let written = Array(name)
    var index = 0
    while index < written.count {
      let place = (1...min(longest, written.count - index)).reversed().lazy.compactMap { length in
        let letter = String(written[index..<index + length])
        return (places[letter] ?? places[letter.lowercased()]).map { (text: $0, length: length) }
      }.first
      result += place?.text ?? String(written[index])
      index += place?.length ?? 1
    }
    return result
  }

  /// The letter under which a name stands, where it is one of the language's own.
  func initial(_ name: String) -> String? {
    let scalars = Array(placed(name).unicodeScalars.prefix(40))
    var unused: [UInt8] = []
    let start = scalars.firstIndex {
      let kind = LetterFolding.fold($0, into: &unused)
      return kind == .letter || kind == .digit
    }
    guard let start, start + 1 < scalars.count, SortMark.isOne(scalars[start + 1]) else {
      return nil
    }
    return letters[String(scalars[start]) + String(scalars[start + 1])]
  }
}

/// The marks by which letters come after all that begins with another: the last scalars there are,
/// which nobody writes.
enum SortMark {
  static let first: UInt32 = 0x10_FF00

  static func isOne(_ scalar: Unicode.Scalar) -> Bool {
    (first..<first + 0xFE).contains(scalar.value)
  }

  static func text(_ number: UInt32) -> String {
    Unicode.Scalar(number).map { String($0) } ?? ""
  }
}
