import BaliseText
import Testing

@testable import BaliseDiagnostics

/// However many mistakes are found, a person is told so many of a file and of a run.
@Suite struct ToldDiagnosticsTests {
  private static func found(
    _ count: Int, _ severity: Diagnostic.Severity, in path: String
  ) -> [Diagnostic] {
    (1...count).map { line in
      let place = SourcePosition(line: line, column: 1)
      return .sample(
        "x", severity, at: SourceRange(path: path, start: place, end: place))
    }
  }

  @Test func aFewAreToldAsTheyAre() {
    let few = Self.found(100, .error, in: "a") + Self.found(100, .warning, in: "a")
    #expect(ToldDiagnostics.told(few + few) == DiagnosticOrder.sorted(few))
  }

  @Test func theRestOfAFileIsCounted() throws {
    let told = ToldDiagnostics.told(
      Self.found(20_000, .error, in: "a") + Self.found(101, .warning, in: "a")
        + Self.found(3, .error, in: "b"))
    let sum = DiagnosticSummary(told)
    #expect(sum.errors == 103 && sum.warnings == 100 && sum.notes == 2)
    let notes = told.filter { $0.id == "more-mistakes" }
    #expect(
      notes.map(\.message.en) == [
        "19900 more errors are not shown in this file, from this line on",
        "one more warning is not shown in this file, from this line on",
      ])
    #expect(notes.first?.message.fr.hasPrefix("19900 erreurs de plus ne sont pas montrées") == true)
    #expect(notes.first?.range?.start.line == 101)
  }

  @Test func asManyAsAreToldAreAtLeastSoMany() {
    let many = Self.found(100, .error, in: "a") + Self.found(1, .warning, in: "b")
    #expect(DiagnosticSummary(many).phrase.en == "at least 100 errors, 1 warning")
    #expect(
      DiagnosticSummary(many).phrase.fr == "au moins 100\u{A0}erreurs, 1\u{A0}avertissement")
    #expect(DiagnosticSummary(Array(many.dropFirst())).phrase.en == "99 errors, 1 warning")
  }

  @Test func aRunHasItsOwnLimitAndAlwaysTellsErrors() {
    let warnings = (0..<50).flatMap { Self.found(100, .warning, in: "a\($0)") }
    let told = ToldDiagnostics.told(warnings + Self.found(1, .error, in: "z"))
    let sum = DiagnosticSummary(told)
    #expect(sum.errors == 1 && sum.warnings == MistakeLimits.perRun && sum.notes == 1)
    #expect(
      told.first { $0.severity == .note }?.message.en
        == "3000 more warnings are not shown from this place on")
  }

  @Test func whatIsAboutNoFileIsNotCountedAsOne() {
    let nowhere = (0..<300).map { Diagnostic.sample("x", message: "\($0)") }
    #expect(ToldDiagnostics.told(nowhere).count == 300)
  }
}
