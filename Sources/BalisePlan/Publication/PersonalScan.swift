import BaliseText

/// Looks for personal values in texts: names word by word in any case and accents, e-mail addresses
/// in any case, telephone numbers however their digits are parted. One pass, whatever their number.
package struct PersonalScan: Sendable {
  /// A value that was found.
  package struct Match: Sendable, Hashable {
    /// Position among the values looked for.
    package let value: Int
    /// Where it stands, in bytes of the text.
    package let range: Range<Int>
  }

  // By their words joined; the numbers of words that names with a first word have. However many are
  // called Jean, a word of a text is looked up a few times.
  private var names: [String: [Int]] = [:]
  private var lengths: [String: [Int]] = [:]
  private struct Address: Sendable {
    let bytes: [UInt8]
    /// Where its `@` stands.
    let at: Int
    let value: Int
  }

  // By the last bytes before the `@`, of which a text holds few: their number does not count.
  private var emails: [[UInt8]: [Address]] = [:]
  // By their last digits, as one number: national and international forms end alike.
  private var phones: [Int: [Int]] = [:]
  private var phoneLengths: [Int] = []

  /// True when there is nothing to look for.
  package var isEmpty: Bool { names.isEmpty && emails.isEmpty && phones.isEmpty }

  /// Prepares a search. A single word is no name: half a directory is called Martin.
  package init(_ values: [PersonalRecord.Value]) {
    for (index, value) in values.enumerated() {
      switch value.kind {
      case .words:
        let words = FoldedWords.of(Array(value.text.utf8)[...]).map(\.key).prefix(Self.mostWords)
        guard words.count > 1 else { continue }
        names[words.joined(separator: " "), default: []].append(index)
        if lengths[words[0]]?.contains(words.count) != true {
          lengths[words[0], default: []].append(words.count)
        }
      case .email:
        let bytes = value.text.utf8.map(Self.lower)
        guard let at = bytes.firstIndex(of: 0x40) else { continue }
        emails[Self.key(bytes, at), default: []].append(
          Address(bytes: bytes, at: at, value: index))
      case .phone:
        let digits = value.text.utf8.filter(Self.isDigit).suffix(Self.mostDigits)
        guard digits.count >= Self.fewestDigits else { continue }
        phones[Self.number(digits), default: []].append(index)
        if !phoneLengths.contains(digits.count) { phoneLengths.append(digits.count) }
      }
    }
  }

  /// Words of a name that are compared: the first of a longer one tell it.
  private static let mostWords = 24
  private static let fewestDigits = 6
  private static let mostDigits = 9

  /// Digits as a number that says how many they are.
  private static func number(_ digits: some Sequence<UInt8>) -> Int {
    digits.reduce(1) { $0 * 10 + Int($1 - 0x30) }
  }

  /// What an address is looked up by: the last bytes before its `@`.
  private static func key(_ bytes: [UInt8], _ at: Int) -> [UInt8] {
    bytes[max(0, at - 2)..<at].map(lower)
  }

  /// Every value that stands in a text, in order of place.
  package func matches(in bytes: [UInt8]) -> [Match] {
    if isEmpty { return [] }
    let plain = PlainBytes(bytes)
    var found = Set(
      matches(as: plain.bytes).map { Match(value: $0.value, range: plain.place(of: $0.range)) })
    // A sign of Markdown may be one of the address itself.
    if bytes != plain.bytes { found.formUnion(matches(as: bytes)) }
    return found.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.value)
        < ($1.range.lowerBound, $1.range.upperBound, $1.value)
    }
  }

  private func matches(as bytes: [UInt8]) -> [Match] {
    var found: [Match] = []
    if !names.isEmpty { names(bytes, &found) }
    if !emails.isEmpty { addresses(bytes, &found) }
    if !phones.isEmpty { numbers(bytes, &found) }
    return found
  }

  /// True when a file name tells a word of a name, alone or within another: `jdupont`.
  static func sharesWord(_ id: String, _ name: String) -> Bool {
    let id = NameFolding.key(id)
    return FoldedWords.of(Array(name.utf8)[...]).contains {
      $0.key.utf8.count > 2 && id.contains($0.key)
    }
  }

  // MARK: - Names

  private func names(_ bytes: [UInt8], _ found: inout [Match]) {
    let words = FoldedWords.of(bytes[...])
    for start in words.indices {
      for length in lengths[words[start].key] ?? [] where start + length <= words.count {
        let key = words[start..<start + length].map(\.key).joined(separator: " ")
        guard let values = names[key] else { continue }
        let range = words[start].range.lowerBound..<words[start + length - 1].range.upperBound
        found += values.map { Match(value: $0, range: range) }
      }
    }
  }

  // MARK: - Addresses and numbers

  private func addresses(_ bytes: [UInt8], _ found: inout [Match]) {
    for (place, byte) in bytes.enumerated() where byte == 0x40 {
      // An address may have one letter before the sign, or more than two.
      let keys = [Self.key(bytes, place)] + (place > 1 ? [[Self.lower(bytes[place - 1])]] : [])
      for email in keys.flatMap({ emails[$0] ?? [] }) where place >= email.at {
        let start = place - email.at
        let end = start + email.bytes.count
        guard end <= bytes.count,
          email.bytes.indices.allSatisfy({ Self.lower(bytes[start + $0]) == email.bytes[$0] })
        else { continue }
        found.append(Match(value: email.value, range: start..<end))
      }
    }
  }

  private func numbers(_ bytes: [UInt8], _ found: inout [Match]) {
    var digits: [UInt8] = []
    var places: [Int] = []
    func search() {
      for length in phoneLengths where digits.count >= length {
        for start in 0...(digits.count - length) {
          guard let values = phones[Self.number(digits[start..<start + length])] else { continue }
          let range = places[start]..<places[start + length - 1] + 1
          found += values.map { Match(value: $0, range: range) }
        }
      }
      digits.removeAll(keepingCapacity: true)
      places.removeAll(keepingCapacity: true)
    }
    for (place, byte) in bytes.enumerated() {
      if Self.isDigit(byte) {
        digits.append(byte)
        places.append(place)
      } else if let last = places.last, !Self.parts(byte) || place - last > 4 {
        search()
      }
    }
    search()
  }

  /// Signs that people put between the digits of a number, spaces of every kind included.
  private static func parts(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x2C, 0x2E, 0x2D, 0x2F, 0x28, 0x29, 0x5F, 0xC2, 0xA0, 0xE2, 0x80, 0xAF, 0x91, 0x93:
      true
    default: false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
