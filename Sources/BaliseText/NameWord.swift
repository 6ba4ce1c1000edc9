/// A folded word, ready to be compared with many others.
struct NameWord: Sendable {
  /// Its scalars, at most as many as are worth comparing.
  let letters: [UInt32]
  /// Which letters occur in it: two words that differ in many cannot be near.
  let mask: UInt32
  /// True when it holds a digit: a number is right or wrong, never near.
  let hasDigit: Bool

  /// Makes a word from its folded form.
  init(_ folded: some StringProtocol, limit: Int) {
    var letters: [UInt32] = []
    var mask: UInt32 = 0
    var hasDigit = false
    for scalar in folded.unicodeScalars.prefix(limit) {
      letters.append(scalar.value)
      mask |= 1 << (scalar.value & 31)
      if (0x30...0x39).contains(scalar.value) { hasDigit = true }
    }
    self.letters = letters
    self.mask = mask
    self.hasDigit = hasDigit
  }

  /// True when both hold the same digits in the same order.
  func hasDigits(of other: Self) -> Bool {
    letters.lazy.filter(Self.isDigit).elementsEqual(other.letters.lazy.filter(Self.isDigit))
  }

  private static func isDigit(_ letter: UInt32) -> Bool { (0x30...0x39).contains(letter) }

  /// Slips that a person makes in a word of this length without meaning another word.
  static func slips(in length: Int) -> Int {
    switch length {
    case ..<3: 0
    case 3...5: 1
    case 6...8: 2
    default: 3
    }
  }

  /// How near another word is, from 0 to 1; 0 when likeness would be chance.
  func similarity(to other: Self, using distance: inout EditDistance) -> Double {
    if letters == other.letters { return 1 }
    if hasDigit || other.hasDigit { return 0 }
    let (short, long) = (
      min(letters.count, other.letters.count), max(letters.count, other.letters.count)
    )
    // A beginning stands for its word when it is long, or most of the word.
    if short >= 5 || (short >= 3 && short * 2 >= long),
      letters.starts(with: other.letters) || other.letters.starts(with: letters)
    {
      return 0.6 + 0.35 * Double(short) / Double(long)
    }
    let limit = Self.slips(in: long)
    guard limit > 0, differs(from: other, byAtMost: limit),
      let slips = distance.between(letters, other.letters, atMost: limit)
    else { return 0 }
    // In three letters, another letter is another word: “BPI” is not “CPI”.
    if long == 3, short == 3, !isSwap(of: other) { return 0 }
    return 1 - Double(slips) / Double(long + 1)
  }

  /// False when the letters alone show that more slips lie between the words.
  func differs(from other: Self, byAtMost limit: Int) -> Bool {
    (mask & ~other.mask).nonzeroBitCount <= limit && (other.mask & ~mask).nonzeroBitCount <= limit
      && abs(letters.count - other.letters.count) <= limit
  }

  private func isSwap(of other: Self) -> Bool { letters.sorted() == other.letters.sorted() }
}
