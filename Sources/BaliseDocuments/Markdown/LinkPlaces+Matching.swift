import BaliseText

// What links look like in the source.

extension LinkPlaces {
  mutating func match(_ wanted: Wanted, at index: Int) -> Place? {
    switch wanted {
    case .bracketed(let url, let isImage): return matchBrackets(url, isImage, index)
    case .address(let text): return matchAddress(text, index)
    case .wiki(let words):
      guard let end = endOfWiki(index) else { return nil }
      let inner = index + 2..<end - 2
      guard Self.plain(bytes[inner]).elementsEqual(Self.plain(words)) else { return nil }
      return Place(range: index..<end, destination: inner)
    case .wikiStart:
      guard has([0x5B, 0x5B], at: index) else { return nil }
      return Place(range: index..<index + 2, destination: nil)
    case .literal(let text):
      guard has(text, at: index) else { return nil }
      return Place(range: index..<index + text.count, destination: nil)
    case .phraseEnd: return matchPhraseEnd(index)
    }
  }

  private func has(_ text: [UInt8], at index: Int) -> Bool {
    !text.isEmpty && index + text.count <= blockEnd && bytes[index] == text[0]
      && ByteOrder.isSame(bytes.span.extracting(index..<index + text.count), text.span)
  }

  private func matchAddress(_ text: [UInt8], _ index: Int) -> Place? {
    guard has(text, at: index) else { return nil }
    let end = index + text.count
    let isPointed =
      index > blockStart && bytes[index - 1] == UInt8(ascii: "<") && end < blockEnd
      && bytes[end] == UInt8(ascii: ">")
    return Place(range: isPointed ? index - 1..<end + 1 : index..<end, destination: index..<end)
  }

