import BaliseDiagnostics
import BaliseSite
import BaliseTestSupport
import BaliseText
import Testing

@Suite struct ExampleTests {
  /// Pages whose mistake no short text file can show (encodings, sizes, missing files, links), or
  /// which the schema's types tell in words of their own.
  static let withoutExample: Set = [
    "audit-expired", "bad-word", "broken-picture", "file-name-too-long", "file-not-utf8",
    "file-too-large",
    "folder-too-deep", "heavy-picture", "moving-picture", "not-a-picture", "picture-suffix",
    "picture-too-large", "pictures-as-they-are", "photograph-as-it-is", "file-that-runs",
    "unsafe-drawing",
    "markdown-hidden-caret", "markdown-too-deep", "markdown-too-large",
    "markdown-too-many-signs", "markdown-too-wide", "missing-site", "missing-template",
    "more-mistakes",
    "not-ready-to-publish", "shared-years", "special-file", "symbolic-link", "template-encoding",
    "template-too-deep",
    "template-too-large", "too-many-former-addresses", "unknown-statement-link", "unread-quantity",
    "untranslated-words",
    "yaml-text-too-long",
    "yaml-too-deep",
    "yaml-too-large",
    "yaml-too-many-entries", "yaml-unreadable",
  ]

  /// Pages about what only the audit of a site finds.
  static let audited = Set(
    DiagnosticArea.all
      .filter { ["Pages that everyone can use", "What pages load"].contains($0.title.en) }
      .flatMap { $0.entries.map(\.id) })

  @Test func thePlanAloneIsClean() throws {
    #expect(Self.audited.count > 30)
    let report = try ExamplePlan.with([:]).check(auditing: true)
    #expect(Transcript.places(Transcript.own(report.diagnostics)) == [])
  }

  @Test(arguments: DiagnosticCatalogue.all.entries.map(\.id))
  func anExampleHasItsMistakeAndNoOther(_ id: String) throws {
    let entry = try #require(DiagnosticCatalogue.all[id])
    #expect(entry.examples.isEmpty == Self.withoutExample.contains(id))
    guard !entry.examples.isEmpty else { return }
    let isAudited = Self.audited.contains(id)
    let plan = try ExamplePlan.with([:])
    for example in entry.examples { try plan.write(example.path, example.text + "\n") }
    // A page of its own leaves the shared ones without use.
    let told = try plan.check(auditing: isAudited).diagnostics.filter {
      $0.id == id || $0.id != "unused-template"
    }
    #expect(Set(told.map(\.id)) == [id], "it raises \(Transcript.places(told))")
  }
}
