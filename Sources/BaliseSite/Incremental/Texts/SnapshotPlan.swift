import BaliseDiagnostics
import BalisePlan
import BaliseValues
import Synchronization

/// Reads the entries of a plan one by one, with what a snapshot knows of the others. An entry whose
/// front matter is not what it was, and a question that only the whole plan can answer, are misses:
/// then nothing that was made with it counts.
final class SnapshotPlan: PlanSource {
  let snapshot: PlanSnapshot
  let schema: Schema
  private let root: String
  private let today: Day?
  private let ranges: [Range<Int>]
  private let reads: PlanReads
  private let reader: EntryReader
  private let loaded = Mutex<[Int: Entry]>([:])
  private let missed = Atomic(false)
  private let told = Mutex<Set<Int>>([])

  init?(_ snapshot: PlanSnapshot, schema: Schema, root: String, today: Day?) {
    guard let ranges = snapshot.ranges, ranges.count == schema.collections.count else {
      return nil
    }
    self.snapshot = snapshot
    self.schema = schema
    self.root = root
    self.today = today
    self.ranges = ranges
    reads = PlanReads(entries: snapshot.count(.ids), collections: ranges.count)
    reader = EntryReader(schema: schema)
    guard snapshot.count(.keys) == reads.count, snapshot.count(.versions) == reads.count,
      snapshot.count(.outlines) == reads.entries,
      snapshot.count(.texts) == 3 * reads.entries * schema.languages.count,
      snapshot.count(.addresses) == snapshot.count(.texts),
      snapshot.count(.targetStarts) == reads.entries + 1,
      snapshot.count(.inverses) == 2 * schema.inverses.count
    else { return nil }
  }

  /// The plan: what it has, each entry to be read when it is looked at.
  var plan: LinkedPlan {
    LinkedPlan(self, schema: schema, ranges: ranges, scopes: snapshot.scopes)
  }

  /// True when something was asked that is not known here.
  var isMissed: Bool { missed.load(ordering: .acquiring) }

  /// True when there is something to say of an entry that was read here.
  func isToldOf(_ number: Int) -> Bool { told.withLock { $0.contains(number) } }

  /// The files of an entry.
  func files(of number: Int) -> [SourceFile] { entry(number).texts.compactMap { $0?.file } }

