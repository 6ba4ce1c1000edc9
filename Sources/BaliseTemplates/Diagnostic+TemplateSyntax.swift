import BaliseDiagnostics
import BaliseText

// What can be wrong with the grammar of a template file.
extension Diagnostic {
  static func templateEncoding(at range: SourceRange) -> Self {
    Diagnostic(
      id: "template-encoding", severity: .error,
      message: Phrase(
        en: "this template is not UTF-8 text from here on",
        fr: "ce modèle n’est pas du texte UTF-8 à partir d’ici"),
      range: range,
      help: Phrase(
        en: "Save the file in UTF-8 with your editor.",
        fr: "Enregistrez le fichier en UTF-8 avec votre éditeur."))
  }

  static func templateTooLarge(at range: SourceRange) -> Self {
    Diagnostic(
      id: "template-too-large", severity: .error,
      message: Phrase(
        en: "this template is too large, with all it includes",
        fr: "ce modèle est trop volumineux, avec tout ce qu’il inclut"),
      range: range,
      help: Phrase(
        en: "Split it, and look for a partial that includes others several times over.",
        fr: "Divisez-le, et cherchez un fragment qui en inclut d’autres plusieurs fois."))
  }

  static func templateTooDeep(at range: SourceRange) -> Self {
    Diagnostic(
      id: "template-too-deep", severity: .error,
      message: Phrase(
        en: "too many sections or templates are open inside one another",
        fr: "trop de sections ou de modèles sont ouverts les uns dans les autres"),
      range: range,
      help: Phrase(
        en:
          "Close some before this one; \(TemplateLimits.fileDepth) levels are enough for any page.",
        fr: "Fermez-en avant celle-ci ; \(TemplateLimits.fileDepth) niveaux suffisent à toute page."
      ))
  }

  static func unclosedTag(at range: SourceRange) -> Self {
    Diagnostic(
      id: "unclosed-template-tag", severity: .error,
      message: Phrase(
        en: "this tag has no end",
        fr: "cette balise n’a pas de fin"),
      range: range,
      help: Phrase(
        en: "Write the closing braces after the name, as many as the opening ones.",
        fr: "Écrivez les accolades fermantes après le nom, autant que d’ouvrantes."))
  }

  static func badName(_ name: String, at range: SourceRange) -> Self {
    Diagnostic(
      id: "bad-template-name", severity: .error,
      message: name.isEmpty
        ? Phrase(en: "this tag names nothing", fr: "cette balise ne nomme rien")
        : Phrase(
          en: "“\(shown(name))” cannot be a name",
          fr: "« \(shown(name)) » ne peut pas être un nom"),
      range: range,
      help: Phrase(
        en: "A name is one word, or several joined by dots; are closing braces missing before?",
        fr: "Un nom est un mot, ou plusieurs reliés par des points ; "
          + "manque-t-il des accolades fermantes avant ?"))
  }

  static func badDelimiters(at range: SourceRange) -> Self {
    Diagnostic(
      id: "bad-template-delimiters", severity: .error,
      message: Phrase(
        en: "these are not two delimiters",
        fr: "ce ne sont pas deux délimiteurs"),
      range: range,
      help: Phrase(
        en: "Write two short signs without “=”, separated by a space: {{=<% %>=}}.",
        fr: "Écrivez deux signes courts sans « = », séparés par une espace : {{=<% %>=}}."))
  }

  static func unclosedSection(
    _ name: String, at range: SourceRange, closing: String? = nil, closedAt: SourceRange? = nil
  ) -> Self {
    var notes: [Note] = []
    if let closing, let closedAt {
      notes = [
        Note(
          Phrase(
            en: "“\(shown(closing))”, which is around it, ends here",
            fr: "« \(shown(closing)) », qui l’entoure, se termine ici"), at: closedAt)
      ]
    }
    return Diagnostic(
      id: "unclosed-template-section", severity: .error,
      message: Phrase(
        en: "“\(shown(name))” is opened here and never closed",
        fr: "« \(shown(name)) » est ouvert ici et jamais fermé"),
      range: range,
      help: Phrase(
        en: "Write {{/\(shown(name))}} where it ends.",
        fr: "Écrivez {{/\(shown(name))}} là où il se termine."), notes: notes)
  }

  static func strayClosing(
    _ name: String, at range: SourceRange, open: String?, openedAt: SourceRange?
  ) -> Self {
    let notes = openedAt.map {
      [
        Note(
          Phrase(en: "this is the one open here", fr: "voici celui qui est ouvert ici"), at: $0)
      ]
    }
    return Diagnostic(
      id: "stray-template-closing", severity: .error,
      message: Phrase(
        en: "“\(shown(name))” is closed here but is not open",
        fr: "« \(shown(name)) » est fermé ici mais n’est pas ouvert"),
      range: range,
      help: open.map {
        Phrase(
          en: "Write {{/\(shown($0))}}, or remove this tag.",
          fr: "Écrivez {{/\(shown($0))}}, ou retirez cette balise.")
      } ?? Phrase(en: "Remove this tag.", fr: "Retirez cette balise."),
      notes: notes ?? [])
  }

  static func ignoredText(at range: SourceRange) -> Self {
    Diagnostic(
      id: "ignored-template-text", severity: .warning,
      message: Phrase(
        en: "this text stands between the blocks of a layout and is not shown",
        fr: "ce texte est entre les blocs d’une mise en page et n’est pas affiché"),
      range: range,
      help: Phrase(
        en: "Move it into a block, or make it a comment: {{! … }}.",
        fr: "Placez-le dans un bloc, ou faites-en un commentaire : {{! … }}."))
  }

  static func tagOutsideBlock(at range: SourceRange) -> Self {
    Diagnostic(
      id: "template-tag-outside-block", severity: .error,
      message: Phrase(
        en: "only blocks may stand directly inside a layout",
        fr: "seuls des blocs peuvent être directement dans une mise en page"),
      range: range,
      help: Phrase(
        en: "Put it into a block: {{$name}}…{{/name}}.",
        fr: "Mettez-le dans un bloc : {{$nom}}…{{/nom}}."))
  }

  static func duplicateBlock(
    _ name: String, at range: SourceRange, first: SourceRange
  ) -> Self {
    Diagnostic(
      id: "duplicate-template-block", severity: .error,
      message: Phrase(
        en: "the block “\(shown(name))” is filled twice",
        fr: "le bloc « \(shown(name)) » est rempli deux fois"),
      range: range,
      help: Phrase(en: "Keep one of the two.", fr: "Gardez l’un des deux."),
      notes: [
        Note(Phrase(en: "it is filled here first", fr: "il est d’abord rempli ici"), at: first)
      ])
  }

  /// A name as a sentence may quote it: on one line and not longer than one.
  static func shown(_ name: String) -> String {
    let line = String(name.map { $0.isNewline ? " " : $0 }.prefix(60))
    return name.count > 60 ? line + "…" : line
  }
}
