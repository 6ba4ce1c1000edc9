// cmark's block phase has its own slow texts; they are found here, in one pass over the bytes.

/// Looks at the lines of a long text for what would make cmark take too long.
struct MarkdownBounds {
  /// What is too much, and at which byte.
  enum Fault {
    case tooWide(Int)
    case tooDeep(Int)
    case tooManyTableLines(Int)
  }

  private let bytes: [UInt8]
  private let range: Range<Int>
  private var paragraphStart: Int
  private var rereads = 0
  private var depth = 0
  private var listEnds = 0
  private var previousPipes = -1

  /// The first fault; nil for every honest text.
  static func firstFault(in bytes: [UInt8], _ range: Range<Int>) -> Fault? {
    guard range.count > MarkdownLimits.scannedFrom else { return nil }
    var bounds = MarkdownBounds(bytes, range)
    return bounds.scan()
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    paragraphStart = range.lowerBound
  }

  private mutating func scan() -> Fault? {
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, !ASCII.isBreak(bytes[end]) { end += 1 }
      if let fault = look(at: start..<end) { return fault }
      start = end + 1
    }
    return nil
  }

  private mutating func look(at line: Range<Int>) -> Fault? {
    let lead = leadingSigns(line)
    if let tooDeep = lead.tooDeep { return .tooDeep(tooDeep) }
    if lead.hasListSign { depth = max(depth, min(lead.indent / 2, 100) + lead.count) }
    listEnds += depth
    if listEnds > MarkdownLimits.listEnds { return .tooDeep(line.lowerBound) }
    if lead.end == line.upperBound {
      paragraphStart = line.upperBound
      previousPipes = -1
      return nil
    }
    return lookForTable(lead.end..<line.upperBound)
  }

  private mutating func lookForTable(_ text: Range<Int>) -> Fault? {
    var pipes = 0
    var dashes = 0
    var others = 0
    for index in text {
      switch bytes[index] {
      case UInt8(ascii: "|"):
        pipes += 1
        if pipes > MarkdownLimits.columns { return .tooWide(index) }
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: ":"), ASCII.space, ASCII.tab: break
      default: others += 1
      }
    }
    if dashes > 0, others == 0 {
      // A header of the same width makes a table of it, and cmark does not look again.
      rereads += (text.lowerBound - paragraphStart) / (pipes == previousPipes ? 4 : 1)
      if rereads > MarkdownLimits.tableRereads { return .tooManyTableLines(text.lowerBound) }
      if pipes == previousPipes { paragraphStart = text.upperBound }
    }
    previousPipes = pipes
    return nil
  }

  private struct Lead {
    var indent = 0
    var count = 0
    var hasListSign = false
    /// Where the text of the line begins.
    var end: Int
    var tooDeep: Int?
  }

  /// Reads `> - 1. ` and the like at the start of a line.
  private func leadingSigns(_ line: Range<Int>) -> Lead {
    var lead = Lead(end: line.lowerBound)
    var index = line.lowerBound
    while index < line.upperBound {
      let byte = bytes[index]
      if ASCII.isBlank(byte) {
        if lead.count == 0 { lead.indent += byte == ASCII.tab ? 4 : 1 }
        index += 1
        continue
      }
      let length = signLength(index, line.upperBound)
      guard length > 0 else { break }
      lead.count += 1
      lead.hasListSign = lead.hasListSign || byte != UInt8(ascii: ">")
      index += length
      if lead.count > MarkdownLimits.signsPerLine {
        if !isRule(line) { lead.tooDeep = index - length }
        break
      }
    }
    lead.end = index
    return lead
  }

  private func signLength(_ index: Int, _ end: Int) -> Int {
    func isFollowedByBlank(_ after: Int) -> Bool { after == end || ASCII.isBlank(bytes[after]) }
    switch bytes[index] {
    case UInt8(ascii: ">"): return 1
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      return isFollowedByBlank(index + 1) ? 1 : 0
    case 0x30...0x39:
      var after = index
      while after < end, after - index < 10, ASCII.isDigit(bytes[after]) { after += 1 }
      guard after < end, bytes[after] == UInt8(ascii: ".") || bytes[after] == UInt8(ascii: ")"),
        isFollowedByBlank(after + 1)
      else { return 0 }
      return after + 1 - index
    default: return 0
    }
  }

  /// `- - - -`: a line across the page, not lists in each other.
  private func isRule(_ line: Range<Int>) -> Bool {
    let signs = bytes[line].lazy.filter { !ASCII.isBlank($0) }
    guard let first = signs.first, first != UInt8(ascii: ">") else { return false }
    return signs.allSatisfy { $0 == first }
  }
}
