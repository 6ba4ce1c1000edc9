import BaliseText

extension HTMLPlace.Reason {
  /// Where that is, to end the sentence “x cannot be written …”.
  var phrase: Phrase {
    switch self {
    case .name: Phrase(en: "as a name inside a tag", fr: "comme nom dans une balise")
    case .unquoted:
      Phrase(en: "in an attribute without quotes", fr: "dans un attribut sans guillemets")
    case .script: Phrase(en: "inside a script", fr: "dans un script")
    case .style: Phrase(en: "inside a style sheet", fr: "dans une feuille de style")
    case .eventHandler:
      Phrase(en: "in an attribute that runs code", fr: "dans un attribut qui exécute du code")
    case .styleAttribute: Phrase(en: "in a style attribute", fr: "dans un attribut style")
    case .document:
      Phrase(en: "in an attribute that makes a page", fr: "dans un attribut qui fait une page")
    case .animation: Phrase(en: "in an animation", fr: "dans une animation")
    case .comment: Phrase(en: "inside a comment", fr: "dans un commentaire")
    }
  }

  /// What to do instead.
  var help: Phrase {
    switch self {
    case .name:
      Phrase(
        en: "Write the name into the template, and choose by sections around it.",
        fr: "Écrivez le nom dans le modèle, et choisissez par des sections autour.")
    case .unquoted:
      Phrase(
        en: "Put quotes around the attribute's value.",
        fr: "Mettez des guillemets autour de la valeur de l’attribut.")
    case .script, .eventHandler, .animation, .document:
      Phrase(
        en: "Write it into a data attribute, such as data-name=\"…\", and read it from there.",
        fr: "Écrivez-le dans un attribut de données, comme data-nom=\"…\", et lisez-le de là.")
    case .style, .styleAttribute:
      Phrase(
        en: "Write it into a class or data attribute and style that.",
        fr: "Écrivez-le dans une classe ou un attribut de données, et stylez cela.")
    case .comment:
      Phrase(
        en: "Make it a comment of the template: {{! … }}.",
        fr: "Faites-en un commentaire du modèle : {{! … }}.")
    }
  }
}
