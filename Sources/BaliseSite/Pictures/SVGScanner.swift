// A drawing in SVG is a program as much as a picture: shown by `<img>` it cannot run, opened at its
// own address it can. It is read strictly, tag by tag; what this reader does not understand is told
// and not published.

/// Walks over the tags of an SVG file.
struct SVGScanner {
  /// A part of the file.
  enum Token {
    /// `<name …>`, with its attributes as they are meant, and whether it is closed at once.
    case open(name: String, attributes: [(name: String, value: String)], isEmpty: Bool)
    case close(name: String)
    case text(String)
    /// `<?…?>`, by its name and what it says.
    case instruction(String)
    /// `<!DOCTYPE…>`, and whether it declares something.
    case doctype(declares: Bool)
    /// What cannot be read.
    case unreadable
  }

  private let bytes: [UInt8]
  /// Where the next token begins.
  private(set) var index: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The line of a place, from 1.
  func line(of place: Int) -> Int { 1 + bytes[..<place].count { $0 == 0x0A } }

  /// The next part; nil at the end of the file.
  mutating func next() -> Token? {
    guard index < bytes.count else { return nil }
    guard bytes[index] == 0x3C else {
      let start = index
      while index < bytes.count, bytes[index] != 0x3C { index += 1 }
      return .text(Self.decoded(bytes[start..<index]))
    }
    if bytes.holds("<!--", at: index) {
      return skip(to: "-->").map { _ in .text("") } ?? .unreadable
    }
    if bytes.holds("<![CDATA[", at: index) {
      return skip(to: "]]>").map { .text(String(decoding: $0.dropFirst(9), as: UTF8.self)) }
        ?? .unreadable
    }
    if bytes.holds("<?", at: index) {
      return skip(to: "?>").map { .instruction(String(decoding: $0.dropFirst(2), as: UTF8.self)) }
        ?? .unreadable
    }
    if bytes.holds("<!", at: index) {
      guard let body = skip(to: ">") else { return .unreadable }
      return .doctype(declares: body.contains(0x5B))
    }
    return tag()
  }

  /// What stands from here to a mark, and the index behind it.
  private mutating func skip(to mark: String) -> ArraySlice<UInt8>? {
    let start = index
    while index < bytes.count {
      if bytes.holds(mark, at: index) {
        defer { index += mark.utf8.count }
        return bytes[start..<index]
      }
      index += 1
    }
    return nil
  }

  private mutating func tag() -> Token {
    index += 1
    let isClosing = index < bytes.count && bytes[index] == 0x2F
    if isClosing { index += 1 }
    let name = name()
    guard !name.isEmpty else { return .unreadable }
    var attributes: [(name: String, value: String)] = []
    while true {
      skipSpace()
      guard index < bytes.count else { return .unreadable }
      switch bytes[index] {
      case 0x3E:
        index += 1
        return isClosing
          ? .close(name: name) : .open(name: name, attributes: attributes, isEmpty: false)
      case 0x2F:
        index += 1
        guard !isClosing, index < bytes.count, bytes[index] == 0x3E else { return .unreadable }
        index += 1
        return .open(name: name, attributes: attributes, isEmpty: true)
      default:
        guard !isClosing, let attribute = attribute() else { return .unreadable }
        attributes.append(attribute)
      }
    }
  }

  private mutating func attribute() -> (name: String, value: String)? {
    let name = name()
    skipSpace()
    guard !name.isEmpty, index < bytes.count, bytes[index] == 0x3D else { return nil }
    index += 1
    skipSpace()
    guard index < bytes.count, bytes[index] == 0x22 || bytes[index] == 0x27 else { return nil }
    let quote = bytes[index]
    index += 1
    let start = index
    while index < bytes.count, bytes[index] != quote, bytes[index] != 0x3C { index += 1 }
    guard index < bytes.count, bytes[index] == quote else { return nil }
    defer { index += 1 }
    return (name, Self.decoded(bytes[start..<index]))
  }

  private mutating func name() -> String {
    let start = index
    while index < bytes.count,
      ![0x20, 0x09, 0x0A, 0x0D, 0x2F, 0x3D, 0x3E, 0x3C, 0x22, 0x27]
        .contains(bytes[index])
    {
      index += 1
    }
    return String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
  }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  /// A text with its character references as the characters they mean.
  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(0x26) else { return text }
    var result = ""
    var rest = text[...]
    while let sign = rest.firstIndex(of: "&") {
      result += rest[..<sign]
      rest = rest[sign...]
      guard let end = rest.prefix(12).firstIndex(of: ";"),
        let character = character(rest[rest.index(after: sign)..<end])
      else {
        result += "&"
        rest = rest.dropFirst()
        continue
      }
      result.unicodeScalars.append(character)
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static func character(_ name: Substring) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    if name.hasPrefix("#x") {
      return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    }
    if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) }
    return nil
  }
}
