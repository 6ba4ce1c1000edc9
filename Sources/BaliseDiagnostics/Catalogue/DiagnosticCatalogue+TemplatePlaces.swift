import BaliseText

extension DiagnosticCatalogue {
  /// Where templates write values.
  static let templatePlaces: [DiagnosticDescription] = [
    DiagnosticDescription(
      id: "text-as-markup",
      title: Phrase(en: "a text written without escaping", fr: "un texte écrit sans échappement"),
      explanation: Phrase(
        en: """
          Three braces write a value as finished HTML. This value is a text: signs such as `<` in \
          it could break the page, or worse.
          """,
        fr: """
          Trois accolades écrivent une valeur comme du HTML fini. Cette valeur est un texte : des \
          signes comme `<` pourraient casser la page, ou pire.
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/actions.html",
          "<h1>{{{title}}}</h1>")
      ],
      remedy: Phrase(en: "Write two braces.", fr: "Écrivez deux accolades.")),
    DiagnosticDescription(
      id: "markup-as-text",
      title: Phrase(en: "finished HTML written as text", fr: "du HTML fini écrit comme du texte"),
      explanation: Phrase(
        en: "Two braces escape the value: readers would see its tags.",
        fr: "Deux accolades échappent la valeur : les lecteurs verraient ses balises."),
      examples: [
        DiagnosticExample(
          "templates/pages/actions.html",
          """
          <h1>{{title}}</h1>
          {{body}}
          """)
      ],
      remedy: Phrase(
        en: "Write three braces: `{{{body}}}`.",
        fr: "Écrivez trois accolades : `{{{body}}}`.")),
    DiagnosticDescription(
      id: "unwritable-template-value",
      title: Phrase(
        en: "a list or a flag written as a text",
        fr: "une liste ou un oui-non écrit comme un texte"),
      explanation: Phrase(
        en: """
          The name is a list, a yes or no, or a thing with parts: it cannot be written as it is.
          """,
        fr: """
          Le nom est une liste, un oui ou non, ou une chose à plusieurs parties : il ne s’écrit \
          pas tel quel.
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/actions.html",
          """
          <h1>{{title}}</h1>
          <p>{{facts}}</p>
          """)
      ],
      remedy: Phrase(
        en: "Open a section and write what is in it: `{{#facts}}…{{/facts}}`.",
        fr: "Ouvrez une section et écrivez son contenu : `{{#facts}}…{{/facts}}`.")),
    DiagnosticDescription(
      id: "unsafe-template-place",
      title: Phrase(
        en: "a value in a place that could run code",
        fr: "une valeur là où elle pourrait exécuter du code"),
      explanation: Phrase(
        en: """
          Inside a script, a style sheet, an attribute without quotes or some addresses, no \
          escaping is enough: a value could change what the page does. Paths must begin their \
          address.
          """,
        fr: """
          Dans un script, une feuille de style, un attribut sans guillemets ou certaines adresses, \
          aucun échappement ne suffit : une valeur pourrait changer ce que fait la page. Un chemin \
          doit commencer son adresse.
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/actions.html",
          "<script>const title = \"{{title}}\"</script>")
      ],
      remedy: Phrase(
        en: """
          Write the value in the text of the page or in an attribute between quotes; the message \
          says what fits this place.
          """,
        fr: """
          Écrivez la valeur dans le texte de la page ou dans un attribut entre guillemets ; le \
          message dit ce qui convient à cet endroit.
          """)),
    DiagnosticDescription(
      id: "broken-template-html",
      title: Phrase(
        en: "HTML that depends on which sections are shown",
        fr: "un HTML qui dépend des sections montrées"),
      explanation: Phrase(
        en: """
          A section or a partial ends in another kind of place than it began, for example inside a \
          tag: the page would be broken when it is shown, or when it is not.
          """,
        fr: """
          Une section ou un fragment finit dans un autre genre d’endroit qu’il n’a commencé, par \
          exemple dans une balise : la page serait cassée quand il est montré, ou quand il ne \
          l’est pas.
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/actions.html",
          "{{#summary}}<p class=\"{{/summary}}\">{{title}}</p>")
      ],
      remedy: Phrase(
        en: "Close inside the section every tag, attribute, comment and title that it opens.",
        fr: """
          Fermez dans la section chaque balise, attribut, commentaire et titre qui y est ouvert.
          """)),
  ]
}
