import BaliseDiagnostics
import BaliseText
import BaliseValues

extension PictureFault {
  /// The fault in words, told where the picture of the content folder is named.
  func diagnostic(_ path: String, at range: SourceRange) -> Diagnostic {
    diagnostic(file: "content/" + path, at: range)
  }

  /// The fault in words, of a file by its whole path.
  func diagnostic(file: String, at range: SourceRange) -> Diagnostic {
    switch self {
    case .unknownKind, .noPicture: tell("not-a-picture", file, range)
    case .broken: tell("broken-picture", file, range)
    case .tooLarge: tell("picture-too-large", file, range)
    case .drawing: tell("unsafe-drawing", file, range)
    case .suffix, .hidden: tell("picture-suffix", file, range)
    case .moving: tell("moving-picture", file, range)
    case .heavy: tell("heavy-picture", file, range)
    case .photograph: tell("photograph-as-it-is", file, range)
    case .runs: tell("file-that-runs", file, range)
    }
  }

  private func tell(_ id: String, _ file: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: id, severity: isError ? .error : .warning, message: message(file), range: range,
      help: help, notes: notes(file))
  }

  private func message(_ file: String) -> Phrase {
    switch self {
    case .unknownKind:
      Phrase(
        en: "\(file) is not a picture that every browser shows",
        fr: "\(file) n’est pas une image que tous les navigateurs montrent")
    case .noPicture:
      Phrase(
        en: "\(file) holds no picture: it is empty or holds text",
        fr: "\(file) ne contient pas d’image : il est vide ou contient du texte")
    case .broken:
      Phrase(
        en: "\(file) is damaged: a part of the picture is missing or cannot be read",
        fr: "\(file) est abîmé : une partie de l’image manque ou ne peut pas être lue")
    case .tooLarge(0, _):
      Phrase(
        en: "\(file) is larger than a picture may be",
        fr: "\(file) dépasse la taille que peut avoir une image")
    case .tooLarge(let width, let height):
      Phrase(
        en:
          "\(file) has \(width) × \(height) pixels: a picture may have "
          + "\(PictureLimits.side(in: .en)) a side, and \(PictureLimits.millions) million in all",
        fr: "\(file) a \(width) × \(height) pixels : une image peut en avoir "
          + "\(PictureLimits.side(in: .fr)) par côté, et \(PictureLimits.millions) millions en tout"
      )
    case .drawing(let fault): drawing(file, fault)
    case .suffix(let format), .hidden(let format):
      Phrase(
        en:
          "\(file) holds a picture of another kind than its name says: \(format.rawValue)",
        fr: "\(file) contient une image dont le format n’est pas celui de son nom : "
          + format.rawValue)
    case .moving:
      Phrase(
        en: "\(file) moves, and readers cannot stop it",
        fr: "\(file) bouge, et les lecteurs ne peuvent pas l’arrêter")
    case .heavy(let bytes):
      Phrase(
        en: "\(file) weighs \(FileSize.text(bytes, in: .en)) on the page",
        fr: "\(file) pèse \(FileSize.text(bytes, in: .fr)) sur la page")
    case .photograph:
      Phrase(
        en: "\(file) is published with what the camera wrote: perhaps where and when it was taken",
        fr: "\(file) est publié avec ce que l’appareil y a écrit : peut-être où et quand la "
          + "photographie a été prise")
    case .runs:
      Phrase(
        en: "\(file) would run as a part of the site where it is opened",
        fr: "\(file) s’exécuterait comme une partie du site là où on l’ouvre")
    }
  }

  private func drawing(_ file: String, _ fault: SVGCheck.Fault) -> Phrase {
    switch fault.kind {
    case .runs(let what):
      Phrase(
        en: "the drawing \(file) runs something: “\(what)”",
        fr: "le dessin \(file) exécute quelque chose : « \(what) »")
    case .foreign(let what):
      Phrase(
        en: "the drawing \(file) fetches something from elsewhere: “\(what)”",
        fr: "le dessin \(file) va chercher quelque chose ailleurs : « \(what) »")
    case .unreadable:
      Phrase(
        en: "the drawing \(file) is not plain SVG in UTF-8",
        fr: "le dessin \(file) n’est pas du SVG simple en UTF-8")
    }
  }

  private func notes(_ file: String) -> [Diagnostic.Note] {
    guard case .drawing(let fault) = self else { return [] }
    let place = SourcePosition(line: fault.line, column: 1)
    return [
      Diagnostic.Note(
        Phrase(en: "it stands here", fr: "c’est ici"),
        at: SourceRange(path: file, start: place, end: place))
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
    case .suffix(let format), .hidden(let format):
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
    case .photograph:
      Phrase(
        en: "export it as JPEG and offer that: Balise takes out what the camera wrote",
        fr:
          "exportez-la en JPEG et proposez ce fichier : Balise en retire ce que l’appareil y a écrit"
      )
    case .runs:
      Phrase(
        en: "offer it as PDF, write it as a page of the plan, or put it in a zip file",
        fr: "proposez-le en PDF, écrivez-le comme une page du plan, ou mettez-le dans un zip")
    }
  }
}
