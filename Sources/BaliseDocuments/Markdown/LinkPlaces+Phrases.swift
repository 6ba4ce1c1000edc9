import BaliseText

// What phrases in another language look like in the source where cmark reads none.

extension LinkPlaces {
  func matchPhraseEnd(_ index: Int) -> Place? {
    let isEscaped = bytes[index] == UInt8(ascii: "\\")
    let start = isEscaped ? index + 1 : index
    guard start < blockEnd, let length = ForeignPhrase.endLength(bytes[start..<blockEnd]) else {
      return nil
    }
    let range = start..<start + length
    return Place(range: range, destination: isEscaped ? nil : range)
  }

  /// True when the bracket that belongs to a closing one is made plain text by a backslash.
  mutating func isOpeningEscaped(before close: Int) -> Bool {
    var depth = 0
    var hasEscaped = false
    var index = close
    while index > blockStart, fuel > 0 {
      index -= 1
      fuel -= 1
      let byte = bytes[index]
      guard byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") else { continue }
      switch (byte == UInt8(ascii: "["), isEscaped(index)) {
      case (true, true): hasEscaped = hasEscaped || depth == 0
      case (true, false):
        if depth == 0 { return false }
        depth -= 1
      case (false, true): break
      case (false, false): depth += 1
      }
    }
    return hasEscaped
  }

  /// True for `](lang:en` whose parenthesis is not closed before another bracket opens.
  func isUnclosed(_ end: Range<Int>) -> Bool {
    let near = bytes[end.upperBound..<min(blockEnd, end.upperBound + 100)]
    let sign = near.first { "()[".utf8.contains($0) }
    return sign != UInt8(ascii: ")")
  }

  /// `lang: en` after `](`: its place, where blanks keep it from being an address.
  func spacedLanguage(_ end: Range<Int>) -> Range<Int>? {
    let near = bytes[end.lowerBound + 2..<min(blockEnd, end.upperBound + 100)]
    guard let close = near.firstIndex(of: UInt8(ascii: ")")) else { return nil }
    let address = near[..<close].drop(while: ASCII.isSpace)
    let range = address.startIndex..<ASCII.endTrimmingSpaces(address)
    // What stands in quotes behind an address is a title.
    guard bytes[range].contains(where: ASCII.isSpace),
      !bytes[range].contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") })
    else { return nil }
    return range
  }

  private mutating func isEscaped(_ index: Int) -> Bool {
    var start = index
    while start > blockStart, bytes[start - 1] == UInt8(ascii: "\\") { start -= 1 }
    fuel -= index - start
    return (index - start) % 2 == 1
  }
}
