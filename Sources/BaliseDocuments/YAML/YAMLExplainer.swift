import BaliseDiagnostics
import BaliseText

// libyaml says where it lost the thread, in the words of its grammar. People are told the likely
// cause instead: each rule below looks at the lines around the place as their author meant them.

/// Finds why a YAML text cannot be read.
struct YAMLExplainer {
  let file: SourceFile
  let range: Range<Int>

  var bytes: [UInt8] { file.bytes }
  var mistakes: YAMLMistakes { YAMLMistakes(file: file) }
  var repair: YAMLRepair { YAMLRepair(file: file, range: range) }

  /// The likely cause of a problem, at the line where the author can mend it.
  func explain(_ problem: YAMLProblem) -> Diagnostic {
    var marks = YAMLMarks(bytes, range)
    let context = problem.contextCharacter.map { marks.byteOffset(ofCharacter: $0) }
    let at = marks.byteOffset(ofCharacter: problem.character)
    let line = self.line(at)
    return hiddenLineEnd(before: at)
      ?? pastedBullets(from: context ?? at, to: line)
      ?? context.flatMap { hiddenLineEnd(before: $0) }
      ?? badSpace(at, line, context)
      ?? badEscape(problem, at)
      ?? openQuote(problem, at, context)
      ?? signAtStart(problem, line, context)
      ?? textAfterBracket(at, line)
      ?? openBracket(problem, at, context)
      ?? colonInValue(problem, at, line)
      ?? missingColon(problem, context)
      ?? misplacedList(problem, at, line)
      ?? badIndent(problem, line)
      ?? mistakes.unreadable(at: placeOnLine(at, line))
  }

  /// A character that ends a line for YAML and for no editor, on the line of an editor in which a place
  /// stands: what follows it belongs to the words before.
  private func hiddenLineEnd(before place: Int) -> Diagnostic? {
    var start = min(place, range.upperBound)
    while start > range.lowerBound, !ASCII.isBreak(bytes[start - 1]) { start -= 1 }
    let end = WordScan.lineBreak(in: bytes.span, start..<range.upperBound)
    for (code, sign) in HiddenLineEnds.all {
      guard let found = (start..<end).first(where: { bytes[$0..<end].starts(with: sign) }) else {
        continue
      }
      return SourceText.controlCharacter(
        code, file.range(ByteRange(found, found + sign.count)))
    }
    return nil
  }

  func line(_ offset: Int) -> YAMLLine { YAMLLine(at: offset, in: bytes, range) }

  /// The nearest line above that is neither empty nor a comment.
  func lineAbove(_ line: YAMLLine) -> YAMLLine? {
    var start = line.range.lowerBound
    while start > range.lowerBound {
      let above = self.line(start - 1)
      if !above.isBlank { return above }
      start = above.range.lowerBound
    }
    return nil
  }

  private func placeOnLine(_ at: Int, _ line: YAMLLine) -> Range<Int> {
    let start = min(max(at, line.indentEnd), line.range.upperBound)
    return start..<max(start, line.value.upperBound)
  }

  // MARK: - Spaces

  private func badSpace(_ at: Int, _ line: YAMLLine, _ context: Int?) -> Diagnostic? {
    let lines = [line, lineAbove(line), context.map { self.line($0) }]
    for candidate in lines.compactMap({ $0 }) {
      if let found = tabOrNoBreakSpace(candidate) { return found }
    }
    return nil
  }

  // A key under `title: Studio` at the margin belongs there too: that line opens no group.
  private func isTopLevelKey(_ line: YAMLLine) -> Bool {
    guard line.colon != nil, line.dash == nil, let above = lineAbove(line) else { return false }
    guard above.indent == 0, above.dash == nil, above.colon != nil, !above.value.isEmpty,
      let first = bytes[above.value].first
    else { return false }
    return !"|>[{&!".utf8.contains(first)
  }

