import BaliseDiagnostics
import BaliseText

// What keeps a text from being read by everyone.

extension MarkdownMistakes {
  func skippedHeading(
    _ text: String, _ level: Int, _ above: Int, _ place: Range<Int>
  ) -> Diagnostic {
    let words = AuthorWords(text)
    let (signs, wanted) = (
      String(repeating: "#", count: level), String(repeating: "#", count: above + 1)
    )
    return make(
      "skipped-heading", .warning, place,
      Phrase(
        en: "the heading \(words.en) (\(signs)) leaves out a level",
        fr: "l’intertitre \(words.fr) (\(signs)) saute un niveau"),
      Phrase(
        en:
          "Write it with \(wanted): it stands right below a heading with \(above). The page shows "
          + "it there already.",
        fr: "Écrivez-le avec \(wanted) : il vient juste sous un intertitre à \(above). La page le "
          + "montre déjà ainsi."))
  }

  func emptyHeading(_ place: Range<Int>) -> Diagnostic {
    make(
      "empty-heading", .error, place,
      Phrase(en: "this heading has no words", fr: "cet intertitre n’a pas de mots"),
      Phrase(
        en: "Write what the part below it is about, or remove the line.",
        fr: "Écrivez de quoi parle la partie qui suit, ou retirez la ligne."))
  }

  func vagueLink(_ text: String, _ place: Range<Int>) -> Diagnostic {
    let words = AuthorWords(text)
    return make(
      "vague-link", .warning, place,
      Phrase(
        en: "the link \(words.en) does not say where it leads",
        fr: "le lien \(words.fr) ne dit pas où il mène"),
      Phrase(
        en: "Write what it leads to between the square brackets: links are also read one after the "
          + "other, without their sentences.",
        fr: "Écrivez entre les crochets vers quoi il mène : les liens se lisent aussi l’un après "
          + "l’autre, sans leurs phrases."))
  }

  func fileNameAsAlt(_ alt: String, _ place: Range<Int>) -> Diagnostic {
    let words = AuthorWords(alt)
    return make(
      "file-name-as-alt", .warning, place,
      Phrase(
        en: "the words for people who cannot see the picture are the name of a file: \(words.en)",
        fr: "le texte pour qui ne voit pas l’image est un nom de fichier : \(words.fr)"),
      Phrase(
        en: "Write between the square brackets what the picture tells.",
        fr: "Écrivez entre les crochets ce que l’image apprend."))
  }

  func tableWithoutCaption(_ place: Range<Int>) -> Diagnostic {
    make(
      "table-without-caption", .warning, place,
      Phrase(en: "this table has no caption", fr: "ce tableau n’a pas de titre"),
      Phrase(
        en: "Write a paragraph right before it that begins with “Table:” and says what it shows.",
        fr: "Écrivez juste avant un paragraphe qui commence par «\u{A0}Tableau :\u{A0}» et dit ce "
          + "qu’il montre."))
  }

  func tableWithoutHeaders(_ place: Range<Int>) -> Diagnostic {
    make(
      "table-without-headers", .error, place,
      Phrase(
        en: "the columns of this table have no headers",
        fr: "les colonnes de ce tableau n’ont pas d’en-têtes"),
      Phrase(
        en: "Write in its first line what each column holds.",
        fr: "Écrivez dans sa première ligne ce que contient chaque colonne."))
  }
}
