import BaliseDiagnostics
import BaliseSite
import BaliseTestSupport
import BaliseText
import Foundation
import Testing

/// Every question of the published plan stands in its source document, and no other is asked.
struct RealPlanQuestionTests {
  private struct Asked: Decodable, Hashable {
    struct Entry: Decodable, Hashable { let collection: String, id: String }
    let id: String
    let path: String
    let line: Int
    let column: Int
    let entry: Entry
    let asked: [Entry]
    let question: String

    /// The number of the action whose file holds the words.
    var action: Int? {
      path.hasPrefix("content/actions/") ? Int(path.dropFirst(16).prefix(2)) : nil
    }
  }

  private static let all = Result { () throws -> [Asked] in
    let plan = try RealPlan.copy()
    let request = BuildRequest(source: plan.path, output: nil, jobs: 2)
    let questions = try #require(try SiteQuestions.read(request).value)
    return try JSONDecoder().decode([Asked].self, from: Data(questions.json(.fr)))
  }

  private func asked(_ rule: String) throws -> [Asked] {
    try Self.all.get().filter { $0.id == rule }
  }

  private func actions(_ rule: String) throws -> [Int] {
    try asked(rule).compactMap(\.action).sorted()
  }

  @Test func tenLinksAreNotReturned() throws {
    let links = try asked("one-way-link").map {
      "\($0.action ?? 0)→\(Int($0.entry.id.prefix(2)) ?? 0)"
    }
    #expect(
      Set(links) == [
        "3→1", "3→2", "5→2", "6→2", "6→4", "7→2", "7→4", "8→4", "9→4", "10→4",
      ])
    #expect(links.count == 10)
  }

  @Test func twentyIndicatorsHaveNoTarget() throws {
    #expect(
      try actions("no-target") == [1, 2, 2, 2, 2, 3, 3, 4, 4, 5, 6, 7, 8, 8, 8, 8, 8, 9, 9, 9])
  }

  @Test func meansAreToBeSpecified() throws {
    #expect(try actions("to-be-specified") == [2, 5, 5, 6, 6, 7, 9, 10])
    #expect(try asked("to-be-specified").allSatisfy { $0.question.contains("préciser") })
  }

  @Test func thePriorityIsSecondToNone() throws {
    let question = try #require(try asked("missing-rank").first)
    #expect(try asked("missing-rank").count == 1)
    #expect([question.action, question.line, question.column] == [4, 4, 11])
    #expect(question.asked.map(\.id) == ["clermont-auvergne-metropole"])
  }

  @Test func threeAnnexesHaveNoPage() throws {
    #expect(try actions("missing-page") == [3, 4, 5])
  }

  @Test func actionNineHasNoLeader() throws {
    #expect(try actions("undecided") == [9])
    #expect(try asked("undecided").first?.asked.count == 8)
  }

  @Test func actionElevenHasNoObjective() throws {
    let empty = try asked("empty-part").filter { $0.action == 11 }
    #expect(empty.contains { $0.question.contains("«\u{A0}Objectifs\u{A0}»") })
    #expect(empty.contains { $0.question.contains("«\u{A0}Contexte\u{A0}»") })
    #expect(empty.allSatisfy { $0.asked.isEmpty })
  }

  @Test func actionThreeIsDatedBeforeItsMoney() throws {
    #expect(try actions("outside-dates") == [3, 3])
    #expect(try asked("outside-dates").allSatisfy { $0.question.contains("2019") })
    #expect(try actions("shared-years") == [3])
  }

  @Test func theLargeGrantNeedsItsAgreement() throws {
    let question = try #require(try asked("above-limit").first)
    #expect(try asked("above-limit").count == 1)
    #expect(question.entry.id == "2015-creative-cluster")
    #expect(question.asked.map(\.id) == ["casa"])
    #expect(question.question.contains("23\u{202F}000\u{A0}€"))
  }

  @Test func theGrantIsPaidOnceOrEachYear() throws {
    let differing = try asked("statements-differ")
    #expect(differing.map(\.entry.id) == ["2015-creative-cluster"])
    #expect(differing.first?.question.contains("par an") == true)
  }

  @Test func contradictionsAreAskedAsTheyStand() throws {
    let points = try asked("open-point")
    #expect(points.contains { $0.question.contains("n°2000-321-495") })
    #expect(
      Set(points.map(\.entry.collection)) == [
        "bodies", "bulletins", "conventions", "deliberations",
      ])
  }

  @Test func whatKeepsARowOutOfTheOpenDataIsAsked() throws {
    let rows = try asked("incomplete-row")
    #expect(
      rows.map(\.entry.id) == ["2015-10-06-creative-cluster", "2015-creative-cluster"])
    for column in ["COLL_SIRET", "DELIB_ID", "DELIB_MATIERE_CODE", "DELIB_MATIERE_NOM"] {
      #expect(rows.first?.question.contains(column) == true, "\(column)")
    }
    for column in [
      "idAttribuant", "idBeneficiaire", "rnaBeneficiaire", "dateConvention", "notificationUE",
      "conditionsVersement", "datesPeriodeVersement",
    ] {
      #expect(rows.last?.question.contains(column) == true, "\(column)")
    }
    // The amount is known, whatever is said of how often it is paid.
    #expect(rows.last?.question.contains("montant") == false)
  }

  @Test func nothingElseIsAsked() throws {
    let known: Set = [
      "one-way-link", "no-target", "to-be-specified", "missing-rank", "missing-page", "undecided",
      "empty-part", "outside-dates", "shared-years", "count-differs", "statements-differ",
      "above-limit", "open-point", "incomplete-row",
    ]
    #expect(try Set(Self.all.get().map(\.id)) == known)
    let funders = try asked("empty-part").filter { $0.question.contains("Financeur") }
    #expect(Set(funders.compactMap(\.action)) == [2, 3, 4, 5, 6, 7, 9, 10, 11])
  }

  @Test func everyPlaceHoldsTheWords() throws {
    for question in try Self.all.get() where question.line > 1 {
      let text = try String(
        contentsOfFile: Fixtures.repository + "/" + question.path, encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(question.line <= lines.count)
      #expect(question.column <= lines[question.line - 1].count + 1)
    }
  }
}
