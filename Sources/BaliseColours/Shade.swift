/// Finds the shade of a colour that stands out from what is behind it.
enum Shade {
  /// The contrast that text needs (WCAG 2 AA).
  static let text = 4.5
  /// The contrast that lines, marks and outlines need.
  static let mark = 3.0

  /// The shade nearest to a colour, of the same hue, that reaches a contrast with every ground; nil
  /// when none does within so much of lightness.
  static func reaching(
    _ ratio: Double, on grounds: [Colour], from start: PerceivedColour, within limit: Double = 1
  ) -> Colour? {
    // Away from the grounds: darker on light ones, lighter on dark ones.
    let isOnLight = (grounds.map(\.luminance).min() ?? 1) > 0.18
    let first = start.colour
    if reaches(ratio, first, grounds) { return first }
    for step in 1...250 {
      let shift = Double(step) * 0.004
      guard shift <= limit else { return nil }
      let shade = start.at(start.lightness + (isOnLight ? -shift : shift)).colour
      if reaches(ratio, shade, grounds) { return shade }
    }
    return nil
  }

  /// Whether a colour reaches a contrast with every ground.
  static func reaches(_ ratio: Double, _ colour: Colour, _ grounds: [Colour]) -> Bool {
    grounds.allSatisfy { colour.contrast(with: $0) >= ratio }
  }
}
