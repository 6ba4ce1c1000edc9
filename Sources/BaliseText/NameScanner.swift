/// A name cut into folded pieces, one for each scalar that counts.
struct NameScanner {
  private enum Kind { case lower, upper, caseless, digit, dot, separator }

  private struct Piece {
    let kind: Kind
    let start: Int
    let end: Int

    var isLetter: Bool { kind == .lower || kind == .upper || kind == .caseless }
    var isWord: Bool { isLetter || kind == .digit }
  }

  private var pieces: [Piece] = []
  private var bytes: [UInt8] = []

  /// Reads a name, up to a number of scalars.
  init(_ name: String, limit: Int = .max) {
    var left = limit
    for scalar in name.unicodeScalars {
      if left <= 0 { break }
      left -= 1
      let start = bytes.count
      let kind: Kind
      switch LetterFolding.fold(scalar, into: &bytes) {
      case .invisible: continue
      case .digit: kind = .digit
      case .separator: kind = scalar == "." ? .dot : .separator
      case .letter:
        if scalar.value < 0x80 {
          kind = scalar.value & 0x20 == 0 ? .upper : .lower
        } else if scalar.properties.isUppercase {
          kind = .upper
        } else {
          kind = scalar.properties.isLowercase ? .lower : .caseless
        }
      }
      pieces.append(Piece(kind: kind, start: start, end: bytes.count))
    }
  }

  /// The words, split at separators and inner capitals; initials with dots are one word.
  func words() -> [String] {
    var words: [String] = []
    var start: Int?
    var word: [UInt8] = []
    for index in pieces.indices {
      let piece = pieces[index]
      let joins = piece.kind == .dot && isInitialDot(index)
      if !joins, let first = start, !piece.isWord || startsWord(index, after: first) {
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
        start = nil
      }
      if piece.isWord {
        word.append(contentsOf: bytes[piece.start..<piece.end])
        start = start ?? index
      }
    }
    if start != nil { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  // “CocoShaker” and “PDFReader” have two words; “ImagO”, “CCIs” and “PDFs” have one.
  private func startsWord(_ index: Int, after first: Int) -> Bool {
    guard index > first, pieces[index].kind == .upper, let next = kind(index + 1) else {
      return false
    }
    switch pieces[index - 1].kind {
    case .lower: return next == .lower || next == .upper
    case .upper: return next == .lower && kind(index + 2) == .lower
    default: return false
    }
  }

  // The dot of “S.Q.P.”: one letter before it, and one letter alone after it.
  private func isInitialDot(_ index: Int) -> Bool {
    guard index >= 1, pieces[index - 1].isLetter, index + 1 < pieces.count,
      pieces[index + 1].isLetter
    else { return false }
    let aloneBefore = index < 2 || !pieces[index - 2].isWord
    let aloneAfter = index + 2 >= pieces.count || !pieces[index + 2].isWord
    return aloneBefore && aloneAfter
  }

  private func kind(_ index: Int) -> Kind? {
    index < pieces.count ? pieces[index].kind : nil
  }

  /// The name as bytes whose order is alphabetical: words parted by one low byte, numbers by value.
  func collation() -> [UInt8] {
    var output: [UInt8] = []
    var index = 0
    var pending = false
    while index < pieces.count {
      let piece = pieces[index]
      if piece.isWord, pending, !output.isEmpty { output.append(1) }
      pending = !piece.isWord
      if piece.kind == .digit {
        index = appendNumber(from: index, to: &output)
        continue
      }
      output.append(contentsOf: bytes[piece.start..<piece.end])
      index += 1
    }
    return output
  }

  // A number is its length, then its digits, so that 2 stands before 10; digits precede letters.
  private func appendNumber(from first: Int, to output: inout [UInt8]) -> Int {
    var end = first
    while end < pieces.count, pieces[end].kind == .digit { end += 1 }
    let digits = bytes[pieces[first].start..<pieces[end - 1].end]
      .drop { $0 == UInt8(ascii: "0") }
    output.append(2)
    var length = digits.count
    while length >= 255 {
      output.append(255)
      length -= 255
    }
    output.append(UInt8(truncatingIfNeeded: length))
    output.append(contentsOf: digits)
    return end
  }
}
