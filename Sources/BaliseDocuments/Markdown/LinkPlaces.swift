import BaliseDiagnostics
import BaliseText

// cmark's own columns of links are wrong after line breaks in code, in indented and lazy lines, in
// autolinks and after link definitions. Its lines of blocks are right: from there the links are
// found again in the source, in order, by what they must look like.

/// Finds where in the file the links of a text are written.
struct LinkPlaces {
  /// What is found: the whole link, and its aim where it stands in the link itself.
  struct Place {
    let range: Range<Int>
    let destination: Range<Int>?
  }

  /// What to look for.
  enum Wanted {
    /// `[…](url)`, `[…][label]`, `[label]`; with `!` before it for an image.
    case bracketed(url: [UInt8], isImage: Bool)
    /// `<url>` or a bare address; the text as the page shows it.
    case address([UInt8])
    /// `[[…]]` with these words, quotes and dashes aside.
    case wiki(ArraySlice<UInt8>)
    /// `[[` as it stands, unless a backslash takes its meaning.
    case wikiStart
    /// Anything that stands as it is.
    case literal([UInt8])
    /// `](lang:`, blanks aside; without a destination where a backslash makes it plain text.
    case phraseEnd
  }

  let bytes: [UInt8]
  let body: Range<Int>
  private var lineStarts: [Int32] = []
  /// The labels that the text defines; nil until one is asked for.
  var definitions: Set<String>?
  var blockStart: Int
  var blockEnd: Int
  private var cursor: Int
  /// Searches that found nothing cost the rest of their block: only so many are made.
  private var failuresLeft = 20
  /// Bytes that may still be looked at: brackets that are never closed cost the rest of the block.
  var fuel = 20_000_000

  init(_ bytes: [UInt8], _ body: Range<Int>) {
    self.bytes = bytes
    self.body = body
    blockStart = body.lowerBound
    blockEnd = body.upperBound
    cursor = body.lowerBound
  }

  /// Begins a block whose first and last lines cmark knows, from 1; 0 means that it does not.
  mutating func enterBlock(firstLine: Int, lastLine: Int) {
    guard firstLine > 0 else { return }
    blockStart = lineStart(firstLine)
    blockEnd = lastLine >= firstLine ? lineStart(lastLine + 1) : body.upperBound
    cursor = blockStart
  }

  /// The offset in the file of a line of the body, from 1.
  mutating func lineStart(_ line: Int) -> Int {
    if lineStarts.isEmpty { readLines() }
    return line > lineStarts.count ? body.upperBound : Int(lineStarts[max(line, 1) - 1])
  }

  /// The place of the next link of the block; nil when it is not found.
  mutating func find(_ wanted: Wanted) -> Place? {
    guard failuresLeft > 0 else { return nil }
    var index = nextSign(cursor, of: wanted)
    while index < blockEnd, fuel > 0 {
      if let place = match(wanted, at: index) {
        cursor = index + 1
        return place
      }
      index = nextSign(step(index), of: wanted)
    }
    failuresLeft -= 1
    return nil
  }

  /// The place of the next link of the block; the first line of the block when it is not found.
  mutating func next(_ wanted: Wanted) -> Place {
    if let place = find(wanted) { return place }
    var end = blockStart
    if end < body.upperBound { end = WordScan.lineBreak(in: bytes.span, end..<body.upperBound) }
    return Place(range: blockStart..<end, destination: nil)
  }

  /// Moves past a link whose words have been rendered.
  mutating func leave(_ place: Place) {
    if place.range.lowerBound >= blockStart { cursor = max(cursor, place.range.upperBound) }
  }

  private mutating func readLines() {
    let bytes = bytes
    let text = bytes.span
    var starts = [Int32(clamping: body.lowerBound)]
    if WordScan.byte(ASCII.carriageReturn, in: text, body) == body.upperBound {
      WordScan.append(after: ASCII.newline, in: text, body, to: &starts)
      // Nothing stands behind a last break.
      if starts.count > 1, starts.last == Int32(clamping: body.upperBound) { starts.removeLast() }
    } else {
      var index = FrontMatterSplit.nextLine(text, body.lowerBound)
      while index < body.upperBound {
        starts.append(Int32(clamping: index))
        index = FrontMatterSplit.nextLine(text, index)
      }
    }
    lineStarts = starts
  }

  /// The next index where the wanted can begin, or that must be stepped over with care.
  private func nextSign(_ start: Int, of wanted: Wanted) -> Int {
    let first: UInt8
    switch wanted {
    case .address(let text), .literal(let text): first = text.first ?? 0x5B
    case .phraseEnd: first = 0x5D
    default: first = 0x5B
    }
    guard start < blockEnd else { return start }
    return WordScan.linkSign(first, in: bytes.span, start..<blockEnd)
  }
}
