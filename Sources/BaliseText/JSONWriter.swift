/// Writes JSON into bytes: the same values give the same bytes, members in the order written.
package struct JSONWriter {
  /// How the text is laid out.
  package enum Layout: Sendable {
    /// One member or element a line, two spaces for each level.
    case indented
    /// No space at all.
    case compact
  }

  /// What has been written so far.
  package private(set) var bytes: [UInt8] = []
  private let layout: Layout
  /// How many objects and arrays are open.
  package private(set) var depth = 0
  private var isFirst = true
  private var followsKey = false
  // What stands between two members, cut to the depth.
  private static let gap = ",\n                                "

  /// Makes an empty writer.
  package init(_ layout: Layout = .indented) {
    self.layout = layout
  }

  /// Makes an empty writer for a value that will stand inside others, to be put there by `encoded`.
  package init(inside depth: Int) {
    layout = .indented
    self.depth = depth
    followsKey = true
  }

  /// A piece of an array that is written in several.
  package enum Piece: Sendable {
    /// The piece that opens the array.
    case first
    /// A piece that goes on with it.
    case further
  }

  /// Makes a writer for some elements of an array; its end is written apart.
  package init(piece: Piece) {
    layout = .indented
    depth = 1
    isFirst = piece == .first
    // Room at once for an ordinary piece: growing to it copies it as often.
    bytes.reserveCapacity(1 << 18)
    if isFirst { bytes.append(UInt8(ascii: "[")) }
  }

  /// Writes an object whose members the closure writes.
  package mutating func object<Failure: Error>(
    _ members: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    try nest(open: "{", close: "}", members)
  }

  /// Writes an array whose elements the closure writes.
  package mutating func array<Failure: Error>(
    _ elements: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    try nest(open: "[", close: "]", elements)
  }

  /// Starts a member: the next value belongs to it.
  package mutating func key(_ name: String) {
    separate()
    bytes.appendJSON(name)
    bytes.append(layout == .indented ? ": " : ":")
    followsKey = true
  }

  /// Writes a string.
  package mutating func value(_ text: String) {
    separate()
    bytes.appendJSON(text)
  }

  /// Writes an integer.
  package mutating func value(_ number: Int) {
    separate()
    bytes.append(String(number))
  }

  /// Writes a value that another writer made for this depth.
  package mutating func encoded(_ value: [UInt8]) { encoded(value.span) }

  /// Writes a value that another writer made for this depth.
  package mutating func encoded(_ value: Span<UInt8>) {
    separate()
    bytes.append(value)
  }

  /// Writes true or false.
  package mutating func value(_ flag: Bool) {
    separate()
    bytes.append(flag ? "true" : "false")
  }

  /// Writes null.
  package mutating func null() {
    separate()
    bytes.append("null")
  }

  /// Writes a decimal number digit for digit; what is no JSON number is written as a string.
  package mutating func number(_ digits: String) {
    guard JSONNumber.isValid(digits) else { return value(digits) }
    separate()
    bytes.append(digits)
  }

  private mutating func nest<Failure: Error>(
    open: Unicode.Scalar, close: Unicode.Scalar,
    _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    separate()
    bytes.append(UInt8(ascii: open))
    depth += 1
    isFirst = true
    try body(&self)
    depth -= 1
    if !isFirst { breakLine() }
    isFirst = false
    followsKey = false
    bytes.append(UInt8(ascii: close))
  }

  // Writes what must stand before the next key or value.
  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    append(comma: !isFirst, lineBreak: depth > 0)
    isFirst = false
  }

  private mutating func breakLine() { append(comma: false, lineBreak: true) }

  private mutating func append(comma: Bool, lineBreak: Bool) {
    let start = comma ? 0 : 1
    let width = depth * 2
    let isBroken = lineBreak && layout == .indented
    bytes.append(
      Self.gap.utf8.span.extracting(start..<(isBroken ? min(width, 32) + 2 : 1)))
    guard isBroken, width > 32 else { return }
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: width - 32))
  }
}
