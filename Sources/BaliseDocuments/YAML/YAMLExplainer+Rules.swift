import BaliseDiagnostics

// The causes other than spaces and quotes.

extension YAMLExplainer {
  // MARK: - Signs and brackets

  func signAtStart(_ problem: YAMLProblem, _ line: YAMLLine, _ context: Int?) -> Diagnostic? {
    if problem.during.contains("directive") {
      return YAMLFaults(file: file).directive(at: ByteRange(line.indentEnd, line.indentEnd + 1))
    }
    for candidate in [line, context.map { self.line($0) }].compactMap({ $0 }) {
      let start = candidate.value.lowerBound
      guard start < candidate.value.upperBound else { continue }
      let isBlockSign = bytes[start] == UInt8(ascii: "|") || bytes[start] == UInt8(ascii: ">")
      let signs = isBlockSign && problem.during.contains("block scalar") ? "|>" : "@`%*&!,]}?"
      if signs.utf8.contains(bytes[start]) {
        return mistakes.signAtStart(at: start, fix: repair.quote(candidate.value))
      }
    }
    return nil
  }

  /// `[Projet] de hub`: the brackets belong to the text.
  func textAfterBracket(_ at: Int, _ line: YAMLLine) -> Diagnostic? {
    let start = line.value.lowerBound
    guard let close = endOfBracket(line.value), close <= at, close < line.value.upperBound else {
      return nil
    }
    let next = YAMLLine.skipBlanks(bytes, close, line.value.upperBound)
    guard bytes[next] != UInt8(ascii: ":") else { return nil }
    return mistakes.textAfterBracket(
      at: next..<line.value.upperBound, fix: repair.quote(start..<line.value.upperBound))
  }

  /// The index after the bracket that closes the one a value begins with.
  private func endOfBracket(_ value: Range<Int>) -> Int? {
    guard let first = bytes[value].first, "[{".utf8.contains(first) else { return nil }
    var depth = 0
    var index = value.lowerBound
    while index < value.upperBound {
      if YAMLLine.isQuote(bytes[index]), "[{, ".utf8.contains(bytes[index - 1]),
        let close = YAMLLine.endOfQuote(bytes, index, value.upperBound)
      {
        index = close
        continue
      }
      if "[{".utf8.contains(bytes[index]) { depth += 1 }
      if "]}".utf8.contains(bytes[index]) { depth -= 1 }
      index += 1
      if depth == 0 { return index }
    }
    return nil
  }

  func openBracket(_ problem: YAMLProblem, _ at: Int, _ context: Int?) -> Diagnostic? {
    if let sign = signInBrackets(problem, at) { return sign }
    let open: Int
    if problem.during.contains("flow sequence") || problem.during.contains("flow mapping") {
      open = context ?? at
    } else if let found = bracketLeftOpen(before: at) {
      open = found
    } else {
      return nil
    }
    let line = self.line(open)
    guard "[{".utf8.contains(bytes[open]) else { return nil }
    let sign = bytes[open] == UInt8(ascii: "[") ? "]" : "}"
    let end = line.value.upperBound
    let isSimple = open == line.value.lowerBound && endOfBracket(line.value) == nil
    let fix = isSimple ? repair.replace(end..<end, sign) : nil
    return mistakes.openBracket(at: open..<max(open + 1, end), closing: sign, fix: fix)
  }

  /// `[a, , b]` and `[@a]`.
  private func signInBrackets(_ problem: YAMLProblem, _ at: Int) -> Diagnostic? {
    guard at < range.upperBound else { return nil }
    if problem.what.contains("node content"), ",]}".utf8.contains(bytes[at]) {
      return mistakes.emptyItem(at: at)
    }
    guard problem.what.contains("cannot start any token") else { return nil }
    let line = self.line(at)
    var end = at
    while end < line.value.upperBound, !",]}".utf8.contains(bytes[end]) { end += 1 }
    let isItem = bytes[line.value].first == UInt8(ascii: "[")
    return mistakes.signAtStart(at: at, fix: isItem ? repair.quote(at..<end) : nil)
  }

