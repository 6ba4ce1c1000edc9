import BaliseText
import Glibc

/// Refuses an output folder that would take the place of the plan itself.
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
    guard isAbove || isInside else { return }
    throw BuildError(
      Phrase(
        en: "the site cannot go to \(output): the plan it is made from is there",
        fr: "le site ne peut pas aller dans \(output) : le plan dont il est fait s'y trouve"),
      help: Phrase(
        en: "give a folder of its own with --output",
        fr: "donnez-lui un dossier à lui avec --output"))
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
