import BaliseColours
import BaliseDiagnostics
import BalisePlan
import BaliseText

/// The site's colours and pictures, ready to be shown: the style sheet of every shade, and where the
/// pictures stand in `content/`.
struct SiteIdentity: Sendable {
  /// The style sheet that names every shade.
  let styleSheet: [UInt8]
  /// The colour that browsers give their own frame.
  let theme: String
  /// Paths of the pictures relative to `content/`.
  let logo, icon: String?
  /// Both, as files that are in every site: often they are the same one.
  var files: Set<String> { Set([logo, icon].compactMap { $0 }) }
  /// The colours of the pictures that stand for its pages elsewhere.
  let card: CardColours

  /// A dark ground, what is written on it, what is drawn softly on it, and marks.
  struct CardColours: Sendable {
    let ground, text, soft, mark: String
    /// What is written in the colour of each group of sheets.
    let groups: [String]

    init(_ scheme: Palette.Scheme) {
      groups = scheme.groups.map(\.onDeep.hex)
      (ground, text) = (scheme.deep.hex, scheme.onDeep.hex)
      (soft, mark) = (scheme.onDeepSoft.hex, scheme.accent.hex)
    }
  }

  /// The name templates use for the style sheet.
  static let assetName = "identity-css"

  /// What a site looks like that does not say: basalt and broom, and four colours of the same land.
  static let unsaid = Palette.Choice(
    accent: Colour(red: 0xFF, green: 0xD2, blue: 0x1F),
    deep: Colour(red: 0x15, green: 0x19, blue: 0x1B),
    page: Colour(red: 0xEF, green: 0xF1, blue: 0xEE),
    groups: [
      Colour(red: 0xA8, green: 0x32, blue: 0x18), Colour(red: 0x00, green: 0x64, blue: 0x6C),
      Colour(red: 0x76, green: 0x34, blue: 0x7F), Colour(red: 0x4D, green: 0x63, blue: 0x10),
    ])

  /// The same, ready to be shown.
  static let plain: SiteIdentity = {
    let palette = Palette.derive(from: unsaid).palette
    return SiteIdentity(
      styleSheet: Array(palette.styleSheet.utf8), theme: palette.light.deep.hex, logo: nil,
      icon: nil, card: CardColours(palette.light))
  }()

  static func make(_ settings: SiteSettings, _ files: ContentFiles) -> Checked<SiteIdentity> {
    let written = settings.identity
    var diagnostics: [Diagnostic] = []
    func colour(_ word: PlacedText?) -> Colour? {
      guard let word else { return nil }
      if let colour = Colour(word.text) { return colour }
      diagnostics.append(.badColour(word))
      return nil
    }
    var choice = unsaid
    choice.accent = colour(written.accent) ?? choice.accent
    choice.deep = colour(written.dark) ?? choice.deep
    choice.page = colour(written.light) ?? choice.page
    let groups = written.colours.compactMap(colour)
    if !groups.isEmpty { choice.groups = groups }
    let (palette, faults) = Palette.derive(from: choice)
    // Of colours that could not be read, none is held against the others.
    if diagnostics.isEmpty {
      diagnostics += faults.map { .unreadableColours($0, written, settings.path) }
    }
    func picture(_ word: PlacedText?) -> String? {
      guard let word else { return nil }
      guard let path = ContentFile.resolve(word.text, from: settings.path),
        files.file(path) != nil
      else {
        diagnostics.append(FileCheck.unknown(word.text, at: word.range, files))
        return nil
      }
      if let asset = files.file(path) {
        diagnostics += files.pictures.picture(asset).faults.map {
          $0.diagnostic(path, at: word.range)
        }
      }
      return path
    }
    let identity = SiteIdentity(
      styleSheet: Array(palette.styleSheet.utf8), theme: palette.light.deep.hex,
      logo: picture(written.logo), icon: picture(written.icon),
      card: CardColours(palette.light))
    return Checked(identity, diagnostics)
  }
}

extension Diagnostic {
  /// A value that is no colour.
  static func badColour(_ word: PlacedText) -> Diagnostic {
    Diagnostic(
      id: "bad-colour", severity: .error,
      message: Phrase(
        en: "“\(word.text)” is not a colour", fr: "« \(word.text) » n'est pas une couleur"),
      range: word.range,
      help: Phrase(
        en: "write # and six digits from 0 to f between quotes, such as \"#a83218\"",
        fr: "écrivez # et six chiffres de 0 à f entre guillemets, comme \"#a83218\""))
  }

  /// Two colours that cannot be read one on the other, whatever shade is tried.
  static func unreadableColours(
    _ fault: Palette.Fault, _ written: SiteIdentitySettings, _ path: String
  ) -> Diagnostic {
    let ratio = tenths(fault.colour.contrast(with: fault.ground))
    let needed = tenths(fault.needed)
    let (colour, ground) = (fault.colour.hex, fault.ground.hex)
    let one = name(fault.part == fault.groundPart ? nil : fault.part)
    let two = name(fault.groundPart)
    let place = word(fault.part, written) ?? word(fault.groundPart, written)
    return Diagnostic(
      id: "unreadable-colours", severity: .error,
      message: Phrase(
        en: "\(one.en) (\(colour)) on \(two.en) (\(ground)) cannot be read: "
          + "contrast \(ratio.en), \(needed.en) is needed",
        fr: "\(one.fr) (\(colour)) sur \(two.fr) (\(ground)) n'est pas lisible : "
          + "contraste de \(ratio.fr), il faut \(needed.fr)"),
      range: place?.range ?? SourceRange(file: path),
      help: fault.nearest.map {
        Phrase(
          en: "the nearest shade that can be read is \"\($0.hex)\"",
          fr: "la nuance lisible la plus proche est \"\($0.hex)\"")
      }
        ?? Phrase(
          en: "choose a darker or a lighter one of the two",
          fr: "choisissez l'une des deux plus sombre ou plus claire"))
  }

  private static func word(
    _ part: Palette.Part, _ written: SiteIdentitySettings
  ) -> PlacedText? {
    switch part {
    case .accent: written.accent
    case .deep: written.dark
    case .page: written.light
    case .group(let number): number < written.colours.count ? written.colours[number] : nil
    }
  }

  /// What a part of the palette is called; nil is the text that stands on it.
  private static func name(_ part: Palette.Part?) -> Phrase {
    switch part {
    case nil: Phrase(en: "the text", fr: "le texte")
    case .accent: Phrase(en: "the accent", fr: "l'accent")
    case .deep: Phrase(en: "the dark ground", fr: "le fond sombre")
    case .page: Phrase(en: "the light ground", fr: "le fond clair")
    case .group(let number):
      Phrase(en: "colour \(number + 1)", fr: "la couleur \(number + 1)")
    }
  }

  /// A ratio with one decimal, rounded down so that 4.46 is not told as enough.
  private static func tenths(_ ratio: Double) -> Phrase {
    let tenths = Int(ratio * 10)
    return Phrase(en: "\(tenths / 10).\(tenths % 10)", fr: "\(tenths / 10),\(tenths % 10)")
  }
}
