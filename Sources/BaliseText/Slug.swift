/// Makes the ids of headings and other short names of places.
package enum Slug {
  /// A text as an id: lower case, no accents, words joined by hyphens; `section` when nothing is left.
  package static func make(_ text: String) -> String {
    var output: [UInt8] = []
    var pending = false
    output.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        let letter = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
        switch letter {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
          if pending, !output.isEmpty { output.append(UInt8(ascii: "-")) }
          output.append(letter)
          pending = false
        default: pending = true
        }
        continue
      }
      let count = output.count
      switch LetterFolding.fold(scalar, into: &output) {
      case .invisible: continue
      case .separator: pending = true
      case .letter, .digit:
        if pending, count > 0 { output.insert(UInt8(ascii: "-"), at: count) }
        pending = false
      }
    }
    return output.isEmpty ? "section" : String(decoding: output, as: UTF8.self)
  }
}
