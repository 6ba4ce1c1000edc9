import BaliseDiagnostics
import BaliseText
import Testing

/// The options that let statements be compared are checked like everything else.
struct SchemaOptionTests {
  @Test(arguments: [
    ("rank: {type: text, sequence: true}", "misplaced-option"),
    ("rank: {type: when, counts: parts}", "misplaced-option"),
    ("near: {to: others, mutual: true}", "misplaced-option"),
    ("near: {mutual: true}", "misplaced-option"),
    ("year: {type: integer, span: true}", "misplaced-option"),
    ("size: {type: integer, counts: partz}", "unknown-field"),
    ("size: {type: integer, agrees: nowhere.size}", "unknown-field"),
    ("size: {type: integer, agrees: link.sise}", "unknown-field"),
    ("size: {type: integer, agrees: link}", "misplaced-option"),
    ("size: {type: group, fields: {n: {type: integer, sequence: true}}}", "misplaced-option"),
    ("size: {type: integer, sequence: perhaps}", "not-a-boolean"),
  ])
  func aWrongOption(_ field: String, _ id: String) {
    // The value of the option, which stands last on the line.
    let value = field.lastIndex(of: ":").map { field.distance(from: field.startIndex, to: $0) }
    let column = (value ?? 0) + 5
    let plan = SmallPlan(
      [
        "notes":
          "fields:\n  \(field)\n  link: {to: others}\n  title: {}\n",
        "others": "fields: {size: {type: integer}}",
      ], [:])
    #expect(plan.diagnostics.map(\.id) == [id])
    #expect(plan.diagnostics.first?.range?.start.line == 2)
    #expect(plan.diagnostics.first?.range?.start.column == column)
    #expect(plan.diagnostics.first?.help != nil)
  }

  @Test func askNamesReferences() {
    let plan = SmallPlan(["notes": "ask: [title, nobody]\nfields: {title: {}}"], [:])
    #expect(plan.diagnostics.map(\.id) == ["misplaced-option", "unknown-field"])
  }

  @Test func theNearestInverseIsProposed() {
    let plan = SmallPlan(
      [
        "axes": "fields: {size: {type: integer, counts: action}}",
        "notes": "fields: {axis: {to: axes, back: actions}}",
      ], [:])
    #expect(plan.diagnostics.map { $0.help?.en } == ["did you mean “actions”?"])
  }
}
