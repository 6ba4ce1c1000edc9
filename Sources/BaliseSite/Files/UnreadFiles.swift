import BaliseDiagnostics
import BaliseText

/// Files that were meant to be entries, and that no name ending in `.md` makes one: `nouveau.md.txt`,
/// `nouveau.docx`, in a collection `nouveau` too.
struct UnreadFiles {
  /// What may name such a file as one to be downloaded.
  let readers: [SourceFile]

  /// Ends of names of plain texts, which a new name makes entries of.
  private static let texts = [".txt", ".text", ".mdown", ".mdwn", ".mkdn", ".mkd", ".mdx"]
  /// Ends of names of texts that another program writes.
  private static let others = [".docx", ".doc", ".odt", ".rtf", ".pages"]

  /// The files that look like entries.
  static func suspects(among files: some Sequence<SourceTree.Asset>) -> [SourceTree.Asset] {
    Array(files.lazy.filter { ending(of: $0.path) != nil }.prefix(most))
  }

  /// A warning for each of these that no text names.
  func diagnostics(_ suspects: [SourceTree.Asset]) -> [Diagnostic] {
    suspects.filter { !isNamed($0.path) }.map { Self.diagnostic($0.path) }
  }

  /// Whether two states of a text name the same of some files.
  static func namesSame(_ old: SourceFile, _ new: SourceFile, of files: [SourceTree.Asset]) -> Bool
  {
    files.lazy.flatMap { marks(of: $0.path) }.allSatisfy { mark in
      holds(old.bytes, mark) == holds(new.bytes, mark)
    }
  }

  // Each costs a look at all texts; a folder of documents has many that are linked.
  private static let most = 20

  /// The end of a name that looks like one of an entry: empty where it has none.
  private static func ending(of path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    if !name.contains(".") { return isInFolder(path) ? "" : nil }
    return (texts + others).first { ByteOrder.ends(path, withAnyCaseOf: $0) }
  }

  /// False for what stands right in `content/`.
  private static func isInFolder(_ path: String) -> Bool {
    path.utf8.count { $0 == UInt8(ascii: "/") } > 1
  }

  private func isNamed(_ path: String) -> Bool {
    let marks = Self.marks(of: path)
    return readers.contains { reader in marks.contains { Self.holds(reader.bytes, $0) } }
  }

  /// What a text holds that names a file: the end of its name, which is the same in an address, with or
  /// without its signs encoded. A name without an ending may be any word: it names where a link does.
  private static func marks(of path: String) -> [[UInt8]] {
    let bytes = Array(path.utf8)
    let start = bytes.lastIndex { $0 == UInt8(ascii: "/") || !PercentEncoding.isKept($0) }
    let tail = Array(bytes[(start.map { $0 + 1 } ?? 0)...])
    guard ending(of: path)?.isEmpty == true else { return [tail] }
    return ["/", "](", "](<", "]: "].map { Array($0.utf8) + tail }
  }

  private static func holds(_ bytes: [UInt8], _ words: [UInt8]) -> Bool {
    guard let first = words.first, bytes.count >= words.count else { return false }
    let (text, words) = (bytes.span, words.span)
    for start in 0...text.count - words.count where text[start] == first {
      var length = 1
      while length < words.count, text[start + length] == words[length] { length += 1 }
      if length == words.count { return true }
    }
    return false
  }

  private static func diagnostic(_ path: String) -> Diagnostic {
    Diagnostic(
      id: "unused-file", severity: .warning,
      message: Phrase(
        en: "no page is made of this file: the name of an entry ends in “.md”",
        fr: "aucune page n'est faite de ce fichier : le nom d'une fiche finit par « .md »"),
      range: SourceRange(file: path), help: help(path))
  }

  private static func help(_ path: String) -> Phrase {
    let ending = ending(of: path) ?? ""
    var name = String(path.utf8.dropLast(ending.utf8.count)) ?? path
    name = name.split(separator: "/").last.map(String.init) ?? name
    if !ByteOrder.ends(name, withAnyCaseOf: ".md") { name += ".md" }
    let quoted = Phrase(quoting: name)
    let place =
      isInFolder(path)
      ? Phrase(en: "", fr: "")
      : Phrase(en: " in the folder of its collection", fr: " dans le dossier de sa collection")
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
