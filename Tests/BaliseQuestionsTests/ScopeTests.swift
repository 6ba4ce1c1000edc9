import BaliseDiagnostics
import BaliseText
import Testing

@testable import BalisePlan

/// Entries that belong to one of several plans: each plan has numbers of its own.
struct ScopeTests {
  private static let schemas = [
    "plans": "order: rank\nfields: {title: {}, rank: {type: integer}}",
    "notes": """
    within: plan
    order: number
    fields:
      title: {}
      plan: {to: plans, required: true}
      number: {type: integer, unique: true, sequence: true}
      rank: {type: integer, unique: true}
      links: {to: notes, many: true, back: linked-from}
    """,
  ]

  private static func plan(_ notes: [String: String]) -> SmallPlan {
    var files = [
      "plans/z.md": "---\ntitle: First plan\nrank: 1\n---\n",
      "plans/a.md": "---\ntitle: Second plan\nrank: 2\n---\n",
    ]
    for (id, text) in notes { files["notes/\(id).md"] = "---\n\(text)\n---\n" }
    return SmallPlan(schemas, files)
  }

  private static func ids(_ plan: SmallPlan) -> [String] {
    guard let index = plan.linked.schema.collection("notes") else { return [] }
    return plan.linked.plan.ranges[index].map { plan.linked.plan.entries[$0].id }
  }

  private static func targets(_ plan: SmallPlan, _ id: String) -> [String] {
    guard let notes = plan.linked.schema.collection("notes"),
      let entry = plan.linked.entry(id: id, collection: notes)
    else { return [] }
    return plan.linked.plan.entries[Int(entry.index)].slots[4].value.items.flatMap(\.targets)
      .map { plan.linked.plan.entries[Int($0.index)].id }
  }

  @Test func numbersAreThoseOfOnePlan() {
    let plan = Self.plan([
      "a1": "plan: a\nnumber: 1\nrank: 1\nlinks: [2, notes 2]",
      "a2": "plan: Second plan\nnumber: 2",
      "z1": "plan: z\nnumber: 1\nlinks: 2", "z2": "plan: FIRST PLAN\nnumber: 2\nlinks: [1, a1]",
    ])
    // “notes 2” is 2.
    #expect(plan.diagnostics.map(\.id) == ["repeated-name"])
    #expect(plan.questions.map(\.rule) == [])
    // In the order of the plans, then of their numbers.
    #expect(Self.ids(plan) == ["z1", "z2", "a1", "a2"])
    #expect(Self.targets(plan, "a1") == ["a2", "a2"])
    #expect(Self.targets(plan, "z1") == ["z2"])
    #expect(Self.targets(plan, "z2") == ["z1", "a1"])
  }

  @Test func aNumberOfAnotherPlanIsUnknown() {
    let plan = Self.plan([
      "a1": "plan: a\nnumber: 1\nlinks: [2]", "z1": "plan: z\nnumber: 1",
      "z2": "plan: z\nnumber: 2",
    ])
    #expect(plan.diagnostics.map(\.id) == ["unknown-reference"])
    #expect(plan.diagnostics.first?.range?.path == "content/notes/a1.md")
  }

  @Test func twoOfOnePlanMayNotShareANumber() {
    let plan = Self.plan([
      "a1": "plan: a\nnumber: 1", "a2": "plan: a\nnumber: 1", "z1": "plan: z\nnumber: 1",
    ])
    #expect(plan.diagnostics.map(\.id) == ["not-unique"])
    #expect(plan.diagnostics.first?.range?.path == "content/notes/a2.md")
    #expect(plan.diagnostics.first?.notes.first?.range?.path == "content/notes/a1.md")
  }

  @Test func aPlanThatIsNotFoundIsToldOnce() {
    let plan = Self.plan([
      "a1": "plan: nobody\nnumber: 1\nlinks: [2]", "a2": "plan: nobody\nnumber: 2",
      "b2": "number: 2\nlinks: [2]", "z1": "plan: z\nnumber: 1", "z2": "plan: z\nnumber: 2",
    ])
    #expect(
      plan.diagnostics.map(\.id).sorted() == [
        "missing-field", "unknown-reference", "unknown-reference",
      ])
  }

  @Test func ranksAreMissingPlanByPlan() {
    let plan = Self.plan(["a1": "plan: a\nnumber: 1", "z3": "plan: z\nnumber: 3"])
    #expect(plan.places == ["missing-rank z3.md:3:9"])
  }

  @Test(arguments: [
    ("within: title", "misplaced-option"), ("within: many", "misplaced-option"),
    ("within: either", "misplaced-option"), ("within: own", "misplaced-option"),
    ("within: nothing", "unknown-field"), ("within: secret", "private-in-public"),
    ("within: nested", "misplaced-option"),
  ])
  func whatEntriesCannotBelongTo(_ line: String, _ id: String) {
    let plan = SmallPlan(
      [
        "notes": """
        \(line)
        fields:
          title: {}
          many: {to: plans, many: true}
          either: {to: [plans, parts]}
          own: {to: notes}
          secret: {to: plans, private: true}
          nested: {to: parts}
        """, "plans": "", "parts": "within: plan\nfields: {title: {}, plan: {to: plans}}",
      ], [:])
    #expect(plan.diagnostics.map(\.id) == [id])
    #expect(plan.diagnostics.first?.range?.start.line == 1)
    #expect(plan.diagnostics.first?.help != nil)
  }
}
