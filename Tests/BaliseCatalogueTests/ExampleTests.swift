import BaliseDiagnostics
import BaliseSite
import BaliseTestSupport
import Testing

@Suite struct ExampleTests {
  /// Pages whose mistake no short text file can show (encodings, sizes, missing files, links), or
  /// which the schema's types tell in words of their own.
  static let withoutExample: Set = [
    "audit-expired", "broken-picture", "file-name-too-long", "file-not-utf8", "file-too-large",
    "folder-too-deep", "heavy-picture", "moving-picture", "not-a-picture", "picture-suffix",
    "picture-too-large", "pictures-as-they-are", "unsafe-drawing",
    "markdown-hidden-caret", "markdown-too-deep", "markdown-too-large",
    "markdown-too-many-signs", "markdown-too-wide", "missing-site", "missing-template",
    "not-ready-to-publish", "shared-years", "special-file", "symbolic-link", "template-encoding",
    "template-too-deep",
    "template-too-large", "unknown-statement-link", "unread-quantity", "yaml-text-too-long",
    "yaml-too-deep",
    "yaml-too-large",
    "yaml-too-many-entries", "yaml-unreadable",
  ]

  @Test func thePlanAloneIsClean() throws {
    let report = try ExamplePlan.with([:]).check()
    #expect(Transcript.places(Transcript.own(report.diagnostics)) == [])
  }

  @Test(arguments: DiagnosticCatalogue.all.entries.map(\.id))
  func anExampleHasItsMistakeAndNoOther(_ id: String) throws {
    let entry = try #require(DiagnosticCatalogue.all[id])
    #expect(entry.examples.isEmpty == Self.withoutExample.contains(id))
    guard !entry.examples.isEmpty else { return }
    let plan = try ExamplePlan.with([:])
    for example in entry.examples { try plan.write(example.path, example.text + "\n") }
    // A page of its own leaves the shared ones without use.
    let told = try plan.check().diagnostics.filter { $0.id == id || $0.id != "unused-template" }
    #expect(Set(told.map(\.id)) == [id], "it raises \(Transcript.places(told))")
  }
}
