/// References to characters: `&amp;`, `&#233;`, `&#xE9;` (XML 1.0, 4.1).
enum SVGReferences {
  /// A text with the characters that its references mean; nil when one of them cannot be read. What
  /// is not decoded here would be decoded by a browser, so it is never left as it stands.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.contains(0x26) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index] == 0x26 else {
        result.append(bytes[index])
        index += 1
        continue
      }
      index += 1
      guard let character = character(bytes, &index) else { return nil }
      result.append(contentsOf: String(character).utf8)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The character of the reference whose `&` stands before a place, which moves behind its `;`.
  private static func character(_ bytes: ArraySlice<UInt8>, _ index: inout Int) -> Unicode.Scalar? {
    guard index < bytes.endIndex, bytes[index] == 0x23 else { return named(bytes, &index) }
    index += 1
    let isHexadecimal = index < bytes.endIndex && bytes[index] == 0x78
    if isHexadecimal { index += 1 }
    let start = index
    var number: UInt32 = 0
    while index < bytes.endIndex, bytes[index] != 0x3B {
      guard let digit = digit(bytes[index], isHexadecimal) else { return nil }
      number = number * (isHexadecimal ? 16 : 10) + digit
      // Any number of zeros may come first; beyond the last character there is none.
      guard number <= 0x10FFFF else { return nil }
      index += 1
    }
    guard index < bytes.endIndex, index > start else { return nil }
    index += 1
    guard number >= 0x20 || [0x09, 0x0A, 0x0D].contains(number) else { return nil }
    return Unicode.Scalar(number)
  }

  private static func named(_ bytes: ArraySlice<UInt8>, _ index: inout Int) -> Unicode.Scalar? {
    let names: [(String, Unicode.Scalar)] = [
      ("amp;", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("apos;", "'"),
    ]
    for (name, character) in names where bytes[index...].starts(with: name.utf8) {
      index += name.utf8.count
      return character
    }
    return nil
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46 where isHexadecimal: UInt32(byte - 0x37)
    case 0x61...0x66 where isHexadecimal: UInt32(byte - 0x57)
    default: nil
    }
  }
}
