import BaliseDiagnostics
import BaliseText

/// Files that look as if they were meant to be entries, and that no name ending in `.md` makes one:
/// `nouveau.md.txt`, `nouveau.docx`, and in a folder of a collection `nouveau` without an ending. Those
/// that no page shows or offers are told.
struct UnreadFiles: Sendable {
  /// Each file, and whether an entry has the name that it would get.
  private let files: [(asset: SourceTree.Asset, hasEntry: Bool)]

  /// Ends of names of plain texts, which a new name makes entries of.
  private static let texts = [".txt", ".text", ".mdown", ".mdwn", ".mkdn", ".mkd", ".mdx"]
  /// Ends of names of texts that another program writes.
  private static let others = [".docx", ".doc", ".odt", ".rtf", ".pages"]

  /// Finds them among the files that are no entries.
  init(
    among files: some Sequence<SourceTree.Asset> = EmptyCollection(),
    beside entries: some Sequence<SourceTree.Asset> = EmptyCollection()
  ) {
    let found = files.filter { Self.ending(of: $0.path) != nil }
    // Most plans have none, and many entries.
    let known = found.isEmpty ? [] : Set(entries.map(\.path))
    self.files = found.map { ($0, known.contains(Self.renamed($0.path))) }
  }

  /// True when there is none.
  var isEmpty: Bool { files.isEmpty }

  /// A warning for each of which there is nothing in the site; `shown` are paths in the content folder.
  func diagnostics(shown: Set<String>) -> [Diagnostic] {
    files.filter { !shown.contains($0.asset.contentPath) }
      .map { Self.diagnostic($0.asset.path, hasEntry: $0.hasEntry) }
  }

  /// The end of a name that looks like one of an entry: empty where it has none.
  private static func ending(of path: String) -> String? {
    if !name(of: path).utf8.contains(UInt8(ascii: ".")) { return isInFolder(path) ? "" : nil }
    return (texts + others).first { ByteOrder.ends(path, withAnyCaseOf: $0) }
  }

  private static func name(of path: String) -> Substring {
    let start = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) }
    return path[(start ?? path.startIndex)...]
  }

  /// False for what stands right in `content/`.
  private static func isInFolder(_ path: String) -> Bool {
    path.utf8.count { $0 == UInt8(ascii: "/") } > 1
  }

  /// The path under which it would be an entry.
  private static func renamed(_ path: String) -> String {
    let ending = ending(of: path) ?? ""
    let path = String(path.utf8.dropLast(ending.utf8.count)) ?? path
    return ByteOrder.ends(path, withAnyCaseOf: ".md") ? path : path + ".md"
  }

  private static func diagnostic(_ path: String, hasEntry: Bool) -> Diagnostic {
    Diagnostic(
      id: "unused-file", severity: .warning,
      message: Phrase(
        en: "no page is made of this file: the name of an entry ends in “.md”",
        fr: "aucune page n'est faite de ce fichier : le nom d'une fiche finit par « .md »"),
      range: SourceRange(file: path), help: help(path, hasEntry))
  }

  private static func help(_ path: String, _ hasEntry: Bool) -> Phrase {
    let quoted = Phrase(quoting: String(name(of: renamed(path))))
    if hasEntry {
      return Phrase(
        en: "\(quoted.en) is there already: remove this file, or link to it where it is to be "
          + "downloaded",
        fr: "\(quoted.fr) existe déjà : retirez ce fichier, ou faites un lien là où il est à "
          + "télécharger")
    }
    let place =
      isInFolder(path)
      ? Phrase(en: "", fr: "")
      : Phrase(en: " in the folder of its collection", fr: " dans le dossier de sa collection")
    let ending = ending(of: path) ?? ""
    guard ending.isEmpty || texts.contains(ending) else {
      return Phrase(
        en: "put its text into a file \(quoted.en)\(place.en), or link to it where it is to be "
          + "downloaded",
        fr: "mettez son texte dans un fichier \(quoted.fr)\(place.fr), ou faites un lien là où il "
          + "est à télécharger")
    }
    return Phrase(
      en: "rename it \(quoted.en)\(place.en), or link to it where it is to be downloaded",
      fr: "renommez-le \(quoted.fr)\(place.fr), ou faites un lien là où il est à télécharger")
  }
}
