import BaliseDiagnostics
import BalisePlan
import BaliseTestSupport
import BaliseText
import BaliseValues

@testable import BaliseSite

/// A plan read for the computations alone, without a page.
struct ReportedPlan {
  let plan: LinkedPlan
  let reports: PlanReports

  /// Reads a source folder; a mistake in it is a mistake of the test.
  init(folder: String, today: String? = "2020-01-31") throws {
    var loader = ContentLoader(root: folder, jobs: 1)
    let read = SiteReader.read(try loader.load(), jobs: 1)
    guard !read.diagnostics.hasErrors else {
      throw Mismatch([Transcript.text(read.diagnostics, .en)])
    }
    self.init(read.plan, today: today.flatMap { Day(iso: $0) })
  }

  /// Makes a plan from files by path in `content/`.
  init(_ files: [String: String], languages: String = "[fr, en]", today: String? = "2020-01-31")
    throws
  {
    let folder = try PlanFolder()
    try folder.write("content/site.yaml", "name: Plan\nlanguages: \(languages)\n")
    for (path, text) in files { try folder.write("content/" + path, text) }
    try self.init(folder: folder.path, today: today)
  }

  init(_ plan: LinkedPlan, today: Day?) {
    self.plan = plan
    reports = PlanReports(plan, today: today)
  }

  /// The plan of this repository.
  static let real = Result { try ReportedPlan(folder: Fixtures.repository) }

  /// An entry by collection and id.
  func entry(_ collection: String, _ id: String) throws -> EntryID {
    guard let index = plan.schema.collection(collection),
      let entry = plan.entry(id: id, collection: index)
    else { throw Mismatch(["no \(collection)/\(id)"]) }
    return entry
  }

  /// The budget of the entries of one plan.
  func part(_ scope: String) -> BudgetReport.Part? {
    reports.budget.parts.first { part in
      part.scope.map { plan.plan.entries[Int($0.index)].id } == scope
    }
  }

  /// The beginning of an entry's id: `04` for `04-hub`.
  func number(_ id: EntryID) -> String {
    String(plan.plan.entries[Int(id.index)].id.prefix { $0 != "-" })
  }

  /// An inverse by the collection it leads to and its name.
  func inverse(_ collection: String, _ name: String) throws -> Int {
    guard
      let number = plan.schema.inverses.firstIndex(where: {
        plan.schema.collections[$0.target].id == collection && $0.name == name
      })
    else { throw Mismatch(["no \(collection).\(name)"]) }
    return number
  }
}
