// Authors write one name in many ways: this is where "Coco Shaker" and “CocoShaker” become one.

/// Reads names as people do: case, accents, spaces and punctuation do not tell names apart.
package enum NameFolding {
  /// The key under which a name is found: lower-case letters and digits without accents, ligatures,
  /// spaces or punctuation; a name made only of symbols keeps them.
  package static func key(_ name: String) -> String {
    var output: [UInt8] = []
    var isASCII = true
    var changed = false
    do {
      let bytes = name.utf8.span
      output.reserveCapacity(bytes.count)
      for index in bytes.indices {
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
          output.append(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"):
          output.append(byte | 0x20)
          changed = true
        default:
          isASCII = byte < 0x80
          changed = true
        }
        if !isASCII { break }
      }
    }
    if !changed { return name }
    if !isASCII {
      output.removeAll(keepingCapacity: true)
      for scalar in name.unicodeScalars { _ = LetterFolding.fold(scalar, into: &output) }
    }
    return output.isEmpty ? symbols(name) : String(decoding: output, as: UTF8.self)
  }

  /// The words of a name, folded as in its key: split at spaces, punctuation and inner capitals.
  package static func words(_ name: String) -> [String] {
    NameScanner(name).words()
  }

  /// The place of a name in an alphabetical list: case, accents and punctuation count only between
  /// equals, and numbers count by value. Letters stand where the language has them: ñ behind n in
  /// Spanish, å behind z in Swedish.
  package static func sortKey(_ name: String, in language: String) -> SortKey {
    SortKey(name, in: language)
  }

  /// The capital under which a name stands in such a list; nil for one without letters and digits.
  package static func initial(_ name: String, in language: String) -> String? {
    let tailoring = SortTailoring.of(language)
    if let own = tailoring?.initial(name) {
      return own.prefix(1).uppercased() + own.dropFirst()
    }
    let first = key(tailoring?.placed(name) ?? name).first
    // Where ı is a letter, its capital is I, and that of i keeps the dot.
    return first == "i" && tailoring?.hasDotlessI == true ? "İ" : first.map { $0.uppercased() }
  }

  /// True when the letters stand in the same order for readers of two languages.
  package static func isSameAlphabet(_ one: String, _ other: String) -> Bool {
    SortTailoring.rules(of: one) == SortTailoring.rules(of: other)
  }

  // Distinct names stay distinct even when nothing in them is a letter.
  private static func symbols(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    var unused: [UInt8] = []
    for scalar in name.unicodeScalars
    where !scalar.properties.isWhitespace
      && LetterFolding.fold(scalar, into: &unused) != .invisible
    {
      result.append(scalar)
    }
    return String(result)
  }
}
