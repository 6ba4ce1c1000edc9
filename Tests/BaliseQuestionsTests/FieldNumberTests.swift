import BaliseDiagnostics
import BaliseText
import BaliseValues
import Testing

@testable import BalisePlan

/// Numbers below zero, entries in the order of decimals, values that belong to one entry only.
struct FieldNumberTests {
  @Test(arguments: [
    ("-3,5", "-3.5"), ("\u{2212}12", "-12"), ("– 4", "-4"), ("-1 200", "-1200"), ("0", "0"),
    ("3,5", "3.5"),
  ])
  func aNumberMayBeBelowZero(_ written: String, _ plain: String) throws {
    let plan = SmallPlan(fields: "  height: {type: number}", ["a": "height: \"\(written)\""])
    #expect(plan.diagnostics.map(\.id) == [])
    guard case .number(let amount) = plan.linked.plan.entries[0].slots[1].value else {
      Issue.record("no number")
      return
    }
    #expect(amount.plain == plain)
  }

  @Test(arguments: ["-", "--3", "- trois mètres", "-3 m", "3-"])
  func aMinusAloneIsNoNumber(_ written: String) {
    let plan = SmallPlan(fields: "  height: {type: number}", ["a": "height: \"\(written)\""])
    #expect(plan.diagnostics.map(\.id) == ["not-a-number"])
  }

  @Test func wholeNumbersTakeTheMinusOfTypography() {
    let plan = SmallPlan(fields: "  level: {type: integer}", ["a": "level: \u{2212}2"])
    guard case .integer(-2) = plan.linked.plan.entries[0].slots[1].value else {
      Issue.record("not -2")
      return
    }
  }

  @Test func entriesStandInTheOrderOfDecimals() {
    let plan = SmallPlan(
      fields: "  height: {type: number}", more: "order: height",
      [
        "a": "height: 2,5", "b": "height: 10", "c": "height: -1", "d": "title: D",
        "e": "height: 2,45",
      ])
    #expect(plan.linked.plan.entries.map(\.id) == ["c", "e", "a", "b", "d"])
  }

  @Test func eachValueOfAListBelongsToOneEntry() {
    let plan = SmallPlan(
      fields: "  codes: {many: true, unique: true}\n  day: {type: date, unique: true}",
      [
        "a": "codes: [x1, x2]\nday: 2020-01-01", "b": "codes: [x3, X1]\nday: 2020-01-02",
        "c": "codes: [x4, x4]\nday: 1er janvier 2020",
      ])
    // A value that stands twice in one entry is not another's.
    #expect(plan.diagnostics.map(\.id) == ["not-unique", "not-unique"])
    #expect(
      plan.diagnostics.map { $0.range?.path } == ["content/notes/b.md", "content/notes/c.md"])
    #expect(plan.diagnostics.allSatisfy { $0.notes.count == 1 })
  }
}
