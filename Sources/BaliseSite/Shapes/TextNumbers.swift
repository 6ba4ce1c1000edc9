import BaliseText

/// Numbers texts in the order they come, the same ones once.
///
/// Texts are equal when they are canonically equivalent, which a dictionary asks of every byte that is
/// not ASCII: ten times as long as to compare the bytes. As long as bytes tell all texts apart
/// (`isComposed`), bytes are compared.
package struct TextNumbers {
  /// Each text once, at its number.
  private var texts: [String] = []
  private var hashes: [UInt64] = []
  /// By place: the number of the text there and one more; 0 where there is none.
  private var places: [UInt32]
  /// Where bytes do not tell all of them apart.
  private var numbers: [String: Int]?
  /// Another one in each process: nobody can write texts that all fall on one place.
  private let seed = UInt64(bitPattern: Int64(Hasher().finalize()))

  /// Makes it with room for so many texts.
  package init(capacity: Int) {
    var count = 16
    while count < capacity * 2 { count *= 2 }
    places = [UInt32](repeating: 0, count: count)
    texts.reserveCapacity(capacity)
    hashes.reserveCapacity(capacity)
  }

  /// The number of a text, and whether it came before.
  package mutating func number(of text: String) -> (number: Int, isKnown: Bool) {
    if numbers == nil, !Self.isComposed(text.utf8.span) { compareTexts() }
    if numbers != nil { return numberAmongTexts(text) }
    let hash = hash(text)
    let place = place(of: text, hash)
    if places[place] != 0 { return (Int(places[place]) - 1, true) }
    texts.append(text)
    hashes.append(hash)
    places[place] = UInt32(truncatingIfNeeded: texts.count)
    // Half of the places stay free, so that what is not there is soon known.
    if texts.count * 2 > places.count { grow() }
    return (texts.count - 1, false)
  }

  private mutating func numberAmongTexts(_ text: String) -> (number: Int, isKnown: Bool) {
    if let number = numbers?[text] { return (number, true) }
    let number = texts.count
    texts.append(text)
    numbers?[text] = number
    return (number, false)
  }

  private mutating func compareTexts() {
    var numbers: [String: Int] = [:]
    for (number, text) in texts.enumerated() { numbers[text] = number }
    self.numbers = numbers
  }

  private func place(of text: String, _ hash: UInt64) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while places[place] != 0 {
      let number = Int(places[place]) - 1
      if hashes[number] == hash, ByteOrder.isSame(texts[number], text) { break }
      place = (place + 1) & mask
    }
    return place
  }

  private mutating func grow() {
    places = [UInt32](repeating: 0, count: places.count * 2)
    let mask = places.count - 1
    for (number, hash) in hashes.enumerated() {
      var place = Int(truncatingIfNeeded: hash) & mask
      while places[place] != 0 { place = (place + 1) & mask }
      places[place] = UInt32(truncatingIfNeeded: number + 1)
    }
  }

  /// True when no other text of this kind is equivalent to a text: it holds ASCII, letters with their
  /// accents in one (to U+02FF, before the marks that combine), typographic signs and those of
  /// currencies.
  static func isComposed(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0..<0x80: index += 1
      case 0xC2...0xCB: index += 2
      case 0xE2 where index + 2 < bytes.count:
        switch (bytes[index + 1], bytes[index + 2]) {
        case (0x80, 0x90...0xBF), (0x81, 0x80...0x9E), (0x82, 0xA0...0xBF): index += 3
        default: return false
        }
      default: return false
      }
    }
    return true
  }

  private func hash(_ text: String) -> UInt64 {
    var digest = Digest(seed)
    digest.add(text)
    return digest.value
  }
}
