import BaliseText

extension DiagnosticCatalogue {
  /// Files of pictures.
  static let pictures: [DiagnosticDescription] = [
    DiagnosticDescription(
      id: "not-a-picture",
      title: Phrase(
        en: "a file that browsers do not show as a picture",
        fr: "un fichier que les navigateurs ne montrent pas comme image"),
      explanation: Phrase(
        en: """
          Every browser shows JPEG, PNG, WebP, GIF and SVG. The file is none of these, whatever its \
          name says: telephones often save HEIC, and office programs save TIFF or BMP.
          """,
        fr: """
          Tous les navigateurs montrent le JPEG, le PNG, le WebP, le GIF et le SVG. Le fichier n’est \
          rien de tout cela, quoi que dise son nom : les téléphones enregistrent souvent en HEIC, la \
          bureautique en TIFF ou en BMP.
          """),
      remedy: Phrase(
        en: "Save it as JPEG (a photograph) or PNG (a screen, a drawing).",
        fr: "Enregistrez-le en JPEG (une photographie) ou en PNG (un écran, un dessin).")),
    DiagnosticDescription(
      id: "broken-picture",
      title: Phrase(en: "a damaged picture", fr: "une image abîmée"),
      explanation: Phrase(
        en: """
          The file does not end as a picture of its kind ends, or what it holds cannot be decoded. \
          Usually a copy was cut off; readers would see a grey stripe or nothing.
          """,
        fr: """
          Le fichier ne finit pas comme finit une image de ce genre, ou ce qu’il contient ne peut pas \
          être décodé. Le plus souvent une copie a été interrompue ; les lecteurs verraient une bande \
          grise, ou rien.
          """),
      remedy: Phrase(
        en: "Copy the file again from where it comes, or export it again.",
        fr: "Recopiez le fichier depuis son origine, ou exportez-le de nouveau.")),
    DiagnosticDescription(
      id: "picture-too-large",
      title: Phrase(en: "a picture that is too large", fr: "une image trop grande"),
      explanation: Phrase(
        en: """
          A side has more than 20,000 pixels, the whole more than 120 million, or the file more than \
          32 MB (4 MB for a drawing). A small file can unfold to more than a telephone has room for.
          """,
        fr: """
          Un côté a plus de 20 000 pixels, l’ensemble plus de 120 millions, ou le fichier plus de \
          32 Mo (4 Mo pour un dessin). Un petit fichier peut se déplier au-delà de ce que contient un \
          téléphone.
          """),
      remedy: Phrase(
        en: "Export it smaller: 3,000 pixels are enough for every screen.",
        fr: "Exportez-la en plus petit : 3 000 pixels suffisent à tous les écrans.")),
    DiagnosticDescription(
      id: "unsafe-drawing",
      title: Phrase(
        en: "a drawing that runs or fetches something",
        fr: "un dessin qui exécute ou va chercher quelque chose"),
      explanation: Phrase(
        en: """
          An SVG file may hold scripts, and may fetch pictures, fonts and style sheets from other \
          sites. Inside a page it cannot; opened at its own address it runs as if it were the site. \
          Balise reads the drawing tag by tag and publishes none with scripts, event attributes, \
          foreign references, declarations of its own, or another encoding than UTF-8. Links to web \
          pages and pictures that the file itself holds are allowed.
          """,
        fr: """
          Un fichier SVG peut contenir des scripts et aller chercher des images, des polices et des \
          feuilles de style sur d’autres sites. Dans une page il ne le peut pas ; ouvert à sa propre \
          adresse, il s’exécute comme s’il était le site. Balise lit le dessin balise par balise et \
          n’en publie aucun qui ait des scripts, des attributs d’événement, des références \
          étrangères, des déclarations à lui ou un autre encodage que l’UTF-8. Les liens vers des \
          pages et les images que le fichier contient lui-même sont permis.
          """),
      remedy: Phrase(
        en: """
          Export the drawing as “plain SVG”, with texts as paths and without linked files, or as PNG.
          """,
        fr: """
          Exportez le dessin en « SVG simple », textes convertis en tracés et sans fichier lié, ou \
          en PNG.
          """)),
    DiagnosticDescription(
      id: "picture-suffix",
      title: Phrase(
        en: "a picture of another kind than its name says",
        fr: "une image d’un autre genre que ne dit son nom"),
      explanation: Phrase(
        en: """
          The server tells browsers the kind of a file from the end of its name. When that is wrong, \
          some programs do not open it. A picture whose name says that it is none, such as a \
          photograph called .pdf, is not published: what its camera wrote would be.
          """,
        fr: """
          Le serveur dit aux navigateurs le genre d’un fichier d’après la fin de son nom. Quand elle \
          est fausse, certains programmes ne l’ouvrent pas. Une image dont le nom dit que ce n’en est \
          pas une, comme une photographie nommée .pdf, n’est pas publiée : ce que son appareil y a \
          écrit le serait aussi.
          """),
      remedy: Phrase(
        en: "Rename the file with the suffix that is shown, and where it is named too.",
        fr: "Renommez le fichier avec l’extension indiquée, et là où il est nommé aussi.")),
    DiagnosticDescription(
      id: "moving-picture",
      title: Phrase(en: "a picture that moves", fr: "une image qui bouge"),
      explanation: Phrase(
        en: """
          Readers cannot stop an animated GIF, WebP or PNG: it keeps some people from reading what \
          stands beside it (WCAG 2.2.2, RGAA 13.8). It is published as it is, and not made smaller.
          """,
        fr: """
          Les lecteurs ne peuvent pas arrêter un GIF, un WebP ou un PNG animé : cela empêche certaines \
          personnes de lire ce qui est à côté (WCAG 2.2.2, RGAA 13.8). L’image est publiée telle \
          quelle, sans être réduite.
          """),
      remedy: Phrase(
        en: "Put one picture in its place, or offer a film as a file to download.",
        fr: "Mettez une image fixe à sa place, ou proposez un film à télécharger.")),
    DiagnosticDescription(
      id: "heavy-picture",
      title: Phrase(en: "a picture that weighs too much", fr: "une image trop lourde"),
      explanation: Phrase(
        en: """
          What a reader may have to fetch for this picture is more than 400 kB: some ten seconds on a \
          slow telephone, and more than all the rest of the page.
          """,
        fr: """
          Ce qu’un lecteur peut devoir charger pour cette image dépasse 400 ko : une dizaine de \
          secondes sur un téléphone lent, et plus que tout le reste de la page.
          """),
      remedy: Phrase(
        en: """
          Export it smaller, as JPEG when it is a photograph. Where libvips-tools is installed, Balise \
          makes smaller pictures itself.
          """,
        fr: """
          Exportez-la en plus petit, en JPEG si c’est une photographie. Là où libvips-tools est \
          installé, Balise fabrique lui-même des images plus petites.
          """)),
    DiagnosticDescription(
      id: "pictures-as-they-are",
      title: Phrase(
        en: "pictures are published at full size", fr: "des images sont publiées en pleine taille"),
      explanation: Phrase(
        en: """
          The program `vipsthumbnail` of libvips was not found: pictures are published as they are, \
          without what cameras wrote into them. The site is complete, and heavier on telephones.
          """,
        fr: """
          Le programme `vipsthumbnail` de libvips n’a pas été trouvé : les images sont publiées telles \
          quelles, sans ce que les appareils y ont écrit. Le site est complet, et plus lourd sur les \
          téléphones.
          """),
      remedy: Phrase(
        en: "Install it (`apt-get install libvips-tools` on Debian) and build again.",
        fr: "Installez-le (`apt-get install libvips-tools` sur Debian) et recommencez.")),
    DiagnosticDescription(
      id: "photograph-as-it-is",
      title: Phrase(
        en: "a photograph is published with what its camera wrote",
        fr: "une photographie est publiée avec ce que l’appareil y a écrit"),
      explanation: Phrase(
        en: """
          A page offers a photograph in TIFF, HEIC, AVIF or a camera’s own kind of file. Such files \
          often hold the place and the hour, the owner’s name and the camera’s number. Balise takes \
          them out of JPEG, PNG, WebP and GIF; other kinds are published byte for byte.
          """,
        fr: """
          Une page propose une photographie en TIFF, en HEIC, en AVIF ou dans le format propre d’un \
          appareil. Ces fichiers contiennent souvent le lieu et l’heure, le nom du propriétaire et le \
          numéro de l’appareil. Balise les retire du JPEG, du PNG, du WebP et du GIF ; les autres \
          formats sont publiés octet pour octet.
          """),
      remedy: Phrase(
        en: "Export the photograph as JPEG, and offer that file.",
        fr: "Exportez la photographie en JPEG, et proposez ce fichier.")),
    DiagnosticDescription(
      id: "file-that-runs",
      title: Phrase(
        en: "a file that would run on the site", fr: "un fichier qui s’exécuterait sur le site"),
      explanation: Phrase(
        en: """
          A page offers a file that browsers open as a page of the site (HTML, XML, a script) or that \
          web servers run (PHP and the like). Whatever it holds would act in the name of the site, \
          and none of Balise’s checks look into it.
          """,
        fr: """
          Une page propose un fichier que les navigateurs ouvrent comme une page du site (HTML, XML, \
          script) ou que les serveurs web exécutent (PHP et autres). Ce qu’il contient agirait au nom \
          du site, sans qu’aucune vérification de Balise le regarde.
          """),
      remedy: Phrase(
        en: """
          Offer it as PDF, write its words as a page of the plan, or put the file in a zip file, \
          which is downloaded and not opened.
          """,
        fr: """
          Proposez-le en PDF, écrivez son texte comme une page du plan, ou mettez le fichier dans un \
          fichier zip, que l’on télécharge sans l’ouvrir.
          """)),
  ]
}
