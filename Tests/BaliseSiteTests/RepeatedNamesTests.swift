import BaliseDiagnostics
import BaliseSite
import BaliseTestSupport
import BaliseText
import Testing

/// An action that got another number is one mistake, whatever many sheets name it.
struct RepeatedNamesTests {
  private func errors(_ number: Int) throws -> [Diagnostic] {
    let plan = try PlanFolder([
      "content/site.yaml": "name: N\nlanguages: [fr]\n",
      "content/actions/_collection.yaml": """
      title: title
      fields:
        number: {type: integer, unique: true}
        title: {type: text, required: true, keys: [titre]}
        links: {type: reference, to: actions, many: true}
      """,
      "content/actions/04-hub.md": "---\nnumber: \(number)\ntitre: Un lieu\n---\n",
    ])
    for name in ["a", "b", "c", "d"] {
      try plan.write("content/actions/\(name).md", "---\ntitre: \(name)\nlinks: [4]\n---\n")
    }
    return try plan.check().diagnostics.filter { $0.severity == .error }
  }

  @Test func isToldOnceWithTheEntryThatWasMeant() throws {
    #expect(try errors(4).isEmpty)
    let errors = try errors(14)
    #expect(errors.map(\.id) == ["unknown-reference"])
    #expect(errors.first?.message.en == "no entry of “actions” is named “4”, in 4 places")
    #expect(errors.first?.notes.count == 3)
    #expect(
      errors.first?.help?.en
        == "“04-hub” has the number 14: correct it there, or write “04-hub” here")
  }
}
