import BaliseText

extension DiagnosticCatalogue {
  /// Addresses, telephone numbers and numbers of registers.
  static let identifiers: [DiagnosticDescription] = [
    DiagnosticDescription(
      id: "invalid-url",
      title: Phrase(en: "not the address of a web page", fr: "pas l’adresse d’une page"),
      explanation: Phrase(
        en: """
          The address is incomplete, too long, of another kind, or holds a sign that no address \
          holds: the link would lead nowhere.
          """,
        fr: """
          L’adresse est incomplète, trop longue, d’une autre sorte, ou contient un signe qu’aucune \
          adresse ne contient : le lien ne mènerait nulle part.
          """),
      examples: [
        DiagnosticExample(
          "content/partners/studio-lafayette.md",
          """
          ---
          nom: Studio Lafayette
          site: www.studio lafayette.fr
          ---
          """)
      ],
      remedy: Phrase(
        en: "Copy the address again from the browser; it begins with `https://`.",
        fr: "Recopiez l’adresse depuis le navigateur ; elle commence par `https://`.")),
    DiagnosticDescription(
      id: "unsafe-url",
      title: Phrase(
        en: "an address that may not be published",
        fr: "une adresse qui ne peut pas être publiée"),
      explanation: Phrase(
        en: """
          The address would run something on the reader’s machine, or holds a name or a password \
          before an @.
          """,
        fr: """
          L’adresse ferait exécuter quelque chose chez le lecteur, ou contient un nom ou un mot de \
          passe devant un @.
          """),
      examples: [
        DiagnosticExample(
          "content/partners/studio-lafayette.md",
          """
          ---
          nom: Studio Lafayette
          site: https://studio:secret@example.org/
          ---
          """)
      ],
      remedy: Phrase(
        en: "Give an address that begins with `https://`, without anything before an @.",
        fr: "Donnez une adresse qui commence par `https://`, sans rien devant un @.")),
    DiagnosticDescription(
      id: "url-without-scheme",
      title: Phrase(en: "an address without https://", fr: "une adresse sans https://"),
      explanation: Phrase(
        en: """
          `https://` is missing before the address. It is added on the page; this is only a \
          remark.
          """,
        fr: """
          `https://` manque devant l’adresse. Il est ajouté sur la page ; ceci n’est qu’une \
          remarque.
          """),
      examples: [
        DiagnosticExample(
          "content/partners/studio-lafayette.md",
          """
          ---
          nom: Studio Lafayette
          site: www.example.org
          ---
          """)
      ],
      remedy: Phrase(
        en: "Write the whole address. `balise check --fix` does it.",
        fr: "Écrivez l’adresse complète. `balise check --fix` le fait.")),
    DiagnosticDescription(
      id: "invalid-email",
      title: Phrase(en: "not an e-mail address", fr: "pas une adresse électronique"),
      explanation: Phrase(
        en: "The words are not an address to which a letter could be sent.",
        fr: "Les mots ne sont pas une adresse à laquelle on pourrait écrire."),
      examples: [
        DiagnosticExample(
          "content/partners/studio-lafayette.md",
          """
          ---
          nom: Studio Lafayette
          courriel: accueil chez example.org
          ---
          """)
      ],
      remedy: Phrase(
        en: "Write one address with its @, without spaces or accents: `accueil@example.org`.",
        fr: """
          Écrivez une seule adresse avec son @, sans espace ni accent : `accueil@example.org`.
          """)),
    DiagnosticDescription(
      id: "invalid-phone",
      title: Phrase(en: "not a telephone number", fr: "pas un numéro de téléphone"),
      explanation: Phrase(
        en: "The number has too few or too many digits to be dialled.",
        fr: "Le numéro a trop peu ou trop de chiffres pour être composé."),
      examples: [
        DiagnosticExample(
          "content/partners/studio-lafayette.md",
          """
          ---
          nom: Studio Lafayette
          telephone: 04 73 95 57
          ---
          """)
      ],
      remedy: Phrase(
        en: "Write ten digits, `04 73 95 57 57`, or `+` and the code of the country.",
        fr: "Écrivez dix chiffres, `04 73 95 57 57`, ou `+` et l’indicatif du pays.")),
    DiagnosticDescription(
      id: "invalid-siret",
      title: Phrase(en: "not a SIRET number", fr: "pas un numéro SIRET"),
      explanation: Phrase(
        en: """
          A SIRET number has fourteen digits, the last of which checks the others. A wrong number \
          would name another organisation.
          """,
        fr: """
          Un numéro SIRET a quatorze chiffres, dont le dernier vérifie les autres. Un numéro faux \
          désignerait un autre organisme.
          """),
      examples: [
        DiagnosticExample(
          "content/partners/studio-lafayette.md",
          """
          ---
          nom: Studio Lafayette
          siret: 732 829 320 00075
          ---
          """)
      ],
      remedy: Phrase(
        en: "Copy the number again from the official directory of organisations.",
        fr: "Recopiez le numéro depuis l’annuaire officiel des entreprises.")),
    DiagnosticDescription(
      id: "invalid-siren",
      title: Phrase(en: "not a SIREN number", fr: "pas un numéro SIREN"),
      explanation: Phrase(
        en: """
          A SIREN number has nine digits, the last of which checks the others. A wrong number \
          would name another organisation.
          """,
        fr: """
          Un numéro SIREN a neuf chiffres, dont le dernier vérifie les autres. Un numéro faux \
          désignerait un autre organisme.
          """),
      examples: [
        DiagnosticExample(
          "content/partners/studio-lafayette.md",
          """
          ---
          nom: Studio Lafayette
          siren: 732 829 321
          ---
          """)
      ],
      remedy: Phrase(
        en: "Copy the number again from the official directory of organisations.",
        fr: "Recopiez le numéro depuis l’annuaire officiel des entreprises.")),
    DiagnosticDescription(
      id: "invalid-rna",
      title: Phrase(en: "not the number of an association", fr: "pas un numéro d’association"),
      explanation: Phrase(
        en: "The number of a French association (RNA) is a W and nine digits.",
        fr: "Le numéro RNA d’une association est un W suivi de neuf chiffres."),
      examples: [
        DiagnosticExample(
          "content/partners/studio-lafayette.md",
          """
          ---
          nom: Studio Lafayette
          rna: 632001234
          ---
          """)
      ],
      remedy: Phrase(
        en: "Copy the number from the declaration receipt: `W632001234`.",
        fr: "Recopiez le numéro du récépissé de déclaration : `W632001234`.")),
    DiagnosticDescription(
      id: "invalid-postal-code",
      title: Phrase(en: "not a French postal code", fr: "pas un code postal français"),
      explanation: Phrase(
        en: "A French postal code has five digits; the zero at the beginning counts.",
        fr: "Un code postal français a cinq chiffres ; le zéro du début compte."),
      examples: [
        DiagnosticExample(
          "content/partners/studio-lafayette.md",
          """
          ---
          nom: Studio Lafayette
          code-postal: 1000
          ---
          """)
      ],
      remedy: Phrase(
        en: "Write the five digits: `63000`, `01000`.",
        fr: "Écrivez les cinq chiffres : `63000`, `01000`.")),
    DiagnosticDescription(
      id: "bank-account",
      title: Phrase(en: "the number of a bank account", fr: "un numéro de compte bancaire"),
      explanation: Phrase(
        en: """
          An IBAN stands in the file. It must never be published, and files kept in git stay there \
          for good: it is refused wherever it is written.
          """,
        fr: """
          Un IBAN figure dans le fichier. Il ne doit jamais être publié, et les fichiers gardés \
          dans git y restent pour toujours : il est refusé où qu’il soit écrit.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          ---
          Versement sur le compte FR14 2004 1010 0505 0001 3M02 606.
          """)
      ],
      remedy: Phrase(
        en: """
          Remove it, and tell the person who looks after the site if the file has already been \
          shared.
          """,
        fr: """
          Retirez-le, et prévenez la personne qui s’occupe du site si le fichier a déjà été \
          partagé.
          """)),
  ]
}
