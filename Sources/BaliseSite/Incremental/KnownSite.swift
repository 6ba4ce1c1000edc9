import BaliseDiagnostics
import BalisePlan

// Most saves change words of one text, or a fact of one entry. The preview has the whole site in
// memory: what changed is put in its place there, and only what is made from it is made again. It is
// an attempt, as `TextBuild` is: at the first sign that more changed, the plan is read whole.

/// A site that was published by this process, as it was read from files.
struct KnownSite: Sendable {
  private let last: ReadSite
  let site: PreparedSite
  /// The fingerprints of all that its pages may read.
  private let versions: PlanVersions
  /// The states of what every page is made from (`Reuse`).
  private let base, state: UInt64
  /// The build that published it.
  private let generation: UInt64
  /// The state of each file of the source folder, by the fingerprint of its path; 0 for one that may
  /// have been written again in the same instant.
  private let states: [UInt64: UInt64]
  /// The number of the entry that each text belongs to.
  private let entriesByPath: [String: Int]
  /// The seed of these fingerprints.
  private let seed: UInt64

  /// What changed since a site was published.
  struct Change {
    /// The fingerprints of that site.
    let versions: PlanVersions
    /// The states of what every page of it was made from (`Reuse`).
    let base, state: UInt64
    /// The build that published it.
    let generation: UInt64
    /// The files that are other than they were.
    let files: Set<String>
    /// The entries that are other than they were, by number.
    let entries: Set<Int>
    /// What they name is other than it was.
    let movesLinks: Bool
    /// Some have other titles.
    let renames: Bool
    /// Only texts are other.
    let isOfTexts: Bool
  }

  /// A site and the look at its folder before it was read; nil when some of it could not be looked at.
  init?(_ last: ReadSite, _ reuse: Reuse, _ look: SourceState, generation: UInt64) {
    guard let files = look.scan?.files, let site = last.prepared.value else { return nil }
    self.last = last
    self.site = site
    versions = reuse.versions
    (base, state) = (reuse.base, reuse.site)
    seed = reuse.seed
    self.generation = generation
    states = Dictionary(
      files.map { ($0.path, look.settledState(of: $0)) }, uniquingKeysWith: { first, _ in first })
    var numbers: [String: Int] = [:]
    numbers.reserveCapacity(files.count)
    for (number, entry) in site.model.plan.plan.entries.enumerated() {
      for case let text? in entry.texts { numbers[text.file.path] = number }
    }
    entriesByPath = numbers
  }

  /// Files of entries that were saved since: their paths, their states before they are read, and the
  /// entries.
  struct Saved {
    fileprivate let stamps: [String: FileStamp]
    fileprivate let entries: [Int]
  }

  /// The files that were saved; nil when more may have changed than a few files of entries.
  func saved(_ look: SourceState, seed: UInt64, _ request: BuildRequest) -> Saved? {
    guard seed == self.seed, let paths = changedPaths(look), let entries = entries(of: paths)
    else { return nil }
    var stamps: [String: FileStamp] = [:]
    for path in paths {
      guard let stamp = FileStamp(path: request.source + "/" + path) else { return nil }
      stamps[path] = stamp
    }
    return Saved(stamps: stamps, entries: entries)
  }

  /// The same site with the entries as their files say them now; nil when more than these may have
  /// changed, or when there is something to say of one of them.
  func reread(_ saved: Saved, _ request: BuildRequest) -> (site: ReadSite, change: Change)? {
    let reader = EntryReader(schema: site.model.schema)
    var files: [String: SourceFile] = [:]
    var built: [Int: Entry] = [:]
    var texts: [Int: Entry]? = [:]
    for number in saved.entries {
      let old = plan.plan.entries[number]
      guard let new = current(old, reader, request) else { return nil }
      for text in new.entry.texts.compactMap({ $0 }) { files[text.file.path] = text.file }
      built[number] = new.entry
      if let text = new.text { texts?[number] = text } else { texts = nil }
    }
    // The lines that were spoken of may have moved.
    let spoken = Set(files.keys)
    if last.read.diagnostics.contains(where: { $0.speaks(of: spoken) }) { return nil }
    let tree = last.tree.with(files, saved.stamps)
    if let texts, !last.prepared.diagnostics.contains(where: { $0.speaks(of: spoken) }) {
      return put(texts: texts, tree, spoken, request)
    }
    return put(facts: built, tree, spoken, request)
  }

  /// The source folder as it is now, when only these files changed: no other is looked for. Nil when
  /// one of them is too large.
  func tree(_ saved: Saved, _ request: BuildRequest) -> SourceTree? {
    var files: [String: SourceFile] = [:]
    for path in saved.stamps.keys {
      guard let bytes = try? Disk.read(request.source + "/" + path),
        bytes.count <= SourceLimits.bytes(of: path)
      else { return nil }
      files[path] = SourceFile(path: path, bytes: bytes)
    }
    return last.tree.with(files, saved.stamps)
  }

  private var plan: LinkedPlan { site.model.plan }

