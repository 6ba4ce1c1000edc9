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
  private var depth = 0
  private var isFirst = true
  private var followsKey = false
  private static let spaces = "                "

  /// Makes an empty writer.
  package init(_ layout: Layout = .indented) {
    self.layout = layout
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
    bytes.append(UInt8(ascii: ":"))
    if layout == .indented { bytes.append(UInt8(ascii: " ")) }
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
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 { breakLine() }
    isFirst = false
  }

  private mutating func breakLine() {
    guard layout == .indented else { return }
    bytes.append(UInt8(ascii: "\n"))
    var width = depth * 2
    while width > 0 {
      let part = min(width, Self.spaces.utf8.count)
      bytes.append(Self.spaces.utf8.span.extracting(0..<part))
      width -= part
    }
  }
}
