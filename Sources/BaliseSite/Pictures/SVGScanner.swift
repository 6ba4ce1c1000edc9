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
      return SVGReferences.decoded(bytes[start..<index]).map(Token.text) ?? .unreadable
    }
    if bytes.holds("<!--", at: index) {
      return body(after: 4, to: "-->").map { _ in .text("") } ?? .unreadable
    }
    if bytes.holds("<![CDATA[", at: index) {
      return body(after: 9, to: "]]>").map { .text(String(decoding: $0, as: UTF8.self)) }
        ?? .unreadable
    }
    if bytes.holds("<?", at: index) {
      return body(after: 2, to: "?>").map { .instruction(String(decoding: $0, as: UTF8.self)) }
        ?? .unreadable
    }
    if bytes.holds("<!DOCTYPE", at: index) { return doctype() }
    return tag()
  }

  /// What stands between an opening of some bytes and a mark: the opening is no part of the mark,
  /// so that `<!-->` ends nothing, as it ends nothing in a browser.
  private mutating func body(after opening: Int, to mark: String) -> ArraySlice<UInt8>? {
    index += opening
    let start = index
    let first = mark.utf8.first
    while index < bytes.count {
      if bytes[index] == first, bytes.holds(mark, at: index) {
        defer { index += mark.utf8.count }
        return bytes[start..<index]
      }
      index += 1
    }
    return nil
  }

  /// A doctype ends at the first `>` that does not stand between quotes.
  private mutating func doctype() -> Token {
    index += 9
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x3E: return .doctype(declares: false)
      case 0x22, 0x27:
        guard let end = bytes[index...].firstIndex(of: byte) else { return .unreadable }
        index = end + 1
      case 0x5B:
        // Nothing of it is published: where it ends matters no more than to know a drawing.
        return body(after: 0, to: "]").flatMap { _ in body(after: 0, to: ">") }
          .map { _ in .doctype(declares: true) } ?? .unreadable
      case 0x3C, 0x5D: return .unreadable
      default: break
      }
    }
    return .unreadable
  }

  private mutating func tag() -> Token {
    index += 1
    let isClosing = index < bytes.count && bytes[index] == 0x2F
    if isClosing { index += 1 }
    let name = name()
    guard !name.isEmpty, !name.utf8.starts(with: "!".utf8) else { return .unreadable }
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
    return SVGReferences.decoded(bytes[start..<index]).map { (name, $0) }
  }

  /// A name as it is written: capitals count in XML.
  private mutating func name() -> String {
    let start = index
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D, 0x2F, 0x3D, 0x3E, 0x3C, 0x22, 0x27:
        return String(decoding: bytes[start..<index], as: UTF8.self)
      default: index += 1
      }
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func skipSpace() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }
}
