/// What a scalar of a name is once case, accents and ligatures no longer count.
enum FoldedKind {
  /// A letter, or a mark that its script cannot do without.
  case letter
  /// A decimal digit of any script.
  case digit
  /// A space, quote, dash, symbol or control character: what stands between words.
  case separator
  /// A combining accent, soft hyphen or joiner: nothing, and no end of a word either.
  case invisible
}

/// Folds one scalar at a time: the table behind names, words, sorting and slugs.
enum LetterFolding {
  // Lower-case letters by what they become; capitals are added from their Unicode mapping.
  private static let groups: [(base: String, letters: String)] = [
    ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁẚạảấầẩẫậắằẳẵặªᵃₐ"), ("ae", "æǣǽ"), ("b", "ƀḃḅḇᵇ"),
    ("c", "çćĉċčȼḉᶜ"), ("d", "ðďđḋḍḏḑḓᵈ"), ("dz", "ǆǳ"),
    ("e", "èéêëēĕėęěǝȅȇȩɇəḕḗḙḛḝẹẻẽếềểễệᵉₑ"), ("f", "ƒḟᶠ"), ("g", "ĝğġģǧǵḡᵍ"),
    ("h", "ĥħȟḣḥḧḩḫẖʰₕ"), ("i", "ìíîïĩīĭįıǐȉȋḭḯỉịⁱᵢ"), ("ij", "ĳ"), ("j", "ĵǰɉʲ"),
    ("k", "ķĸƙǩḱḳḵᵏₖ"), ("l", "ĺļľŀłƚḷḹḻḽˡₗ"), ("lj", "ǉ"), ("m", "ḿṁṃᵐₘ"),
    ("n", "ñńņňŉŋǹṅṇṉṋⁿₙ"), ("nj", "ǌ"), ("no", "№"),
    ("o", "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợºᵒₒ"), ("oe", "œ"), ("p", "ṕṗᵖₚ"),
    ("r", "ŕŗřȑȓṙṛṝṟʳᵣ"), ("s", "śŝşšſșṡṣṥṧṩẛˢₛ"), ("ss", "ßẞ"), ("t", "ţťŧțṫṭṯṱẗᵗₜ"),
    ("th", "þ"), ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựᵘᵤ"), ("v", "ṽṿᵛᵥ"),
    ("w", "ŵẁẃẅẇẉẘʷ"), ("x", "ẋẍˣₓ"), ("y", "ýÿŷȳɏẏẙỳỵỷỹʸ"), ("z", "źżžẑẓẕᶻ"), ("ʒ", "ǯ"),
    ("ʹ", "ʹ"),
    ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("ffi", "ﬃ"), ("ffl", "ﬄ"), ("st", "ﬅﬆ"),
    ("0", "⁰₀"), ("1", "¹₁"), ("2", "²₂"), ("3", "³₃"), ("4", "⁴₄"), ("5", "⁵₅"),
    ("6", "⁶₆"), ("7", "⁷₇"), ("8", "⁸₈"), ("9", "⁹₉"),
  ]

  // Accented Greek and Cyrillic letters and their bases, so that a name matches its decomposed form.
  private static let accented = "ϓϔάέήίΰϊϋόύώΐςйѐёѓїќѝўѷӂӑӓӗӛӝӟӣӥӧӫӭӯӱӳӵӹ"
  private static let unaccented = "ϒϒαεηιυιυουωισиеегікиуѵжааеәжзииоөэууучы"

  private static let table: [UInt32: [UInt8]] = {
    var table: [UInt32: [UInt8]] = [:]
    for (base, letters) in groups {
      for letter in letters.unicodeScalars {
        table[letter.value] = Array(base.utf8)
        let capital = letter.properties.uppercaseMapping.unicodeScalars
        if let only = capital.first, capital.count == 1, only.value >= 0x80 {
          table[only.value] = Array(base.utf8)
        }
      }
    }
    for (letter, base) in zip(accented.unicodeScalars, unaccented.unicodeScalars) {
      table[letter.value] = Array(String(base).utf8)
    }
    return table
  }()

