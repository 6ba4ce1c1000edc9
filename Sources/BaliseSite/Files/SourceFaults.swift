import BaliseDiagnostics
import BaliseText

/// What is wrong with a file before it is read, in words.
enum SourceFaults {
  static func unpublishable(_ path: String) -> Diagnostic {
    Diagnostic(
      id: "bad-file-name", severity: .error,
      message: Phrase(
        en: "this file name holds a character that no address can hold",
        fr: "ce nom de fichier contient un caractère qu'aucune adresse ne peut contenir"),
      range: SourceRange(file: path),
      help: Phrase(
        en: "rename it with letters, digits, hyphens and dots",
        fr: "renommez-le avec des lettres, des chiffres, des traits d'union et des points"))
  }

  static func nameTooLong(_ path: String) -> Diagnostic {
    Diagnostic(
      id: "file-name-too-long", severity: .error,
      message: Phrase(
        en: "this file name is longer than \(SourceLimits.nameBytes) bytes",
        fr: "ce nom de fichier dépasse \(SourceLimits.nameBytes) octets"),
      range: SourceRange(file: path),
      help: Phrase(en: "give it a shorter name", fr: "donnez-lui un nom plus court"))
  }

  static func tooDeep(_ path: String) -> Diagnostic {
    Diagnostic(
      id: "folder-too-deep", severity: .error,
      message: Phrase(
        en: "this folder stands more than \(SourceLimits.depth) folders deep: it is not read",
        fr:
          "ce dossier est à plus de \(SourceLimits.depth) dossiers de profondeur : il n'est pas lu"),
      range: SourceRange(file: path),
      help: Phrase(en: "move its files higher up", fr: "remontez les fichiers qu'il contient"))
  }

  static func tooLarge(_ path: String) -> Diagnostic {
    let megabytes = SourceLimits.bytes(of: path) >> 20
    return Diagnostic(
      id: "file-too-large", severity: .error,
      message: Phrase(
        en: "this file is larger than \(megabytes) MB",
        fr: "ce fichier dépasse \(megabytes) Mo"),
      range: SourceRange(file: path),
      help: Phrase(
        en: "spread it over several files, or offer it as a file to download",
        fr: "répartissez-le en plusieurs fichiers, ou proposez-le en téléchargement"))
  }

  static func special(_ path: String, _ kind: Disk.Status.Kind) -> Diagnostic {
    let link = kind == .link
    return Diagnostic(
      id: link ? "symbolic-link" : "special-file", severity: .error,
      message: link
        ? Phrase(
          en: "this is a symbolic link, which could lead out of the folder",
          fr: "c'est un lien symbolique, qui pourrait mener hors du dossier")
        : Phrase(
          en: "this is neither a file nor a folder", fr: "ce n'est ni un fichier ni un dossier"),
      range: SourceRange(file: path),
      help: Phrase(
        en: "put the file itself here", fr: "mettez ici le fichier lui-même"))
  }
}