  /// The last line above that begins its value with a bracket and does not close it.
  private func bracketLeftOpen(before at: Int) -> Int? {
    var line: YAMLLine? = self.line(at)
    var remaining = 50
    while let current = line, remaining > 0 {
      let start = current.value.lowerBound
      if start < current.value.upperBound, "[{".utf8.contains(bytes[start]) {
        return endOfBracket(current.value) == nil ? start : nil
      }
      line = lineAbove(current)
      remaining -= 1
    }
    return nil
  }

  // MARK: - Colons

  func colonInValue(_ problem: YAMLProblem, _ at: Int, _ line: YAMLLine) -> Diagnostic? {
    guard problem.what.contains("mapping values are not allowed") else { return nil }
    if let key = line.colon, key < at, at < line.value.upperBound {
      return mistakes.colonInValue(at: at, fix: repair.quote(whatToQuote(line, key)))
    }
    guard let above = lineAbove(line) else { return nil }
    if above.colon == nil, above.dash == nil { return missingColon(on: above) }
    guard line.indent > above.indent else { return nil }
    return mistakes.tooFarRight(at: contentRange(line), above: above.range)
  }

  /// In a list, words before the first colon are not the name of a field: the item is one text.
  private func whatToQuote(_ line: YAMLLine, _ key: Int) -> Range<Int> {
    let name = bytes[line.contentStart..<key]
    let isText = name.dropLast(while: ASCII.isBlank).contains { ASCII.isBlank($0) || $0 >= 0x80 }
    return line.dash != nil && isText ? line.contentStart..<line.value.upperBound : line.value
  }

  func missingColon(_ problem: YAMLProblem, _ context: Int?) -> Diagnostic? {
    guard problem.what.contains("could not find expected ':'"), let context else { return nil }
    return missingColon(on: line(context))
  }

  private func missingColon(on line: YAMLLine) -> Diagnostic {
    if let glued = gluedDash(line) { return glued }
    if let glued = gluedColon(line) { return glued }
    return mistakes.missingColon(at: contentRange(line), words: bytes[contentRange(line)])
  }

