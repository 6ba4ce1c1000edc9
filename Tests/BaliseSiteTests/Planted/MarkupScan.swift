/// Reads HTML as browsers do, as far as it takes to know which elements and attributes there are.
struct MarkupScan {
  struct Element {
    let name: String
    let attributes: [(name: String, value: String)]
    /// The text of an element that holds no markup (`script`, `style`, `title`, `textarea`).
    var text = ""
  }

  private(set) var elements: [Element] = []
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    while index < bytes.count {
      guard let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) else { break }
      index = open + 1
      if starts(with: "!--") {
        index += 3
        skip(past: "-->")
      } else if starts(with: "!") || starts(with: "?") || starts(with: "/") {
        skip(past: ">")
      } else if index < bytes.count, Self.isLetter(bytes[index]) {
        readTag()
      }
    }
  }

  private mutating func readTag() {
    let name = take { !Self.isSpace($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    var attributes: [(name: String, value: String)] = []
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      if Self.isSpace(bytes[index]) || bytes[index] == UInt8(ascii: "/") {
        index += 1
        continue
      }
      let start = index
      let attribute = take {
        !Self.isSpace($0)
          && ![UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "=")].contains($0)
      }
      if index == start { index += 1 }
      var value = ""
      let afterName = index
      while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
      if index < bytes.count, bytes[index] == UInt8(ascii: "=") {
        index += 1
        while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
        value = readValue()
      } else {
        index = afterName
      }
      attributes.append((attribute.lowercased(), EntityText.decoded(value)))
    }
    index += 1
    var element = Element(name: name.lowercased(), attributes: attributes)
    if ["script", "style", "title", "textarea", "noscript", "xmp"].contains(element.name) {
      let start = min(index, bytes.count)
      skip(to: "</" + element.name)
      element.text = String(decoding: bytes[start..<index], as: UTF8.self)
    }
    elements.append(element)
  }

  private mutating func readValue() -> String {
    guard index < bytes.count else { return "" }
    let quote = bytes[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      index += 1
      let value = take { $0 != quote }
      index += 1
      return value
    }
    return take { !Self.isSpace($0) && $0 != UInt8(ascii: ">") }
  }

  private mutating func take(while isPart: (UInt8) -> Bool) -> String {
    let start = index
    while index < bytes.count, isPart(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private func starts(with text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  private mutating func skip(past text: String) {
    skip(to: text)
    index = min(index + text.utf8.count, bytes.count)
  }

  private mutating func skip(to text: String) {
    let wanted = Array(text.utf8)
    while let first = bytes[index...].firstIndex(of: wanted[0]) {
      index = first
      let part = bytes[index...].prefix(wanted.count).map { Self.isLetter($0) ? $0 | 0x20 : $0 }
      if part == wanted { return }
      index += 1
    }
    index = bytes.count
  }

  private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 9, 10, 12, 13].contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

/// Character references as browsers decode them in attributes.
enum EntityText {
  private static let named = [
    "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'", "colon": ":", "Tab": "\t",
    "NewLine": "\n", "nbsp": "\u{A0}", "lpar": "(", "rpar": ")",
  ]

  static func decoded(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let sign = rest.firstIndex(of: "&") {
      result += rest[..<sign]
      rest = rest[rest.index(after: sign)...]
      let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
      guard let value = value(String(name)) else {
        result += "&"
        continue
      }
      result += value
      rest = rest.dropFirst(name.count)
      if rest.first == ";" { rest = rest.dropFirst() }
    }
    return result + rest
  }

  private static func value(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return named[name] }
    let digits = name.dropFirst()
    let number =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map { String($0) }
  }
}
