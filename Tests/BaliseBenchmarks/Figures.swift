/// Arithmetic and writing of numbers.
enum Figures {
  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return 0 }
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// A number with so many decimals, always with a point.
  static func fixed(_ value: Double, _ decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let whole = Int((value * scale).rounded())
    guard decimals > 0 else { return String(whole) }
    let digits = String(abs(whole))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
    return (whole < 0 ? "-" : "") + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }

  /// The lines of a Markdown table; numbers stand to the right.
  static func table(_ head: [String], _ rows: [[String]]) -> String {
    let rule = "|---|" + String(repeating: "--:|", count: head.count - 1)
    return ([line(head), rule] + rows.map(line)).map { $0 + "\n" }.joined()
  }

  /// One line of a table.
  static func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
