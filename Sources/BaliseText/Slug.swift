/// Makes the ids of headings and other short names of places.
package enum Slug {
  /// A text as an id: lower case, no accents, words joined by hyphens; `section` when nothing is left.
  package static func make(_ text: String) -> String {
    let output = ofLatin(text.utf8.span) ?? ofAny(text)
    return output.isEmpty ? "section" : String(decoding: output, as: UTF8.self)
  }

  /// The id of a text of Latin letters, as nearly all are; nil where another sign stands in it.
  private static func ofLatin(_ bytes: Span<UInt8>) -> [UInt8]? {
    var output: [UInt8] = []
    var pending = false
    // A letter of two bytes becomes two at most, and a space one hyphen.
    output.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard let base = LetterFolding.nextLatin(bytes, &index) else { return nil }
      guard base != 0 else {
        pending = true
        continue
      }
      if pending, !output.isEmpty { output.append(UInt8(ascii: "-")) }
      pending = false
      LetterFolding.append(base, to: &output)
    }
    return output
  }

  private static func ofAny(_ text: String) -> [UInt8] {
    var output: [UInt8] = []
    var pending = false
    output.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      let count = output.count
      switch LetterFolding.fold(scalar, into: &output) {
      case .invisible: continue
      case .separator: pending = true
      case .letter, .digit:
        if pending, count > 0 { output.insert(UInt8(ascii: "-"), at: count) }
        pending = false
      }
    }
    return output
  }
}
