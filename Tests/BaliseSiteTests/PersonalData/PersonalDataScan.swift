/// Finds what may be personal in the bytes of any file of a site: telephone numbers, e-mail
/// addresses, and names, which are known by their hash so that no test has to write them.
struct PersonalDataScan {
  private let bytes: [UInt8]

  /// Makes a scan; the ways of hiding a sign that files know are undone first.
  init(_ bytes: [UInt8]) { self.bytes = Self.plain(bytes) }

  /// French telephone numbers in ten digits, whatever stands between their pairs.
  var phones: Set<String> {
    var found: Set<String> = []
    for index in bytes.indices where !isDigit(index - 1) {
      if let number = phone(at: index), !isInPeriod(index) { found.insert(number) }
    }
    return found
  }

  /// E-mail addresses, in small letters.
  var emails: Set<String> {
    var found: Set<String> = []
    for index in bytes.indices where bytes[index] == 0x40 {
      let start = (bytes[..<index].lastIndex { !Self.isLocal($0) } ?? -1) + 1
      var end = bytes[(index + 1)...].firstIndex { !Self.isHost($0) } ?? bytes.count
      while end > index + 1, bytes[end - 1] == 0x2E { end -= 1 }
      guard start < index, bytes[(index + 1)..<max(end, index + 1)].contains(0x2E) else { continue }
      found.insert(String(decoding: bytes[start..<end], as: UTF8.self).lowercased())
    }
    return found
  }

  /// The hashes of every two words that stand side by side, in whatever order, without accents.
  var pairs: Set<UInt64> {
    var found: Set<UInt64> = []
    var previous: [UInt8] = []
    var word: [UInt8] = []
    var index = 0
    while index <= bytes.count {
      let (letter, length) = index < bytes.count ? Self.letter(bytes, index) : (nil, 1)
      if let letter {
        word.append(letter)
      } else if !word.isEmpty {
        if !previous.isEmpty { found.insert(Self.hash(previous, word)) }
        previous = word
        word = []
      }
      index += length
    }
    return found
  }

  /// FNV-1a of two words in alphabetical order, with a space between them.
  static func hash(_ one: [UInt8], _ other: [UInt8]) -> UInt64 {
    let isSorted = !other.lexicographicallyPrecedes(one)
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in (isSorted ? one : other) + [0x20] + (isSorted ? other : one) {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return hash
  }

  private func isDigit(_ index: Int) -> Bool {
    bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index])
  }

  /// Whether ten digits belong to a period between two days, such as 2022-06-01/2022-06-30.
  private func isInPeriod(_ index: Int) -> Bool {
    // Only these two starts leave ten digits that end inside: any other number stays a number.
    isPeriod(at: index - 5) || isPeriod(at: index - 8)
  }

  private func isPeriod(at start: Int) -> Bool {
    let shape = Array("0000-00-00/0000-00-00".utf8)
    let end = start + shape.count
    guard start >= 0, end <= bytes.count, !isDigit(start - 1), !isDigit(end) else { return false }
    return shape.indices.allSatisfy {
      shape[$0] == 0x30 ? isDigit(start + $0) : bytes[start + $0] == shape[$0]
    }
  }

  private func phone(at start: Int) -> String? {
    var index = start
    let international = [Array("+33".utf8), Array("0033".utf8)]
    if let prefix = international.first(where: { bytes[index...].starts(with: $0) }) {
      index = trunk(after: gap(after: index + prefix.count))
    } else {
      guard bytes[index] == 0x30 else { return nil }
      index += 1
    }
    guard isDigit(index), bytes[index] != 0x30 else { return nil }
    var digits = [0x30, bytes[index]]
    index += 1
    for _ in 0..<4 {
      index = gap(after: index)
      guard isDigit(index), isDigit(index + 1) else { return nil }
      digits += bytes[index...(index + 1)]
      index += 2
    }
    return isDigit(index) ? nil : String(decoding: digits, as: UTF8.self)
  }

  /// Past a « (0) », or the end of the brackets around `+33`.
  private func trunk(after index: Int) -> Int {
    for sign in ["(0)", ")"] where bytes[min(index, bytes.count)...].starts(with: sign.utf8) {
      return gap(after: index + sign.utf8.count)
    }
    return index
  }

  /// Past two spaces, full stops, hyphens or no-break spaces at most.
  private func gap(after index: Int) -> Int {
    var index = index
    for _ in 0..<2 {
      guard
        let sign = Self.gaps.first(where: { bytes[min(index, bytes.count)...].starts(with: $0) })
      else { break }
      index += sign.count
    }
    return index
  }

  private static let gaps: [[UInt8]] = [
    " ", ".", "-", "/", "_", "\t", "\n", "\u{A0}", "\u{202F}", "\u{2009}", "\u{2010}", "\u{2011}",
  ].map { Array($0.utf8) }

  /// The letter at a place, small and without its accent; nil for anything else.
  private static func letter(_ bytes: [UInt8], _ index: Int) -> (UInt8?, Int) {
    let byte = bytes[index]
    if (0x61...0x7A).contains(byte) { return (byte, 1) }
    if (0x41...0x5A).contains(byte) { return (byte + 0x20, 1) }
    guard byte == 0xC3, index + 1 < bytes.count else { return (nil, 1) }
    return (accented[bytes[index + 1] | 0x20], 2)
  }

  /// Second bytes of small Latin letters with an accent.
  private static let accented: [UInt8: UInt8] = {
    var table: [UInt8: UInt8] = [:]
    for (base, letters) in [
      ("a", "àáâãäå"), ("c", "ç"), ("e", "èéêë"), ("i", "ìíîï"), ("n", "ñ"), ("o", "òóôõöø"),
      ("u", "ùúûü"), ("y", "ýÿ"),
    ] {
      for letter in letters {
        if let last = Array(String(letter).utf8).last { table[last] = base.utf8.first }
      }
    }
    return table
  }()

  private static func isLocal(_ byte: UInt8) -> Bool {
    isHost(byte) || byte == 0x2B || byte == 0x5F
  }

  private static func isHost(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == 0x2D || byte == 0x2E
  }

  /// The bytes with folded lines of calendars joined, and with signs written as codes made plain.
  private static func plain(_ bytes: [UInt8]) -> [UInt8] {
    let codes: [([UInt8], [UInt8])] = [
      ("\r\n ", ""), ("%40", "@"), ("&#64;", "@"), ("&#x40;", "@"), ("\\u0040", "@"),
      ("&commat;", "@"), ("&#43;", "+"), ("&#x2B;", "+"), ("\\u002b", "+"), ("&#xA0;", " "),
      ("&#8239;", " "),
      ("&nbsp;", " "), ("&#160;", " "), ("%20", " "), ("%2B", "+"), ("%C3%A9", "é"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
    let starts = Set(codes.compactMap(\.0.first))
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if starts.contains(bytes[index]),
        let code = codes.first(where: { bytes[index...].starts(with: $0.0) })
      {
        result += code.1
        index += code.0.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }
}
