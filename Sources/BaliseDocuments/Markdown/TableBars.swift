import BaliseText

/// The bars of a line, as those of a row of a table: `| a | b |`. A backslash directly
/// before one, or two, make it a sign of the words.
struct TableBars {
  /// Where each stands.
  let places: [Int]
  /// The line without what a quotation or a list puts before it, and without blanks at its ends.
  let line: Range<Int>
  /// How many have a blank, or an end of the line, on both sides.
  let spaced: Int
  /// Code may hold bars of its own.
  let holdsCode: Bool

  init(in bytes: [UInt8], _ line: Range<Int>, besideBrackets: Bool = false) {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end, ASCII.isSpace(bytes[start]) || bytes[start] == UInt8(ascii: ">") {
      start += 1
    }
    while end > start, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
    start = Self.endOfMarker(in: bytes, start..<end)
    var places: [Int] = []
    var spaced = 0
    var holdsCode = false
    var depth = 0
    for index in start..<end {
      switch bytes[index] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth = max(depth - 1, 0)
      case UInt8(ascii: "`"): holdsCode = true
      case UInt8(ascii: "|"):
        if index > start, bytes[index - 1] == UInt8(ascii: "\\") { continue }
        if besideBrackets, depth > 0 { continue }
        places.append(index)
        let isOpen = index == start || ASCII.isBlank(bytes[index - 1])
        if isOpen, index + 1 == end || ASCII.isBlank(bytes[index + 1]) { spaced += 1 }
      default: break
      }
    }
    self.places = places
    self.line = start..<end
    self.spaced = spaced
    self.holdsCode = holdsCode
  }

  /// Behind what begins the first line of an item: `- `, `1. `, `- [x] `.
  private static func endOfMarker(in bytes: [UInt8], _ line: Range<Int>) -> Int {
    let digits = bytes[line].prefix(9).prefix(while: ASCII.isDigit).endIndex
    let signs = digits == line.lowerBound ? "-*+" : ".)"
    guard digits + 1 < line.upperBound, signs.utf8.contains(bytes[digits]),
      ASCII.isBlank(bytes[digits + 1])
    else { return line.lowerBound }
    let start = YAMLLine.skipBlanks(bytes, digits + 1, line.upperBound)
    let isTask =
      start + 3 < line.upperBound && bytes[start] == UInt8(ascii: "[")
      && " xX".utf8.contains(bytes[start + 1]) && bytes[start + 2] == UInt8(ascii: "]")
      && ASCII.isBlank(bytes[start + 3])
    return isTask ? YAMLLine.skipBlanks(bytes, start + 3, line.upperBound) : start
  }

  /// True for a line that begins with a bar and has as many cells as there are columns. Nearly all rows
  /// do: their bars are only counted.
  static func isWhole(_ columns: Int, in bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    let bar = UInt8(ascii: "|")
    guard !line.isEmpty, bytes[line.lowerBound] == bar else { return false }
    let closes = bytes[line.upperBound - 1] == bar ? 1 : 0
    return WordScan.count(bar, in: bytes, line) - closes == columns
  }

  /// A bar stands at both ends of the line, and two cells or more between them.
  var isRow: Bool { isFramed && places.count > 2 }

  /// A bar stands at both ends.
  private var isFramed: Bool {
    places.count > 1 && places.first == line.lowerBound && places.last == line.upperBound - 1
  }

  /// A line of dashes that has perhaps too few columns.
  func isRule(in bytes: [UInt8]) -> Bool {
    isFramed && bytes[line].allSatisfy { "|-: ".utf8.contains($0) }
  }

  /// How many cells they part; the bars at both ends part none.
  var cells: Int {
    let opens = places.first == line.lowerBound
    return max(places.count + 1 - (opens ? 1 : 0) - (isClosed ? 1 : 0), 1)
  }

  /// A bar stands at its end.
  var isClosed: Bool { places.last.map { $0 + 1 == line.upperBound } ?? false }

  /// What stands behind the last of so many cells; nil where that is nothing but bars and blanks.
  func rest(after columns: Int, in bytes: [UInt8]) -> Range<Int>? {
    let bar = columns - (places.first == line.lowerBound ? 0 : 1)
    guard columns > 0, places.indices.contains(bar) else { return nil }
    let isFiller = { (byte: UInt8) in ASCII.isSpace(byte) || byte == UInt8(ascii: "|") }
    guard let first = (places[bar]..<line.upperBound).first(where: { !isFiller(bytes[$0]) }),
      let last = (first..<line.upperBound).last(where: { !isFiller(bytes[$0]) })
    else { return nil }
    return first..<(last + 1)
  }
}

/// Lines that look like a table and are none, because the line of dashes is missing.
enum UnruledTable {
  /// The first such line of a paragraph, and how many columns it has.
  static func first(in bytes: [UInt8], _ paragraph: Range<Int>) -> (line: Range<Int>, columns: Int)?
  {
    var start = paragraph.lowerBound
    var above: TableBars?
    var first: TableBars?
    var count = 0
    while start < paragraph.upperBound {
      let end = WordScan.lineBreak(in: bytes.span, start..<paragraph.upperBound)
      let bars = TableBars(in: bytes, start..<end, besideBrackets: true)
      // A row after a row, or as many bars between words as in the line above.
      if let above, above.isRow ? bars.isRow || bars.isRule(in: bytes) : isLike(bars, above) {
        count += 1
        if count == (above.isRow ? 2 : 3), let first { return (first.line, first.cells) }
      } else {
        (first, count) = (bars, 1)
      }
      above = bars
      start = FrontMatterSplit.nextLine(bytes, end)
    }
    return nil
  }

  private static func isLike(_ bars: TableBars, _ above: TableBars) -> Bool {
    // One bar, or two lines of a few, may well part words: « Accueil | Plan ».
    bars.spaced > 1 && bars.spaced == above.spaced && bars.spaced == bars.places.count
      && above.spaced == above.places.count && !bars.holdsCode && !above.holdsCode
  }
}