  /// Letters and digits alone: cmark may have made the rest typographic.
  private static func plain(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == 0xE2 {
        index += 3
        continue
      }
      if ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte >= 0x80 { result.append(byte) }
      index += 1
    }
    return result
  }

  private func endOfWiki(_ index: Int) -> Int? {
    guard index + 1 < blockEnd, bytes[index] == 0x5B, bytes[index + 1] == 0x5B else { return nil }
    var end = index + 2
    while end < blockEnd, bytes[end] != 0x5D, bytes[end] != 0x5B, !ASCII.isBreak(bytes[end]) {
      end += 1
    }
    guard end + 1 < blockEnd, bytes[end] == 0x5D, bytes[end + 1] == 0x5D, end > index + 2 else {
      return nil
    }
    return end + 2
  }

  private mutating func matchBrackets(_ url: [UInt8], _ isImage: Bool, _ index: Int) -> Place? {
    let open = isImage ? index + 1 : index
    guard open < blockEnd, bytes[open] == 0x5B, !isImage || bytes[index] == UInt8(ascii: "!"),
      let close = closingBracket(open)
    else { return nil }
    if close < blockEnd, bytes[close] == UInt8(ascii: "(") {
      if let place = matchInline(url, index, close) { return place }
    }
    var label = open + 1..<close - 1
    var end = close
    if close < blockEnd, bytes[close] == 0x5B, let labelEnd = closingBracket(close) {
      if labelEnd - close > 2 { label = close + 1..<labelEnd - 1 }
      end = labelEnd
    }
    // `[label]: address` defines a link and is none.
    guard end >= blockEnd || bytes[end] != UInt8(ascii: ":"), isDefined(label) else { return nil }
    return Place(range: index..<end, destination: nil)
  }

  /// True when a line of the text defines what a label stands for.
  private mutating func isDefined(_ label: Range<Int>) -> Bool {
    if definitions == nil { readDefinitions() }
    return definitions?.contains(Self.label(bytes[label])) ?? false
  }

  private mutating func readDefinitions() {
    var found: Set<String> = []
    var index = body.lowerBound
    while index < body.upperBound {
      var start = index
      while start < body.upperBound, ASCII.isBlank(bytes[start]) || bytes[start] == 0x3E {
        start += 1
      }
      let next = FrontMatterSplit.nextLine(bytes, index)
      if start < body.upperBound, bytes[start] == 0x5B,
        let end = bytes[start..<min(next, body.upperBound)].firstIndex(of: 0x5D),
        end + 1 < body.upperBound, bytes[end + 1] == UInt8(ascii: ":")
      {
        found.insert(Self.label(bytes[start + 1..<end]))
      }
      index = next
    }
    definitions = found
  }

  private static func label(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).lowercased()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// `(url "title")` from its parenthesis.
  private func matchInline(_ url: [UInt8], _ start: Int, _ paren: Int) -> Place? {
    var index = skipSpaces(paren + 1)
    let isPointed = index < blockEnd && bytes[index] == UInt8(ascii: "<")
    if isPointed { index += 1 }
    let from = index
    var depth = 0
    while index < blockEnd {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if isPointed ? byte == UInt8(ascii: ">") : ASCII.isSpace(byte) { break }
      if !isPointed, byte == UInt8(ascii: "(") { depth += 1 }
      if !isPointed, byte == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      index += 1
    }
    let raw = from..<min(index, blockEnd)
    // What is escaped is written in another way than it is meant.
    let isSame =
      ByteOrder.isSame(bytes.span.extracting(raw), url.span)
      || WordScan.either(0x5C, 0x26, in: bytes.span, raw) < raw.upperBound
    guard isSame, let end = endOfInline(isPointed ? index + 1 : index) else { return nil }
    return Place(range: start..<end, destination: raw)
  }

  /// After the title and the parenthesis that closes.
  private func endOfInline(_ start: Int) -> Int? {
    var index = skipSpaces(start)
    guard index < blockEnd else { return nil }
    let open = bytes[index]
    if open == 0x22 || open == 0x27 || open == 0x28 {
      let close = open == 0x28 ? 0x29 : open
      index += 1
      while index < blockEnd, bytes[index] != close {
        index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
      }
      index = skipSpaces(index + 1)
    }
    guard index < blockEnd, bytes[index] == UInt8(ascii: ")") else { return nil }
    return index + 1
  }

  private func skipSpaces(_ start: Int) -> Int {
    var index = start
    while index < blockEnd, ASCII.isSpace(bytes[index]) || bytes[index] == UInt8(ascii: ">") {
      // A quote's sign stands at the start of a line that continues a link.
      if bytes[index] == UInt8(ascii: ">"), !isAtLineStart(index) { break }
      index += 1
    }
    return index
  }

  private func isAtLineStart(_ index: Int) -> Bool {
    var before = index
    while before > blockStart, bytes[before - 1] == ASCII.space || bytes[before - 1] == 0x3E {
      before -= 1
    }
    return before == blockStart || ASCII.isBreak(bytes[before - 1])
  }

  /// After the `]` that closes a bracket.
  private mutating func closingBracket(_ open: Int) -> Int? {
    var depth = 0
    var index = open
    defer { fuel -= index - open }
    while index < blockEnd {
      switch bytes[index] {
      case 0x5C: index += 1
      case 0x60: index = endOfCode(index) - 1
      case 0x5B: depth += 1
      case 0x5D:
        depth -= 1
        if depth == 0 { return index + 1 }
      default: break
      }
      index += 1
    }
    return nil
  }

  // MARK: - Stepping

  /// The next index worth a look: escapes and code are passed over.
  mutating func step(_ index: Int) -> Int {
    switch bytes[index] {
    case 0x5C: return index + 2
    case 0x60: return endOfCode(index)
    default: return index + 1
    }
  }

  /// After a code span, or after its backticks when nothing closes it.
  private mutating func endOfCode(_ start: Int) -> Int {
    var open = start
    while open < blockEnd, bytes[open] == 0x60 { open += 1 }
    var index = open
    defer { fuel -= index - start }
    while index < blockEnd {
      guard bytes[index] == 0x60 else {
        index += 1
        continue
      }
      var end = index
      while end < blockEnd, bytes[end] == 0x60 { end += 1 }
      if end - index == open - start { return end }
      index = end
    }
    return open
  }
}
