import BaliseText

/// Cuts the words that say when into tokens, in one pass.
struct TimeTokenizer {
  /// Longer texts are no date.
  static let maximumLength = 500

  private enum Class { case digit, letter, joint, space, nothing, mark(TimeToken.Mark) }

  private var tokens: [TimeToken] = []
  /// The bytes of the word or the number that is being read.
  private var run: [UInt8] = []
  private var runIsDigits = false
  private var runSpan = 0..<0
  private var offset = 0
  private var isSpaced = true

  /// The tokens of a text.
  static func tokens(of words: String) -> [TimeToken] {
    var tokenizer = TimeTokenizer()
    for scalar in words.unicodeScalars { tokenizer.read(scalar) }
    tokenizer.endRun()
    return tokenizer.tokens
  }

  private mutating func read(_ scalar: Unicode.Scalar) {
    let length = UTF8.width(scalar)
    defer { offset += length }
    switch Self.classify(scalar) {
    case .digit: extend(with: scalar, isDigit: true)
    case .letter: extend(with: scalar, isDigit: false)
    case .joint: endRun()
    case .nothing: break
    case .space:
      endRun()
      isSpaced = true
    case .mark(let mark):
      endRun()
      append(mark, length: length)
    }
  }

  private mutating func extend(with scalar: Unicode.Scalar, isDigit: Bool) {
    if !run.isEmpty, runIsDigits != isDigit { endRun() }
    if run.isEmpty {
      runSpan = offset..<offset
      runIsDigits = isDigit
    }
    if scalar.isASCII {
      run.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      run += String(scalar).utf8
    }
    runSpan = runSpan.lowerBound..<(offset + UTF8.width(scalar))
  }

  private mutating func endRun() {
    guard !run.isEmpty else { return }
    let kind: TimeToken.Kind
    if !runIsDigits {
      kind = .word(NameFolding.key(String(decoding: run, as: UTF8.self)))
    } else if run.count <= 8 {
      kind = .number(run.reduce(0) { $0 * 10 + Int($1 - 0x30) }, digits: run.count)
    } else {
      kind = .mark(.other)
    }
    tokens.append(TimeToken(kind: kind, span: runSpan, isSpaced: isSpaced))
    isSpaced = false
    run.removeAll(keepingCapacity: true)
  }

  // “..”, “...” and “->” are one mark.
  private mutating func append(_ mark: TimeToken.Mark, length: Int) {
    let span = offset..<(offset + length)
    if !isSpaced, let last = tokens.last, case .mark(let previous) = last.kind {
      let joined: TimeToken.Mark? =
        switch (previous, mark) {
        case (.dot, .dot), (.dots, .dot): .dots
        case (.dash, .arrow): .arrow
        default: nil
        }
      if let joined {
        tokens[tokens.count - 1] = TimeToken(
          kind: .mark(joined), span: last.span.lowerBound..<span.upperBound,
          isSpaced: last.isSpaced)
        return
      }
    }
    tokens.append(TimeToken(kind: .mark(mark), span: span, isSpaced: isSpaced))
    isSpaced = false
  }

  private static func classify(_ scalar: Unicode.Scalar) -> Class {
    switch scalar {
    case "0"..."9": return .digit
    case "a"..."z", "A"..."Z", "°": return .letter
    case " ", "\t", "\n", "\r": return .space
    // Apostrophes part words; « 2^{ème} » is how a superscript comes out of some files.
    case "'", "\u{2019}", "\u{2018}", "\u{2BC}", "^", "{", "}": return .joint
    case "\u{AD}", "\u{200B}"..."\u{200D}", "\u{2060}", "\u{FEFF}": return .nothing
    default: break
    }
    if let mark = mark(scalar) { return .mark(mark) }
    let properties = scalar.properties
    if properties.isWhitespace { return .space }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      return .letter
    default: return .mark(.other)
    }
  }

  private static func mark(_ scalar: Unicode.Scalar) -> TimeToken.Mark? {
    switch scalar {
    case ",": .comma
    case ";", "\u{37E}": .semicolon
    case "+": .plus
    case "/", "\u{2044}", "\u{2215}": .slash
    case "-", "\u{2010}"..."\u{2015}", "\u{2212}": .dash
    case "→", "⟶", "⇒", ">": .arrow
    case ":", "\u{FF1A}": .colon
    case "(", "[": .open
    case ")", "]": .close
    case "?", "\u{FF1F}": .question
    case "!": .exclamation
    case ".": .dot
    case "…": .dots
    case "~", "≈", "±": .tilde
    case "&": .ampersand
    case "\"", "«", "»", "\u{201C}"..."\u{201F}", "‹", "›": .quote
    default: nil
    }
  }
}
