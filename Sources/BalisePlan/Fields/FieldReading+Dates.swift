import BaliseDocuments
package import BaliseValues

extension FieldReading {
  /// Reads a date; one without a year is told with the year that the file's name, or another date
  /// of the file, makes likely.
  func when(_ words: String) -> Reading<When> {
    let result = When.read(words, preferring: language, named: named)
    guard named == nil, result.problems.contains(where: { $0.id == "date-without-year" }),
      let near = otherDay(than: words)
    else { return result }
    return When.read(words, preferring: language, reference: near)
  }

  /// The first day of another value of the file that states its year.
  private func otherDay(than words: String) -> Day? {
    guard let root, root.kind == .mapping else { return nil }
    for entry in root.entries {
      let nodes = entry.value.kind == .sequence ? Array(entry.value.items) : [entry.value]
      for node in nodes.prefix(Self.mostTried) where node.kind == .scalar && node.text != words {
        guard Self.mayHoldYear(node.text) else { continue }
        let other = When.read(node.text, preferring: language)
        if other.problems.isEmpty, let day = other.value?.earliest ?? other.value?.latest {
          return day
        }
      }
    }
    return nil
  }

  private static let mostTried = 20

  /// Four digits together, in a text that is short enough to be a date.
  private static func mayHoldYear(_ text: String) -> Bool {
    guard text.utf8.count < 80 else { return false }
    var digits = 0
    for byte in text.utf8 {
      digits = (0x30...0x39).contains(byte) ? digits + 1 : 0
      if digits == 4 { return true }
    }
    return false
  }

  /// The day that a file name begins with: `2023-11-22-portes-ouvertes`.
  package static func day(of id: String) -> Day? {
    if id.utf8.count == 10 { return Day(iso: id) }
    guard id.utf8.dropFirst(10).first == 0x2D else { return nil }
    return Day(iso: String(id.prefix(10)))
  }
}
