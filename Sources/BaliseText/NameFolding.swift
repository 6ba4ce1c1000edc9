// Authors write one name in many ways: this is where "Coco Shaker" and “CocoShaker” become one.

/// Reads names as people do: case, accents, spaces and punctuation do not tell names apart.
package enum NameFolding {
  /// The key under which a name is found: lower-case letters and digits without accents, ligatures,
  /// spaces or punctuation; a name made only of symbols keeps them.
  package static func key(_ name: String) -> String {
    if let key = plainKey(name) { return key }
    var output: [UInt8] = []
    do {
      let bytes = name.utf8.span
      output.reserveCapacity(bytes.count)
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte >= 0x80 {
          let (scalar, length) = scalar(bytes, index)
          _ = LetterFolding.fold(scalar, into: &output)
          index += length
        } else {
          let folded = LetterFolding.ascii(byte)
          if folded != 0 { output.append(folded) }
          index += 1
        }
      }
    }
    return output.isEmpty ? symbols(name) : String(decoding: output, as: UTF8.self)
  }

  /// The key of a name in plain ASCII, written where it will stand; nil for any other name, and for one
  /// that is made only of symbols.
  private static func plainKey(_ name: String) -> String? {
    var count = 0
    var isSame = true
    let bytes = name.utf8.span
    guard WordScan.notPlain(in: bytes, bytes.indices) == bytes.count else { return nil }
    for index in bytes.indices {
      let byte = bytes[index]
      let folded = LetterFolding.ascii(byte)
      count += folded == 0 ? 0 : 1
      isSame = isSame && folded == byte
    }
    if isSame, count == bytes.count { return name }
    guard count > 0 else { return nil }
    return unsafe String(unsafeUninitializedCapacity: count) { output in
      let bytes = name.utf8.span
      var next = 0
      for index in bytes.indices {
        let folded = LetterFolding.ascii(bytes[index])
        guard folded != 0, next < output.count else { continue }
        unsafe output[next] = folded
        next += 1
      }
      return next
    }
  }

  /// The character of several bytes at an index of a text, and how many they are.
  private static func scalar(_ bytes: Span<UInt8>, _ index: Int) -> (Unicode.Scalar, length: Int) {
    let first = bytes[index]
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = UInt32(first & (0x7F >> UInt8(length)))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    // A text is well-formed: there is always a scalar.
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
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
