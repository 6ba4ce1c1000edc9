import BalisePlan
import BaliseTestSupport
import Testing

@testable import BaliseSite

/// What is read of a plan is noted, so that a page is made again only when that is other than it was.
@Suite struct PlanReadsTests {
  private func reads(_ plan: LinkedPlan, of body: () -> Void) -> Set<Int> {
    let noted = ReadSet.noting(count: plan.plan.reads.count, body)
    return Set(noted.reads.map { Int($0) })
  }

  @Test func aLookAtWordsIsNotedApartFromOneAtFacts() throws {
    let real = try ReportedPlan(folder: Fixtures.repository)
    let id = try real.entry("actions", "01-incubation")
    let number = Int(id.index)
    let collection = real.plan.schema.collections[real.plan.plan.entries[number].collection]
    let numbers = real.plan.plan.reads
    for (name, read) in [
      ("summary", numbers.words(number)), ("title", numbers.name(number)), ("horizon", nil),
      ("leader", nil), ("number", nil),
    ] {
      let field = try #require(collection.field(named: name))
      let record = numbers.record(number)
      for look in [
        { !$0.slots[field].value.isEmpty }, { !$0.value(field, language: 0).value.isEmpty },
      ] as [(Entry) -> Bool] {
        var isSaid = false
        let noted = reads(real.plan) { isSaid = look(real.plan.entry(id)) }
        #expect(isSaid && noted == Set([record, read].compactMap { $0 }), "\(name)")
      }
      // That something is said is a fact.
      var isEmpty = true
      let noted = reads(real.plan) { isEmpty = real.plan.entry(id).slots[field].isEmpty }
      #expect(!isEmpty && noted == [record], "\(name)")
    }
  }

  @Test func theWordsOfATranslationAreThoseOfItsEntry() throws {
    let real = try ReportedPlan(folder: Fixtures.repository)
    let id = try real.entry("actions", "01-incubation")
    let entry = real.plan.entry(id)
    let field = try #require(real.plan.schema.collections[entry.collection].field(named: "summary"))
    var language = 0
    let noted = reads(real.plan) { language = entry.value(field, language: 1).language }
    #expect(language == 1 && noted == [real.plan.plan.reads.words(Int(id.index))])
  }

  /// A report that looks at no words stays as it is when a summary changes.
  @Test func onlyWhatIsNotSaidIsReadFromWords() throws {
    let real = try ReportedPlan(folder: Fixtures.repository)
    let words = real.plan.plan.reads.whole(.words)
    let reports = PlanReports(real.plan, today: nil)
    for (look, hasWords) in [
      ({ _ = reports.budget }, false), ({ _ = reports.calendar }, false),
      ({ _ = reports.indicators }, false), ({ _ = reports.rollUps }, false),
      ({ _ = reports.unknowns }, true),
    ] as [(() -> Void, Bool)] {
      // Who comes second finds it computed, and reads the same.
      for _ in 0..<2 { #expect(reads(real.plan, of: look).contains(words) == hasWords) }
    }
  }

  /// Which words a field holds changes its words; that it holds any, and all the rest, the facts.
  @Test(arguments: [
    ("note: Un mot\nplace: \ncost: 3", true, true),
    ("note: Deux mots\nplace: \ncost: 3", true, false),
    ("note: >\n  Deux\n  mots\nplace: \ncost: 3", true, false),
    ("note: \nplace: Un mot\ncost: 3", false, false),
    ("note: Un mot\nplace: \ncost: 4", false, true),
    ("note: Un mot\n# Un mot\nplace: \ncost: 3", false, true),
    ("place: \ncost: 3", false, false),
    ("note: Un mot\nplace: \ncost: 3\nmark: Un mot", false, true),
  ])
  func wordsAndFactsHaveFingerprintsOfTheirOwn(
    _ lines: String, _ hasFacts: Bool, _ hasWords: Bool
  ) throws {
    let versions = try ["note: Un mot\nplace: \ncost: 3", lines].map { lines in
      let plan = try ReportedPlan([
        "notes/_collection.yaml":
          "label: {fr: [Note, Notes], en: [Note, Notes]}\naliases: mark\n"
          + "fields: {title: {}, note: {}, place: {}, cost: {type: integer}, mark: {many: true}}\n",
        "notes/a.md": "---\ntitle: A\n\(lines)\n---\n",
      ]).plan
      let versions = EntryVersions(schema: plan.schema, today: nil, seed: 1) { UInt64($0.index) }
      let entry = plan.entry(EntryID(0))
      return (versions.record(entry), versions.words(entry))
    }
    #expect((versions[0].0 == versions[1].0) == hasFacts)
    #expect((versions[0].1 == versions[1].1) == hasWords)
  }
}
