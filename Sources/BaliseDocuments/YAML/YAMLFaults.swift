import BaliseDiagnostics
import BaliseText

/// What Balise refuses in YAML that is otherwise well-formed, in words.
struct YAMLFaults {
  let file: SourceFile

  func tooLarge(at place: ByteRange) -> Diagnostic {
    let size = YAMLDocument.Limits.bytes >> 20
    return limit(
      "yaml-too-large", place,
      Phrase(
        en: "this front matter is larger than \(size) MB",
        fr: "cet en-tête dépasse \(size) Mo"))
  }

  func tooDeep(at place: ByteRange) -> Diagnostic {
    limit(
      "yaml-too-deep", place,
      Phrase(
        en: "more than \(YAMLDocument.Limits.depth) lists stand one inside the other",
        fr: "plus de \(YAMLDocument.Limits.depth) listes sont emboîtées"))
  }

  func tooMany(at place: ByteRange) -> Diagnostic {
    limit(
      "yaml-too-many-entries", place,
      Phrase(
        en: "this list has more than \(YAMLDocument.Limits.entries) entries",
        fr: "cette liste a plus de \(YAMLDocument.Limits.entries) éléments"))
  }

  func textTooLong(at place: ByteRange) -> Diagnostic {
    limit(
      "yaml-text-too-long", place,
      Phrase(
        en: "this value is longer than \(YAMLDocument.Limits.scalar >> 10) kB",
        fr: "cette valeur dépasse \(YAMLDocument.Limits.scalar >> 10) ko"))
  }

  private func limit(_ id: String, _ place: ByteRange, _ message: Phrase) -> Diagnostic {
    Diagnostic(
      id: id, severity: .error, message: message, range: file.range(place),
      help: Phrase(
        en: "Spread the text over several files, or move long text below the front matter.",
        fr: "Répartissez le texte dans plusieurs fichiers, ou placez le texte long sous "
          + "l’en-tête."))
  }

