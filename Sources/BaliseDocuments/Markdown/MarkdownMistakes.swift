import BaliseDiagnostics
import BaliseText

/// What is wrong in a Markdown text, in words.
struct MarkdownMistakes {
  let file: SourceFile

  func rawHTML(_ html: [UInt8], _ place: Range<Int>, isBlock: Bool) -> Diagnostic {
    let words = AuthorWords(html[...])
    return make(
      "raw-html", .warning, place,
      isBlock
        ? Phrase(
          en: "the block of HTML that begins with \(words.en) is left out, its text too",
          fr: "le bloc HTML qui commence par \(words.fr) est laissé de côté, texte compris")
        : Phrase(
          en: "the HTML \(words.en) is left out", fr: "le HTML \(words.fr) est laissé de côté"),
      Phrase(
        en: "Write it in Markdown: **bold**, *italic*, [words](address).",
        fr: "Écrivez-le en Markdown : **gras**, *italique*, [mots](adresse)."))
  }

  func refusedAddress(_ url: [UInt8], _ place: LinkPlaces.Place) -> Diagnostic {
    let words = AuthorWords(url[...].filter { $0 >= 0x20 && $0 != 0x7F }[...])
    return make(
      "unsafe-address", .error, place.destination ?? place.range,
      Phrase(
        en: "the address \(words.en) is of a kind that may not be published",
        fr: "l’adresse \(words.fr) est d’une sorte qui ne peut pas être publiée"),
      Phrase(
        en: "Link to a page of the site, or to an address in https:, mailto: or tel:.",
        fr: "Faites un lien vers une page du site, ou vers une adresse en https:, mailto: ou "
          + "tel:."))
  }

  func addressWithoutScheme(_ url: [UInt8], _ place: LinkPlaces.Place) -> Diagnostic {
    let words = AuthorWords(url[...])
    let start = place.destination?.lowerBound
    let isPlain = start.map { file.bytes[$0...].starts(with: "//".utf8) } ?? false
    return make(
      "address-without-scheme", .error, place.destination ?? place.range,
      Phrase(
        en: "the address \(words.en) does not say how to reach it",
        fr: "l’adresse \(words.fr) ne dit pas comment l’atteindre"),
      Phrase(
        en: "Write “https:” before it.", fr: "Écrivez «\u{A0}https:\u{A0}» devant."),
      fix: isPlain ? start.map { .init(bytes: ByteRange($0, $0), replacement: "https:") } : nil)
  }

  func emptyLink(_ place: Range<Int>) -> Diagnostic {
    make(
      "link-without-address", .error, place,
      Phrase(en: "this link leads nowhere", fr: "ce lien ne mène nulle part"),
      Phrase(
        en: "Write an address between the parentheses.",
        fr: "Écrivez une adresse entre les parenthèses."))
  }

  func linkWithoutText(_ place: Range<Int>) -> Diagnostic {
    make(
      "link-without-text", .error, place,
      Phrase(en: "this link has no words", fr: "ce lien n’a pas de texte"),
      Phrase(
        en: "Write between the square brackets what the link leads to.",
        fr: "Écrivez entre les crochets vers quoi mène le lien."))
  }

  func imageWithoutAlt(_ place: Range<Int>) -> Diagnostic {
    make(
      "image-without-alt", .error, place,
      Phrase(
        en: "this image has no words for people who cannot see it",
        fr: "cette image n’a pas de texte pour les personnes qui ne la voient pas"),
      Phrase(
        en: "Write between the square brackets what the image tells; if it tells nothing, write "
          + "![](image.png \"decorative\").",
        fr: "Écrivez entre les crochets ce que l’image apprend ; si elle n’apprend rien, écrivez "
          + "![](image.png \"décorative\")."))
  }

  func unknownSection(_ name: String, among names: [String], _ range: ByteRange) -> Diagnostic {
    let words = AuthorWords(name)
    let near = NearestName.suggestions(for: name, among: names, limit: 2)
    return make(
      "unknown-section", .error, Int(range.start)..<Int(range.end),
      Phrase(
        en: "no heading of this page has the id \(words.en)",
        fr: "aucun titre de cette page n’a l’identifiant \(words.fr)"),
      Phrase.didYouMean(near)
        ?? Phrase(
          en: "An id is the words of the heading in small letters without accents, joined by "
            + "hyphens.",
          fr: "Un identifiant est fait des mots du titre en minuscules sans accents, reliés par "
            + "des traits d’union."))
  }

  func openWikiLink(_ place: Range<Int>) -> Diagnostic {
    make(
      "open-wiki-link", .warning, place,
      Phrase(
        en: "the link opened here by “[[” is not closed by “]]”, or holds other markup",
        fr: "le lien ouvert ici par «\u{A0}[[\u{A0}» n’est pas fermé par «\u{A0}]]\u{A0}», ou "
          + "contient d’autres signes"),
      Phrase(
        en: "Write [[entry]] or [[entry|words]] on one line, with plain words.",
        fr: "Écrivez [[fiche]] ou [[fiche|mots]] sur une ligne, avec des mots simples."))
  }

  func unknownNote(_ label: String, _ place: Range<Int>) -> Diagnostic {
    let words = AuthorWords(label)
    return make(
      "unknown-note", .warning, place,
      Phrase(en: "the note \(words.en) has no text", fr: "la note \(words.fr) n’a pas de texte"),
      Phrase(
        en: "Write its text in a paragraph of its own that begins with “[^\(label)]: ”.",
        fr: "Écrivez son texte dans un paragraphe à part qui commence par "
          + "«\u{A0}[^\(label)]: \u{A0}»."))
  }

  func hiddenCaret(_ place: Range<Int>) -> Diagnostic {
    make(
      "markdown-hidden-caret", .error, place,
      Phrase(
        en: "the sign ^ is written as a character reference after a bracket",
        fr: "le signe ^ est écrit par son code après un crochet"),
      Phrase(en: "Write the sign itself.", fr: "Écrivez le signe lui-même."),
      fix: Diagnostic.Fix(
        bytes: ByteRange(place.lowerBound, place.upperBound), replacement: "^"))
  }

  func make(
    _ id: String, _ severity: Diagnostic.Severity, _ place: Range<Int>, _ message: Phrase,
    _ help: Phrase, fix: Diagnostic.Fix? = nil
  ) -> Diagnostic {
    Diagnostic(
      id: id, severity: severity, message: message,
      range: file.range(ByteRange(place.lowerBound, place.upperBound)), help: help, fix: fix)
  }
}
