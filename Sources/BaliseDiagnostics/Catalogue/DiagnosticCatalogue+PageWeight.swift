import BaliseText

extension DiagnosticCatalogue {
  /// What a page loads, and how much it weighs.
  static let pageWeight: [DiagnosticDescription] = [
    DiagnosticDescription(
      id: "foreign-request",
      title: Phrase(
        en: "something loaded from another site",
        fr: "quelque chose chargé depuis un autre site"),
      explanation: Phrase(
        en: """
          The page makes the reader’s browser ask another site for a picture, a style sheet, a \
          script or a font. That site learns of each visit; when it is slow or gone, so is the \
          page; and the law asks for consent.
          """,
        fr: """
          La page fait demander par le navigateur une image, une feuille de style, un script \
          ou une police à un autre site. Celui-ci apprend chaque visite ; quand il est lent ou \
          fermé, la page l’est aussi ; et la loi demande un consentement.
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/home.html",
          """
          {{<base}}
          {{$main}}
          <h1>{{home.title}}</h1>
          <p><img src="https://tiers.example/logo.png" alt="Logo du plan" width="80" height="40"></p>
          {{/main}}
          {{/base}}
          """)
      ],
      remedy: Phrase(
        en: """
          Put the file into `templates/assets/` or `content/`. A link to the other site is no \
          request, and may stay.
          """,
        fr: """
          Mettez le fichier dans `templates/assets/` ou `content/`. Un lien vers l’autre site \
          n’est pas une requête, et peut rester.
          """)),
    DiagnosticDescription(
      id: "page-over-budget",
      title: Phrase(
        en: "a page that weighs too much",
        fr: "une page trop lourde"),
      explanation: Phrase(
        en: """
          What a page makes a browser load, compressed as servers send it, is more than the \
          site allows itself: 100 kB for any page with all that it loads, 30 kB for the home \
          page without its pictures, unless `budget:` in `content/site.yaml` says otherwise. \
          The notes name what weighs.
          """,
        fr: """
          Ce que la page fait charger, compressé comme les serveurs l’envoient, dépasse ce que \
          le site s’accorde : 100 ko pour une page avec tout ce qu’elle charge, 30 ko pour la \
          page d’accueil sans ses images, sauf si `budget:` dans `content/site.yaml` dit autre \
          chose. Les notes nomment ce qui pèse.
          """),
      examples: [
        DiagnosticExample(
          "content/site.yaml",
          """
          name: Plan d’action
          languages: [fr, en]
          menu: [actions]
          budget: {page: 200 octets}
          """)
      ],
      remedy: Phrase(
        en: """
          Make the heaviest part smaller: a picture at the size it is shown, a long table on a \
          page of its own. Or change the budget: `budget: {home: 40 kB, page: 200 kB}`.
          """,
        fr: """
          Réduisez la part la plus lourde : une image à la taille où elle est montrée, un long \
          tableau sur sa propre page. Ou changez le budget : `budget: {home: 40 ko, page: 200 \
          ko}`.
          """)),
    DiagnosticDescription(
      id: "too-many-requests",
      title: Phrase(
        en: "a page that makes too many requests",
        fr: "une page qui fait trop de requêtes"),
      explanation: Phrase(
        en: """
          Each file that a page loads costs a journey to the server and back: on a slow line \
          they add up. A page may make 10, itself included, unless `budget:` in \
          `content/site.yaml` says otherwise.
          """,
        fr: """
          Chaque fichier qu’une page charge coûte un aller et retour jusqu’au serveur : sur \
          une ligne lente, ils s’additionnent. Une page peut en faire 10, elle-même comprise, \
          sauf si `budget:` dans `content/site.yaml` dit autre chose.
          """),
      examples: [
        DiagnosticExample(
          "content/site.yaml",
          """
          name: Plan d’action
          languages: [fr, en]
          menu: [actions]
          budget: {requests: 1}
          """)
      ],
      remedy: Phrase(
        en: """
          Put style sheets together, show fewer pictures on one page, or write `budget: \
          {requests: 20}`.
          """,
        fr: """
          Réunissez les feuilles de style, montrez moins d’images sur une page, ou écrivez \
          `budget: {requests: 20}`.
          """)),
    DiagnosticDescription(
      id: "bad-budget",
      title: Phrase(
        en: "a budget that is no amount",
        fr: "un budget qui n’est pas une quantité"),
      explanation: Phrase(
        en: """
          Under `budget:`, `home` and `page` are sizes, such as `30 kB`, and `requests` is a \
          number.
          """,
        fr: """
          Sous `budget:`, `home` et `page` sont des tailles, comme `30 ko`, et `requests` est \
          un nombre.
          """),
      examples: [
        DiagnosticExample(
          "content/site.yaml",
          """
          name: Plan d’action
          languages: [fr, en]
          menu: [actions]
          budget: {page: léger}
          """)
      ],
      remedy: Phrase(
        en: """
          Write a whole number and its unit: `budget: {home: 30 kB, page: 100 kB, requests: \
          10}`.
          """,
        fr: """
          Écrivez un nombre entier et son unité : `budget: {home: 30 ko, page: 100 ko, \
          requests: 10}`.
          """)),
  ]
}
