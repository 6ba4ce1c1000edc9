/// What a fixture expected and did not get, told line by line.
package struct Mismatch: Error, CustomStringConvertible {
  /// One line or more per difference.
  package let lines: [String]

  /// Makes an error from what differs.
  package init(_ lines: [String]) { self.lines = lines }

  package var description: String { lines.joined(separator: "\n") }
}
