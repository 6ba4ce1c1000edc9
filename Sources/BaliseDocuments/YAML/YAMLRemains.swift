import BaliseDiagnostics

// One broken line would hide every other mistake of its file. The field that it stands in is covered,
// and the others are read as they would be without it: what is wrong with them is as true as before.

/// What can still be read of a front matter that is broken.
struct YAMLRemains {
  // A person's fields are far shorter; each further mistake costs a look at all of them.
  private static let mostBytes = 64 << 10
  private static let mostMistakes = 5

  /// The fields beside the broken ones; nil when they cannot be told apart.
  let document: YAMLDocument?
  /// Further mistakes, below the first.
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads the fields of a front matter beside the one in which something is broken.
  init(_ file: SourceFile, _ range: Range<Int>, brokenAt first: Int) {
    var cover = Cover(bytes: file.bytes, range: range)
    var place = first
    var found: [Diagnostic] = []
    while range.count <= Self.mostBytes, found.count < Self.mostMistakes, cover.cover(place) {
      let covered = SourceFile(path: file.path, bytes: cover.bytes)
      let read = YAMLReader.read(covered, range)
      if let document = read.checked.value {
        guard document.root.kind == .mapping else { break }
        self.document = document
        diagnostics = found + read.checked.diagnostics
        return
      }
      // Only below: whatever stands above was read without a mistake.
      guard let next = read.brokenAt, next > place else { break }
      place = next
      // What could not be explained may be a consequence.
      found += read.checked.diagnostics.suffix(1).filter { $0.id != "yaml-unreadable" }
    }
    document = nil
  }
}

/// A text in which fields are covered by comments of the same length.
private struct Cover {
  private(set) var bytes: [UInt8]
  let range: Range<Int>

  /// Covers the field around a place; false when what stands above it is broken as well, or where
  /// there is no field.
  mutating func cover(_ place: Int) -> Bool {
    var line = YAMLLine(at: place, in: bytes, range)
    while !Self.isField(line), line.range.lowerBound > range.lowerBound {
      line = YAMLLine(at: line.range.lowerBound - 1, in: bytes, range)
    }
    let start = line.range.lowerBound
    guard YAMLParser.firstProblem(in: Array(bytes[range.lowerBound..<start])) == nil else {
      return false
    }
    line = YAMLLine(at: place, in: bytes, range)
    repeat {
      let next = line.range.upperBound + 1
      guard next < range.upperBound else {
        hide(start..<range.upperBound)
        return true
      }
      line = YAMLLine(at: next, in: bytes, range)
    } while !Self.isField(line)
    hide(start..<line.range.lowerBound)
    return true
  }

  private static func isField(_ line: YAMLLine) -> Bool {
    line.indent == 0 && line.dash == nil && line.colon != nil
  }

  private mutating func hide(_ lines: Range<Int>) {
    for index in lines where !ASCII.isBreak(bytes[index]) { bytes[index] = UInt8(ascii: "#") }
  }
}
