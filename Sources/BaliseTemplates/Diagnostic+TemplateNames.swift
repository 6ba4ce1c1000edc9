import BaliseDiagnostics
import BaliseText

// What can be wrong with what a template names.
extension Diagnostic {
  static func unknownName(
    _ name: String, of owner: String? = nil, at range: SourceRange, candidates: [String]
  ) -> Self {
    let name = shown(name)
    let message =
      owner.map {
        Phrase(
          en: "“\(shown($0))” has nothing named “\(name)”",
          fr: "« \(shown($0)) » n’a rien qui s’appelle « \(name) »")
      } ?? Phrase(en: "nothing here is named “\(name)”", fr: "rien ici ne s’appelle « \(name) »")
    return Diagnostic(
      id: "unknown-template-name", severity: .error, message: message, range: range,
      help: nearest(name, candidates)
        ?? Phrase(
          en: "The names known here are: \(list(candidates)).",
          fr: "Les noms connus ici sont : \(list(candidates))."))
  }

  static func noParts(
    _ name: String, _ shape: ShapeNumbers.Shape, _ part: String, at range: SourceRange
  ) -> Self {
    let isList = if case .list = shape { true } else { false }
    return Diagnostic(
      id: "unknown-template-name", severity: .error,
      message: Phrase(
        en: "“\(shown(name))” has no parts, so nothing in it is named “\(shown(part))”",
        fr: "« \(shown(name)) » n’a pas de parties : rien n’y est nommé « \(shown(part)) »"),
      range: range,
      help: isList
        ? Phrase(
          en: "It is a list: write {{#\(shown(name))}}{{\(shown(part))}}{{/\(shown(name))}}.",
          fr: "C’est une liste : écrivez {{#\(shown(name))}}{{\(shown(part))}}{{/\(shown(name))}}.")
        : Phrase(
          en: "Write {{\(shown(name))}} alone.", fr: "Écrivez {{\(shown(name))}} seul."))
  }

  static func unknownWord(
    _ word: String, of group: String, at range: SourceRange, candidates: [String]
  ) -> Self {
    Diagnostic(
      id: "unknown-template-word", severity: .error,
      message: Phrase(
        en: "“\(shown(group))” has no word named “\(shown(word))”",
        fr: "« \(shown(group)) » n’a pas de mot nommé « \(shown(word)) »"),
      range: range,
      help: nearest(word, candidates)
        ?? Phrase(
          en: "Add it in every language, or use one of: \(list(candidates)).",
          fr: "Ajoutez-le dans chaque langue, ou prenez l’un de : \(list(candidates))."))
  }

  static func wordGroup(_ group: String, at range: SourceRange) -> Self {
    Diagnostic(
      id: "unknown-template-word", severity: .error,
      message: Phrase(
        en: "“\(shown(group))” is a group of words, not a word",
        fr: "« \(shown(group)) » est un groupe de mots, pas un mot"),
      range: range,
      help: Phrase(
        en: "Write which one, after a dot: {{\(shown(group)).name}}.",
        fr: "Écrivez lequel, après un point : {{\(shown(group)).nom}}."))
  }

  static func unknownTemplate(
    _ name: String, isLayout: Bool, at range: SourceRange, candidates: [String]
  ) -> Self {
    let folder = isLayout ? "layouts" : "partials"
    return Diagnostic(
      id: isLayout ? "unknown-template-layout" : "unknown-template-partial", severity: .error,
      message: isLayout
        ? Phrase(
          en: "no layout is named “\(shown(name))”",
          fr: "aucune mise en page ne s’appelle « \(shown(name)) »")
        : Phrase(
          en: "no partial is named “\(shown(name))”",
          fr: "aucun fragment ne s’appelle « \(shown(name)) »"),
      range: range,
      help: nearest(name, candidates)
        ?? Phrase(
          en: "Make the file templates/\(folder)/\(shown(name)).html.",
          fr: "Créez le fichier templates/\(folder)/\(shown(name)).html."))
  }

  static func unknownBlock(
    _ name: String, of layout: String, at range: SourceRange, candidates: [String]
  ) -> Self {
    Diagnostic(
      id: "unknown-template-block", severity: .error,
      message: Phrase(
        en: "the layout “\(shown(layout))” has no block “\(shown(name))”, so this is never shown",
        fr: "la mise en page « \(shown(layout)) » n’a pas de bloc « \(shown(name)) » : "
          + "ceci n’est jamais affiché"),
      range: range,
      help: nearest(name, candidates)
        ?? Phrase(
          en: "Its blocks are: \(list(candidates)).", fr: "Ses blocs sont : \(list(candidates))."))
  }

  static func duplicateTemplate(
    _ name: String, at range: SourceRange, first: SourceRange
  ) -> Self {
    Diagnostic(
      id: "duplicate-template", severity: .error,
      message: Phrase(
        en: "two templates are named “\(shown(name))”",
        fr: "deux modèles s’appellent « \(shown(name)) »"),
      range: range,
      help: Phrase(
        en: "Layouts and partials share their names: rename one.",
        fr: "Les mises en page et les fragments partagent leurs noms : renommez-en un."),
      notes: [Note(Phrase(en: "the other is here", fr: "l’autre est ici"), at: first)])
  }

  static func unusedTemplate(at range: SourceRange) -> Self {
    Diagnostic(
      id: "unused-template", severity: .warning,
      message: Phrase(en: "nothing uses this template", fr: "rien n’utilise ce modèle"),
      range: range,
      help: Phrase(
        en: "Remove the file, or name it where it should be used.",
        fr: "Retirez le fichier, ou nommez-le là où il doit servir."))
  }

  static func endlessTemplate(_ name: String, at range: SourceRange) -> Self {
    Diagnostic(
      id: "endless-template", severity: .error,
      message: Phrase(
        en: "“\(shown(name))” includes itself without end",
        fr: "« \(shown(name)) » s’inclut lui-même sans fin"),
      range: range,
      help: Phrase(
        en: "A partial may include itself only inside a section, and a layout never.",
        fr: "Un fragment ne peut s’inclure que dans une section, et une mise en page jamais."))
  }

  static func endlessPage(at range: SourceRange) -> Self {
    Diagnostic(
      id: "endless-template", severity: .error,
      message: Phrase(
        en: "a page made with this template has no end",
        fr: "une page faite avec ce modèle n’a pas de fin"),
      range: range,
      help: Phrase(
        en: "A partial that includes itself follows links in a circle: show their titles only.",
        fr: "Un fragment qui s’inclut suit des liens en rond : n’affichez que leurs titres."))
  }

  /// The same mistake, with the place the template it stands in was included.
  func included(at site: SourceRange) -> Self {
    Diagnostic(
      id: id, severity: severity, message: message, range: range, help: help,
      notes: notes + [Note(Phrase(en: "included here", fr: "inclus ici"), at: site)], fix: fix)
  }

  private static func nearest(_ name: String, _ candidates: [String]) -> Phrase? {
    NearestName.suggestions(for: name, among: candidates, limit: 1).first.map {
      Phrase(en: "Did you mean “\(shown($0))”?", fr: "Vouliez-vous dire « \(shown($0)) » ?")
    }
  }

  private static func list(_ candidates: [String]) -> String {
    var seen: Set<String> = []
    let names = candidates.filter { seen.insert($0).inserted }.map(shown)
    if names.isEmpty { return "–" }
    return names.prefix(12).joined(separator: ", ") + (names.count > 12 ? ", …" : "")
  }
}
