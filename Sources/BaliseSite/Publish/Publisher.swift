// Publishing is all or nothing: the site is written beside the output and takes its place in one
// step, so that visitors see the whole old site or the whole new one, whatever happens.

import BaliseText
import CSystem
import Glibc

/// The folder beside the output where the next site is written: `.public.balise` for `public`.
struct Publisher: ~Copyable {
  /// Where the site will stand.
  let output: String
  /// Balise's own folder beside it: the lock, the next site.
  private let workshop: String
  private let lock: Descriptor
  /// A file that says Balise made the folder it is in.
  static let marker = ".balise"

  /// Takes the lock, waiting for another build to end, and clears what a killed build left.
  static func begin(output: String, replacing: Bool) throws(BuildError) -> Publisher {
    let (parent, name) = split(output)
    let workshop = parent + "/." + name + ".balise"
    try Disk.makeFolder(workshop)
    let number = unsafe open(workshop + "/lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard number >= 0 else { throw Disk.cannot(.write, workshop + "/lock") }
    let publisher = Publisher(output: output, workshop: workshop, lock: Descriptor(number))
    while flock(number, LOCK_EX) != 0 {
      guard errno == EINTR else { throw Disk.cannot(.write, workshop + "/lock") }
    }
    try Disk.remove(workshop + "/next")
    try Disk.remove(workshop + "/old")
    if !replacing { try checkOwnership(output) }
    try Disk.makeFolder(publisher.next)
    return publisher
  }

  private init(output: String, workshop: String, lock: consuming Descriptor) {
    self.output = output
    self.workshop = workshop
    self.lock = lock
  }

  /// Where the next site is written.
  var next: String { workshop + "/next" }

  /// Puts the next site in the output's place in one step, then removes the old one.
  func publish() throws(BuildError) {
    try Disk.write(
      Array("Made by Balise. This folder is replaced at each build.\n".utf8),
      to: next + "/" + Self.marker)
    if Disk.status(output) == nil {
      guard unsafe rename(next, output) == 0 else { throw Disk.cannot(.write, output) }
    } else if unsafe balise_exchange(next, output) == 0 {
      try Disk.remove(next)
    } else {
      // A file system without exchange: two renames, the shortest gap there is.
      let old = workshop + "/old"
      guard unsafe rename(output, old) == 0 else { throw Disk.cannot(.write, output) }
      guard unsafe rename(next, output) == 0 else {
        let error = Disk.cannot(.write, output)
        _ = unsafe rename(old, output)
        throw error
      }
      try Disk.remove(old)
    }
  }

  /// Leaves the output as it is and removes what was written beside it.
  func abandon() {
    try? Disk.remove(next)
  }

  /// The folder above a path, and its last name.
  private static func split(_ path: String) -> (parent: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let parent = path[..<slash]
    return (parent.isEmpty ? "/" : String(parent), String(path[path.index(after: slash)...]))
  }

  /// A folder that Balise did not make is not replaced unless that is asked.
  private static func checkOwnership(_ output: String) throws(BuildError) {
    guard let status = Disk.status(output) else { return }
    guard status.kind == .folder else {
      throw BuildError(
        Phrase(en: "\(output) is not a folder", fr: "\(output) n'est pas un dossier"),
        help: Phrase(
          en: "give another folder with --output", fr: "donnez un autre dossier avec --output"))
    }
    if try Disk.names(in: output).isEmpty || Disk.status(output + "/" + marker) != nil { return }
    throw BuildError(
      Phrase(
        en: "\(output) holds files that Balise did not make",
        fr: "\(output) contient des fichiers que Balise n'a pas faits"),
      help: Phrase(
        en: "give another folder with --output, or --replace to lose what it holds",
        fr: "donnez un autre dossier avec --output, ou --replace pour perdre ce qu'il contient"))
  }
}
