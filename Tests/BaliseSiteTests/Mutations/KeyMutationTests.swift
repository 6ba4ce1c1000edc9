import BaliseDiagnostics
import BaliseDocuments
import BaliseTestSupport
import Testing

@testable import BalisePlan
@testable import BaliseSite

/// Misspells every key of the published plan, one at a time.
struct KeyMutationTests {
  /// A key, and the keys that would stand there for the same thing.
  fileprivate struct WrittenKey: Sendable {
    let file: SourceFile
    let range: ByteRange
    let name: String
    let same: [String]
    let known: [String]
  }

  @Test func everyKeyOfEveryEntryIsToldAtItsPlace() throws {
    let plan = try LoadedPlan.shared.get()
    let all = plan.sources.flatMap { source in Self.keys(source, plan).map { ($0, source) } }
    #expect(all.count > 700)
    let keys = Sample.of(all, atMost: 400)
    let kinds = Typo.allCases.count
    let outcomes = Workers.map(keys.count * kinds, jobs: 4) { index in
      let (key, source) = keys[index / kinds]
      return Self.outcome(key, Typo.allCases[index % kinds], index) { file in
        plan.told(of: file, collection: source.collection)
      }
    }
    let tally = MutationTally(outcomes)
    #expect(tally.missed == [])
    #expect(tally.told > keys.count * 2, "\(tally.summary)")
    #expect(tally.share >= 0.95, "\(tally.summary)")
  }

  @Test func everyKeyOfTheSiteIsToldAtItsPlace() throws {
    let site = try #require(try LoadedPlan.shared.get().tree.site)
    let root = try #require(YAMLDocument.parse(file: site).value?.root)
    var keys = Self.keys(of: root, in: site)
    if let legal = root["legal"] { keys += Self.keys(of: legal, in: site) }
    #expect(keys.count > 8)
    let outcomes = keys.enumerated().flatMap { number, key in
      Typo.allCases.map { typo in
        Self.outcome(key, typo, number) { SiteSettingsReader.read($0).diagnostics }
      }
    }
    let tally = MutationTally(outcomes)
    #expect(tally.missed == [])
    #expect(tally.share >= 0.9, "\(tally.summary)")
  }

  /// Names of fields, inverses and sections are declarations: they cannot be misspelt, only their
  /// uses. Every other key of a schema can.
  @Test func everyKeyOfEverySchemaIsToldAtItsPlace() throws {
    let plan = try LoadedPlan.shared.get()
    let files = plan.tree.folders.map { ($0.id, $0.schema) }
    var keys: [(key: WrittenKey, folder: Int)] = []
    for (folder, (_, file)) in files.enumerated() {
      let root = try #require(YAMLDocument.parse(file: file).value?.root)
      keys += Self.schemaKeys(root, in: file).map { ($0, folder) }
    }
    #expect(keys.count > 150)
    let kinds = Typo.allCases.count
    let all = Sample.of(keys, atMost: 200)
    let outcomes = Workers.map(all.count * kinds, jobs: 4) { index in
      let (key, folder) = all[index / kinds]
      return Self.outcome(key, Typo.allCases[index % kinds], index) { file in
        var changed = files
        changed[folder].1 = file
        return SchemaReader.read(changed, languages: plan.settings.languages).diagnostics
      }
    }
    let tally = MutationTally(outcomes)
    #expect(tally.missed == [])
    #expect(tally.share >= 0.95, "\(tally.summary)")
  }

  @Test func everyWordOfTheInterfaceIsTold() throws {
    let plan = try LoadedPlan.shared.get()
    for (number, file) in plan.tree.words.enumerated() {
      let root = try #require(YAMLDocument.parse(file: file).value?.root)
      for entry in Sample.of(root.entries.map { $0 }, atMost: 100) {
        let name = entry.name
        guard let changed = Typo.doubled.applied(to: name, at: number), root[changed] == nil else {
          continue
        }
        var files = plan.tree.words
        files[number] = file.replacing(entry.keyRange, by: changed)
        let told = WordsReader.read(files, languages: plan.settings.languages).diagnostics
        #expect(told.map(\.id) == ["missing-word", "missing-word"], "\(file.path) \(name)")
        let place = files[number].range(entry.keyRange).start
        #expect(
          told.contains { $0.notes.contains { $0.range?.start == place } }, "\(file.path) \(name)")
      }
    }
  }

  /// Misspells a key; it must be told first where it stands, and the right key proposed.
  private static func outcome(
    _ key: WrittenKey, _ typo: Typo, _ choice: Int, told: (SourceFile) -> [Diagnostic]
  ) -> MutationTally.Outcome {
    guard let changed = typo.applied(to: key.name, at: choice), !key.known.contains(changed) else {
      return .skipped
    }
    let diagnostics = told(key.file.replacing(key.range, by: changed))
    let start = key.file.range(key.range).start
    let place = "\(key.file.path):\(start.line):\(start.column) unknown-key"
    guard let found = diagnostics.first(where: { $0.place == place }) else {
      return .missed("\(place) \(changed): \(diagnostics.map(\.place))")
    }
    // What a required key held is missing too; nothing else may be told.
    let others = diagnostics.filter { $0 != found && !$0.id.hasPrefix("missing-") }
    guard others.isEmpty || key.isDeclaring else {
      return .missed("\(place) \(changed): also \(others.map(\.place))")
    }
    // Three letters with a slip in them are like too many others: nothing need be proposed.
    guard key.name.count > 3 else { return .told(isRightFirst: nil) }
    return .told(isRightFirst: found.suggestions.first.map(key.same.contains) ?? false)
  }

  private static func keys(_ source: EntrySource, _ plan: LoadedPlan) -> [WrittenKey] {
    guard let root = SourceDocument.parse(source.file).value.frontMatter?.root else { return [] }
    let fields = plan.schema.collections[source.collection].fields
    let reserved = EntryReader.reserved + ["words", "mots"]
    let known = fields.flatMap(\.keys) + reserved
    return root.entries.map { entry in
      WrittenKey(
        file: source.file, range: entry.keyRange, name: entry.name,
        same: fields.first { $0.keys.contains(entry.name) }?.keys ?? reserved, known: known)
    }
  }

  private static func keys(of node: YAMLNode, in file: SourceFile) -> [WrittenKey] {
    let names = node.entries.map(\.name)
    return node.entries.map {
      WrittenKey(file: file, range: $0.keyRange, name: $0.name, same: [$0.name], known: names)
    }
  }

  private static func schemaKeys(_ root: YAMLNode, in file: SourceFile) -> [WrittenKey] {
    var keys = keys(of: root, in: file)
    if let index = root["index"] { keys += Self.keys(of: index, in: file) }
    for index in root["indexes"]?.entries.map(\.value) ?? [] {
      keys += Self.keys(of: index, in: file)
    }
    for field in root["fields"]?.entries.map(\.value) ?? [] {
      keys += Self.keys(of: field, in: file)
      if let back = field["back"] { keys += Self.keys(of: back, in: file) }
    }
    return keys
  }
}

extension KeyMutationTests.WrittenKey {
  /// A key of a schema declares what others name: without it, their mistakes follow.
  fileprivate var isDeclaring: Bool { file.path.hasSuffix("_collection.yaml") }
}
