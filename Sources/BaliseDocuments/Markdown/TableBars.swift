import BaliseText

/// The bars of a line, as those of a row of a table: `| a | b |`. A backslash makes one a sign of the words.
struct TableBars {
  /// Where each stands.
  let places: [Int]
  /// The line without what a quotation or a list puts before it, and without blanks at its ends.
  let line: Range<Int>
  /// How many have a blank, or an end of the line, on both sides.
  let spaced: Int
  /// Code may hold bars of its own.
  let holdsCode: Bool

  init(in bytes: [UInt8], _ line: Range<Int>) {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end, ASCII.isSpace(bytes[start]) || bytes[start] == UInt8(ascii: ">") {
      start += 1
    }
    while end > start, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
    // The first line of an item.
    let isItem =
      start + 1 < end && "-*+".utf8.contains(bytes[start]) && ASCII.isBlank(bytes[start + 1])
    if isItem {
      start += 1
      while start < end, ASCII.isBlank(bytes[start]) { start += 1 }
    }
    var places: [Int] = []
    var spaced = 0
    var holdsCode = false
    var index = start
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "`"): holdsCode = true
      case UInt8(ascii: "|"):
        places.append(index)
        let isOpen = index == start || ASCII.isBlank(bytes[index - 1])
        if isOpen, index + 1 == end || ASCII.isBlank(bytes[index + 1]) { spaced += 1 }
      default: break
      }
      index += 1
    }
    self.places = places
    self.line = start..<end
    self.spaced = spaced
    self.holdsCode = holdsCode
  }

  /// False for a line that has no more cells than there are columns. Rows are many, and nearly all of
  /// them begin and end with a bar and have as many cells as there are columns.
  static func mayBeMore(than columns: Int, in bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    let bar = UInt8(ascii: "|")
    let count = WordScan.count(bar, in: bytes, line)
    guard count == columns + 1 else { return count >= columns }
    return bytes[line.lowerBound] != bar || bytes[line.upperBound - 1] != bar
  }

  /// A bar begins the line, and another one follows.
  var isRow: Bool { places.first == line.lowerBound && places.count > 1 }

  /// How many cells they part; the bars at both ends part none.
  var cells: Int {
    let opens = places.first == line.lowerBound
    let closes = places.last.map { $0 + 1 == line.upperBound } ?? false
    return max(places.count + 1 - (opens ? 1 : 0) - (closes ? 1 : 0), 1)
  }

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
      let bars = TableBars(in: bytes, start..<end)
      // A row after a row, or as many bars between words as in the line above.
      if let above, bars.isRow ? above.isRow : isLike(bars, above) {
        count += 1
        if count == (bars.isRow || bars.spaced > 1 ? 2 : 3), let first {
          return (first.line, first.cells)
        }
      } else {
        (first, count) = (bars, 1)
      }
      above = bars
      start = FrontMatterSplit.nextLine(bytes, end)
    }
    return nil
  }

  private static func isLike(_ bars: TableBars, _ above: TableBars) -> Bool {
    bars.spaced > 0 && bars.spaced == above.spaced && bars.spaced == bars.places.count
      && above.spaced == above.places.count && !bars.holdsCode && !above.holdsCode
  }
}
