import BaliseTestSupport

/// A file whose parts each have several ways to be written, the most hostile first: a part that is
/// refused gives way to the next.
struct PlantedFile {
  let path: String
  /// The ways to write each part; an empty last one leaves the part out.
  private var parts: [[String]]

  init(_ path: String, _ parts: [[String]]) {
    self.path = path
    self.parts = parts
  }

  var text: String { parts.map { ($0.first ?? "") + "\n" }.joined() }

  /// Takes the next way of the part that a line stands in; false when there is none.
  mutating func giveWay(at line: Int) -> Bool {
    var first = 1
    for index in parts.indices {
      let lines = (parts[index].first ?? "").split(
        separator: "\n", omittingEmptySubsequences: false
      ).count
      if line < first + lines {
        guard parts[index].count > 1 else { return false }
        parts[index].removeFirst()
        return true
      }
      first += lines
    }
    return false
  }
}

/// A text as YAML writes it in quotes, whatever it holds.
func quoted(_ text: String) -> String {
  let body = text.unicodeScalars.map { scalar -> String in
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", " ", "-", ".", ",", ":", "/", "(", ")", "<", ">", "&",
      "=":
      return String(scalar)
    default:
      let digits = String(scalar.value, radix: 16)
      return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    }
  }
  return "\"" + body.joined() + "\""
}
