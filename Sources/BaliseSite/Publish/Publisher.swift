// Publishing is all or nothing: the site is written beside the output and takes its place in one
// step, so that visitors see the whole old site or the whole new one, whatever happens.

import BaliseText
import CSystem
import Glibc

/// The folder beside the output where the next site is made: `.public.balise` for `public`.
struct Publisher: ~Copyable {
  /// Where the site will stand.
  let output: String
  /// Balise's own folder beside it: the lock, the next site, the cache.
  let workshop: String
  private let replacing: Bool
  /// Where the same files stand in the next site, those that changed may take their places one after
  /// the other: nobody but the preview, which shows the site, reads it.
  private let isPrivate: Bool
  private let lock: Descriptor

  /// The folder beside an output.
  static func workshop(of output: String) -> String {
    let (parent, name) = split(output)
    return parent + "/." + name + ".balise"
  }

  /// Where smaller pictures are kept for the next build of an output.
  static func pictures(of output: String) -> String { workshop(of: output) + "/pictures" }

  /// Takes the lock, waiting for another build to end, and clears what a killed build left.
  static func begin(
    output: String, replacing: Bool, isPrivate: Bool = false
  ) throws(BuildError) -> Publisher {
    let workshop = workshop(of: output)
    do throws(BuildError) {
      try Disk.makeFolder(workshop)
    } catch {
      throw BuildError(
        error.message,
        help: Phrase(
          en: "give a folder where you may write with --output",
          fr: "donnez avec --output un dossier où vous pouvez écrire"))
    }
    let number = unsafe open(workshop + "/lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard number >= 0 else { throw Disk.cannot(.write, workshop + "/lock") }
    let publisher = Publisher(
      output: output, workshop: workshop, replacing: replacing, isPrivate: isPrivate,
      lock: Descriptor(number))
    while flock(number, LOCK_EX) != 0 {
      guard errno == EINTR else { throw Disk.cannot(.write, workshop + "/lock") }
    }
    // A build that was killed between two renames left the site here.
    if Disk.status(output) == nil, Disk.status(workshop + "/old") != nil {
      guard unsafe rename(workshop + "/old", output) == 0 else {
        throw Disk.cannot(.write, output)
      }
    }
    for left in ["next", "old", "clean"] { try Disk.remove(workshop + "/" + left) }
    try checkOwnership(output, replacing: replacing)
    return publisher
  }

  private init(
    output: String, workshop: String, replacing: Bool, isPrivate: Bool, lock: consuming Descriptor
  ) {
    self.output = output
    self.workshop = workshop
    self.replacing = replacing
    self.isPrivate = isPrivate
    self.lock = lock
  }

  /// Where the next site is written.
  var next: String { workshop + "/next" }

  /// Where a site is built from nothing to be compared with the next one.
  var clean: String { workshop + "/clean" }

  /// A stage for the next site; `isKnown` when the one that stands was looked at just now.
  func stage(isKnown: Bool) throws(BuildError) -> SiteStage {
    try Disk.makeFolder(next)
    return SiteStage(
      root: next, standing: Disk.status(output) == nil ? nil : output, isKnown: isKnown)
  }

  /// Puts the next site in the output's place in one step, then removes the old one. True when
  /// anything changed.
  func publish(_ stage: SiteStage, jobs: Int) throws(BuildError) -> Bool {
    let records = stage.records
    let manifest = SiteManifest(files: records.map(\.output.path))
    let bytes = manifest.bytes
    let isListSame =
      (try? Disk.read(output + "/" + SiteManifest.name)).map { $0 == bytes } ?? false
    let new = records.filter(\.isNew).map(\.output.path)
    if isListSame, takesPlaces(new) { return try takePlaces(new) }
    let kept = records.filter { !$0.isNew }.map(\.output.path)
    try complete(stage, kept, manifest, jobs)
    try Disk.write(bytes, to: next + "/" + SiteManifest.name)
    try exchange()
    return true
  }

  /// Puts new files in the place of those of the same names, in one step; all others stay. True when
  /// anything changed.
  func replace(_ stage: SiteStage, jobs: Int) throws(BuildError) -> Bool {
    let new = stage.records.filter(\.isNew).map(\.output.path)
    if takesPlaces(new) { return try takePlaces(new) }
    guard let manifest = SiteManifest(in: output) else { throw Disk.cannot(.read, output) }
    let changed = Set(new)
    try complete(stage, manifest.files.filter { !changed.contains($0) }, manifest, jobs)
    try Disk.write(manifest.bytes, to: next + "/" + SiteManifest.name)
    try exchange()
    return true
  }

  /// True when new files may take the places of those of the same names: one does so in one step.
  private func takesPlaces(_ new: [String]) -> Bool { new.count < 2 || isPrivate }

  /// Puts new files in the places of those of the same names; true when there are any.
  private func takePlaces(_ new: [String]) throws(BuildError) -> Bool {
    for file in new where unsafe rename(next + "/" + file, output + "/" + file) != 0 {
      throw Disk.cannot(.write, output + "/" + file)
    }
    try Disk.remove(next)
    return !new.isEmpty
  }

  /// Leaves the output as it is and removes what was written beside it.
  func abandon() {
    try? Disk.remove(next)
  }

  /// Brings the files that stay the same, and those that Balise did not make, into the next site:
  /// each is the same file under a second name, until the old site goes.
  private func complete(
    _ stage: SiteStage, _ kept: [String], _ manifest: SiteManifest, _ jobs: Int
  ) throws(BuildError) {
    for path in kept { try stage.prepareFolder(of: path) }
    let (output, next) = (output, next)
    try Workers.each(kept.count, jobs: jobs) { index throws(BuildError) in
      try Disk.link(output + "/" + kept[index], next + "/" + kept[index])
    }
    guard let old = SiteManifest(in: output) else { return }
    let own = Set(old.files)
    let made = Set(manifest.files)
    let folders = Self.folders(of: manifest.files)
    for path in try Disk.files(below: output) where !own.contains(path) && path != SiteManifest.name
    {
      // A page, or a folder of pages, may stand where a file of others does, and a page where a
      // folder of others does.
      let isTaken = made.contains(path) || folders.contains(path[...])
      if let place = isTaken
        ? path[...]
        : Self.folders(above: path).first(where: {
          made.contains(String($0))
        })
      {
        if replacing { continue }
        throw foreign(String(place), isFolder: !isTaken)
      }
      try stage.prepareFolder(of: path)
      try Disk.link(output + "/" + path, next + "/" + path)
    }
  }

  /// Every folder above a path, the nearest first.
  private static func folders(above path: String) -> some Sequence<Substring> {
    sequence(state: path[...]) { rest -> Substring? in
      guard let slash = rest.lastIndex(of: "/") else { return nil }
      rest = rest[..<slash]
      return rest
    }
  }

  /// Every folder that files stand in.
  private static func folders(of files: [String]) -> Set<Substring> {
    var folders: Set<Substring> = []
    for file in files {
      for folder in Self.folders(above: file) {
        guard folders.insert(folder).inserted else { break }
      }
    }
    return folders
  }

  private func foreign(_ path: String, isFolder: Bool) -> BuildError {
    let message =
      isFolder
      ? Phrase(
        en:
          "\(output)/\(path) is a folder that Balise did not make, and a page would take its place",
        fr:
          "\(output)/\(path) est un dossier que Balise n'a pas fait, et une page prendrait sa place"
      )
      : Phrase(
        en: "\(output)/\(path) is not a file that Balise made, and a page would take its place",
        fr:
          "\(output)/\(path) n'est pas un fichier fait par Balise, et une page prendrait sa place")
    return BuildError(
      message,
      help: Phrase(
        en: "move it away, or build with --replace to lose it",
        fr: "déplacez-le, ou ajoutez --replace pour le perdre"))
  }

  private func exchange() throws(BuildError) {
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

  /// The folder above a path, and its last name.
  private static func split(_ path: String) -> (parent: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let parent = path[..<slash]
    return (parent.isEmpty ? "/" : String(parent), String(path[path.index(after: slash)...]))
  }

  /// A folder that Balise did not make is not replaced unless that is asked. What is no folder
  /// never is: through a link, files would be compared, kept and written in a folder elsewhere.
  private static func checkOwnership(_ output: String, replacing: Bool) throws(BuildError) {
    guard let status = Disk.status(output) else { return }
    guard status.kind == .folder else {
      throw BuildError(
        Phrase(en: "\(output) is not a folder", fr: "\(output) n'est pas un dossier"),
        help: Phrase(
          en: "give another folder with --output", fr: "donnez un autre dossier avec --output"))
    }
    if replacing { return }
    if try Disk.names(in: output).isEmpty || Disk.status(output + "/" + SiteManifest.name) != nil {
      return
    }
    throw BuildError(
      Phrase(
        en: "\(output) holds files that Balise did not make",
        fr: "\(output) contient des fichiers que Balise n'a pas faits"),
      help: Phrase(
        en: "give another folder with --output, or --replace to lose what it holds",
        fr: "donnez un autre dossier avec --output, ou --replace pour perdre ce qu'il contient"))
  }
}
