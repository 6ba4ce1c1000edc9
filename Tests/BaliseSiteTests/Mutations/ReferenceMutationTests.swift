import BaliseDiagnostics
import BaliseTestSupport
import Testing

@testable import BalisePlan
@testable import BaliseSite

/// Breaks every reference of the published plan, one at a time, in several ways.
struct ReferenceMutationTests {
  @Test func theCleanPlanRaisesNoAlarm() throws {
    let plan = try LoadedPlan.shared.get()
    #expect(plan.diagnostics.map(\.place) == [])
    for (index, source) in plan.sources.enumerated() where index % 5 == 0 {
      #expect(plan.told(of: source.file, collection: source.collection) == [])
    }
  }

  @Test func everyTypoIsToldAtItsPlace() throws {
    let plan = try LoadedPlan.shared.get()
    let written = plan.references
    #expect(written.count > 150)
    // Numbers have no letters to slip on.
    let references = Sample.of(written.filter { Int($0.reference.words) == nil }, atMost: 250)
    let kinds = Typo.allCases.count
    let outcomes = Workers.map(references.count * kinds, jobs: 4) { index in
      Self.typo(references[index / kinds], Typo.allCases[index % kinds], index, plan)
    }
    let tally = MutationTally(outcomes)
    #expect(tally.missed == [])
    #expect(tally.told > references.count * 2, "\(tally.summary)")
    #expect(tally.share >= 0.95, "\(tally.summary)")
  }

  private static func typo(
    _ written: WrittenReference, _ typo: Typo, _ choice: Int, _ plan: LoadedPlan
  ) -> MutationTally.Outcome {
    let raw = written.entry.file.text(written.reference.range)
    guard let changed = typo.applied(to: raw, at: choice) else { return .skipped }
    return outcome(written, raw: changed, isTypo: true, plan)
  }

  @Test func everyNumberOutOfRangeIsTold() throws {
    let plan = try LoadedPlan.shared.get()
    let numbered = plan.references.filter { Int($0.reference.words) != nil }
    #expect(numbered.count > 20)
    let chosen = Sample.of(numbered, atMost: 60)
    let tally = MutationTally(
      chosen.map { Self.outcome($0, raw: "99", isTypo: false, plan) })
    #expect(tally.missed == [])
    #expect(tally.told == chosen.count)
  }

  @Test func everyNameOfAnotherCollectionIsTold() throws {
    let plan = try LoadedPlan.shared.get()
    let references = Sample.of(plan.references, atMost: 300)
    let outcomes = Workers.map(references.count, jobs: 4) { index -> MutationTally.Outcome in
      let written = references[index]
      let others = plan.linked.plan.entries.filter { entry in
        !written.type.targets.contains(plan.schema.collections[entry.collection].id)
      }
      let name = others[(index * 31) % others.count].id
      return Self.outcome(written, raw: "\"\(name)\"", isTypo: false, plan)
    }
    let tally = MutationTally(outcomes)
    #expect(tally.missed == [])
    #expect(tally.told > references.count * 9 / 10, "\(tally.summary)")
  }

  /// Writes other bytes in place of a reference, and looks at what is told.
  private static func outcome(
    _ written: WrittenReference, raw: String, isTypo: Bool, _ plan: LoadedPlan
  ) -> MutationTally.Outcome {
    let file = written.entry.file.replacing(written.reference.range, by: raw)
    let told = plan.told(of: file, collection: written.entry.collection)
    let tables = written.type.targets.compactMap(plan.schema.collection).map {
      plan.linked.tables[$0]
    }
    // Another known spelling, or the words of a group: no mistake.
    let words = raw.replacing("\"", with: "")
    let scope = plan.linked.plan.entries.firstIndex {
      $0.file.path == written.entry.file.path
    }.flatMap { plan.linked.plan.scope(of: EntryID($0)) }
    if tables.contains(where: { $0.match(words, from: scope) != nil }) {
      return told.isEmpty ? .skipped : .missed("false alarm: \(told[0].place) for \(raw)")
    }
    guard told.map(\.place) == [written.place + " unknown-reference"] else {
      return .missed("\(written.place) \(raw): \(told.map(\.place))")
    }
    guard isTypo else { return .told(isRightFirst: nil) }
    let first = told[0].suggestions.first
    let isRight = first.map { name in
      tables.contains {
        if case .one(let id)? = $0.match(name, from: scope) {
          id == written.reference.target.entry
        } else {
          false
        }
      }
    }
    return .told(isRightFirst: isRight ?? false)
  }

  @Test func theWholeBuildTellsTheSame() throws {
    let plan = try LoadedPlan.shared.get()
    for written in Sample.of(plan.references, atMost: 5, thoroughly: 60) {
      let folder = try RealPlan.copy()
      let file = written.entry.file.replacing(written.reference.range, by: "Zzyzx")
      try folder.write(file.path, file.bytes)
      let report = try folder.build()
      #expect(
        Transcript.own(report.diagnostics).map(\.place) == [written.place + " unknown-reference"])
      #expect(!report.isPublished)
    }
  }
}
