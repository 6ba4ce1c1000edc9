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

  /// Goes on with another value that will stand inside others, behind the one before it.
  package mutating func beginAnother() { followsKey = true }

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
    beginObject()
    try members(&self)
    endObject()
  }

  /// Writes an array whose elements the closure writes.
  package mutating func array<Failure: Error>(
    _ elements: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    beginArray()
    try elements(&self)
    endArray()
  }

  // Beside those two, for the many small objects of data files: a closure for each costs as much as
  // what stands in it.

  /// Opens an object, which `endObject` closes.
  package mutating func beginObject() { open(UInt8(ascii: "{")) }
  /// Closes the object that was opened last.
  package mutating func endObject() { close(UInt8(ascii: "}")) }
  /// Opens an array, which `endArray` closes.
  package mutating func beginArray() { open(UInt8(ascii: "[")) }
  /// Closes the array that was opened last.
  package mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Starts a member: the next value belongs to it.
  package mutating func key(_ name: String) {
    value(name)
    bytes.append(layout == .indented ? ": " : ":")
    followsKey = true
  }

  /// Starts a member whose name was made ready: the next value belongs to it.
  package mutating func key(_ key: borrowing JSONKey) {
    write(key.text.span.extracting(droppingLast: layout == .indented ? 0 : 1))
    followsKey = true
  }

  /// Writes a string.
  package mutating func value(_ text: String) { value(text.utf8.span) }

  /// Writes a string of well-formed UTF-8 bytes.
  package mutating func value(_ text: Span<UInt8>) {
    // Whole words first: what has nothing to escape, as most texts, is written in one piece.
    if WordScan.json(in: text, from: 0) == text.count { return write(text, isQuoted: true) }
    separate()
    bytes.appendJSON(text)
  }

  /// Writes an integer.
  package mutating func value(_ number: Int) {
    separate()
    bytes.append(decimal: number)
  }

  /// Writes a value that another writer made for this depth.
  package mutating func encoded(_ value: [UInt8]) { encoded(value.span) }

  /// Writes a value that another writer made for this depth.
  package mutating func encoded(_ value: Span<UInt8>) { write(value) }

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
    write(digits.utf8.span)
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    isFirst = true
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    // Nothing stands between the two signs of what is empty.
    if !isFirst { bytes.append(Span(), after: JSONGap(indent: indent), isQuoted: false) }
    isFirst = false
    followsKey = false
    bytes.append(bracket)
  }

  /// The spaces before a line of this depth; nil where there are no lines.
  private var indent: Int? { layout == .indented ? depth * 2 : nil }

  /// Takes what must stand before the next key or value.
  private mutating func nextGap() -> JSONGap {
    if followsKey {
      followsKey = false
      return JSONGap()
    }
    let gap = JSONGap(hasComma: !isFirst, indent: depth > 0 ? indent : nil)
    isFirst = false
    return gap
  }

  private mutating func separate() {
    let gap = nextGap()
    if gap.hasComma || gap.indent != nil { bytes.append(Span(), after: gap, isQuoted: false) }
  }

  private mutating func write(_ text: Span<UInt8>, isQuoted: Bool = false) {
    let gap = nextGap()
    bytes.append(text, after: gap, isQuoted: isQuoted)
  }
}