  /// `title:Hub`, or a no-break space after the colon.
  func gluedColon(_ line: YAMLLine) -> Diagnostic? {
    var index = line.contentStart
    while index < line.value.upperBound, isNameByte(bytes[index]) { index += 1 }
    let nameEnd = index
    while index < line.value.upperBound, bytes[index] == UInt8(ascii: " ") { index += 1 }
    guard nameEnd > line.contentStart, index + 1 < line.value.upperBound,
      bytes[index] == UInt8(ascii: ":"), bytes[index + 1] != UInt8(ascii: "/"),
      bytes[index + 1] != UInt8(ascii: ":")
    else { return nil }
    let space = noBreakSpace(at: index + 1)
    // Where an ordinary space stands, it is none that is missing.
    guard space > 0 || !ASCII.isBlank(bytes[index + 1]) else { return nil }
    let fix = repair.replace(index..<index + 1 + space, ": ")
    return mistakes.gluedColon(at: index, fix: fix)
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  // MARK: - Lists and indentation

  func misplacedList(_ problem: YAMLProblem, _ at: Int, _ line: YAMLLine) -> Diagnostic? {
    if let glued = gluedDash(line), problem.what.contains("'-' indicator") { return glued }
    if line.colon == line.contentStart, line.dash == nil {
      return YAMLFaults(file: file).emptyKey(at: ByteRange(line.indentEnd, line.indentEnd + 1))
    }
    guard at < range.upperBound, bytes[at] == UInt8(ascii: "-") else { return nil }
    if let colon = line.colon, colon < at {
      let isDashAlone = line.value == at..<at + 1
      return isDashAlone
        ? mistakes.dashAlone(at: at)
        : mistakes.listOnKeyLine(at: at)
    }
    if let above = lineAbove(line), above.dash != nil, above.indent != line.indent { return nil }
    guard problem.what.contains("block sequence entries") || problem.during.contains("mapping")
    else { return nil }
    return mistakes.listWithoutKey(at: at)
  }

  /// `-SQP`, or a no-break space after the dash.
  func gluedDash(_ line: YAMLLine) -> Diagnostic? {
    let start = line.contentStart
    guard start + 1 < line.value.upperBound, bytes[start] == UInt8(ascii: "-"),
      bytes[start + 1] != UInt8(ascii: "-"), !ASCII.isDigit(bytes[start + 1])
    else { return nil }
    let space = noBreakSpace(at: start + 1)
    return mistakes.gluedDash(at: start, fix: repair.replace(start..<start + 1 + space, "- "))
  }

  func badIndent(_ problem: YAMLProblem, _ line: YAMLLine) -> Diagnostic? {
    guard line.indentEnd < line.range.upperBound else { return nil }
    if let above = lineAbove(line), bytes[above.range].starts(with: "...".utf8) {
      let start = line.indentEnd
      return YAMLFaults(file: file).severalDocuments(at: ByteRange(start, start + 1))
    }
    guard problem.during.contains("block") || problem.what.contains("document start") else {
      return nil
    }
    if line.colon == nil, line.dash == nil { return missingColon(on: line) }
    guard let above = lineAbove(line) else { return nil }
    return mistakes.badIndent(at: contentRange(line), above: above.range)
  }

  private func contentRange(_ line: YAMLLine) -> Range<Int> {
    line.indentEnd..<max(line.indentEnd, line.value.upperBound)
  }

  // MARK: - Well-formed, and yet not what was meant

  /// What YAML reads without a word although its author meant something else.
  func suspicion(about text: Range<Int>, isOnOneLine: Bool) -> Diagnostic? {
    if bytes[text.lowerBound] == UInt8(ascii: "-"), text.count > 1 {
      let line = self.line(text.lowerBound)
      if line.contentStart == text.lowerBound, line.dash == nil, let glued = gluedDash(line) {
        return glued
      }
    }
    guard !isOnOneLine else { return nil }
    if let bullets = pastedBullets(text) { return bullets }
    var start = line(text.lowerBound).range.upperBound
    while start < text.upperBound {
      let next = line(start + 1)
      if let dash = next.dash, dash < text.upperBound, next.range.lowerBound > start {
        return mistakes.listAfterText(at: dash)
      }
      start = max(next.range.upperBound, start + 1)
    }
    return nil
  }
}

extension YAMLExplainer {
  /// The same of lines that YAML cannot read, as a colon in one of them makes it: those of one field,
  /// around a place.
  func pastedBullets(from place: Int, to last: YAMLLine) -> Diagnostic? {
    let start = min(line(place).range.lowerBound, last.range.lowerBound)
    var end = last
    while end.range.upperBound < range.upperBound {
      let next = line(end.range.upperBound + 1)
      guard next.range.lowerBound > end.range.lowerBound, next.indent > 0 else { break }
      end = next
    }
    return pastedBullets(start..<end.range.upperBound)
  }

  /// Lines with pasted bullets where a list was meant; the values of a field begin on the line below.
  func pastedBullets(_ text: Range<Int>) -> Diagnostic? {
    PastedBullets(in: bytes, text).map(told)
  }

  /// The mistake of such lines, with its repair where YAML can read the lines then.
  func told(_ bullets: PastedBullets) -> Diagnostic {
    let mended = String(decoding: bullets.mended, as: UTF8.self)
    return bullets.diagnostic(in: file, .error, fix: repair.replace(bullets.range, mended))
  }
}

extension ArraySlice<UInt8> {
  func dropLast(while condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var end = endIndex
    while end > startIndex, condition(self[end - 1]) { end -= 1 }
    return self[startIndex..<end]
  }
}
