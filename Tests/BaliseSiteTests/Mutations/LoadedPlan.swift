import BaliseDiagnostics
import BaliseTestSupport

@testable import BalisePlan
@testable import BaliseSite

/// The published plan, read and linked once: a mutation reads its one file again, and nothing else.
struct LoadedPlan: Sendable {
  static let shared = Result { try LoadedPlan() }

  let tree: SourceTree
  let settings: SiteSettings
  let schema: Schema
  /// The files of every collection, as read.
  let sources: [EntrySource]
  let linked: LinkedPlan
  /// What is wrong with the plan as it stands.
  let diagnostics: [Diagnostic]

  private init() throws {
    var loader = ContentLoader(root: Fixtures.repository, jobs: 2)
    tree = try loader.load()
    let settings = SiteSettingsReader.read(tree.site)
    let schema = SchemaReader.read(
      tree.folders.map { ($0.id, $0.schema) }, languages: settings.value.languages)
    var diagnostics = tree.diagnostics + settings.diagnostics + schema.diagnostics
    let reader = EntryReader(schema: schema.value)
    var sources: [EntrySource] = []
    for folder in tree.folders {
      guard let collection = schema.value.collection(folder.id) else { continue }
      for file in folder.entries {
        let read = reader.read(file, collection: collection)
        diagnostics += read.diagnostics
        if let source = read.value { sources.append(source) }
      }
    }
    let plan = PlanDecoder.decode(sources, schema: schema.value)
    let linked = PlanLinker.link(plan.value)
    self.settings = settings.value
    self.schema = schema.value
    self.sources = sources
    self.linked = linked.value
    self.diagnostics = diagnostics + plan.diagnostics + linked.diagnostics
  }

  /// What is told of a changed file of a collection, its references looked up in the whole plan.
  func told(of file: SourceFile, collection: Int) -> [Diagnostic] {
    let read = EntryReader(schema: schema).read(file, collection: collection)
    guard let source = read.value else { return read.diagnostics }
    var diagnostics = read.diagnostics
    let resolver = ReferenceResolver(plan: linked.plan, tables: linked.tables)
    // Numbers are those of the plan that the unchanged file belongs to.
    let scope = linked.plan.entries.firstIndex { $0.file.path == file.path }.flatMap {
      linked.plan.scope(of: EntryID($0))
    }
    let standing = ReferenceResolver.Standing(scope: scope, isAdrift: false)
    var failures: [ReferenceFailure] = []
    for (field, slot) in zip(schema.collections[collection].fields, source.slots) {
      _ = resolver.resolve(slot.value, of: field, standing, &failures)
    }
    var wording = ReferenceWording(
      plan: linked.plan, tables: linked.tables, formerNames: FormerNames(linked.plan))
    for failure in failures {
      let told = wording.diagnostic(failure, in: file, from: scope)
      if let told { diagnostics.append(told) }
    }
    return diagnostics
  }

  /// Every reference to an entry that the plan's front matter writes.
  var references: [WrittenReference] {
    linked.plan.entries.flatMap { entry in
      zip(schema.collections[entry.collection].fields, entry.slots).flatMap { field, slot in
        Self.references(slot.value, field.type).map { reference, type in
          WrittenReference(entry: entry, type: type, reference: reference)
        }
      }
    }
  }

  private static func references(
    _ value: FieldValue, _ type: any FieldType
  ) -> [(Reference, ReferenceType)] {
    switch (value, type) {
    case (.list(let values), _): values.flatMap { references($0, type) }
    case (.group(let values), let group as GroupType):
      zip(values, group.fields).flatMap { references($0, $1.type) }
    case (.reference(let reference), let type as ReferenceType):
      ([reference] + reference.members).filter { $0.target.entry != nil }.map { ($0, type) }
    default: []
    }
  }
}

/// A name of an entry, where another entry's file writes it.
struct WrittenReference: Sendable {
  let entry: Entry
  let type: ReferenceType
  let reference: Reference

  /// Where the mistake must be told.
  var place: String {
    let start = entry.file.range(reference.range).start
    return "\(entry.file.path):\(start.line):\(start.column)"
  }
}

extension Reference.Target {
  /// The entry it leads to; nil for groups and what is undecided.
  var entry: EntryID? { if case .entry(let id) = self { id } else { nil } }
}