  private func tabOrNoBreakSpace(_ line: YAMLLine) -> Diagnostic? {
    let indentation = line.range.lowerBound..<line.indentEnd
    if let tab = bytes[indentation].firstIndex(of: ASCII.tab) {
      // Beside spaces, a tab may have meant any number of them.
      let isCertain = bytes[indentation].allSatisfy { $0 == ASCII.tab }
      let isExtra = isTopLevelKey(line)
      let spaces = isExtra ? "" : String(repeating: "  ", count: indentation.count)
      return mistakes.tab(
        at: tab, isExtra: isExtra, fix: isCertain ? repair.replace(indentation, spaces) : nil)
    }
    var end = line.indentEnd
    var width = 0
    while end < line.range.upperBound {
      let length = ASCII.isBlank(bytes[end]) ? 1 : noBreakSpace(at: end)
      if length == 0 { break }
      end += length
      width += 1
    }
    guard end > line.indentEnd, end < line.range.upperBound else { return nil }
    let indent = String(repeating: " ", count: width)
    let fix = repair.replace(line.indentEnd..<end, indent)
    return mistakes.noBreakSpace(at: line.indentEnd..<end, fix: fix)
  }

  /// Length of a no-break space at an index; 0 when there is none.
  func noBreakSpace(at index: Int) -> Int {
    if bytes[index...].starts(with: [0xC2, 0xA0]) { return 2 }
    return bytes[index...].starts(with: [0xE2, 0x80, 0xAF]) ? 3 : 0
  }

  // MARK: - Quotes

  private func badEscape(_ problem: YAMLProblem, _ at: Int) -> Diagnostic? {
    guard problem.during.contains("quoted scalar"),
      problem.what.contains("escape") || problem.what.contains("hexdecimal")
        || problem.what.contains("Unicode character")
    else { return nil }
    var start = min(at, range.upperBound - 1)
    while start > range.lowerBound, bytes[start] != UInt8(ascii: "\\") { start -= 1 }
    return mistakes.badEscape(at: start, fix: repair.replace(start..<start + 1, "\\\\"))
  }

  private func openQuote(_ problem: YAMLProblem, _ at: Int, _ context: Int?) -> Diagnostic? {
    if problem.during.contains("quoted scalar"), let context { return openQuote(at: context) }
    var start = range.lowerBound
    let last = line(at).range.lowerBound
    while start <= last, start < range.upperBound {
      let line = self.line(start)
      let open = quoteOpening(line)
      let close = open.flatMap { YAMLLine.endOfQuote(bytes, $0, range.upperBound) }
      guard let open, let close else {
        start = line.range.upperBound + 1
        continue
      }
      if close > at { return nil }
      let closing = self.line(close - 1)
      let next = YAMLLine.skipBlanks(bytes, close, closing.range.upperBound)
      if closing.range.lowerBound >= last, isText(next, closing.range.upperBound) {
        if open < closing.range.lowerBound { return openQuote(at: open) }
        return mistakes.textAfterQuote(
          at: next..<max(next + 1, ASCII.endTrimmingSpaces(bytes[next..<closing.range.upperBound])),
          fix: quoteAgain(open..<ASCII.endTrimmingSpaces(bytes[open..<closing.range.upperBound])))
      }
      start = closing.range.upperBound + 1
    }
    return nil
  }

  /// Where the value or the item of a line opens a quote.
  private func quoteOpening(_ line: YAMLLine) -> Int? {
    let start = line.value.lowerBound
    guard start < line.range.upperBound, YAMLLine.isQuote(bytes[start]) else { return nil }
    return start
  }

  private func isText(_ index: Int, _ end: Int) -> Bool {
    guard index < end else { return false }
    return !",]}:#".utf8.contains(bytes[index])
  }

  private func openQuote(at open: Int) -> Diagnostic {
    let line = self.line(open)
    let quote = bytes[open]
    let end = ASCII.endTrimmingSpaces(bytes[open..<line.range.upperBound])
    let isAlone = !bytes[open + 1..<max(end, open + 1)].contains(quote)
    let sign = String(decoding: [quote], as: UTF8.self)
    let isInBrackets = line.value.lowerBound != open
    let fix = isAlone && !isInBrackets ? repair.replace(end..<end, sign) : nil
    return mistakes.openQuote(at: open..<max(end, open + 1), sign: sign, fix: fix)
  }

  /// Certain when the quotes stand around the whole value, or around its first words.
  private func quoteAgain(_ value: Range<Int>) -> Diagnostic.Fix? {
    let quote = bytes[value.lowerBound]
    let text = bytes[value]
    guard !text.contains(UInt8(ascii: "\\")) else { return nil }
    if text.count > 2, text.last == quote {
      return repair.replace(value, YAMLRepair.quoted(text.dropFirst().dropLast()))
    }
    guard let close = YAMLLine.endOfQuote(bytes, value.lowerBound, value.upperBound),
      close < value.upperBound, ASCII.isBlank(bytes[close])
    else { return nil }
    return repair.quote(value)
  }
}
