/// What stands between two words, with spaces, dashes, apostrophes and quotes told apart.
struct GapSymbols {
  /// What a gap holds, and what a name allows in one.
  struct Kinds: OptionSet {
    let rawValue: UInt8
    /// Spaces, or one hyphen stuck to both words.
    static let space = Self(rawValue: 1)
    /// A hyphen stuck to both words.
    static let hyphen = Self(rawValue: 2)
    /// A dash, or a hyphen with spaces around it.
    static let dash = Self(rawValue: 4)
    static let apostrophe = Self(rawValue: 8)
    static let quote = Self(rawValue: 16)
    /// One full stop alone, as between initials.
    static let dot = Self(rawValue: 32)
    /// Nothing at all, as before an inner capital.
    static let nothing = Self(rawValue: 64)
  }

  // More than this between two words is no longer inside a name.
  static let longest = 48

  private(set) var kinds: Kinds = []
  /// A number for the other symbols in their order; 0 when there are none.
  private(set) var others: UInt32 = 0
  private var newlines = 0
  private var symbolCount = 0
  private var dots = 0
  private var hyphens = 0
  private var spaces = 0
  private(set) var isEmpty = true

  /// Takes in the next scalar of the gap.
  mutating func append(_ scalar: Unicode.Scalar) {
    isEmpty = false
    switch scalar {
    case " ", "\u{A0}", "\u{202F}": spaces += 1
    case "\n", "\u{2028}":
      newlines += 1
      spaces += 1
    case "-", "\u{2010}", "\u{2011}":
      // A name may be cut after its hyphen at the end of a line.
      if spaces > 0 { kinds.insert(.dash) }
      hyphens += 1
    case "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}": kinds.insert(.dash)
    case "'", "\u{2019}", "\u{2018}", "`", "\u{B4}": kinds.insert(.apostrophe)
    case "\"", "«", "»", "\u{201C}", "\u{201D}", "\u{201E}", "\u{2039}", "\u{203A}":
      kinds.insert(.quote)
    default:
      if scalar.properties.isWhitespace {
        spaces += 1
        return
      }
      if scalar == "." { dots += 1 }
      symbolCount += 1
      others = (others ^ scalar.value) &* 0x0100_0193 &+ 1
    }
  }

  /// The gap once it is whole.
  func closed() -> Self {
    var gap = self
    if spaces > 0 { gap.kinds.insert(.space) }
    // A hyphen and then spaces is a dash, unless the spaces are the end of a line.
    if hyphens == 1, !kinds.contains(.dash), spaces == 0 || newlines == 1 {
      gap.kinds.insert(.hyphen)
    } else if hyphens > 0 {
      gap.kinds.insert(.dash)
    }
    if symbolCount == 1, dots == 1, spaces == 0 {
      gap.kinds.insert(.dot)
      gap.others = 0
    }
    return gap
  }

  /// True for a blank line, which nothing spans.
  var isBreak: Bool { newlines > 1 }
}
