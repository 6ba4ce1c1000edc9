import BaliseText

/// Text between tags as readers get it.
enum HTMLText {
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
  }

  /// A value in small letters, without spaces at its ends.
  static func word(_ bytes: ArraySlice<UInt8>) -> String {
    var trimmed = bytes.drop(while: isSpace)
    while let last = trimmed.last, isSpace(last) { trimmed.removeLast() }
    return String(
      decoding: trimmed.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// Bytes with the references that Balise and people write read as what they stand for.
  static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(0x26) else { return String(decoding: bytes, as: UTF8.self) }
    var output: [UInt8] = []
    append(bytes, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// Appends text, leaving out whatever stands between `<` and `>` in it.
  static func append(_ bytes: ArraySlice<UInt8>, to output: inout [UInt8]) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      switch bytes[index] {
      case 0x26:
        index = appendReference(bytes, index, &output)
      default:
        output.append(bytes[index])
        index += 1
      }
    }
  }

  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "laquo": "«", "raquo": "»", "eacute": "é", "egrave": "è", "agrave": "à", "hellip": "…",
    "rsquo": "’", "ndash": "–", "mdash": "—", "times": "×", "rarr": "→", "larr": "←",
  ]

  /// The reference at an ampersand; the ampersand itself when it begins none. Where it ends.
  private static func appendReference(
    _ bytes: ArraySlice<UInt8>, _ start: Int, _ output: inout [UInt8]
  ) -> Int {
    let limit = min(start + 12, bytes.endIndex)
    guard let end = bytes[start..<limit].firstIndex(of: 0x3B) else {
      output.append(0x26)
      return start + 1
    }
    let name = String(decoding: bytes[start + 1..<end], as: UTF8.self)
    if let text = names[name] ?? numbered(name) {
      output.append(text)
    } else {
      output.append(contentsOf: bytes[start...end])
    }
    return end + 1
  }

  private static func numbered(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return nil }
    return CharacterReference.number(name.dropFirst()).flatMap(Unicode.Scalar.init).map {
      String($0)
    }
  }
}
