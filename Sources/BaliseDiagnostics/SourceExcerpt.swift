/// A line of a source file and the carets under the place meant, cut to a width.
struct SourceExcerpt {
  /// The line as shown.
  private(set) var line = ""
  /// Spaces before the first caret.
  private(set) var indent = 0
  /// Number of carets, at least one.
  private(set) var carets = 1

  /// Lays out the first line of a range; nil when its text is not known.
  init?(_ range: SourceRange, width: Int) {
    guard let source = range.line else { return nil }
    if let count = VisibleText.plainCount(source), count <= width, range.lineColumn <= 1,
      !range.isLineCut
    {
      // Every sign takes one column, and all of them are shown.
      let first = min(max(range.start.column - range.lineColumn, 0), count)
      let end = range.end.line == range.start.line ? range.end.column - range.lineColumn : count
      line = source
      indent = first
      carets = max(1, min(max(end, first), count) - first)
      while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
      return
    }
    let cells = Self.cells(source)
    let first = min(max(range.start.column - range.lineColumn, 0), cells.count)
    let isOneLine = range.end.line == range.start.line
    let end = isOneLine ? range.end.column - range.lineColumn : cells.count
    let last = min(max(end, first), cells.count)
    let window = Self.window(cells, around: first..<last, width: max(width, 20))
    let isCutBefore = window.lowerBound > 0 || range.lineColumn > 1
    let isCutAfter = window.upperBound < cells.count || range.isLineCut
    let shown = cells[window]
    line = (isCutBefore ? "…" : "") + shown.map(\.text).joined() + (isCutAfter ? "…" : "")
    indent = (isCutBefore ? 1 : 0) + Self.width(of: cells[window.lowerBound..<first])
    carets = max(1, Self.width(of: cells[first..<min(last, window.upperBound)]))
    while line.last == " " { line.removeLast() }
  }

  private static func cells(_ source: String) -> [VisibleText.Cell] {
    var column = 0
    var cells: [VisibleText.Cell] = []
    for scalar in source.unicodeScalars {
      let cell = VisibleText.cell(scalar, column: column)
      column += cell.width
      cells.append(cell)
    }
    return cells
  }

  private static func width(of cells: ArraySlice<VisibleText.Cell>) -> Int {
    cells.reduce(0) { $0 + $1.width }
  }

  // The whole line when it fits; else what surrounds the place, a third of it before.
  private static func window(
    _ cells: [VisibleText.Cell], around place: Range<Int>, width: Int
  ) -> Range<Int> {
    if self.width(of: cells[...]) <= width { return 0..<cells.count }
    var lower = place.lowerBound
    var upper = place.lowerBound
    var used = 0
    while lower > 0, used + cells[lower - 1].width <= width / 3 {
      lower -= 1
      used += cells[lower].width
    }
    while upper < cells.count, used + cells[upper].width <= width {
      used += cells[upper].width
      upper += 1
    }
    while lower > 0, used + cells[lower - 1].width <= width {
      lower -= 1
      used += cells[lower].width
    }
    // Marks that stand on the letter before the window go with it.
    while lower < place.lowerBound, cells[lower].width == 0 { lower += 1 }
    return lower..<upper
  }
}
