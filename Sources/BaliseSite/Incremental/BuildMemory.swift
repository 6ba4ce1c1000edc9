import BaliseDiagnostics
import BalisePlan
import Glibc
import Synchronization

/// What one build leaves in memory for the next of the same process, as the preview does: files that
/// were read and values that were read from them. It changes nothing but the time a build takes.
package final class BuildMemory: Sendable {
  private struct Kept: Sendable {
    let stamp: FileStamp
    /// When it was read, in nanoseconds since 1970.
    let time: Int64
    let file: SourceFile
    var entry: Checked<EntrySource?>?
  }

  private struct State: Sendable {
    var files: [String: Kept] = [:]
    /// What entries were read by: schemas and settings.
    var schema: UInt64 = 0
    /// The templates that were compiled last, and the state of all that they were compiled from.
    var templates: (state: UInt64, library: Checked<TemplateLibrary>)?
    /// The names that templates write, and the state of the templates.
    var templateNames: (state: UInt64, names: TemplateNames)?
    /// What the search knows of each entry, by language.
    var search: [Int: [UInt64: Recalled<SearchDocument>]] = [:]
    /// What the lists of the search hold, by language.
    var searchLists: [Int: Recalled<[SearchLists.Content]>] = [:]
    /// The texts of the booklet, by language.
    var booklet: [Int: [UInt64: Recalled<BookletText>]] = [:]
    /// The pieces of each file of data, by its path in the site.
    var data: [String: [Recalled<[UInt8]>]] = [:]
    /// The site that was published last.
    var site: KnownSite?
    /// What that build left for the next one.
    var cache: BuildCache?
  }

  private let state = Mutex(State())

  /// Makes an empty memory.
  package init() {}

  /// A file that was read and has not been written since.
  func file(_ path: String, _ stamp: FileStamp) -> SourceFile? {
    state.withLock { state in
      // A file written twice within a tick of the clock may keep its time: it is read again.
      guard let kept = state.files[path], kept.stamp == stamp,
        stamp.modified < kept.time - 50_000_000
      else { return nil }
      return kept.file
    }
  }

  /// Takes the files of a source folder in the place of those before.
  func use(_ tree: SourceTree) {
    let stamps = Dictionary(tree.listed.map { ($0.path, $0.stamp) }, uniquingKeysWith: { $1 })
    keep(
      tree.folders.flatMap(\.entries).compactMap { file in
        stamps[file.path].map { (file, $0) }
      })
    use(schema: tree.stateOfSite(seed: 0))
  }

  /// Keeps files that were read, in the place of all that were kept.
  private func keep(_ files: [(file: SourceFile, stamp: FileStamp)]) {
    let now = Self.now
    state.withLock { state in
      var next: [String: Kept] = [:]
      next.reserveCapacity(files.count)
      for (file, stamp) in files {
        if let old = state.files[file.path], old.stamp == stamp,
          stamp.modified < old.time - 50_000_000
        {
          next[file.path] = old
        } else {
          next[file.path] = Kept(stamp: stamp, time: now, file: file, entry: nil)
        }
      }
      state.files = next
    }
  }

  /// Entries are read by this schema from now on: those read by another are forgotten.
  private func use(schema: UInt64) {
    state.withLock { state in
      guard state.schema != schema else { return }
      state.schema = schema
      for path in state.files.keys { state.files[path]?.entry = nil }
      // Each of them would be made again, and its collection or the booklet may be gone.
      (state.data, state.booklet) = ([:], [:])
    }
  }

  /// What was read of each of some files; nil for one that is not the same any more.
  func entries(_ paths: [String]) -> [Checked<EntrySource?>?] {
    state.withLock { state in paths.map { state.files[$0]?.entry } }
  }

  /// Keeps what was read of files.
  func keep(_ entries: [(path: String, entry: Checked<EntrySource?>)]) {
    state.withLock { state in
      for (path, entry) in entries { state.files[path]?.entry = entry }
    }
  }

  /// The templates compiled from something in this state: those of before, or else made now.
  func templates(
    _ state: UInt64, _ compile: () -> Checked<TemplateLibrary>
  ) -> Checked<TemplateLibrary> {
    if let kept = self.state.withLock({ $0.templates }), kept.state == state { return kept.library }
    let library = compile()
    self.state.withLock { $0.templates = (state, library) }
    return library
  }

  /// The names that templates write: those of before, or else looked for now.
  func templateNames(_ templates: [SourceFile]) -> TemplateNames {
    var digest = Digest(0)
    for file in templates { digest.add(file) }
    let now = digest.value
    if let kept = state.withLock({ $0.templateNames }), kept.state == now { return kept.names }
    let names = TemplateNames(templates)
    state.withLock { $0.templateNames = (now, names) }
    return names
  }

  /// What the search knew of each entry in a language, by what names the entry in any plan.
  func searchDocuments(_ language: Int) -> [UInt64: Recalled<SearchDocument>] {
    state.withLock { $0.search[language] ?? [:] }
  }

  /// What the lists of the search held in a language.
  func searchLists(_ language: Int) -> Recalled<[SearchLists.Content]>? {
    state.withLock { $0.searchLists[language] }
  }

  /// Keeps what the lists of the search hold.
  func keep(_ lists: Recalled<[SearchLists.Content]>, ofSearch language: Int) {
    state.withLock { $0.searchLists[language] = lists }
  }

  /// Keeps what the search knows, in the place of what it knew.
  func keep(_ documents: [UInt64: Recalled<SearchDocument>], ofSearch language: Int) {
    state.withLock { $0.search[language] = documents }
  }

  /// The texts of the booklet in a language as they were made last, by what names the entry in any plan.
  func bookletTexts(_ language: Int) -> [UInt64: Recalled<BookletText>] {
    state.withLock { $0.booklet[language] ?? [:] }
  }

  /// Keeps the texts of the booklet, in the place of those before.
  func keep(_ texts: [UInt64: Recalled<BookletText>], ofBooklet language: Int) {
    state.withLock { $0.booklet[language] = texts }
  }

  /// The pieces of a file of data, as they were made last.
  func dataPieces(of path: String) -> [Recalled<[UInt8]>] {
    state.withLock { $0.data[path] ?? [] }
  }

  /// True when the pieces of some file of data are kept.
  var hasData: Bool { state.withLock { !$0.data.isEmpty } }

  /// Keeps the pieces of a file of data, in the place of those before.
  func keep(_ pieces: [Recalled<[UInt8]>], of path: String) {
    state.withLock { $0.data[path] = pieces }
  }

  /// Keeps a site that was published, nil forgets the one before, and what its build left.
  func keep(_ site: KnownSite?, _ cache: BuildCache) {
    state.withLock { ($0.site, $0.cache) = (site, cache) }
  }

  /// The site that was published last.
  var site: KnownSite? { state.withLock { $0.site } }

  /// What the build of the site that was published last left.
  var cache: BuildCache? { state.withLock { $0.cache } }

  private static var now: Int64 {
    var now = timespec()
    _ = unsafe clock_gettime(CLOCK_REALTIME, &now)
    return Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
  }
}
