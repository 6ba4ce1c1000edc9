/// Tells whole words from pieces of longer ones by what stands next to them.
enum WordEdges {
  /// True when a word that starts here is not the continuation of another.
  static func isWholeLeft(_ text: Span<UInt8>, _ start: Int) -> Bool {
    var start = start
    // A joiner before a word hides what it joins it to.
    while let (scalar, length) = TextScalars.before(text, start),
      FoldedScalar.isInvisible(scalar)
    {
      start -= length
    }
    guard let (scalar, length) = TextScalars.before(text, start) else { return true }
    if isApostrophe(scalar) { return isAfterElision(text, start - length) }
    switch scalar {
    case "-", "\u{2010}", "\u{2011}", ".", "_": return !wordEnds(text, start - length)
    case "&", "@", "#": return false
    default: return !FoldedScalar.continuesWord(scalar)
    }
  }

  /// True when a word that ends here is not continued.
  static func isWholeRight(_ text: Span<UInt8>, _ end: Int) -> Bool {
    guard let (scalar, length) = TextScalars.after(text, end) else { return true }
    let next = end + length
    if isApostrophe(scalar) { return !wordStarts(text, next) || isPossessive(text, next) }
    switch scalar {
    case "-", "\u{2010}", "\u{2011}":
      // At the end of a line the word goes on in the next one.
      if next < text.count, text[next] == UInt8(ascii: "\n") { return false }
      return !wordStarts(text, next)
    case ".", "_": return !wordStarts(text, next)
    case "&", "@", "+", "#": return false
    case " ", "\u{A0}", "\u{202F}": return !startsProperNoun(text, next)
    default: return true
    }
  }

  /// True where a sentence may begin: only a word or a comma before it says that none does.
  static func opensSentence(_ text: Span<UInt8>, _ start: Int) -> Bool {
    var index = start
    while let (scalar, length) = TextScalars.before(text, index) {
      if scalar == "," || FoldedScalar.continuesWord(scalar) { return false }
      if isApostrophe(scalar) { return !wordEnds(text, index - length) }
      if scalar != " ", !scalar.properties.isWhitespace { return true }
      index -= length
    }
    return true
  }

  /// True when a slash touches the words: part of a path, unless capitals say otherwise.
  static func touchesSlash(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let slash = UInt8(ascii: "/")
    return (range.lowerBound > 0 && text[range.lowerBound - 1] == slash)
      || (range.upperBound < text.count && text[range.upperBound] == slash)
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}"
  }

  private static func wordEnds(_ text: Span<UInt8>, _ end: Int) -> Bool {
    TextScalars.before(text, end).map { FoldedScalar.continuesWord($0.scalar) } ?? false
  }

  private static func wordStarts(_ text: Span<UInt8>, _ start: Int) -> Bool {
    TextScalars.after(text, start).map { FoldedScalar.continuesWord($0.scalar) } ?? false
  }

  // “Orange Bank” is not Orange: a capital right after a name goes on with a longer one. One letter
  // says nothing (“I”).
  private static func startsProperNoun(_ text: Span<UInt8>, _ start: Int) -> Bool {
    guard let (scalar, length) = TextScalars.after(text, start), scalar.properties.isUppercase
    else { return false }
    return wordStarts(text, start + length)
  }

  private static func isPossessive(_ text: Span<UInt8>, _ start: Int) -> Bool {
    text[start] | 0x20 == UInt8(ascii: "s") && !wordStarts(text, start + 1)
  }

  // “l’ONISEP” is the ONISEP; “O’Damier” is somebody else.
  private static func isAfterElision(_ text: Span<UInt8>, _ end: Int) -> Bool {
    var word: [UInt8] = []
    var index = end
    while index > 0, word.count < 8 {
      let byte = text[index - 1]
      guard byte < 0x80, FoldedScalar.latin[Int(byte)].kind == .word else { break }
      word.append(byte | 0x20)
      index -= 1
    }
    if wordEnds(text, index) { return false }
    if let (scalar, _) = TextScalars.before(text, index), isApostrophe(scalar) { return false }
    return word.isEmpty || SmallWords.isElision(word.reversed())
  }
}
