import BaliseText

/// What one scalar of running text counts for in a name.
struct FoldedScalar {
  /// How a scalar stands to words.
  enum Kind: UInt8 {
    /// A letter or digit.
    case word
    /// Nothing, and no end of a word: combining accents, soft hyphens, joiners.
    case invisible
    /// What stands between words.
    case separator
  }

  /// Its folded bytes, the first in the lowest place.
  var bytes: UInt64 = 0
  /// How many bytes that is.
  var count: UInt8 = 0
  /// How it stands to words.
  var kind: Kind = .separator
  /// True for a capital.
  var isUpper = false
  /// True for a letter that has a case.
  var isCased = false
  /// True for a letter.
  var isLetter = false

  /// What stands for bytes that are not UTF-8.
  static let invalid = FoldedScalar()

  /// The scalars most texts are made of, by value.
  static let latin: [FoldedScalar] = (0..<0x250).map {
    Unicode.Scalar($0 as UInt32).map { FoldedScalar($0) } ?? .invalid
  }

  private init() {}

  /// Folds a scalar as `NameFolding` does.
  init(_ scalar: Unicode.Scalar) {
    // A letter before it keeps a separator from being taken for a name made of symbols.
    let key = NameFolding.key("a" + String(scalar)).utf8.dropFirst().prefix(8)
    for (index, byte) in key.enumerated() { bytes |= UInt64(byte) << UInt64(8 * index) }
    count = UInt8(key.count)
    let properties = scalar.properties
    if count == 0 {
      kind = Self.isInvisible(properties.generalCategory) ? .invisible : .separator
      return
    }
    kind = .word
    isUpper = properties.isUppercase || properties.generalCategory == .titlecaseLetter
    isCased = isUpper || properties.isLowercase
    isLetter = properties.isAlphabetic
  }

  /// True when the scalar neither ends a word nor stands outside one; cheaper than folding it.
  static func continuesWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x250 { return latin[Int(scalar.value)].kind != .separator }
    // Dashes, quotes and bullets, so common that Unicode's tables need not be asked.
    if 0x2010...0x2027 ~= scalar.value { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber, .otherNumber, .decimalNumber, .spacingMark, .nonspacingMark, .enclosingMark,
      .format:
      return true
    // “№” is a symbol to Unicode and two letters to readers.
    default: return scalar.value == 0x2116
    }
  }

  /// True for accents and joiners.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x250 { return latin[Int(scalar.value)].kind == .invisible }
    return isInvisible(scalar.properties.generalCategory)
  }

  private static func isInvisible(_ category: Unicode.GeneralCategory) -> Bool {
    category == .nonspacingMark || category == .enclosingMark || category == .format
  }
}
