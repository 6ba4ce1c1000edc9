/// Letters that stand in a year in the place of figures they look like: « 2O20 », « 2OI9 ».
enum FigureSlip {
  private static let figures: [Unicode.Scalar: Unicode.Scalar] = [
    "O": "0", "o": "0", "I": "1", "l": "1",
  ]

  /// Words with figures in their places; nil where no year has such a letter.
  static func corrected(_ words: String) -> String? {
    var written = String.UnicodeScalarView()
    var run = String.UnicodeScalarView()
    func closed(_ run: String.UnicodeScalarView) -> String.UnicodeScalarView {
      let digits = run.count { ("0"..."9").contains($0) }
      guard run.count == 4, (2...3).contains(digits),
        run.allSatisfy({ ("0"..."9").contains($0) || figures[$0] != nil })
      else { return run }
      return String.UnicodeScalarView(run.map { figures[$0] ?? $0 })
    }
    for scalar in words.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        run.append(scalar)
      } else {
        written += closed(run)
        written.append(scalar)
        run = String.UnicodeScalarView()
      }
    }
    written += closed(run)
    let corrected = String(written)
    return corrected == words ? nil : corrected
  }
}
