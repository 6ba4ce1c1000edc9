import BaliseText

/// The text of a new file while it is written: lines, and comments that stay comments whatever is
/// in them.
struct DraftText {
  private(set) var text = ""

  /// A line as it is.
  mutating func line(_ line: String = "") { text += line + "\n" }

  /// A comment of a front matter, on as many lines as its words have.
  mutating func comment(_ words: String, indent: Int = 0) {
    let start = String(repeating: " ", count: indent) + "#"
    for line in words.split(whereSeparator: \.isNewline) {
      let shown = Self.line(String(line))
      text += shown.isEmpty ? start + "\n" : start + " " + shown + "\n"
    }
  }

  /// Words on one line, without the control characters that no file may hold and without the
  /// spaces at their end.
  static func line(_ words: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .lineSeparator, .paragraphSeparator: result.append(" ")
      case .control: result.append(" ")
      default: if scalar.value != 0xFEFF, scalar.value & 0xFFFE != 0xFFFE { result.append(scalar) }
      }
    }
    while let last = result.last, last == " " || last == "\t" { result.removeLast() }
    return String(result)
  }
}
