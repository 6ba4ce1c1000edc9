package import BaliseText

/// Rules that are about the same part of a plan: a chapter of the manual.
package struct DiagnosticArea: Sendable {
  /// What the rules are about.
  package let title: Phrase
  /// The rules, in the order in which a person meets them.
  package let entries: [DiagnosticDescription]

  /// Every chapter, from the files that editors write to the templates.
  package static let all: [DiagnosticArea] = [
    area("Files", "Les fichiers", DiagnosticCatalogue.files),
    area("Fields of the front matter", "Les champs de l’en-tête", DiagnosticCatalogue.fields),
    area("Values of the front matter", "Les valeurs de l’en-tête", DiagnosticCatalogue.values),
    area("Lists of the front matter", "Les listes de l’en-tête", DiagnosticCatalogue.lists),
    area(
      "Entries and their translations", "Les fiches et leurs traductions",
      DiagnosticCatalogue.entriesAndTranslations),
    area(
      "Words that do not fit their field", "Les mots qui ne vont pas dans leur champ",
      DiagnosticCatalogue.fieldWords),
    area("Names and links", "Les noms et les liens", DiagnosticCatalogue.references),
    area("Dates and periods", "Les dates et les périodes", DiagnosticCatalogue.dates),
    area(
      "Means, indicators and numbers", "Les moyens, les indicateurs et les nombres",
      DiagnosticCatalogue.quantities),
    area(
      "Addresses and identifiers", "Les adresses et les identifiants",
      DiagnosticCatalogue.identifiers),
    area(
      "Texts", "Les textes", DiagnosticCatalogue.texts + DiagnosticCatalogue.textSlips),
    area(
      "Links, pictures and notes of a text", "Les liens, les images et les notes d’un texte",
      DiagnosticCatalogue.textLinks),
    area("Pictures", "Les images", DiagnosticCatalogue.pictures),
    area("Collections", "Les collections", DiagnosticCatalogue.schemas),
    area(
      "Known tables and descriptions", "Les tableaux connus et les descriptions",
      DiagnosticCatalogue.exports),
    area(
      "The site and its files", "Le site et ses fichiers",
      DiagnosticCatalogue.site + DiagnosticCatalogue.tables + DiagnosticCatalogue.identity),
    area(
      "What the law asks for, and safety", "Ce que la loi demande, et la sécurité",
      DiagnosticCatalogue.law),
    area(
      "Pages that everyone can use", "Des pages que tout le monde peut utiliser",
      DiagnosticCatalogue.pageHeads + DiagnosticCatalogue.pageRegions
        + DiagnosticCatalogue.pageParts + DiagnosticCatalogue.pageTables
        + DiagnosticCatalogue.pageUse),
    area(
      "What pages load", "Ce que les pages chargent", DiagnosticCatalogue.pageWeight),
    area(
      "The grammar of templates", "La grammaire des modèles", DiagnosticCatalogue.templateGrammar),
    area("The names in templates", "Les noms dans les modèles", DiagnosticCatalogue.templateNames),
    area(
      "Where templates write values", "Là où les modèles écrivent des valeurs",
      DiagnosticCatalogue.templatePlaces),
  ]

  private static func area(
    _ en: String, _ fr: String, _ entries: [DiagnosticDescription]
  ) -> DiagnosticArea {
    DiagnosticArea(title: Phrase(en: en, fr: fr), entries: entries)
  }
}
