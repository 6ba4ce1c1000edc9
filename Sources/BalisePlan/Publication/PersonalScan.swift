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

  private struct Name: Sendable {
    let words: [String]
    let value: Int
  }

  private var namesByFirstWord: [String: [Name]] = [:]
  private var emails: [(bytes: [UInt8], value: Int)] = []
  private var phones: [(digits: [UInt8], value: Int)] = []

  /// True when there is nothing to look for.
  package var isEmpty: Bool { namesByFirstWord.isEmpty && emails.isEmpty && phones.isEmpty }

  /// Prepares a search. A single word is no name: half a directory is called Martin.
  package init(_ values: [PersonalRecord.Value]) {
    for (index, value) in values.enumerated() {
      switch value.kind {
      case .words:
        let words = FoldedWords.of(Array(value.text.utf8)[...]).map(\.key)
        if words.count > 1 {
          namesByFirstWord[words[0], default: []].append(Name(words: words, value: index))
        }
      case .email: emails.append((value.text.utf8.map(Self.lower), index))
      case .phone:
        // National and international forms end alike.
        let digits = value.text.utf8.filter(Self.isDigit).suffix(9)
        if digits.count >= 6 { phones.append((Array(digits), index)) }
      }
    }
  }

  /// Every value that stands in a text, in order of place.
  package func matches(in bytes: [UInt8]) -> [Match] {
    if isEmpty { return [] }
    var found: [Match] = []
    if !namesByFirstWord.isEmpty { names(bytes, &found) }
    if !emails.isEmpty { addresses(bytes, &found) }
    if !phones.isEmpty { numbers(bytes, &found) }
    return found.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.value)
        < ($1.range.lowerBound, $1.range.upperBound, $1.value)
    }
  }

  /// True when a file name tells a word of a name.
  static func sharesWord(_ id: String, _ name: String) -> Bool {
    let words = Set(
      FoldedWords.of(Array(name.utf8)[...]).map(\.key).filter { $0.utf8.count > 2 })
    return FoldedWords.of(Array(id.utf8)[...]).contains { words.contains($0.key) }
  }

  // MARK: - Names

  private func names(_ bytes: [UInt8], _ found: inout [Match]) {
    let words = FoldedWords.of(bytes[...])
    for start in words.indices {
      guard let names = namesByFirstWord[words[start].key] else { continue }
      for name in names where start + name.words.count <= words.count {
        let isThere = name.words.indices.allSatisfy { words[start + $0].key == name.words[$0] }
        guard isThere else { continue }
        let end = words[start + name.words.count - 1].range.upperBound
        found.append(Match(value: name.value, range: words[start].range.lowerBound..<end))
      }
    }
  }

  // MARK: - Addresses and numbers

  private func addresses(_ bytes: [UInt8], _ found: inout [Match]) {
    for (place, byte) in bytes.enumerated() where byte == 0x40 {
      for email in emails {
        guard let at = email.bytes.firstIndex(of: 0x40), place >= at else { continue }
        let start = place - at
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
      for phone in phones where digits.count >= phone.digits.count {
        for start in 0...(digits.count - phone.digits.count)
        where digits[start..<start + phone.digits.count].elementsEqual(phone.digits) {
          let end = places[start + phone.digits.count - 1] + 1
          found.append(Match(value: phone.value, range: places[start]..<end))
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
    case 0x20, 0x2E, 0x2D, 0x2F, 0x28, 0x29, 0xC2, 0xA0, 0xE2, 0x80, 0xAF, 0x91, 0x93: true
    default: false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
