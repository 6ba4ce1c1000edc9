import BaliseText

/// Text as a terminal may be given it: what would move the cursor, hide or reorder text is shown
/// as a sign instead, so that content can neither disguise a message nor steer the terminal.
package enum VisibleText {
  /// One scalar as it is shown, and the columns it takes.
  struct Cell {
    let text: String
    let width: Int
  }

  /// A text with every harmful scalar made visible.
  package static func harmless(_ text: String) -> String {
    if isPlain(text.utf8.span) { return text }
    if text.unicodeScalars.allSatisfy({ sign(for: $0) == nil }) { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      result += sign(for: scalar) ?? String(scalar)
    }
  }

  /// A scalar in its cell; a tab reaches to the next multiple of four columns.
  static func cell(_ scalar: Unicode.Scalar, column: Int) -> Cell {
    if scalar == "\t" {
      let width = 4 - column % 4
      return Cell(text: String(repeating: " ", count: width), width: width)
    }
    if let sign = sign(for: scalar) { return Cell(text: sign, width: sign.unicodeScalars.count) }
    return Cell(text: String(scalar), width: width(of: scalar))
  }

  /// How many columns a text takes of which every sign is shown as it is and takes one; nil for any
  /// other text.
  static func plainCount(_ text: String) -> Int? {
    var count = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: count += 1
      default: return nil
      }
    }
    return count
  }

  /// True for a text of ASCII and of the letters and marks that French adds, all of them harmless.
  private static func isPlain(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    while true {
      index = WordScan.notPlain(in: bytes, index..<bytes.count)
      guard index < bytes.count else { return true }
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch bytes[index] {
      // The second half of Latin-1 and the Latin letters after it.
      case 0xC2: guard next >= 0xA0 else { return false }
      case 0xC3...0xCB: break
      // Dashes, quotation marks and dots: U+2010 to U+2027.
      case 0xE2:
        guard next == 0x80, index + 2 < bytes.count, (0x90...0xA7).contains(bytes[index + 2]) else {
          return false
        }
        index += 1
      default: return false
      }
      index += 2
    }
  }

  private static func sign(for scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x20...0x7E: return nil
    case 0..<0x20: return Unicode.Scalar(0x2400 + scalar.value).map { String($0) }
    case 0x7F: return "\u{2421}"
    case 0xAD, 0x200C, 0x200D: return nil
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "<U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + ">"
    default: return nil
    }
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x20000...0x3FFFD:
      return 2
    case 0x200C, 0x200D: return 0
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: return scalar.properties.isEmojiPresentation ? 2 : 1
    }
  }
}
