import BaliseDiagnostics
import BaliseSite
import BaliseTestSupport
import BaliseText
import Testing

/// The same partner twice in one list is told at the second place.
struct RepeatedPartnerTests {
  private func told(_ front: String) throws -> [Diagnostic] {
    try PlanFolder([
      "content/site.yaml": "name: N\nlanguages: [fr]\n",
      "content/partners/_collection.yaml":
        "aliases: others\nfields:\n  title: {type: text}\n  others: {type: text, many: true}\n",
      "content/partners/damier.md": "---\ntitle: Le Damier\nothers: [Damier]\n---\n",
      "content/partners/sqp.md": "---\ntitle: SQP\n---\n",
      "content/actions/_collection.yaml": """
      fields:
        title: {type: text, required: true}
        leader: {type: reference, to: partners, many: true}
        partners: {type: reference, to: partners, many: true, groups: true, back: actions}
        steps:
          type: group
          many: true
          fields:
            who: {type: reference, to: partners, many: true}
      """,
      "content/actions/a.md": "---\ntitle: A\n\(front)\n---\nTexte.\n",
    ]).check().diagnostics.filter { $0.id == "repeated-name" }
  }

  @Test(arguments: [
    ("partners: [Le Damier, SQP, damier]", 28),
    ("partners: [Le Damier, SQP, Le Damier]", 28),
    ("partners: [{group: X, members: [SQP, Damier, SQP]}]", 46),
    ("steps: [{who: [SQP, sqp]}]", 21),
  ])
  func isToldAtTheSecondPlace(_ line: String, _ column: Int) throws {
    let found = try told(line)
    #expect(found.map { $0.range?.start } == [SourcePosition(line: 3, column: column)])
    #expect(found.first?.severity == .warning)
    #expect(found.first?.notes.count == 1)
  }

  @Test(arguments: [
    "partners: [Le Damier, {group: X, members: [Le Damier]}]",
    "partners: [{group: Y, members: [SQP]}, {group: X, members: [SQP]}]",
    "leader: SQP\npartners: [SQP]", "partners: [(élus), (élus)]",
    "partners:\n  - {name: SQP, role: accueil}\n  - {name: SQP, role: festival}",
    "steps: [{who: SQP}, {who: SQP}]",
  ])
  func isNotToldWhereItMeansSomething(_ lines: String) throws {
    #expect(try told(lines).isEmpty)
  }

  @Test func aLongListIsReadOnce() throws {
    let names = (0..<3_000).map { $0 % 2 == 0 ? "SQP" : "(x\($0))" }
    #expect(try told("partners: [\(names.joined(separator: ", "))]").count >= 100)
  }
}
