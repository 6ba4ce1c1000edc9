package import BaliseText

/// A broken world: a folder that cannot be read, a full disk. Names the path and what to do.
package struct BuildError: Error, Sendable {
  /// What went wrong, with the path.
  package let message: Phrase
  /// What to do about it.
  package let help: Phrase?

  /// Makes an error.
  package init(_ message: Phrase, help: Phrase? = nil) {
    self.message = message
    self.help = help
  }
}

extension BuildError {
  /// A folder that holds no plan, or half of one.
  static func noPlan(in root: String, without folder: String) -> BuildError {
    let guide = "Sources/BaliseSite/BaliseSite.docc/Manual.md"
    let help =
      if folder == "content" {
        Phrase(
          en: "go to the folder of the plan, or name it with --source; to begin one, write "
            + "content/site.yaml (“name: …”), content/actions/_collection.yaml (“fields: {title: {}}”) "
            + "and copy templates/ of the demonstration, as the guide says (\(guide) in the folder of "
            + "Balise)",
          fr: "allez dans le dossier du plan, ou nommez-le avec --source ; pour en commencer un, "
            + "écrivez content/site.yaml (« name: … »), content/actions/_collection.yaml "
            + "(« fields: {title: {}} ») et copiez le dossier templates/ de la démonstration, comme "
            + "le dit le guide (\(guide) dans le dossier de Balise)")
      } else {
        Phrase(
          en: "copy templates/ of the demonstration, or write your own, as the guide says "
            + "(\(guide) in the folder of Balise)",
          fr:
            "copiez le dossier templates/ de la démonstration, ou écrivez le vôtre, comme le dit le "
            + "guide (\(guide) dans le dossier de Balise)")
      }
    let place =
      root == "." ? Phrase(en: "this folder", fr: "ce dossier") : Phrase(en: root, fr: root)
    return BuildError(
      Phrase(
        en: "there is no plan in \(place.en): it has no folder “\(folder)”",
        fr: "il n'y a pas de plan dans \(place.fr) : le dossier « \(folder) » y manque"), help: help
    )
  }
}
