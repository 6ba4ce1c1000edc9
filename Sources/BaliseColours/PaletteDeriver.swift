extension Palette {
  /// The palette of a choice, and the pairs that no shade makes readable; without a fault, every
  /// text reaches 4.5:1 and every mark 3:1 with what is behind it.
  package static func derive(from choice: Choice) -> (palette: Palette, faults: [Fault]) {
    var deriver = PaletteDeriver(choice: choice)
    let light = deriver.light()
    let dark = deriver.dark()
    return (Palette(light: light, dark: dark), deriver.faults)
  }
}

/// Derives the shades, and keeps what cannot be.
struct PaletteDeriver {
  let choice: Palette.Choice
  private(set) var faults: [Palette.Fault] = []

  /// How far a chosen colour may move before it is no longer the one that was chosen.
  private static let reach = 0.3

  init(choice: Palette.Choice) { self.choice = choice }

  mutating func light() -> Palette.Scheme {
    let deep = PerceivedColour(choice.deep)
    let (ground, sheet) = (choice.page, Colour.white)
    let grounds = [ground, sheet]
    let onDeep = written(on: choice.deep)
    let accent = accentShade(on: [choice.deep] + darkGrounds())
    let mark = PerceivedColour(choice.accent).muted(to: 0.11).at(0.93).colour
    let ink = text(
      deep.at(min(deep.lightness, 0.22)), on: grounds + [mark], part: .page, ground: .deep)
    let soft = text(
      deep.muted(to: 0.02).at(0.44), on: grounds, part: .page, ground: .deep)
    return Palette.Scheme(
      deep: choice.deep, deepLine: deep.at(deep.lightness + 0.1).colour, onDeep: onDeep,
      onDeepSoft: Shade.reaching(
        Shade.text, on: [choice.deep], from: deep.muted(to: 0.015).at(0.81)) ?? onDeep,
      accent: accent, onAccent: choice.deep, ground: ground, sheet: sheet, ink: ink, inkSoft: soft,
      line: PerceivedColour(ground).muted(to: 0.01).at(
        PerceivedColour(ground).lightness - 0.1
      ).colour,
      edge: Shade.reaching(Shade.mark, on: grounds, from: deep.muted(to: 0.015).at(0.59)) ?? ink,
      mark: mark,
      groups: choice.groups.enumerated().map { number, colour in
        let band = band(PerceivedColour(colour))
        return Palette.Group(
          band: band.ground, onBand: band.text,
          ink: inkOfGroup(number, colour, on: grounds),
          onDeep: lifted(colour, choice.deep, otherwise: onDeep))
      })
  }

  func dark() -> Palette.Scheme {
    let deep = PerceivedColour(choice.deep)
    let head = deep.at(deep.lightness - 0.045).colour
    let grounds = darkGrounds()
    let ink =
      Shade.reaching(Shade.text, on: grounds, from: deep.muted(to: 0.008).at(0.945)) ?? .white
    let mark = PerceivedColour(choice.accent).muted(to: 0.07).at(0.41).colour
    return Palette.Scheme(
      deep: head, deepLine: deep.at(deep.lightness + 0.1).colour,
      onDeep: deep.muted(to: 0.008).at(0.97).colour,
      onDeepSoft: deep.muted(to: 0.015).at(0.81).colour,
      accent: Shade.reaching(
        Shade.text, on: grounds + [head, choice.deep], from: PerceivedColour(choice.accent))
        ?? .white,
      onAccent: choice.deep, ground: grounds[0], sheet: grounds[1],
      ink: Shade.reaching(Shade.text, on: grounds + [mark], from: PerceivedColour(ink)) ?? .white,
      inkSoft: Shade.reaching(Shade.text, on: grounds, from: deep.muted(to: 0.012).at(0.78)) ?? ink,
      line: deep.muted(to: 0.02).at(PerceivedColour(grounds[1]).lightness + 0.1).colour,
      edge: Shade.reaching(Shade.mark, on: grounds, from: deep.muted(to: 0.015).at(0.62)) ?? ink,
      mark: mark,
      groups: choice.groups.map { colour in
        let seen = PerceivedColour(colour)
        let band = band(seen.at(max(seen.lightness - 0.05, 0.2)))
        return Palette.Group(
          band: band.ground, onBand: band.text,
          ink: Shade.reaching(
            Shade.text, on: grounds, from: seen.at(max(seen.lightness, 0.77))) ?? ink,
          onDeep: lifted(colour, head, otherwise: ink))
      })
  }

