import BaliseDiagnostics
import BaliseText

// What can be wrong with where a template writes a value.
extension Diagnostic {
  static func textUnescaped(_ name: String, at range: SourceRange) -> Self {
    Diagnostic(
      id: "text-as-markup", severity: .error,
      message: Phrase(
        en: "“\(shown(name))” is text, which is never written without escaping",
        fr: "« \(shown(name)) » est du texte, qui n’est jamais écrit sans échappement"),
      range: range,
      help: Phrase(
        en: "Write two braces: {{\(shown(name))}}.",
        fr: "Écrivez deux accolades : {{\(shown(name))}}."))
  }

  static func markupEscaped(_ name: String, at range: SourceRange) -> Self {
    Diagnostic(
      id: "markup-as-text", severity: .error,
      message: Phrase(
        en: "“\(shown(name))” is finished HTML and would be shown with its tags",
        fr: "« \(shown(name)) » est du HTML fini et serait affiché avec ses balises"),
      range: range,
      help: Phrase(
        en: "Write three braces: {{{\(shown(name))}}}.",
        fr: "Écrivez trois accolades : {{{\(shown(name))}}}."))
  }

  static func notWritable(
    _ name: String, _ shape: ShapeNumbers.Shape, at range: SourceRange
  ) -> Self {
    let (en, fr) =
      switch shape {
      case .flag: ("a yes or no", "un oui ou non")
      case .list: ("a list", "une liste")
      default: ("a thing with parts", "une chose à plusieurs parties")
      }
    return Diagnostic(
      id: "unwritable-template-value", severity: .error,
      message: Phrase(
        en: "“\(shown(name))” is \(en) and cannot be written",
        fr: "« \(shown(name)) » est \(fr) et ne peut pas être écrit"),
      range: range,
      help: Phrase(
        en: "Open a section and write what is in it: {{#\(shown(name))}}…{{/\(shown(name))}}.",
        fr: "Ouvrez une section et écrivez son contenu : "
          + "{{#\(shown(name))}}…{{/\(shown(name))}}."))
  }

  static func markupInsideTag(_ name: String, at range: SourceRange) -> Self {
    Diagnostic(
      id: "unsafe-template-place", severity: .error,
      message: Phrase(
        en: "“\(shown(name))” is finished HTML, and no tag can stand here",
        fr: "« \(shown(name)) » est du HTML fini, et aucune balise ne peut être ici"),
      range: range,
      help: Phrase(
        en: "Write a text value here, or move this out of the attribute or title.",
        fr: "Écrivez ici une valeur de texte, ou sortez ceci de l’attribut ou du titre."))
  }

  static func forbiddenPlace(
    _ name: String, _ reason: HTMLPlace.Reason, at range: SourceRange
  ) -> Self {
    let why = reason.phrase
    let help = reason.help
    return Diagnostic(
      id: "unsafe-template-place", severity: .error,
      message: Phrase(
        en: "“\(shown(name))” cannot be written \(why.en)",
        fr: "« \(shown(name)) » ne peut pas être écrit \(why.fr)"),
      range: range, help: help)
  }

  static func pathAfterText(_ name: String, at range: SourceRange) -> Self {
    Diagnostic(
      id: "unsafe-template-place", severity: .error,
      message: Phrase(
        en: "“\(shown(name))” is a whole path and must begin the address",
        fr: "« \(shown(name)) » est un chemin entier et doit commencer l’adresse"),
      range: range,
      help: Phrase(
        en: "Write href=\"{{\(shown(name))}}\": it finds its own way from the page.",
        fr: "Écrivez href=\"{{\(shown(name))}}\" : il trouve son chemin depuis la page."))
  }

  static func foreignCode(_ name: String, at range: SourceRange) -> Self {
    Diagnostic(
      id: "unsafe-template-place", severity: .error,
      message: Phrase(
        en: "“\(shown(name))” is text, and only a path of this site may be loaded here",
        fr: "« \(shown(name)) » est du texte, et seul un chemin du site peut être chargé ici"),
      range: range,
      help: Phrase(
        en: "Use a value that is a path, or write the address into the template.",
        fr: "Prenez une valeur qui est un chemin, ou écrivez l’adresse dans le modèle."))
  }