  // Names are mostly Latin: the letters up to U+024F are found by index, the rest by hash. Each becomes
  // one letter or two, the second in the upper half.
  private static let latin: [UInt16] = (0..<0x250).map { value in
    guard let base = table[UInt32(value)] else { return 0 }
    precondition(base.count <= 2)
    return UInt16(base[0]) | (base.count == 2 ? UInt16(base[1]) << 8 : 0)
  }

  /// What the sign at an index becomes, and moves past it: one letter or digit or two, the second in
  /// the upper half; 0 for ASCII that is neither, nil for what is no Latin letter.
  @inline(__always)
  static func nextLatin(_ bytes: Span<UInt8>, _ index: inout Int) -> UInt16? {
    let first = bytes[index]
    if first < 0x80 {
      index += 1
      return UInt16(ascii(first))
    }
    guard first >= 0xC2, first <= 0xC8, index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80
    else { return nil }
    let base = latin[Int(first & 0x1F) << 6 | Int(bytes[index + 1] & 0x3F)]
    index += 2
    return base == 0 ? nil : base
  }

  /// Appends what a scalar becomes, and says what it was; separators and invisibles append nothing.
  static func fold(_ scalar: Unicode.Scalar, into output: inout [UInt8]) -> FoldedKind {
    let value = scalar.value
    if value < 0x80 { return foldASCII(UInt8(truncatingIfNeeded: value), into: &output) }
    if value < 0x250 {
      let base = latin[Int(value)]
      if base != 0 { return append(base, to: &output) }
    } else if let base = table[value] {
      return append(base, to: &output)
    }
    return foldOther(scalar, into: &output)
  }

  /// The lower-case letter or the digit that a byte of ASCII becomes; 0 for every other sign.
  @inline(__always)
  static func ascii(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    default: 0
    }
  }

  private static func foldASCII(_ byte: UInt8, into output: inout [UInt8]) -> FoldedKind {
    let folded = ascii(byte)
    guard folded != 0 else { return .separator }
    output.append(folded)
    return folded < UInt8(ascii: ":") ? .digit : .letter
  }

  /// Appends the one letter or two that a number of `nextLatin` is, and says what they are.
  @discardableResult
  static func append(_ base: UInt16, to output: inout [UInt8]) -> FoldedKind {
    let first = UInt8(truncatingIfNeeded: base)
    output.append(first)
    if base > 0xFF { output.append(UInt8(base >> 8)) }
    return first < UInt8(ascii: ":") ? .digit : .letter
  }

  private static func append(_ base: [UInt8], to output: inout [UInt8]) -> FoldedKind {
    output.append(contentsOf: base)
    return base[0] < UInt8(ascii: ":") ? .digit : .letter
  }

  private static func foldOther(_ scalar: Unicode.Scalar, into output: inout [UInt8]) -> FoldedKind
  {
    if SortMark.isOne(scalar) {
      output.append(contentsOf: Array(String(scalar).utf8))
      return .letter
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber, .otherNumber, .spacingMark:
      appendLowercase(scalar, to: &output)
      return .letter
    case .nonspacingMark, .enclosingMark:
      if isAccent(scalar.value) { return .invisible }
      appendLowercase(scalar, to: &output)
      return .letter
    case .decimalNumber:
      let digit = properties.numericValue.map { UInt8(clamping: Int($0)) } ?? 0
      output.append(UInt8(ascii: "0") + min(digit, 9))
      return .digit
    case .format: return .invisible
    default: return .separator
    }
  }

  private static func appendLowercase(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      if lower.value < 0x80 {
        output.append(UInt8(truncatingIfNeeded: lower.value))
      } else if let base = table[lower.value] {
        output.append(contentsOf: base)
      } else if !isAccent(lower.value) {
        output.append(contentsOf: Array(String(lower).utf8))
      }
    }
  }

  // The marks that European scripts add to letters; those of Indic scripts are letters of their own.
  private static func isAccent(_ value: UInt32) -> Bool {
    switch value {
    case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F,
      0xFE20...0xFE2F, 0x0483...0x0489:
      true
    default: false
    }
  }
}
