@testable import BaliseDiagnostics

/// A source text in which the places that matter are marked: `axe: ⟦Volet 9⟧`.
struct MarkedText {
  /// The file without the marks.
  let file: SourceFile
  /// The marked places, in order.
  let places: [ByteRange]

  init(_ marked: String, path: String = "content/a.md") {
    var bytes: [UInt8] = []
    var places: [ByteRange] = []
    var starts: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": starts.append(bytes.count)
      case "⟧":
        if let start = starts.popLast() { places.append(ByteRange(start, bytes.count)) }
      default: bytes.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    file = SourceFile(path: path, bytes: bytes)
    self.places = places
  }

  /// The marked places as a person is shown them.
  var ranges: [SourceRange] { places.map(file.range) }
}
