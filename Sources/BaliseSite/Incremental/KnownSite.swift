import BaliseDiagnostics
import BalisePlan

// Most saves change words of one text. The preview has the whole site in memory: the texts are put in
// their places there, and only what is made from them is made again. It is an attempt, as `TextBuild`
// is: at the first sign that more changed, the plan is read whole.

/// A site that was published by this process, as it was read from files.
struct KnownSite: Sendable {
  let tree: SourceTree
  let site: PreparedSite
  /// What there was to say of it, its pages and files aside.
  let found: [Diagnostic]
  /// The state of each file of the source folder, by the fingerprint of its path; 0 for one that may
  /// have been written again in the same instant.
  private let states: [UInt64: UInt64]
  /// The seed of these fingerprints.
  private let seed: UInt64

  /// A site and the look at its folder before it was read; nil when some of it could not be looked at.
  init?(
    _ tree: SourceTree, _ site: PreparedSite, _ found: [Diagnostic], _ look: SourceState,
    seed: UInt64
  ) {
    guard let files = look.scan?.files else { return nil }
    self.tree = tree
    self.site = site
    self.found = found
    self.seed = seed
    states = Dictionary(
      files.map { ($0.path, look.settledState(of: $0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The same site with the texts that stand in its files now; nil when more than texts may have
  /// changed, or when there is something to say of one of them.
  func reread(
    _ look: SourceState, seed: UInt64, _ request: BuildRequest
  ) -> (tree: SourceTree, site: PreparedSite)? {
    guard seed == self.seed, let paths = changedPaths(look), let numbers = entries(of: paths)
    else { return nil }
    let texts = PrivateTexts(site.model.plan)
    var files: [String: SourceFile] = [:]
    var entries: [Int: Entry] = [:]
    for number in numbers {
      let old = site.model.plan.plan.entries[number]
      let collection = site.model.schema.collections[old.collection]
      guard let new = reread(old, request), texts.diagnostics(of: new).isEmpty,
        new.emptySections(collection) == old.emptySections(collection)
      else { return nil }
      entries[number] = new
      for text in new.texts.compactMap({ $0 }) { files[text.file.path] = text.file }
      guard old.texts.compactMap({ $0 }).allSatisfy({ namesSame($0.file, files[$0.file.path]) })
      else { return nil }
    }
    // The lines that were spoken of may have moved.
    let spoken = Set(files.keys)
    if found.contains(where: { $0.speaks(of: spoken) }) { return nil }
    let read = tree.with(files)
    let contentFiles = ContentFiles(read.contentAssets, pictures: request.knownPictures)
    return (read, site.with(texts: entries, contentFiles))
  }

  // A file that no page is made of is told unless a text names it.
  private func namesSame(_ old: SourceFile, _ new: SourceFile?) -> Bool {
    tree.suspects.isEmpty
      || new.map { UnreadFiles.namesSame(old, $0, of: tree.suspects) } ?? false
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
    let paths = tree.listed.map(\.path).filter { path in
      changed.contains(FolderScan.path(path, seed: seed, below: "content"))
    }
    return paths.count == changed.count ? Set(paths) : nil
  }

  /// The entries whose texts are in some files; nil when one of them is no entry's text.
  private func entries(of paths: Set<String>) -> [Int]? {
    var numbers: [Int] = []
    var found = 0
    for (number, entry) in site.model.plan.plan.entries.enumerated() {
      let texts = entry.texts.count { text in text.map { paths.contains($0.file.path) } ?? false }
      if texts > 0 { numbers.append(number) }
      found += texts
    }
    return found == paths.count ? numbers : nil
  }

  // MARK: - Reading

  /// An entry with the texts that stand in its files now; nil when anything else of it is not as it
  /// was, or there is something to say of it.
  private func reread(_ entry: Entry, _ request: BuildRequest) -> Entry? {
    let reader = EntryReader(schema: site.model.schema)
    var new = entry
    var original: EntrySource?
    var translations: [EntrySource] = []
    for (language, text) in entry.texts.enumerated() {
      guard let text else { continue }
      guard let source = reread(text, entry, reader, request) else { return nil }
      if source.isTranslation { translations.append(source) } else { original = source }
      new = new.with(text: source.file, source.body, language: language)
    }
    guard let original,
      PlanDecoder.entry(original, translations, schema: site.model.schema).diagnostics.isEmpty
    else { return nil }
    return new
  }

  private func reread(
    _ old: EntryText, _ entry: Entry, _ reader: EntryReader, _ request: BuildRequest
  ) -> EntrySource? {
    let path = old.file.path
    guard !TableReader.isTable(path),
      let read = reader.read(path, below: request.source, collection: entry.collection),
      read.diagnostics.isEmpty, let source = read.value
    else { return nil }
    // Every value, and every place of one, stands before the text.
    let bytes = source.file.bytes
    let front = old.file.bytes[..<Int(old.body.start)]
    guard bytes[..<Int(source.body.start)] == front, Int(source.body.end) == bytes.count,
      Int(old.body.end) == old.file.bytes.count, source.hasBody == old.hasBody
    else { return nil }
    return source
  }
}
