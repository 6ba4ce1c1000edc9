import BaliseText

/// The few words of the preview's own that stand in the browser.
struct PreviewWords {
  let language: InterfaceLanguage

  var label: String { text(Phrase(en: "About this page", fr: "Sur cette page")) }
  var close: String { text(Phrase(en: "Close", fr: "Fermer")) }
  var hide: String { text(Phrase(en: "Hide (Esc)", fr: "Masquer (Échap)")) }
  var stopped: String { text(Phrase(en: "preview stopped", fr: "aperçu arrêté")) }
  var notPublished: String {
    text(
      Phrase(
        en: "The page underneath is the last one without a mistake.",
        fr: "La page en dessous est la dernière sans erreur."))
  }
  var noSite: String {
    text(Phrase(en: "There is no site to show yet", fr: "Il n’y a pas encore de site à montrer"))
  }
  var noSiteText: String {
    text(
      Phrase(
        en: "The site appears here as soon as this is mended.",
        fr: "Le site apparaît ici dès que ceci est réparé."))
  }
  var notFound: String { text(Phrase(en: "No such page", fr: "Cette page n’existe pas")) }
  var home: String { text(Phrase(en: "Home page", fr: "Page d’accueil")) }

  private func text(_ phrase: Phrase) -> String { phrase.text(in: language) }
}
