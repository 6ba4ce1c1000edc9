import BalisePlan
import BaliseText
import Glibc

/// Writes a page that is for a few eyes only: never into what is published, nor into what it is
/// published from.
package enum PrivatePage {
  /// Writes the page; refused where it could be put on line by accident, or over another file.
  package static func write(
    _ bytes: [UInt8], to path: String, source: String
  ) throws(BuildError) {
    let (folder, name) = split(path)
    guard let place = resolved(folder) else { throw Disk.cannot(.write, folder) }
    try refusePublished(place, path)
    for (kept, reason) in kept(source) {
      let kept = resolved(kept) ?? kept
      if place == kept || place.hasPrefix(kept + "/") { throw refusal(path, reason) }
    }
    let target = (place == "/" ? "" : place) + "/" + name
    let isNew = Disk.status(target) == nil
    if !isNew { try refuseOther(target, path) }
    try Disk.write(bytes, to: target, replacing: !isNew)
    // Only its owner reads it, whatever the folder is shared with.
    if unsafe chmod(target, 0o600) != 0 { throw Disk.cannot(.write, target) }
  }

  /// Folders that a site is made of or published in, and what each is.
  private static func kept(_ source: String) -> [(String, Phrase)] {
    let site = Phrase(en: "the folder of the published site", fr: "le dossier du site publié")
    let content = Phrase(
      en: "a folder that the site is made from", fr: "un dossier dont le site est fait")
    return [
      (source + "/public", site), (source + "/.public.balise", site),
      (source + "/content", content),
      (source + "/templates", content),
    ]
  }

  /// Balise marks what it publishes: such a folder, and all in it, is refused wherever it is.
  private static func refusePublished(_ place: String, _ path: String) throws(BuildError) {
    var folder = place
    while true {
      if Disk.status(folder + "/" + SiteManifest.name) != nil {
        throw refusal(
          path, Phrase(en: "the folder of a published site", fr: "le dossier d'un site publié"))
      }
      guard let slash = folder.lastIndex(of: "/"), folder != "/" else { return }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }

  /// Another page of questions may be replaced; nothing else may.
  private static func refuseOther(_ target: String, _ path: String) throws(BuildError) {
    let known = Array(QuestionPageFormatter.opening.utf8)
    if let status = Disk.status(target), status.kind == .file,
      try Disk.read(target).starts(with: known)
    {
      return
    }
    throw BuildError(
      Phrase(
        en: "\(path) is there already and is no page of questions",
        fr: "\(path) existe déjà et n'est pas une page de questions"),
      help: Phrase(en: "give another name with --html", fr: "donnez un autre nom avec --html"))
  }

  private static func refusal(_ path: String, _ reason: Phrase) -> BuildError {
    BuildError(
      Phrase(
        en: "the private page cannot be written to \(path): it is in \(reason.en)",
        fr: "la page privée ne peut pas être écrite dans \(path) : c'est \(reason.fr)"),
      help: Phrase(
        en: "give a file outside of it with --html",
        fr: "donnez un fichier situé ailleurs avec --html"))
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
  }

  /// The folder that a path leads to, through every symbolic link; nil when it is not there.
  private static func resolved(_ path: String) -> String? {
    guard let found = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }
}
