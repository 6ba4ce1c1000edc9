import Testing

@testable import BaliseDiagnostics

@Suite struct DiagnosticOrderTests {
  private static func place(_ path: String, _ line: Int, _ column: Int) -> SourceRange {
    let position = SourcePosition(line: line, column: column)
    return SourceRange(path: path, start: position, end: position)
  }

  @Test func everyArrangementGivesOneOrder() {
    let expected = [
      Diagnostic.sample("z"),
      .sample("b", at: Self.place("a", 2, 1)),
      .sample("a", at: Self.place("a", 10, 1)),
      .sample("a", at: Self.place("a", 10, 3)),
      .sample("a", .warning, at: Self.place("a", 10, 3)),
      .sample("b", at: Self.place("a", 10, 3)),
      .sample("a", at: Self.place("b", 1, 1)),
      .sample("a", at: Self.place("é", 1, 1)),
    ]
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<50 {
      #expect(DiagnosticOrder.sorted(expected.shuffled(using: &generator)) == expected)
    }
  }

  @Test func equalsKeepTheirOrder() {
    let helps = (0..<40).map { Diagnostic.sample("a", help: "\($0)") }
    #expect(DiagnosticOrder.sorted(helps) == helps)
  }
}
