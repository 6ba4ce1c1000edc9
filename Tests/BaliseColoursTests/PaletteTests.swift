import BaliseColours
import Testing

struct PaletteTests {
  private static let stone = Palette.Choice(
    accent: colour("#ffd21f"), deep: colour("#15191b"), page: colour("#eff1ee"),
    groups: ["#a83218", "#00646c", "#76347f", "#4d6310"].map(colour))

  private static func colour(_ text: String) -> Colour { Colour(text) ?? .black }

  @Test func readsOnlyColours() {
    #expect(Colour("#fff") == .white)
    #expect(Colour("#A83218")?.hex == "#a83218")
    for wrong in ["", "#", "fff", "#ff", "#ffff", "#fffffff", "#ggg", "red", "##fff", "#é"] {
      #expect(Colour(wrong) == nil, "\(wrong)")
    }
  }

  @Test func measuresContrastAsTheRuleDoes() {
    #expect(Colour.black.contrast(with: .white) == 21)
    let grey = Self.colour("#767676").contrast(with: .white)
    #expect(grey > 4.5 && grey < 4.6)
  }

  @Test func keepsColoursThatCanBeRead() {
    let (palette, faults) = Palette.derive(from: Self.stone)
    #expect(faults.isEmpty)
    #expect(palette.light.groups.map(\.band) == Self.stone.groups)
    #expect(palette.light.groups.map(\.ink) == Self.stone.groups)
    #expect(palette.light.accent == Self.stone.accent)
  }

  /// Every pair that the style sheet puts one on the other, over palettes of every hue.
  @Test func everyPairReachesItsContrast() {
    var fine = 0
    for red in stride(from: 0, through: 255, by: 51) {
      for green in stride(from: 0, through: 255, by: 51) {
        for blue in stride(from: 0, through: 255, by: 51) {
          var choice = Self.stone
          let chosen = Colour(red: UInt8(red), green: UInt8(green), blue: UInt8(blue))
          choice.groups = [chosen]
          choice.accent = chosen
          choice.deep = Colour(
            red: UInt8(red / 6), green: UInt8(green / 6), blue: UInt8(blue / 6))
          let (palette, faults) = Palette.derive(from: choice)
          if faults.isEmpty { fine += 1 }
          for scheme in faults.isEmpty ? [palette.light, palette.dark] : [palette.dark] {
            expectReadable(scheme, "\(chosen.hex)")
          }
        }
      }
    }
    #expect(fine > 60)
  }

  private func expectReadable(_ scheme: Palette.Scheme, _ name: String) {
    let text: [(Colour, Colour)] =
      [
        (scheme.ink, scheme.ground), (scheme.ink, scheme.sheet), (scheme.ink, scheme.mark),
        (scheme.inkSoft, scheme.ground), (scheme.inkSoft, scheme.sheet),
        (scheme.onDeep, scheme.deep), (scheme.onDeepSoft, scheme.deep),
        (scheme.accent, scheme.deep), (scheme.onAccent, scheme.accent),
      ]
      + scheme.groups.flatMap {
        [
          ($0.onBand, $0.band), ($0.ink, scheme.ground), ($0.ink, scheme.sheet),
          ($0.onDeep, scheme.deep),
        ]
      }
    for (number, (one, two)) in text.enumerated() {
      #expect(one.contrast(with: two) >= 4.5, "\(name): pair \(number), \(one.hex) on \(two.hex)")
    }
    for ground in [scheme.ground, scheme.sheet] {
      #expect(scheme.edge.contrast(with: ground) >= 3, "\(name): edge on \(ground.hex)")
    }
  }

  @Test func namesThePairThatCannotBeRead() {
    var choice = Self.stone
    choice.groups[1] = Self.colour("#ffd21f")
    let faults = Palette.derive(from: choice).faults
    #expect(faults.map(\.part) == [.group(1)])
    #expect(faults.first?.ground == choice.page)
    #expect(faults.first?.nearest.map { $0.contrast(with: choice.page) >= 4.5 } == true)
    choice = Self.stone
    choice.accent = Self.colour("#202040")
    #expect(Palette.derive(from: choice).faults.map(\.part) == [.accent])
    choice = Self.stone
    choice.deep = Self.colour("#eeeeee")
    #expect(Palette.derive(from: choice).faults.map(\.part).contains(.deep))
    choice = Self.stone
    choice.page = Self.colour("#111111")
    #expect(Palette.derive(from: choice).faults.map(\.part).contains(.page))
  }

  @Test func writesClassesInsteadOfStyleAttributes() {
    let sheet = Palette.derive(from: Self.stone).palette.styleSheet
    #expect(sheet.contains(".axis-4{--axis:#4d6310;--band:#4d6310;--on-band:#ffffff}"))
    #expect(sheet.contains("@media screen and (prefers-color-scheme:dark)"))
    #expect(!sheet.contains("axis-5"))
  }
}
