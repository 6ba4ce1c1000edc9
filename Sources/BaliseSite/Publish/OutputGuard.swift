import BaliseText
import Glibc

/// Refuses an output folder that would take the place of the plan itself, or be lost with another
/// site.
enum OutputGuard {
  /// Throws when the output is the source folder, one above it, or lies in what the site is made from.
  static func check(output: String, source: String) throws(BuildError) {
    let place = absolute(output)
    let root = absolute(source)
    let isAbove = root == place || root.hasPrefix(place == "/" ? "/" : place + "/")
    let isInside = ["content", "templates"].contains { name in
      let folder = absolute(source + "/" + name)
      return place == folder || place.hasPrefix(folder + "/")
    }
    guard isAbove || isInside else { return try checkNeighbours(output, place) }
    throw BuildError(
      Phrase(
        en: "the site cannot go to \(output): the plan it is made from is there",
        fr: "le site ne peut pas aller dans \(output) : le plan dont il est fait s'y trouve"),
      help: Phrase(
        en: "give a folder of its own with --output",
        fr: "donnez-lui un dossier à lui avec --output"))
  }

  /// Throws for a place that another build clears, or that another site would publish.
  private static func checkNeighbours(_ output: String, _ place: String) throws(BuildError) {
    let help = Phrase(
      en: "give a folder of its own with --output", fr: "donnez-lui un dossier à lui avec --output")
    if place.split(separator: "/").contains(where: isWorkshop) {
      throw BuildError(
        Phrase(
          en: "the site cannot go to \(output): the next build of another site clears that folder",
          fr:
            "le site ne peut pas aller dans \(output) : la prochaine construction d'un autre site vide ce dossier"
        ), help: help)
    }
    var above = place[...]
    while let slash = above.lastIndex(of: "/"), slash > above.startIndex {
      above = above[..<slash]
      guard SiteManifest(in: String(above)) != nil else { continue }
      throw BuildError(
        Phrase(
          en: "the site cannot go to \(output): it would lie in the site published in \(above)",
          fr:
            "le site ne peut pas aller dans \(output) : il serait dans le site publié dans \(above)"
        ), help: help)
    }
  }

  /// The folder that Balise keeps beside an output: `.public.balise`.
  private static func isWorkshop(_ name: Substring) -> Bool {
    name.first == "." && name.hasSuffix(".balise") && name.utf8.count > ".balise".utf8.count
  }

  /// The path without links and dots, as far as it exists.
  private static func absolute(_ path: String) -> String {
    if let found = unsafe realpath(path.isEmpty ? "." : path, nil) {
      defer { unsafe free(found) }
      return unsafe String(cString: found)
    }
    guard let slash = path.lastIndex(of: "/"), path != "/" else {
      return absolute(".") + "/" + path
    }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    let name = path[path.index(after: slash)...]
    let above = absolute(folder)
    switch name {
    case "", ".": return above
    case "..":
      guard let cut = above.lastIndex(of: "/"), cut > above.startIndex else { return "/" }
      return String(above[..<cut])
    default: return (above == "/" ? "" : above) + "/" + name
    }
  }
}
