package import BaliseDiagnostics

/// Writes words as a YAML scalar that reads back as exactly these words.
package enum YAMLScalarText {
  /// How a scalar is written.
  private enum Style {
    case plain, single, double
  }

  /// Words as a value on one line, between quotes only where YAML needs them. Inside `[…]` or `{…}`
  /// commas and brackets need them too.
  package static func written(_ text: String, inBrackets: Bool = false) -> String {
    written(text, isPlain(text, inBrackets) ? .plain : nil)
  }

  /// Other words in the place of a scalar of a file, in the quotes it has. Nil where no replacement
  /// is certain: a text after `|` or `>`, or a scalar with a tag or an anchor.
  package static func replacement(
    of place: ByteRange, in file: SourceFile, by text: String
  ) -> Diagnostic.Fix? {
    let (start, end) = (Int(place.start), Int(place.end))
    // Longer keys are none to YAML, and honest names are not longer.
    guard start >= 0, start < end, end <= file.bytes.count, text.utf8.count < 1000 else {
      return nil
    }
    let written: String
    switch file.bytes[start] {
    case UInt8(ascii: "\""): written = Self.written(text, .double)
    case UInt8(ascii: "'"): written = Self.written(text, .single)
    case UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "!"),
      UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "{"):
      return nil
    default: written = Self.written(text, inBrackets: !isAfterDash(start, file.bytes))
    }
    return Diagnostic.Fix(bytes: place, replacement: written)
  }

  /// An item of a list with dashes is not inside brackets; elsewhere it may be.
  private static func isAfterDash(_ start: Int, _ bytes: [UInt8]) -> Bool {
    var index = start - 1
    while index >= 0, ASCII.isBlank(bytes[index]) { index -= 1 }
    guard index >= 0, index < start - 1, bytes[index] == UInt8(ascii: "-") else { return false }
    return index == 0 || ASCII.isSpace(bytes[index - 1])
  }

  private static func written(_ text: String, _ style: Style?) -> String {
    if text.unicodeScalars.contains(where: needsEscape) { return doubleQuoted(text) }
    switch style {
    case .plain: return text
    case .double: return doubleQuoted(text)
    case .single: return singleQuoted(text)
    case nil:
      let hasSigns = text.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
      return hasSigns ? singleQuoted(text) : doubleQuoted(text)
    }
  }

  private static func singleQuoted(_ text: String) -> String {
    var result = "'"
    for scalar in text.unicodeScalars {
      if scalar == "'" { result += "'" }
      result.unicodeScalars.append(scalar)
    }
    return result + "'"
  }

  private static func doubleQuoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where needsEscape(scalar):
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let width = scalar.value <= 0xFFFF ? 4 : 8
        result += width == 4 ? "\\u" : "\\U"
        result += String(repeating: "0", count: width - digits.utf8.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Control characters, line separators and marks that YAML reads otherwise or not at all.
  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    let code = scalar.value
    return code < 0x20 || (0x7F...0x9F).contains(code) || code == 0x2028 || code == 0x2029
      || code == 0xFEFF || code & 0xFFFE == 0xFFFE
  }

  private static func isPlain(_ text: String, _ inBrackets: Bool) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, !first.properties.isWhitespace,
      !last.properties.isWhitespace, !"-?:,[]{}#&*!|>'\"%@`".unicodeScalars.contains(first),
      last != ":", !text.hasPrefix("...")
    else { return false }
    var previous = first
    for scalar in scalars.dropFirst() {
      if previous == ":", scalar.properties.isWhitespace { return false }
      if scalar == "#", previous.properties.isWhitespace { return false }
      if inBrackets, ",[]{}".unicodeScalars.contains(scalar) { return false }
      previous = scalar
    }
    return true
  }
}
