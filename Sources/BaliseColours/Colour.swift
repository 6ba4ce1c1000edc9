import Glibc

/// A colour of the screen: red, green and blue of eight bits (sRGB).
///
/// This module derives every shade of a site from a few colours, each with the contrast that its
/// readers need; it stands alone because it is arithmetic and knows nothing of sites.
package struct Colour: Sendable, Hashable {
  /// The three parts, from 0 to 255.
  package let red, green, blue: UInt8

  /// Makes a colour of its parts.
  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#rgb` or `#rrggbb`; nil for anything else.
  package init?(_ text: String) {
    var digits: [UInt8] = []
    for (index, byte) in text.utf8.enumerated() {
      if index == 0, byte == 0x23 { continue }
      guard index > 0, index < 7, let digit = Self.digit(byte) else { return nil }
      digits.append(digit)
    }
    switch digits.count {
    case 3: self.init(red: digits[0] * 17, green: digits[1] * 17, blue: digits[2] * 17)
    case 6:
      self.init(
        red: digits[0] << 4 | digits[1], green: digits[2] << 4 | digits[3],
        blue: digits[4] << 4 | digits[5])
    default: return nil
    }
  }

  /// White.
  package static let white = Colour(red: 255, green: 255, blue: 255)
  /// Black.
  package static let black = Colour(red: 0, green: 0, blue: 0)

  /// `#rrggbb`.
  package var hex: String {
    var text = "#"
    for part in [red, green, blue] {
      if part < 16 { text += "0" }
      text += String(part, radix: 16)
    }
    return text
  }

  /// How light it is for WCAG 2: 0 for black, 1 for white.
  package var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// The contrast ratio of WCAG 2 between two colours: from 1 to 21.
  package func contrast(with other: Colour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  static func linear(_ part: UInt8) -> Double {
    let value = Double(part) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