  /// The shade of a group's colour that can be read on the dark ground.
  private func lifted(_ colour: Colour, _ deep: Colour, otherwise: Colour) -> Colour {
    let seen = PerceivedColour(colour)
    return Shade.reaching(Shade.text, on: [deep], from: seen.at(max(seen.lightness, 0.72)))
      ?? otherwise
  }

  /// The ground of dark screens, and the sheets on it.
  private func darkGrounds() -> [Colour] {
    let deep = PerceivedColour(choice.deep)
    let ground = deep.muted(to: 0.04).at(min(deep.lightness, 0.24))
    return [ground.colour, ground.at(ground.lightness + 0.045).colour]
  }

  /// What is written on the dark ground.
  private mutating func written(on deep: Colour) -> Colour {
    let start = PerceivedColour(deep).muted(to: 0.008).at(0.97)
    if let shade = Shade.reaching(Shade.text, on: [deep], from: start),
      shade.luminance > deep.luminance
    {
      return shade
    }
    faults.append(
      Palette.Fault(
        part: .deep, colour: .white, ground: deep, groundPart: .deep, needed: Shade.text,
        nearest: Shade.reaching(Shade.text, on: [.white], from: PerceivedColour(deep))))
    return .white
  }

  private mutating func accentShade(on grounds: [Colour]) -> Colour {
    let start = PerceivedColour(choice.accent)
    if let shade = Shade.reaching(Shade.text, on: grounds, from: start, within: Self.reach) {
      return shade
    }
    faults.append(
      Palette.Fault(
        part: .accent, colour: choice.accent, ground: choice.deep, groundPart: .deep,
        needed: Shade.text, nearest: Shade.reaching(Shade.text, on: grounds, from: start)))
    return .white
  }

  private mutating func text(
    _ start: PerceivedColour, on grounds: [Colour], part: Palette.Part, ground: Palette.Part
  ) -> Colour {
    if let shade = Shade.reaching(Shade.text, on: grounds, from: start),
      shade.luminance < choice.page.luminance
    {
      return shade
    }
    let fault = Palette.Fault(
      part: part, colour: .black, ground: choice.page, groundPart: .page, needed: Shade.text,
      nearest: Shade.reaching(Shade.text, on: [.black], from: PerceivedColour(choice.page)))
    if !faults.contains(fault) { faults.append(fault) }
    return .black
  }

  private mutating func inkOfGroup(
    _ number: Int, _ colour: Colour, on grounds: [Colour]
  ) -> Colour {
    let start = PerceivedColour(colour)
    if let shade = Shade.reaching(Shade.text, on: grounds, from: start, within: Self.reach) {
      return shade
    }
    // A page that cannot be written on was told already.
    if !faults.contains(where: { $0.part == .page }) {
      faults.append(
        Palette.Fault(
          part: .group(number), colour: colour, ground: choice.page, groundPart: .page,
          needed: Shade.text, nearest: Shade.reaching(Shade.text, on: grounds, from: start)))
    }
    return .black
  }

  /// A ground of a colour with what is written on it: white where it can be read, else a dark
  /// shade; a ground between the two is moved to where one of them can.
  private func band(_ start: PerceivedColour) -> (ground: Colour, text: Colour) {
    let ground = start.colour
    if Shade.reaches(Shade.text, .white, [ground]) { return (ground, .white) }
    let dark = PerceivedColour(choice.deep).muted(to: 0.02).at(0.18).colour
    if Shade.reaches(Shade.text, dark, [ground]) { return (ground, dark) }
    let moved = Shade.reaching(Shade.text, on: [.white], from: start) ?? .black
    return (moved, .white)
  }
}