  private func put(
    texts: [Int: Entry], _ tree: SourceTree, _ files: Set<String>, _ request: BuildRequest
  ) -> (ReadSite, Change)? {
    let search = PrivateTexts(plan)
    guard texts.values.allSatisfy({ search.diagnostics(of: $0).isEmpty }) else { return nil }
    var read = last.read
    read.plan = plan.with(texts: texts)
    let next = site.with(
      read.plan, ContentFiles(tree.contentAssets, pictures: request.knownPictures))
    let site = ReadSite(
      tree: tree, read: read, prepared: Checked(next, last.prepared.diagnostics))
    return (site, change(Set(texts.keys), files, isOfTexts: true))
  }

  private func put(
    facts: [Int: Entry], _ tree: SourceTree, _ files: Set<String>, _ request: BuildRequest
  ) -> (ReadSite, Change)? {
    let workers = SpreadOverWorkers(jobs: request.jobs)
    guard let linked = plan.with(entries: facts, spreading: workers) else { return nil }
    let search = PrivateTexts(linked.plan)
    guard facts.keys.allSatisfy({ search.diagnostics(of: linked.plan.plan.entries[$0]).isEmpty })
    else { return nil }
    var read = last.read
    read.plan = linked.plan
    let prepared = PreparedSite.make(
      tree, read, today: site.model.dayOfBuild, jobs: request.jobs,
      pictures: request.knownPictures, memory: request.memory,
      like: PreparedSite.Earlier(
        site: site, changed: Set(facts.keys.map { EntryID($0) }), hasNames: !linked.renames))
    let site = ReadSite(
      tree: tree, read: read, prepared: Checked(Optional(prepared.value), prepared.diagnostics))
    let change = change(
      Set(facts.keys), files, movesLinks: linked.movesLinks, renames: linked.renames)
    return (site, change)
  }

  private func change(
    _ entries: Set<Int>, _ files: Set<String>, movesLinks: Bool = false, renames: Bool = false,
    isOfTexts: Bool = false
  ) -> Change {
    Change(
      versions: versions, base: base, state: state, generation: generation, files: files,
      entries: entries, movesLinks: movesLinks, renames: renames, isOfTexts: isOfTexts)
  }

  // MARK: - What changed

  /// The paths of the files that are not as they were; nil when there are others than there were.
  private func changedPaths(_ look: SourceState) -> Set<String>? {
    guard let files = look.scan?.files, files.count == states.count else { return nil }
    var changed: Set<UInt64> = []
    for file in files {
      guard let state = states[file.path] else { return nil }
      if state != file.state { changed.insert(file.path) }
    }
    guard !changed.isEmpty, changed.count <= TextBuild.mostFiles else { return nil }
    let paths = last.tree.listed.map(\.path).filter { path in
      changed.contains(FolderScan.path(path, seed: seed, below: "content"))
    }
    return paths.count == changed.count ? Set(paths) : nil
  }

  /// The entries whose texts are in some files; nil when one of them is no entry's text.
  private func entries(of paths: Set<String>) -> [Int]? {
    var numbers: Set<Int> = []
    for path in paths {
      guard let number = entriesByPath[path] else { return nil }
      numbers.insert(number)
    }
    return numbers.sorted()
  }

  // MARK: - Reading

  /// An entry as its files say it now, before its names are linked, and the entry that was there with
  /// its new text when nothing else of it is new. Nil when it is another entry now, or there is
  /// something to say of it.
  private func current(
    _ entry: Entry, _ reader: EntryReader, _ request: BuildRequest
  ) -> (entry: Entry, text: Entry?)? {
    var original: EntrySource?
    var translations: [EntrySource] = []
    var text: Entry? = entry
    for (language, old) in entry.texts.enumerated() {
      guard let old else { continue }
      guard let source = source(at: old.file.path, of: entry, reader, request),
        source.language == language, source.isTranslation == (language != entry.language)
      else { return nil }
      if source.isTranslation { translations.append(source) } else { original = source }
      text =
        source.hasFrontMatter(of: old)
        ? text?.with(text: source.file, source.body, language: language) : nil
    }
    guard let original else { return nil }
    let built = PlanDecoder.entry(original, translations, schema: site.model.schema)
    guard built.diagnostics.isEmpty else { return nil }
    // Which sections are empty is read from texts, and said elsewhere.
    let collection = site.model.schema.collections[entry.collection]
    if let said = text, said.emptySections(collection) != entry.emptySections(collection) {
      text = nil
    }
    return (built.value, text)
  }

  /// What a file of an entry says now; nil when it is no text of it any more, or there is something to
  /// say of it.
  private func source(
    at path: String, of entry: Entry, _ reader: EntryReader, _ request: BuildRequest
  ) -> EntrySource? {
    guard !TableReader.isTable(path),
      let read = reader.read(path, below: request.source, collection: entry.collection),
      read.diagnostics.isEmpty, let source = read.value, source.id == entry.id, !source.isDraft
    else { return nil }
    return source
  }
}

extension EntrySource {
  /// True when every value, and every place of one, is as it was in a file before: only the text after
  /// them may be another.
  fileprivate func hasFrontMatter(of old: EntryText) -> Bool {
    file.bytes[..<Int(body.start)] == old.file.bytes[..<Int(old.body.start)]
      && Int(body.end) == file.bytes.count && Int(old.body.end) == old.file.bytes.count
      && hasBody == old.hasBody
  }
}
