import BaliseDiagnostics
import BaliseText
import BaliseValues

extension PictureFault {
  /// The fault in words, told where the picture is named.
  func diagnostic(_ path: String, at range: SourceRange) -> Diagnostic {
    switch self {
    case .unknownKind, .noPicture: tell("not-a-picture", path, range)
    case .broken: tell("broken-picture", path, range)
    case .tooLarge: tell("picture-too-large", path, range)
    case .drawing: tell("unsafe-drawing", path, range)
    case .suffix: tell("picture-suffix", path, range)
    case .moving: tell("moving-picture", path, range)
    case .heavy: tell("heavy-picture", path, range)
    }
  }

  private func tell(_ id: String, _ path: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: id, severity: isError ? .error : .warning, message: message(path), range: range,
      help: help, notes: notes(path))
  }

  private func message(_ path: String) -> Phrase {
    switch self {
    case .unknownKind:
      Phrase(
        en: "content/\(path) is not a picture that every browser shows",
        fr: "content/\(path) n’est pas une image que tous les navigateurs montrent")
    case .noPicture:
      Phrase(
        en: "content/\(path) holds no picture: it is empty or holds text",
        fr: "content/\(path) ne contient pas d’image : il est vide ou contient du texte")
    case .broken:
      Phrase(
        en: "content/\(path) is damaged: a part of the picture is missing or cannot be read",
        fr: "content/\(path) est abîmé : une partie de l’image manque ou ne peut pas être lue")
    case .tooLarge(0, _):
      Phrase(
        en: "content/\(path) is larger than a picture may be",
        fr: "content/\(path) dépasse la taille que peut avoir une image")
    case .tooLarge(let width, let height):
      Phrase(
        en:
          "content/\(path) has \(width) × \(height) pixels: a picture may have 20,000 a side, and "
          + "120 million in all",
        fr: "content/\(path) a \(width) × \(height) pixels : une image peut en avoir 20 000 par "
          + "côté, et 120 millions en tout")
    case .drawing(let fault): drawing(path, fault)
    case .suffix(let format):
      Phrase(
        en:
          "content/\(path) holds a picture of another kind than its name says: \(format.rawValue)",
        fr: "content/\(path) contient une image dont le format n’est pas celui de son nom : "
          + format.rawValue)
    case .moving:
      Phrase(
        en: "content/\(path) moves, and readers cannot stop it",
        fr: "content/\(path) bouge, et les lecteurs ne peuvent pas l’arrêter")
    case .heavy(let bytes):
      Phrase(
        en: "content/\(path) weighs \(FileSize.text(bytes, in: .en)) on the page",
        fr: "content/\(path) pèse \(FileSize.text(bytes, in: .fr)) sur la page")
    }
  }

  private func drawing(_ path: String, _ fault: SVGCheck.Fault) -> Phrase {
    switch fault.kind {
    case .runs(let what):
      Phrase(
        en: "the drawing content/\(path) runs something: “\(what)”",
        fr: "le dessin content/\(path) exécute quelque chose : « \(what) »")
    case .foreign(let what):
      Phrase(
        en: "the drawing content/\(path) fetches something from elsewhere: “\(what)”",
        fr: "le dessin content/\(path) va chercher quelque chose ailleurs : « \(what) »")
    case .unreadable:
      Phrase(
        en: "the drawing content/\(path) is not plain SVG in UTF-8",
        fr: "le dessin content/\(path) n’est pas du SVG simple en UTF-8")
    }
  }

  private func notes(_ path: String) -> [Diagnostic.Note] {
    guard case .drawing(let fault) = self else { return [] }
    let place = SourcePosition(line: fault.line, column: 1)
    return [
      Diagnostic.Note(
        Phrase(en: "it stands here", fr: "c’est ici"),
        at: SourceRange(path: "content/" + path, start: place, end: place))
    ]
  }

  private var help: Phrase {
    switch self {
    case .unknownKind:
      Phrase(
        en: "save it as JPEG (a photograph) or PNG (a screenshot, a drawing)",
        fr: "enregistrez-la en JPEG (une photographie) ou en PNG (une capture d’écran, un dessin)")
    case .noPicture:
      Phrase(
        en: "export the picture again from the program it comes from, or copy the file again",
        fr: "exportez de nouveau l’image depuis son logiciel d’origine, ou recopiez le fichier")
    case .broken:
      Phrase(
        en: "copy the file again from where it comes, or export it again",
        fr: "recopiez le fichier depuis son origine, ou exportez-le de nouveau")
    case .tooLarge:
      Phrase(
        en: "export it smaller: 3,000 pixels are enough for every screen",
        fr: "exportez-la en plus petit : 3 000 pixels suffisent à tous les écrans")
    case .drawing(let fault) where fault.kind == .unreadable:
      Phrase(
        en: "export it as “plain SVG”, or as PNG",
        fr: "exportez-le en « SVG simple », ou en PNG")
    case .drawing:
      Phrase(
        en: "export it as “plain SVG” without scripts, links to files and fonts, or as PNG",
        fr: "exportez-le en « SVG simple », sans script, fichier lié ni police, ou en PNG")
    case .suffix(let format):
      Phrase(
        en: "rename the file so that it ends in .\(format.suffixes[0])",
        fr: "renommez le fichier pour qu’il finisse par .\(format.suffixes[0])")
    case .moving:
      Phrase(
        en: "put one picture in its place, or offer a film as a file to download",
        fr: "mettez une image fixe à sa place, ou proposez un film à télécharger")
    case .heavy:
      Phrase(
        en: "export it smaller or as JPEG; with libvips-tools installed, Balise does it",
        fr: "exportez-la plus petite ou en JPEG ; avec libvips-tools installé, Balise s’en charge")
    }
  }
}
