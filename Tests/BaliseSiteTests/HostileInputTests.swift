import BaliseDiagnostics
import BaliseSite
import BaliseTestSupport
import Testing

/// Inputs made to cost time, to block or to lead out of the folder: each is refused in words, at a
/// place. What each costs at its full size is measured by `balise-benchmarks hostile`.
struct HostileInputTests {
  private static let refused = HostileCase.all.filter { $0.refusal != nil }.map(\.name)
  private static let odd = HostileCase.all.filter {
    $0.refusal == nil && ["files", "templates"].contains($0.group)
  }.map(\.name)

  @Test(arguments: refused) func isRefusedInWords(_ name: String) throws {
    let item = try #require(HostileCase.all.first { $0.name == name && $0.refusal != nil })
    let plan = try item.plan(size: 100_000)
    let report = try plan.build()
    #expect(!report.isPublished)
    let told = report.diagnostics.filter { $0.id == item.refusal }
    #expect(!told.isEmpty, "\(Transcript.places(report.diagnostics).prefix(5))")
    #expect(told.count <= 2_000)
    #expect(told.allSatisfy { $0.range != nil && $0.help != nil })
  }

  @Test(arguments: odd) func isPublishedOrRefused(_ name: String) throws {
    let item = try #require(HostileCase.all.first { $0.name == name && $0.refusal == nil })
    let report = try item.plan(size: 20_000).build()
    #expect(report.isPublished || report.hasErrors)
  }

  @Test func aFileTellsSoManyMistakesAtOnce() throws {
    let plan = try PlanFolder([
      "content/site.yaml": "name: Un plan\nlanguages: [fr]\n",
      "content/notes/_collection.yaml":
        "fields: {title: {}, near: {to: notes, many: true}, number: {type: integer, many: true}}\n",
      "content/notes/a.md": "---\ntitle: A\nnear:\n"
        + (0..<500).map { "- Rien \($0)\n" }.joined() + "---\n",
      "content/notes/b.md": "---\ntitle: B\nnear: [Rien]\nnumber:\n"
        + (0..<500).map { "- hier \($0)\n" }.joined() + "---\n",
    ])
    let told = try plan.check().diagnostics.filter { $0.severity == .error }
    #expect(told.filter { $0.range?.path == "content/notes/a.md" }.count == 100)
    #expect(told.filter { $0.range?.path == "content/notes/b.md" }.count == 100)
  }
}
