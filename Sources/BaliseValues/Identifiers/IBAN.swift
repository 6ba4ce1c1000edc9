/// Finds international bank account numbers in texts, so that they are never published.
package enum IBAN {
  /// The places of all account numbers, as UTF-8 offsets in the text.
  package static func find(in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    var found: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      if isStart(index, bytes), let end = end(from: index, in: bytes) {
        found.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  private static func isStart(_ index: Int, _ bytes: [UInt8]) -> Bool {
    guard index + 3 < bytes.count, isLetter(bytes[index]), isLetter(bytes[index + 1]) else {
      return false
    }
    guard index > 0, IdentifierText.isLetterOrDigit(bytes[index - 1]) else { return true }
    // “IBANFR14…”, with its space lost.
    let before = bytes[Swift.max(0, index - 4)..<index].map { $0 & 0xDF }
    return before == Array("IBAN".utf8)
  }

  private static func end(from start: Int, in bytes: [UInt8]) -> Int? {
    let country = String(decoding: bytes[start..<start + 2].map { $0 & 0xDF }, as: UTF8.self)
    guard let length = lengths[country] else { return nil }
    var signs: [UInt8] = []
    var index = start
    while signs.count < length {
      if signs.count > 2 { index += separator(at: index, in: bytes) }
      guard index < bytes.count, IdentifierText.isLetterOrDigit(bytes[index]) else { return nil }
      signs.append(isLetter(bytes[index]) ? bytes[index] & 0xDF : bytes[index])
      index += 1
    }
    let isWhole = index == bytes.count || !IdentifierText.isLetterOrDigit(bytes[index])
    return isWhole && hasValidCheck(signs) ? index : nil
  }

  // One space of any width, a dash or a dot; 0 when the next sign follows at once.
  private static func separator(at index: Int, in bytes: [UInt8]) -> Int {
    let ahead = bytes[Swift.min(index, bytes.count)..<Swift.min(index + 3, bytes.count)]
    guard let first = ahead.first else { return 0 }
    if first == 0x20 || first == 0x2D || first == 0x2E || first == 0x0A || first == 0x09 {
      return 1
    }
    if ahead.starts(with: [0xC2, 0xA0]) { return 2 }
    let isSpace = ahead.starts(with: [0xE2, 0x80]) && (0x80...0x91).contains(ahead.last ?? 0)
    return isSpace || ahead.starts(with: [0xE2, 0x80, 0xAF]) ? 3 : 0
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  // The number, turned so that its country and check digits come last, leaves 1 when divided by 97.
  private static func hasValidCheck(_ signs: [UInt8]) -> Bool {
    guard IdentifierText.isDigit(signs[2]), IdentifierText.isDigit(signs[3]) else { return false }
    var remainder = 0
    for sign in signs[4...] + signs[..<4] {
      if IdentifierText.isDigit(sign) {
        remainder = (remainder * 10 + Int(sign) - 48) % 97
      } else {
        remainder = (remainder * 100 + Int(sign) - 55) % 97
      }
    }
    return remainder == 1
  }

  // The lengths of the official register, by country.
  private static let lengths: [String: Int] = [
    "AD": 24, "AE": 23, "AL": 28, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BG": 22, "BH": 22,
    "BR": 29, "BY": 28, "CH": 21, "CR": 22, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "DO": 28,
    "EE": 20, "EG": 29, "ES": 24, "FI": 18, "FO": 18, "FR": 27, "GB": 22, "GE": 22, "GI": 23,
    "GL": 18, "GR": 27, "GT": 28, "HR": 21, "HU": 28, "IE": 22, "IL": 23, "IQ": 23, "IS": 26,
    "IT": 27, "JO": 30, "KW": 30, "KZ": 20, "LB": 28, "LC": 32, "LI": 21, "LT": 20, "LU": 20,
    "LV": 21, "MC": 27, "MD": 24, "ME": 22, "MK": 19, "MR": 27, "MT": 31, "MU": 30, "NL": 18,
    "NO": 15, "PK": 24, "PL": 28, "PS": 29, "PT": 25, "QA": 29, "RO": 24, "RS": 22, "SA": 24,
    "SC": 31, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "ST": 25, "SV": 28, "TL": 23, "TN": 24,
    "TR": 26, "UA": 29, "VA": 22, "VG": 24, "XK": 20,
  ]
}
