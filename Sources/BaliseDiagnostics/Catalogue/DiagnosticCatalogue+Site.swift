import BaliseText

extension DiagnosticCatalogue {
  /// content/site.yaml and the files of the plan.
  static let site: [DiagnosticDescription] = [
    DiagnosticDescription(
      id: "missing-site",
      title: Phrase(en: "no content/site.yaml", fr: "pas de content/site.yaml"),
      explanation: Phrase(
        en: """
          This file gives the site its name, its languages and its address. Without it nothing can \
          be published.
          """,
        fr: """
          Ce fichier donne au site son nom, ses langues et son adresse. Sans lui, rien ne peut \
          être publié.
          """),
      remedy: Phrase(
        en: """
          Create `content/site.yaml` with `name:`, `languages:` and `base:`. If it exists, check \
          that the command runs in the folder of the plan, or add `--source`.
          """,
        fr: """
          Créez `content/site.yaml` avec `name:`, `languages:` et `base:`. S’il existe, vérifiez \
          que la commande est lancée dans le dossier du plan, ou ajoutez `--source`.
          """)),
    DiagnosticDescription(
      id: "missing-site-name",
      title: Phrase(en: "a site without a name", fr: "un site sans nom"),
      explanation: Phrase(
        en: "The name stands at the top of every page and in the results of search engines.",
        fr: "Le nom figure en haut de chaque page et dans les résultats des moteurs de recherche."),
      examples: [
        DiagnosticExample(
          "content/site.yaml",
          "languages: [fr, en]")
      ],
      remedy: Phrase(
        en: "Add `name:` to `content/site.yaml`.",
        fr: "Ajoutez `name:` à `content/site.yaml`.")),
    DiagnosticDescription(
      id: "bad-language",
      title: Phrase(en: "not the code of a language", fr: "pas un code de langue"),
      explanation: Phrase(
        en: """
          Languages are given by their code of two letters or a little more, in small letters, each \
          once: search engines, screen readers and the names of files rely on it. While a language \
          cannot be read, nothing else of the content is told: most of it would only follow from that.
          """,
        fr: """
          Les langues se donnent par leur code de deux lettres ou un peu plus, en minuscules, chacune \
          une fois : les moteurs de recherche, les lecteurs d’écran et les noms de fichiers s’y fient. \
          Tant qu’une langue ne se lit pas, rien d’autre du contenu n’est dit : ce n’en serait, pour \
          l’essentiel, que la conséquence.
          """),
      examples: [
        DiagnosticExample(
          "content/site.yaml",
          """
          name: Plan d’action
          languages: [français, en]
          """)
      ],
      remedy: Phrase(
        en: "Write codes such as `fr`, `en`, `oc`.",
        fr: "Écrivez des codes comme `fr`, `en`, `oc`.")),
    DiagnosticDescription(
      id: "bad-base",
      title: Phrase(en: "not the address of a site", fr: "pas l’adresse d’un site"),
      explanation: Phrase(
        en: """
          `base:` is the whole address the site will have; the site map and search engines need \
          it.
          """,
        fr: """
          `base:` est l’adresse complète qu’aura le site ; le plan du site et les moteurs de \
          recherche en ont besoin.
          """),
      examples: [
        DiagnosticExample(
          "content/site.yaml",
          """
          name: Plan d’action
          languages: [fr, en]
          base: plan.example.org
          """)
      ],
      remedy: Phrase(
        en: "Write the whole address, such as `https://plan.example.org/`.",
        fr: "Écrivez l’adresse complète, comme `https://plan.example.org/`.")),
    DiagnosticDescription(
      id: "menu-without-target",
      title: Phrase(en: "a menu line without a target", fr: "une ligne de menu sans destination"),
      explanation: Phrase(
        en: "The line has a label and does not say where it leads.",
        fr: "La ligne a un libellé et ne dit pas où elle mène."),
      examples: [
        DiagnosticExample(
          "content/site.yaml",
          """
          name: Plan d’action
          languages: [fr, en]
          menu:
            - label: Les actions
          """)
      ],
      remedy: Phrase(
        en: "Add `to:` (a collection or an entry) or `url:` (an address).",
        fr: "Ajoutez `to:` (une collection ou une fiche) ou `url:` (une adresse).")),
    DiagnosticDescription(
      id: "folder-without-collection",
      title: Phrase(
        en: "a folder that says nothing of its files",
        fr: "un dossier qui ne dit rien de ses fichiers"),
      explanation: Phrase(
        en: """
          A folder of `content/` that holds Markdown files must say what they are: their fields, \
          their title, their order.
          """,
        fr: """
          Un dossier de `content/` qui contient des fichiers Markdown doit dire ce qu’ils sont : \
          leurs champs, leur titre, leur ordre.
          """),
      examples: [
        DiagnosticExample(
          "content/projets/studio.md",
          "# Studio partagé")
      ],
      remedy: Phrase(
        en: "Add a `_collection.yaml` to the folder, or move the files to a folder that has one.",
        fr: """
          Ajoutez un `_collection.yaml` au dossier, ou déplacez les fichiers dans un dossier qui \
          en a un.
          """)),
    DiagnosticDescription(
      id: "unused-file",
      title: Phrase(en: "a file that nothing reads", fr: "un fichier que rien ne lit"),
      explanation: Phrase(
        en: """
          The file stands where Balise reads nothing, or its name does not end in `.md` and \
          nothing in the site links to it: no page is made of it. The site is published all the same.
          """,
        fr: """
          Le fichier se trouve là où Balise ne lit rien, ou son nom ne finit pas par `.md` et \
          rien dans le site n’y renvoie : aucune page n’en est faite. Le site est publié quand même.
          """),
      examples: [
        DiagnosticExample(
          "content/notes.md",
          "# Notes de réunion")
      ],
      remedy: Phrase(
        en: """
          Move it to a collection, or remove it. `05-studio.md.txt` becomes `05-studio.md`: some \
          computers hide the end of names. Copy the text of `05-studio.docx` into `05-studio.md`.
          """,
        fr: """
          Déplacez-le dans une collection, ou retirez-le. `05-studio.md.txt` devient \
          `05-studio.md` : certains ordinateurs cachent la fin des noms. Copiez le texte de \
          `05-studio.docx` dans `05-studio.md`.
          """)),
    DiagnosticDescription(
      id: "bad-file-name",
      title: Phrase(
        en: "a file name that no address can hold",
        fr: "un nom de fichier impossible dans une adresse"),
      explanation: Phrase(
        en: """
          The name of a file becomes a part of an address. This one holds a backslash, a control \
          character or a broken letter.
          """,
        fr: """
          Le nom d’un fichier devient une partie d’une adresse. Celui-ci contient une barre \
          oblique inverse, un caractère de contrôle ou une lettre abîmée.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05\\studio.md",
          """
          ---
          titre: Studio partagé
          ---
          """)
      ],
      remedy: Phrase(
        en: "Rename it with letters, digits, hyphens and dots.",
        fr: "Renommez-le avec des lettres, des chiffres, des traits d’union et des points.")),
    DiagnosticDescription(
      id: "symbolic-link",
      title: Phrase(
        en: "a link to another place of the disk",
        fr: "un lien vers un autre endroit du disque"),
      explanation: Phrase(
        en: "The file is a symbolic link, which could publish something from outside the plan.",
        fr: """
          Le fichier est un lien symbolique, qui pourrait publier quelque chose d’extérieur au \
          plan.
          """),
      remedy: Phrase(en: "Put the file itself here.", fr: "Mettez ici le fichier lui-même.")),
    DiagnosticDescription(
      id: "special-file",
      title: Phrase(en: "neither a file nor a folder", fr: "ni un fichier ni un dossier"),
      explanation: Phrase(
        en: """
          Something that is neither a file nor a folder (a device, a pipe) stands in the plan, and \
          reading it could hang.
          """,
        fr: """
          Quelque chose qui n’est ni un fichier ni un dossier (un périphérique, un tube) se trouve \
          dans le plan, et sa lecture pourrait bloquer.
          """),
      remedy: Phrase(en: "Remove it.", fr: "Retirez-le.")),
    DiagnosticDescription(
      id: "file-name-too-long",
      title: Phrase(en: "a file name that is too long", fr: "un nom de fichier trop long"),
      explanation: Phrase(
        en: """
          The address of a page comes from the name of its file. Disks and servers refuse very long \
          names, so that the page could not be published everywhere.
          """,
        fr: """
          L’adresse d’une page vient du nom de son fichier. Les disques et les serveurs refusent \
          les noms très longs : la page ne pourrait pas être publiée partout.
          """),
      remedy: Phrase(
        en: "Rename the file in a few words; the title stands inside it.",
        fr: "Renommez le fichier en quelques mots ; le titre se trouve à l’intérieur.")),
    DiagnosticDescription(
      id: "folder-too-deep",
      title: Phrase(
        en: "too many folders inside each other", fr: "trop de dossiers les uns dans les autres"),
      explanation: Phrase(
        en: """
          More folders stand inside each other than any plan needs, and what is below is not read. \
          It is usually a copy of a folder into itself.
          """,
        fr: """
          Plus de dossiers qu’il n’en faut à un plan sont les uns dans les autres, et ce qui est \
          dessous n’est pas lu. C’est le plus souvent un dossier copié dans lui-même.
          """),
      remedy: Phrase(
        en: "Move the files higher up, or remove the copy.",
        fr: "Remontez les fichiers, ou retirez la copie.")),
    DiagnosticDescription(
      id: "file-too-large",
      title: Phrase(en: "a file that is too large", fr: "un fichier trop grand"),
      explanation: Phrase(
        en: """
          A file that Balise reads whole (a text, a template, a style sheet) is far larger than any \
          page. Pictures and documents have no such limit.
          """,
        fr: """
          Un fichier que Balise lit en entier (un texte, un modèle, une feuille de style) est bien \
          plus grand que n’importe quelle page. Les images et les documents n’ont pas cette limite.
          """),
      remedy: Phrase(
        en: "Spread it over several files, or offer it as a file to download.",
        fr: "Répartissez-le en plusieurs fichiers, ou proposez-le en téléchargement.")),
    DiagnosticDescription(
      id: "duplicate-path",
      title: Phrase(en: "two pages at one address", fr: "deux pages à la même adresse"),
      explanation: Phrase(
        en: """
          Two files would be published under the same name, and one would replace the other. \
          Capital letters do not count: some disks do not tell them apart.
          """,
        fr: """
          Deux fichiers seraient publiés sous le même nom, et l’un remplacerait l’autre. Les \
          majuscules ne comptent pas : certains disques ne les distinguent pas.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          ---
          """),
        DiagnosticExample(
          "content/actions/05-Studio.md",
          """
          ---
          titre: Studio commun
          ---
          """),
      ],
      remedy: Phrase(en: "Rename one of the two files.", fr: "Renommez l’un des deux fichiers.")),
    DiagnosticDescription(
      id: "private-in-text",
      title: Phrase(
        en: "a text that says what is withheld", fr: "un texte qui dit ce qui est retenu"),
      explanation: Phrase(
        en: """
          A name of several words, an e-mail address or a telephone number stands in a text of the \
          site, and the person it belongs to is not marked public, or no longer. A field that is \
          kept back would be of no use if a sentence said the same.
          """,
        fr: """
          Un nom de plusieurs mots, une adresse électronique ou un numéro de téléphone figure dans \
          un texte du site, et la personne à qui il appartient n’est pas marquée publique, ou ne \
          l’est plus. Retenir un champ ne servirait à rien si une phrase disait la même chose.
          """),
      examples: [
        DiagnosticExample(
          "content/agents/_collection.yaml",
          """
          publish: public
          fields:
            name: {type: text, personal: true}
            public: {type: boolean, private: true}
          """),
        DiagnosticExample("content/agents/accueil.md", "---\nname: Camille Martin\n---"),
        DiagnosticExample("content/agents/_index.md", "Demandez Camille Martin."),
      ],
      remedy: Phrase(
        en: """
          Write the function in the text, or mark the person as public where the person is described.
          """,
        fr: """
          Écrivez la fonction dans le texte, ou marquez la personne comme publique là où elle est \
          décrite.
          """)),
    DiagnosticDescription(
      id: "feed-without-base",
      title: Phrase(en: "a feed that cannot be made", fr: "un flux qui ne peut pas être fait"),
      explanation: Phrase(
        en: """
          A collection asks for a feed, and the site has no address yet. A feed is read far from \
          the site: its links need the whole address. The pages are published all the same.
          """,
        fr: """
          Une collection demande un flux, et le site n’a pas encore d’adresse. Un flux est lu loin \
          du site : ses liens ont besoin de l’adresse entière. Les pages sont publiées quand même.
          """),
      examples: [
        DiagnosticExample(
          "content/actualites/_collection.yaml",
          """
          feed: {date: date}
          fields:
            title: {type: text}
            date: {type: date}
          """)
      ],
      remedy: Phrase(
        en: "Add `base:` with the address of the site to `content/site.yaml`.",
        fr: "Ajoutez `base:` avec l’adresse du site à `content/site.yaml`.")),
  ]
}
