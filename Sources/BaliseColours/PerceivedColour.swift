import Glibc

/// A colour as eyes see it (OKLab): how light it is, and two axes of hue whose distance from the
/// middle is how strong it is. Lightness changes here without a change of hue.
struct PerceivedColour {
  /// From 0, black, to 1, white.
  var lightness: Double
  /// Green to red, and blue to yellow.
  var a, b: Double

  init(_ colour: Colour) {
    let red = Colour.linear(colour.red)
    let green = Colour.linear(colour.green)
    let blue = Colour.linear(colour.blue)
    let l = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    let m = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    let s = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s
    a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s
    b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
  }

  /// How strong the hue is.
  var chroma: Double { (a * a + b * b).squareRoot() }

  /// The same hue, no stronger than a limit.
  func muted(to limit: Double) -> PerceivedColour {
    guard chroma > limit else { return self }
    return strengthened(limit / chroma)
  }

  /// The same hue at another lightness.
  func at(_ lightness: Double) -> PerceivedColour {
    var copy = self
    copy.lightness = min(max(lightness, 0), 1)
    return copy
  }

  /// The nearest colour that screens can show: as strong as they can at this hue and lightness.
  var colour: Colour {
    if let shown = onScreen { return shown }
    var (low, high) = (0.0, 1.0)
    for _ in 0..<20 {
      let middle = (low + high) / 2
      if strengthened(middle).onScreen == nil { high = middle } else { low = middle }
    }
    return strengthened(low).onScreen ?? (lightness > 0.5 ? .white : .black)
  }

  private func strengthened(_ factor: Double) -> PerceivedColour {
    var copy = self
    copy.a *= factor
    copy.b *= factor
    return copy
  }

  /// The colour, when every part of it is one that screens have.
  private var onScreen: Colour? {
    let l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b)
    let m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b)
    let s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b)
    guard let red = Self.part(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
      let green = Self.part(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
      let blue = Self.part(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s)
    else { return nil }
    return Colour(red: red, green: green, blue: blue)
  }

  private func cube(_ value: Double) -> Double { value * value * value }

  /// A part of eight bits; nil when it is out of what screens show.
  private static func part(_ linear: Double) -> UInt8? {
    guard linear > -0.0005, linear < 1.0005 else { return nil }
    let value = min(max(linear, 0), 1)
    let shown = value <= 0.0031308 ? value * 12.92 : 1.055 * pow(value, 1 / 2.4) - 0.055
    return UInt8((shown * 255).rounded())
  }
}
