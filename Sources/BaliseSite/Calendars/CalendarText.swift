import BaliseText
import BaliseValues

/// Writes the lines of an iCalendar file (RFC 5545): folded at 75 octets, ended with CR and LF.
struct CalendarText {
  private(set) var bytes: [UInt8] = []

  /// The longest line, its end not counted.
  private static let longestLine = 75

  /// A line as it is.
  mutating func line(_ name: String, _ value: String) {
    fold(Array((name + ":" + value).utf8))
  }

  /// A line whose value is text.
  mutating func text(_ name: String, _ value: String) {
    line(name, Self.escaped(value))
  }

  /// A line whose value is a list of texts.
  mutating func texts(_ name: String, _ values: [String]) {
    line(name, values.map(Self.escaped).joined(separator: ","))
  }

  /// A text as the format wants it: `\ ; ,` and line ends are escaped, other control signs are left
  /// out, since the format has no way to write them.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        result.unicodeScalars.append("\\")
        result.unicodeScalars.append(scalar)
      case "\n": result += "\\n"
      case "\t": result.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Cuts between characters of UTF-8 only; a line that goes on begins with a space.
  private mutating func fold(_ line: [UInt8]) {
    var start = 0
    var room = Self.longestLine
    while line.count - start > room {
      var end = start + room
      while line[end] & 0xC0 == 0x80 { end -= 1 }
      bytes += line[start..<end]
      bytes += [0x0D, 0x0A, 0x20]
      start = end
      room = Self.longestLine - 1
    }
    bytes += line[start...]
    bytes += [0x0D, 0x0A]
  }
}

extension Day {
  /// `20231122`, as iCalendar writes a date.
  var basic: String { iso.replacing("-", with: "") }
}
