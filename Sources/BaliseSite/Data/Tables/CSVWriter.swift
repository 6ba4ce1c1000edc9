import BaliseText

/// Writes CSV into bytes (RFC 4180): commas, CRLF, quotes where they are needed.
///
/// Spreadsheets run a cell that begins like a formula. Such a cell gets an apostrophe in front, and
/// so does one that begins with an apostrophe: taking one apostrophe off gives the text back.
struct CSVWriter {
  private(set) var bytes: [UInt8] = []
  private var isFirst = true

  private static let quote = UInt8(ascii: "\"")
  private static let apostrophe = UInt8(ascii: "'")

  /// Writes a cell of text.
  mutating func cell(_ text: String) { cell(text.utf8.span, isPlain: false) }

  /// Writes a number, a date or an identifier of Balise's own: no formula, nothing to quote.
  mutating func plain(_ text: String) {
    separate()
    bytes.append(text)
  }

  /// Writes a number, a date or an identifier of Balise's own, as UTF-8 bytes.
  mutating func plain(_ text: [UInt8]) {
    separate()
    bytes.append(text.span)
  }

  /// Writes an empty cell.
  mutating func empty() { separate() }

  /// Writes a cell of UTF-8 bytes.
  mutating func cell(_ text: [UInt8]) { cell(text.span, isPlain: false) }

  private mutating func cell(_ text: Span<UInt8>, isPlain: Bool) {
    separate()
    let isFormula = Self.isFormula(text)
    guard Self.needsQuotes(text) else {
      if isFormula { bytes.append(Self.apostrophe) }
      bytes.append(text)
      return
    }
    bytes.append(Self.quote)
    if isFormula { bytes.append(Self.apostrophe) }
    var start = 0
    var index = WordScan.byte(Self.quote, in: text, 0..<text.count)
    while index < text.count {
      bytes.append(text.extracting(start..<index + 1))
      start = index
      index = WordScan.byte(Self.quote, in: text, index + 1..<text.count)
    }
    bytes.append(text.extracting(start..<text.count))
    bytes.append(Self.quote)
  }

  /// Ends the row.
  mutating func endRow() {
    bytes.append(0x0D)
    bytes.append(0x0A)
    isFirst = true
  }

  private mutating func separate() {
    if isFirst { isFirst = false } else { bytes.append(0x2C) }
  }

  private static func needsQuotes(_ text: Span<UInt8>) -> Bool {
    guard text.count > 0 else { return false }
    if text[0] == 0x20 || text[text.count - 1] == 0x20 { return true }
    return WordScan.cellBreak(in: text) < text.count
  }

  /// True for what a spreadsheet would read as a formula, blanks before it or not, and for what
  /// begins with the sign that tells such cells.
  static func isFormula(_ text: Span<UInt8>) -> Bool {
    var index = 0
    while index < text.count, isBlank(text[index]) { index += 1 }
    guard index < text.count else { return text.count > 0 && text[0] < 0x20 }
    if text[0] < 0x20 { return true }
    switch text[index] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): return true
    case apostrophe: return index == 0
    case 0xEF:
      // The same signs in full width: ＝ ＋ － ＠.
      guard index + 2 < text.count, text[index + 1] == 0xBC else { return false }
      return [0x9D, 0x8B, 0x8D, 0xA0].contains(text[index + 2])
    default: return false
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
