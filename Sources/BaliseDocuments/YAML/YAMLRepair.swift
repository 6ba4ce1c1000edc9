import BaliseDiagnostics

/// Makes repairs of YAML, and keeps only those after which libyaml reads past the place.
struct YAMLRepair {
  let file: SourceFile
  let range: Range<Int>
  // How far beyond its line a repair is tried: texts of people are shorter, and each of twenty mistakes
  // costs one look.
  private static let reach = 64 << 10

  /// Quotes around a value, so that it is read as the text it is.
  func quote(_ value: Range<Int>) -> Diagnostic.Fix? {
    guard !value.isEmpty else { return nil }
    return replace(value, Self.quoted(file.bytes[value]))
  }

  /// A replacement, when the text is then well-formed at least to the end of its line.
  func replace(_ place: Range<Int>, _ replacement: String) -> Diagnostic.Fix? {
    var repaired = Array(file.bytes[range.lowerBound..<place.lowerBound])
    repaired.append(contentsOf: replacement.utf8)
    let end = repaired.count
    repaired.append(contentsOf: file.bytes[place.upperBound..<range.upperBound])
    let next = repaired[end...].firstIndex(where: ASCII.isBreak) ?? repaired.count
    if let problem = YAMLParser.firstProblem(in: repaired, upTo: next + Self.reach) {
      var marks = YAMLMarks(repaired, 0..<repaired.count)
      guard marks.byteOffset(ofCharacter: problem.character) > next else { return nil }
      if let context = problem.contextCharacter {
        // A scalar or a bracket that the repair itself opens would fail further down.
        let start = marks.byteOffset(ofCharacter: context)
        let isItsOwn = start >= place.lowerBound - range.lowerBound && start <= end
        guard !isItsOwn else { return nil }
      }
    }
    let bytes = ByteRange(place.lowerBound, place.upperBound)
    return Diagnostic.Fix(bytes: bytes, replacement: replacement)
  }

  /// A text between the quotes that need the least escaping.
  static func quoted(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    if !bytes.contains(UInt8(ascii: "\"")), !bytes.contains(UInt8(ascii: "\\")) {
      return "\"" + text + "\""
    }
    var result = "'"
    for character in text.unicodeScalars {
      if character == "'" { result.unicodeScalars.append("'") }
      result.unicodeScalars.append(character)
    }
    return result + "'"
  }
}
