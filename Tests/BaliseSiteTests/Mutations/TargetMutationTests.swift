import BaliseDiagnostics
import BaliseTestSupport
import BaliseText
import Testing

@testable import BalisePlan
@testable import BaliseSite

/// Takes away every entry that another one names: each name that led there is told, and no other.
struct TargetMutationTests {
  @Test func everyDeletedTargetIsTold() throws {
    let plan = try LoadedPlan.shared.get()
    let pointing = Dictionary(grouping: plan.references) { $0.reference.target.entry }
    let all = pointing.keys.compactMap(\.self).sorted()
    #expect(all.count > 60)
    let targets = Sample.of(all, atMost: 60)
    let wrong = Workers.map(targets.count, jobs: 4) { index -> String? in
      let target = plan.linked.plan.entries[Int(targets[index].index)]
      let rest = plan.sources.filter { $0.collection != target.collection || $0.id != target.id }
      let expected = Self.places(pointing[targets[index], default: []], without: target)
      let told = Self.told(rest, plan)
      return told == expected ? nil : "\(target.id): \(told) instead of \(expected)"
    }
    #expect(wrong.compactMap(\.self) == [])
  }

  /// A file that is renamed keeps its title and other names: only those who wrote the file's name
  /// are told.
  @Test func everyRenamedFileIsTold() throws {
    let plan = try LoadedPlan.shared.get()
    let targets = Sample.of(plan.linked.plan.entries.indices.map { EntryID($0) }, atMost: 60)
    let chosen = Set(targets)
    let byID = plan.references.filter { written in
      written.reference.target.entry.map(chosen.contains) == true && Self.isOnlyID(written, plan)
    }
    let pointing = Dictionary(grouping: byID) { $0.reference.target.entry }
    let wrong = Workers.map(targets.count, jobs: 4) { index -> String? in
      let target = plan.linked.plan.entries[Int(targets[index].index)]
      let renamed = plan.sources.map { source in
        source.collection == target.collection && source.id == target.id
          ? source.renamed("zz-renamed") : source
      }
      let expected = Self.places(pointing[targets[index], default: []], without: nil)
      let told = Self.told(renamed, plan)
      return told == expected ? nil : "\(target.id): \(told) instead of \(expected)"
    }
    #expect(wrong.compactMap(\.self) == [])
  }

  private static func told(_ sources: [EntrySource], _ plan: LoadedPlan) -> [String] {
    let decoded = PlanDecoder.decode(sources, schema: plan.schema)
    let linked = PlanLinker.link(decoded.value)
    return (decoded.diagnostics + linked.diagnostics).map(\.place).sorted()
  }

  private static func places(
    _ references: [WrittenReference], without target: Entry?
  ) -> [String] {
    references.filter { $0.entry.file.path != target?.file.path }
      .map { $0.place + " unknown-reference" }.sorted()
  }

  /// True when the words are the file's name and no other name of the entry.
  private static func isOnlyID(_ written: WrittenReference, _ plan: LoadedPlan) -> Bool {
    guard let id = written.reference.target.entry else { return false }
    let target = plan.linked.plan.entries[Int(id.index)]
    let renamed = plan.sources.filter { $0.collection == target.collection && $0.id == target.id }
      .map { $0.renamed("zz-renamed") }
    let alone = PlanDecoder.decode(renamed, schema: plan.schema).value
    let table = NameTable(plan: alone, collection: target.collection)
    return table.match(written.reference.words) == nil
  }
}

extension EntrySource {
  /// The same file under another name.
  func renamed(_ id: String) -> EntrySource {
    EntrySource(
      collection: collection, id: id, language: language, isTranslation: isTranslation, file: file,
      body: body, slots: slots, words: words, linksMentions: linksMentions, isRead: isRead,
      draft: draft)
  }
}