  func directive(at place: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "yaml-directive", severity: .error,
      message: Phrase(
        en: "a line that begins with “%” gives an order to YAML, which Balise does not take",
        fr: "une ligne qui commence par «\u{A0}%\u{A0}» donne un ordre à YAML, ce que Balise "
          + "n’accepte pas"),
      range: file.range(place),
      help: Phrase(en: "Delete the line.", fr: "Supprimez la ligne."))
  }

  func severalDocuments(at place: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "yaml-several-documents", severity: .error,
      message: Phrase(
        en: "a second text begins here, and only the first would be read",
        fr: "un second texte commence ici, et seul le premier serait lu"),
      range: file.range(place),
      help: Phrase(
        en: "Delete this line, or put what follows in a file of its own.",
        fr: "Supprimez cette ligne, ou placez la suite dans un fichier à part."))
  }

  /// `*name`: more often a text in Markdown than a reference to an anchor.
  func alias(at place: ByteRange, in range: Range<Int>) -> Diagnostic {
    let name = file.bytes[min(Int(place.start) + 1, Int(place.end))..<Int(place.end)]
    let isReference = contains([UInt8(ascii: "&")] + name, in: range)
    return Diagnostic(
      id: "yaml-alias", severity: .error,
      message: Phrase(
        en: "a value that begins with “*” repeats another one, which Balise does not do",
        fr: "une valeur qui commence par «\u{A0}*\u{A0}» en répète une autre, ce que Balise ne "
          + "fait pas"),
      range: file.range(place), help: isReference ? Self.writeAgain : Self.putQuotes,
      fix: isReference ? nil : fixQuoting(Int(place.start), range))
  }

  /// `&name` or `!name` before a value.
  func property(at start: Int, in range: Range<Int>) -> Diagnostic {
    let line = YAMLLine(at: start, in: file.bytes, range)
    var end = start
    while end < line.value.upperBound, !ASCII.isBlank(file.bytes[end]) { end += 1 }
    let isTag = file.bytes[start] == UInt8(ascii: "!")
    let name = file.bytes[min(start + 1, end)..<end]
    let isUsed = !isTag && contains([UInt8(ascii: "*")] + name, in: range)
    let sign = isTag ? "!" : "&"
    return Diagnostic(
      id: isTag ? "yaml-tag" : "yaml-anchor", severity: .error,
      message: Phrase(
        en: "a value that begins with “\(sign)” has a special meaning, which Balise does not use",
        fr: "une valeur qui commence par «\u{A0}\(sign)\u{A0}» a un sens spécial, dont Balise ne "
          + "se sert pas"),
      range: file.range(ByteRange(start, end)), help: isUsed ? Self.writeAgain : Self.putQuotes,
      fix: isUsed ? nil : fixQuoting(start, range))
  }

  func complexKey(at start: Int, in range: Range<Int>) -> Diagnostic {
    let line = YAMLLine(at: start, in: file.bytes, range)
    let isText = file.bytes[line.value].starts(with: "{{".utf8)
    return Diagnostic(
      id: "yaml-complex-key", severity: .error,
      message: Phrase(
        en: "a bracket stands where the name of a field is expected",
        fr: "un crochet ou une accolade se trouve à la place du nom d’un champ"),
      range: file.range(ByteRange(start, start + 1)),
      help: Phrase(
        en: "Put quotes around the text if the brackets belong to it.",
        fr: "Mettez des guillemets droits autour du texte si les crochets en font partie."),
      fix: isText ? YAMLRepair(file: file, range: range).quote(line.value) : nil)
  }

  func emptyKey(at place: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "yaml-empty-key", severity: .error,
      message: Phrase(
        en: "no name of a field stands before this colon",
        fr: "aucun nom de champ ne précède ce deux-points"),
      range: file.range(place),
      help: Phrase(
        en: "Write the name of the field before the colon.",
        fr: "Écrivez le nom du champ avant le deux-points."))
  }

  func commentInValue(at place: ByteRange) -> Diagnostic {
    let words = AuthorWords(file.bytes[Int(place.start)..<Int(place.end)])
    return Diagnostic(
      id: "yaml-comment-in-value", severity: .error,
      message: Phrase(
        en: "\(words.en) would be lost: behind a space, “#” begins a comment",
        fr: "\(words.fr) serait perdu : derrière une espace, «\u{A0}#\u{A0}» commence un "
          + "commentaire"),
      range: file.range(place),
      help: Phrase(
        en: "Put straight quotes around the whole value; before a comment that nobody reads, write "
          + "“# ” with a space.",
        fr: "Mettez des guillemets droits autour de toute la valeur ; pour un commentaire que "
          + "personne ne lit, laissez une espace derrière le «\u{A0}#\u{A0}»."))
  }

  func duplicateKey(_ name: String, at place: ByteRange, first: ByteRange) -> Diagnostic {
    let words = AuthorWords(name)
    return Diagnostic(
      id: "yaml-duplicate-key", severity: .error,
      message: Phrase(
        en: "the field \(words.en) is written twice",
        fr: "le champ \(words.fr) est écrit deux fois"),
      range: file.range(place),
      help: Phrase(
        en: "Keep one of the two lines.", fr: "Gardez une des deux lignes."),
      notes: [
        Diagnostic.Note(
          Phrase(en: "it is already written here", fr: "il est déjà écrit ici"),
          at: file.range(first))
      ])
  }

  static let putQuotes = Phrase(
    en: "Put straight quotes around the value.",
    fr: "Mettez des guillemets droits autour de la valeur.")

  private static let writeAgain = Phrase(
    en: "Write the value again in each place.",
    fr: "Écrivez de nouveau la valeur à chaque endroit.")

  private func fixQuoting(_ start: Int, _ range: Range<Int>) -> Diagnostic.Fix? {
    let line = YAMLLine(at: start, in: file.bytes, range)
    guard line.value.lowerBound == start else { return nil }
    return YAMLRepair(file: file, range: range).quote(line.value)
  }

  private func contains(_ wanted: [UInt8], in range: Range<Int>) -> Bool {
    guard wanted.count > 1, wanted.count <= range.count else { return false }
    for start in range.lowerBound...(range.upperBound - wanted.count)
    where file.bytes[start] == wanted[0] {
      if file.bytes[start..<start + wanted.count].elementsEqual(wanted) { return true }
    }
    return false
  }
}
