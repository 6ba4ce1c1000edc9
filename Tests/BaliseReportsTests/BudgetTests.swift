import BaliseDiagnostics
import BalisePlan
import BaliseTestSupport
import BaliseValues
import Testing

@Suite struct BudgetTests {
  @Test func theDemonstrationHasExactlyItsKnownMoney() throws {
    let real = try ReportedPlan.real.get()
    let sum = try #require(real.part("clermont-auvergne")).sum
    let figures = sum.total.figures
    #expect(
      figures.map(\.basis) == [
        .money(.eur, .once), .money(.eur, .year), .money(.eur, .unit("showroom")),
        .people(.fullTimeEquivalent, .once),
      ])
    #expect(
      figures.map(\.range) == [
        AmountRange(4_218_000), AmountRange(40_000),
        AmountRange(min: 10_000, max: 15_000), AmountRange(1),
      ])
    let standings = Dictionary(
      uniqueKeysWithValues: sum.standings.map { ($0.standing, $0.entries.map(real.number)) })
    #expect(
      standings == [
        .figured: ["01", "03", "04", "08"], .partly: ["05", "06"],
        .open: ["02", "07", "09", "10"], .inKind: ["11"],
      ])
    #expect(
      real.reports.budget.knownSentence(of: sum, for: 0, in: .fr)
        == "4\u{202F}218\u{202F}000\u{A0}€ en une fois, 40\u{202F}000\u{A0}€ par an, "
        + "1 équivalent temps plein\u{202F}; de 10\u{202F}000 à 15\u{202F}000\u{A0}€ par showroom")
    #expect(
      real.reports.budget.knownSentence(of: sum, for: 1, in: .en)
        == "€4,218,000 as a one-off, €40,000 per year, 1 full-time equivalent; "
        + "€10,000 to €15,000 per showroom")
  }

  @Test func theLinesOfAFigureAreTheOnesItIsTheSumOf() throws {
    let report = try ReportedPlan.real.get().reports.budget
    for figure in report.sum.total.figures {
      let again = BudgetTotal(of: figure.lines.map { ($0, report.lines.all[$0].original) })
      #expect(again.figures == [figure])
    }
    let total = report.sum.total
    let named =
      total.figures.flatMap(\.lines) + total.toBeSpecified + total.without
      + total.inKind + total.elsewhere + total.unread
    #expect(named.sorted() == Array(report.lines.all.indices))
  }

  @Test func theGroupsAddUpToTheWhole() throws {
    let report = try ReportedPlan.real.get().reports.budget
    let part = try #require(try ReportedPlan.real.get().part("clermont-auvergne"))
    // The means of the commission's plan are not those of Clermont's.
    #expect(!report.addsUp)
    #expect(part.groups.count == 4)
    #expect(!part.overlaps)
    let lines = part.groups.flatMap { $0.sum.total.figures.flatMap(\.lines) }
    #expect(lines.sorted() == report.sum.total.figures.flatMap(\.lines).sorted())
    #expect(part.groups.map(\.sum.count).reduce(0, +) == part.sum.count)
  }

  @Test func removingALineChangesTheTotalByExactlyThat() throws {
    let real = try ReportedPlan.real.get()
    let before = real.reports.budget
    for number in before.lines.all.indices {
      let line = before.lines.all[number]
      var plan = real.plan.plan
      let entry = plan.entries[Int(line.entry.index)]
      var slots = entry.slots
      var values = slots[line.field].value.items
      values.remove(at: line.position - 1)
      slots[line.field].value = .list(values)
      plan.entries[Int(line.entry.index)] = entry.with(slots: slots)
      let after = ReportedPlan(PlanLinker.link(plan).value, today: nil).reports.budget.sum.total
      for figure in before.sum.total.figures {
        let left = after.figures.first { $0.basis == figure.basis }
        guard figure.lines.contains(number) else {
          #expect(left?.range == figure.range)
          continue
        }
        let range = try #require(line.original.amounts)
        #expect(try (left?.range.min ?? .zero) + #require(range.min) == figure.range.min)
        #expect(try (left?.range.max ?? .zero) + #require(range.max) == figure.range.max)
      }
      func count(_ total: BudgetTotal) -> Int {
        total.figures.reduce(0) { $0 + $1.lines.count } + total.toBeSpecified.count
          + total.without.count + total.inKind.count + total.elsewhere.count + total.unread.count
      }
      #expect(count(after) == count(before.sum.total) - 1)
    }
  }

  @Test func anyPublicFieldOfAnyCollectionCounts() throws {
    let plan = try ReportedPlan([
      "fetes/_collection.yaml": """
      index: {group: lieu}
      fields:
        title: {type: text, required: true}
        lieu: {type: text, many: true}
        cout: {type: resource}
        secret: {type: resource, many: true, private: true}
        details:
          many: true
          fields:
            what: {type: text}
            prix: {type: resource, label: Prix}
            cache: {type: resource, private: true}
      """,
      "dons/_collection.yaml": "fields: {title: {type: text}, montant: {type: resource}}",
      "fetes/a.md": """
      ---
      title: A
      lieu: [Thiers, Ambert]
      cout: 100,50 €
      secret: 900 €
      details:
        - {what: son, prix: 20 € par an, cache: 7 €}
        - {what: salle, prix: à préciser}
      ---
      """,
      "fetes/b.md": "---\ntitle: B\nlieu: ambert\n---\n",
      "dons/c.md": "---\ntitle: C\nmontant: environ 10 $\n---\n",
    ])
    let budget = plan.reports.budget
    #expect(
      budget.knownSentence(of: budget.sum, for: 0, in: .fr)
        == "100,50\u{A0}€ en une fois, 20\u{A0}€ par an, environ 10\u{A0}$ en une fois")
    #expect(
      budget.parts.map { plan.plan.schema.collections[$0.collection].id } == ["dons", "fetes"])
    let party = try plan.entry("fetes", "a")
    let lines = budget.lines.lines(of: party)
    #expect(lines.map(\.position) == [1, 1, 2])
    #expect(lines.map { $0.part?[0] } == [nil, "Prix", "Prix"])
    #expect(budget.standing(of: party) == .partly)
    #expect(try budget.standing(of: plan.entry("fetes", "b")) == .silent)
    #expect(budget.parts[1].overlaps)
    #expect(
      budget.parts[1].sum.standingsSentence(singular: "Fête", plural: "Fêtes", in: .fr)
        == "sur 2\u{A0}fêtes\u{A0}: 1 en partie à préciser, 1 sans mention de moyens")
  }

  @Test func aUnitIsCalledAsTheTranslationCallsIt() throws {
    let plan = try ReportedPlan([
      "actions/_collection.yaml":
        "fields: {title: {type: text}, moyens: {type: resource, many: true, translated: true}}",
      "actions/a.md": "---\ntitle: A\nmoyens: [200 € par atelier, 300 € par atelier]\n---\n",
      "actions/a.en.md": "---\nmoyens: [€200 per workshop, €300 per workshop]\n---\n",
      "actions/b.md": "---\ntitle: B\nmoyens: [1 € par atelier]\n---\n",
    ])
    let budget = plan.reports.budget
    let both = try budget.sum(of: [plan.entry("actions", "a")])
    #expect(budget.knownSentence(of: both, for: 0, in: .fr) == "500\u{A0}€ par atelier")
    #expect(budget.knownSentence(of: both, for: 1, in: .en) == "€500 per workshop")
    // A line that is not translated keeps its own word: the figure keeps the authors' too.
    #expect(budget.knownSentence(of: budget.sum, for: 1, in: .en) == "€501 per atelier")
  }

  @Test func aPlanWithoutMeansHasNoBudget() throws {
    let plan = try ReportedPlan([
      "actions/_collection.yaml": "fields: {title: {type: text}}",
      "actions/a.md": "---\ntitle: A\n---\n",
    ])
    #expect(!plan.reports.budget.isMeaningful)
    #expect(plan.reports.budget.sum.total.figures.isEmpty)
    #expect(plan.reports.budget.knownSentence(of: plan.reports.budget.sum, for: 0, in: .fr) == nil)
    #expect(!plan.reports.calendar.isMeaningful)
    #expect(!plan.reports.indicators.isMeaningful)
    #expect(plan.reports.unknowns.items.isEmpty)
  }
}

extension Resource {
  /// The amounts of money or people.
  fileprivate var amounts: AmountRange? {
    switch kind {
    case .money(let range, _), .people(let range, _): range
    default: nil
    }
  }
}
