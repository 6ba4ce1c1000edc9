/// Makes the ids of headings and other short names of places.
package enum Slug {
  /// A text as an id: lower case, no accents, words joined by hyphens; `section` when nothing is left.
  package static func make(_ text: String) -> String { make(text.utf8.span) }

  /// The same for a text as UTF-8.
  package static func make(_ text: Span<UInt8>) -> String {
    // Nearly all texts are of Latin letters.
    var isLatin = true
    let slug = unsafe String(unsafeUninitializedCapacity: text.count) { output in
      guard let count = unsafe writeLatin(text, to: output) else {
        isLatin = false
        return 0
      }
      return count
    }
    if isLatin, !slug.isEmpty { return slug }
    let other =
      isLatin
      ? []
      : ofAny(unsafe text.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) })
    return other.isEmpty ? "section" : String(decoding: other, as: UTF8.self)
  }

  /// Writes the id of a text of Latin letters, which is no longer than the text, and says how long it
  /// is; nil where another sign stands in the text. A letter of two bytes becomes two at most, and what
  /// stands between words one hyphen.
  private static func writeLatin(
    _ bytes: Span<UInt8>, to output: UnsafeMutableBufferPointer<UInt8>
  ) -> Int? {
    var pending = false
    var count = 0
    var index = 0
    while index < bytes.count {
      guard let base = LetterFolding.nextLatin(bytes, &index) else { return nil }
      guard base != 0 else {
        pending = true
        continue
      }
      if pending, count > 0 {
        unsafe output[count] = UInt8(ascii: "-")
        count += 1
      }
      pending = false
      unsafe output[count] = UInt8(truncatingIfNeeded: base)
      count += 1
      if base > 0xFF {
        unsafe output[count] = UInt8(truncatingIfNeeded: base >> 8)
        count += 1
      }
    }
    return count
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