  /// The files of all entries that were read here, by path.
  var readFiles: [String: SourceFile] {
    let files = loaded.withLock { $0.values.flatMap { $0.texts.compactMap { $0?.file } } }
    return Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The fingerprints of entries that are read here.
  var versions: EntryVersions {
    EntryVersions(schema: schema, today: today, seed: snapshot.seed) { [self] id in
      EntryVersions.key(
        collection: schema.collections[collection(of: Int(id.index)) ?? 0].id,
        id: snapshot.string(.ids, Int(id.index)), seed: snapshot.seed)
    }
  }

  // MARK: - PlanSource

  var count: Int { reads.entries }

  func miss() { missed.store(true, ordering: .releasing) }

  func entry(_ number: Int) -> Entry {
    if let entry = loaded.withLock({ $0[number] }) { return entry }
    guard let entry = load(number) else {
      miss()
      let collection = collection(of: number) ?? 0
      return .silent(of: collection, schema)
    }
    loaded.withLock { $0[number] = entry }
    return entry
  }

  func entry(id: String, collection: Int) -> EntryID? {
    ranges[collection].first { snapshot.text(.ids, $0).elementsEqual(id.utf8) }.map(EntryID.init)
  }

  func pointing(_ inverse: Int, at entry: EntryID) -> [EntryID] {
    let target = schema.inverses[inverse].target
    let starts = snapshot.integer(.inverses, 2 * inverse)
    let sources = snapshot.integer(.inverses, 2 * inverse + 1)
    guard (0...snapshot.count(.inverseStarts)).contains(starts),
      ranges[target].contains(Int(entry.index))
    else {
      miss()
      return []
    }
    let place = starts + Int(entry.index) - ranges[target].lowerBound
    let start = snapshot.integer(.inverseStarts, place)
    let end = snapshot.integer(.inverseStarts, place + 1)
    guard start >= 0, end >= start, sources >= 0,
      end <= snapshot.count(.inverseSources) - sources
    else {
      miss()
      return []
    }
    return (start..<end).compactMap { known(snapshot.number(.inverseSources, sources + $0)) }
  }

  func names(of collection: Int) -> [NameRow] {
    let start = collection == 0 ? 0 : snapshot.integer(.nameEnds, collection - 1)
    let end = snapshot.integer(.nameEnds, collection)
    guard start >= 0, end >= start, end <= snapshot.count(.names) / 2 else {
      miss()
      return []
    }
    return (start..<end).compactMap { row in
      let number = snapshot.number(.names, 2 * row + 1)
      return known(number >> 1).map {
        NameRow(key: snapshot.string(.names, 2 * row), entry: $0, isScoped: number & 1 == 1)
      }
    }
  }

  // MARK: - Entries

  /// The collection of an entry; nil when there is no such entry.
  func collection(of number: Int) -> Int? { ranges.firstIndex { $0.contains(number) } }

  /// Reads an entry's files; nil when it is not the entry that the snapshot knows, but for its text.
  private func load(_ number: Int) -> Entry? {
    guard let collection = collection(of: number) else { return nil }
    var original: EntrySource?
    var translations: [EntrySource] = []
    for language in schema.languages.codes.indices {
      let place = 3 * (number * schema.languages.count + language)
      guard snapshot.number(.texts, place + 1) != 0 else { continue }
      guard snapshot.number(.texts, place + 2) == 0,
        let source = source(snapshot.string(.texts, place + 1), collection, of: number)
      else { return nil }
      guard source.language == language else { return nil }
      if source.isTranslation { translations.append(source) } else { original = source }
    }
    guard let original else { return nil }
    let built = PlanDecoder.entry(original, translations, schema: schema)
    note(built.diagnostics, of: number)
    guard let linked = built.value.shown(schema, today: today)?.with(targets: targets(of: number))
    else { return nil }
    let (entry, versions) = (linked.numbered(number, of: count), versions)
    guard snapshot.text(.ids, number).elementsEqual(entry.id.utf8),
      versions.record(entry) == snapshot.number(.versions, reads.record(number)),
      versions.words(entry) == snapshot.number(.versions, reads.words(number))
    else { return nil }
    return entry
  }

  // Of an entry that is as it was, the build that wrote the snapshot said the same.
  private func note(_ diagnostics: [Diagnostic], of number: Int) {
    if diagnostics.isEmpty { return }
    told.withLock { _ = $0.insert(number) }
  }

  /// What a file holds; nil when it is no entry of a site.
  private func source(_ path: String, _ collection: Int, of number: Int) -> EntrySource? {
    guard let read = reader.read(path, below: root, collection: collection) else { return nil }
    note(read.diagnostics, of: number)
    guard let source = read.value, !source.isDraft else { return nil }
    return source
  }

  private func targets(of number: Int) -> [Reference.Target] {
    let start = snapshot.integer(.targetStarts, number)
    let end = snapshot.integer(.targetStarts, number + 1)
    guard start >= 0, end >= start, end <= snapshot.count(.targets) else { return [] }
    return (start..<end).map { place in
      switch snapshot.number(.targets, place) {
      case 0: .unknown
      case 1: .group
      case 2: .undecided
      case let number where number < 16:
        Unknown.allCases.indices.contains(Int(number) - 3)
          ? .unsaid(Unknown.allCases[Int(number) - 3]) : .unknown
      case let number: known(number - 16).map { .entry($0) } ?? .unknown
      }
    }
  }

  /// The entry of a number that was written down; a miss when there is none.
  private func known(_ number: UInt64) -> EntryID? {
    if number < UInt64(count) { return EntryID(Int(number)) }
    miss()
    return nil
  }
}

extension EntryReader {
  /// What a file of a source folder holds now, with all there is to say of it alone; nil when it cannot be
  /// read.
  func read(_ path: String, below root: String, collection: Int) -> Checked<EntrySource?>? {
    guard let bytes = try? Disk.read(root + "/" + path),
      bytes.count <= SourceLimits.bytes(of: path)
    else { return nil }
    return readAlone(SourceFile(path: path, bytes: bytes), collection: collection)
  }

  /// What a file holds, with all there is to say of it alone.
  func readAlone(_ file: SourceFile, collection: Int) -> Checked<EntrySource?> {
    let read = read(file, collection: collection)
    return Checked(read.value, read.diagnostics + BankNumbers.diagnostics(in: file))
  }
}