  static func dangerousScheme(_ name: String, at range: SourceRange) -> Self {
    Diagnostic(
      id: "unsafe-template-place", severity: .error,
      message: Phrase(
        en: "“\(shown(name))” stands in an address of a kind that can run code",
        fr: "« \(shown(name)) » est dans une adresse d’un genre qui peut exécuter du code"),
      range: range,
      help: Phrase(
        en: "Begin the address with https:, http:, mailto: or tel:.",
        fr: "Commencez l’adresse par https:, http:, mailto: ou tel:."))
  }

  static func disarmedAddress(_ address: String, at range: SourceRange) -> Self {
    Diagnostic(
      id: "unsafe-address", severity: .warning,
      message: Phrase(
        en: "“\(shown(address))” is no address a page may lead to; “#” was written",
        fr: "« \(shown(address)) » n’est pas une adresse permise dans une page ; « # » a été écrit"),
      range: range,
      help: Phrase(
        en: "Give an address that begins with https:, http:, mailto: or tel:.",
        fr: "Donnez une adresse qui commence par https:, http:, mailto: ou tel:."))
  }

  static func brokenTag(_ problem: HTMLPlace.Problem, at range: SourceRange) -> Self {
    let (en, fr) =
      switch problem {
      case .equals:
        ("“=” stands where a name should begin", "« = » est là où un nom devrait commencer")
      case .branches:
        (
          "after a section inside a tag a space must follow",
          "après une section dans une balise, il faut une espace"
        )
      case .scriptComment:
        (
          "“<!--” inside a script hides where it ends",
          "« <!-- » dans un script cache l’endroit où il finit"
        )
      case .refresh:
        (
          "a value was written into what becomes a redirection",
          "une valeur a été écrite dans ce qui devient une redirection"
        )
      }
    return Diagnostic(
      id: "broken-template-html", severity: .error, message: Phrase(en: en, fr: fr), range: range,
      help: Phrase(
        en: "Write the tag so that it reads the same whichever sections are shown.",
        fr: "Écrivez la balise pour qu’elle se lise de même quelles que soient les sections."))
  }

  static func brokenBranch(
    _ name: String, at range: SourceRange, opened: SourceRange
  ) -> Self {
    Diagnostic(
      id: "broken-template-html", severity: .error,
      message: Phrase(
        en: "“\(shown(name))” does not end in the kind of place where it began",
        fr: "« \(shown(name)) » ne finit pas dans le genre d’endroit où il commence"),
      range: range,
      help: Phrase(
        en: "Close inside it every tag, attribute, comment or title that it opens.",
        fr: "Fermez dedans chaque balise, attribut, commentaire ou titre qui y est ouvert."),
      notes: [Note(Phrase(en: "it begins here", fr: "il commence ici"), at: opened)])
  }

  static func brokenInclusion(_ name: String, at range: SourceRange) -> Self {
    Diagnostic(
      id: "broken-template-html", severity: .error,
      message: Phrase(
        en: "“\(shown(name))” does not end in the kind of place where it is used",
        fr: "« \(shown(name)) » ne finit pas dans le genre d’endroit où il est utilisé"),
      range: range,
      help: Phrase(
        en: "Close inside it every tag, attribute, comment or title that it opens.",
        fr: "Fermez dedans chaque balise, attribut, commentaire ou titre qui y est ouvert."))
  }

  static func unfinishedHTML(at range: SourceRange) -> Self {
    Diagnostic(
      id: "broken-template-html", severity: .error,
      message: Phrase(
        en: "the page ends inside a tag, a comment, a title or a script",
        fr: "la page finit dans une balise, un commentaire, un titre ou un script"),
      range: range,
      help: Phrase(
        en: "Look for a missing “>”, quote or closing tag.",
        fr: "Cherchez un « > », un guillemet ou une balise fermante qui manque."))
  }
}
