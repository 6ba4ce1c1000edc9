import BaliseText
import Testing

@testable import BaliseDiagnostics

@Suite struct DiagnosticTextTests {
  private static let hub = "---\ntitle: Hub\n\n\n\n\n\nleader:\n  - ⟦Le Damiez⟧\n---\n"

  private func excerpt(_ marked: String, width: Int = 100) throws -> String {
    let range = try #require(MarkedText(marked).ranges.first)
    let excerpt = try #require(SourceExcerpt(range, width: width))
    return excerpt.line + "\n" + String(repeating: " ", count: excerpt.indent)
      + String(repeating: "^", count: excerpt.carets)
  }

  @Test func english() {
    let range = MarkedText(Self.hub, path: "content/actions/04-hub.md").ranges.first
    let diagnostic = Diagnostic.sample(at: range, help: "did you mean “Le Damier”?")
    #expect(
      DiagnosticTextFormatter(.en).format([diagnostic]) == """
        error: no partner is named “Le Damiez” [unknown-reference]
          content/actions/04-hub.md:9:5
          9 |   - Le Damiez
            |     ^^^^^^^^^
          help: did you mean “Le Damier”?

        1 error

        """)
  }

  @Test func frenchWithNotes() throws {
    let text = MarkedText("\n\n\n\n\n\n\n\n\nnumber: ⟦4⟧\n⟦number: 5⟧")
    let note = Diagnostic.Note(Phrase(en: "here too", fr: "ici aussi"), at: text.ranges.last)
    let general = Diagnostic.Note(Phrase(en: "twice", fr: "deux fois"))
    let diagnostic = Diagnostic(
      id: "duplicate-key", severity: .warning,
      message: Phrase(en: "“number” stands twice", fr: "« number » apparaît deux fois"),
      range: text.ranges.first, help: Phrase(en: "remove one", fr: "retirez-en une"),
      notes: [note, general])
    #expect(
      DiagnosticTextFormatter(.fr).format([diagnostic, diagnostic]).split(separator: "\n\n").last
        .map(String.init)?.hasSuffix("2\u{A0}avertissements\n") == true)
    #expect(
      DiagnosticTextFormatter(.fr).format(diagnostic) == """
        avertissement\u{A0}: «\u{A0}number\u{A0}» apparaît deux fois [duplicate-key]
          content/a.md:10:9
          10 | number: 4
             |         ^
          note\u{A0}: ici aussi
            content/a.md:11:1
            11 | number: 5
               | ^^^^^^^^^
          note\u{A0}: deux fois
          aide\u{A0}: retirez-en une

        """)
  }

  @Test func withoutALine() {
    let range = SourceRange(file: "content/site.yaml")
    #expect(
      DiagnosticTextFormatter(.en).format(.sample("x", message: "m", at: range))
        == "error: m [x]\n  content/site.yaml:1:1\n")
    #expect(DiagnosticTextFormatter(.en).format(.sample("x", message: "m")) == "error: m [x]\n")
    #expect(DiagnosticTextFormatter(.en).format([]) == "")
  }

  @Test(arguments: [
    ("a ⟦bc⟧ d", "a bc d\n  ^^"),
    ("a⟦⟧", "a\n ^"),
    ("⟦⟧", "\n^"),
    ("\tx: ⟦y⟧\t", "    x: y\n       ^"),
    ("ab\t⟦c⟧", "ab  c\n    ^"),
    ("⟦東京⟧ x", "東京 x\n^^^^"),
    ("東⟦é⟧", "東é\n  ^"),
    ("e\u{301}⟦x⟧", "e\u{301}x\n ^"),
    ("🙂⟦x⟧", "🙂x\n  ^"),
    ("a ⟦b c\nd⟧", "a b c\n  ^^^"),
    ("a ⟦b c\r\nd⟧", "a b c\n  ^^^"),
    ("\u{FEFF}⟦x⟧", "x\n^"),
    ("\u{1B}[31m⟦x⟧", "␛[31mx\n     ^"),
    ("\u{202E}⟦x⟧", "<U+202E>x\n        ^"),
    ("a⟦\u{0}⟧\u{7F}", "a␀␡\n ^"),
    ("\u{9B}2J⟦x⟧", "<U+009B>2Jx\n          ^"),
  ])
  func carets(_ marked: String, _ shown: String) throws {
    #expect(try excerpt(marked) == shown)
  }

  @Test func longLines() throws {
    let words = String(repeating: "mot ", count: 300)
    let shown = try excerpt(words + "⟦ici⟧ " + words, width: 40).split(separator: "\n")
    let line = try #require(shown.first)
    let marks = try #require(shown.last)
    #expect(line.hasPrefix("…") && line.hasSuffix("…") && line.count <= 42)
    let place = marks.prefix { $0 == " " }.count
    #expect(line.dropFirst(place).hasPrefix("ici ") && marks.drop { $0 == " " } == "^^^")
    // The end and the beginning of a line are shown whole.
    #expect(try excerpt(words + "⟦fin⟧", width: 40).contains("mot fin\n"))
    #expect(try excerpt("⟦mot⟧ " + words, width: 40).hasPrefix("mot mot"))
    // A place longer than the width is marked as far as it is shown.
    let wide = try excerpt("⟦" + words + "⟧", width: 40).split(separator: "\n")
    #expect(wide.last?.count == 40)
  }

  @Test func contentCannotSteerTheTerminal() {
    let evil = "\u{1B}]0;title\u{7}\u{9B}31m\r\nerror: fake\u{2066}"
    let range = SourceRange(
      path: "a\n\u{1B}.md", start: SourcePosition(line: 1, column: 1),
      end: SourcePosition(line: 1, column: 9), line: evil)
    let diagnostic = Diagnostic.sample(
      evil, message: evil, at: range, help: evil, notes: [Diagnostic.Note(.same(evil), at: range)])
    let text = DiagnosticTextFormatter(.en).format(diagnostic)
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x9B })
    #expect(text.split(separator: "\n").count == 9)
    let annotations = DiagnosticGitHubFormatter(.en).format([diagnostic])
    #expect(annotations.split(separator: "\n").count == 1)
  }

  @Test func errorsAreReadLast() {
    func sample(_ id: String, _ severity: Diagnostic.Severity, _ path: String) -> Diagnostic {
      Diagnostic(
        id: id, severity: severity, message: .same("m"),
        range: SourceRange(
          path: path, start: SourcePosition(line: 1, column: 1),
          end: SourcePosition(line: 1, column: 1), line: ""))
    }
    let told = DiagnosticOrder.worstLast([
      sample("d", .error, "a"), sample("c", .warning, "c"), sample("e", .error, "b"),
      sample("b", .warning, "a"), sample("a", .note, "z"),
    ])
    #expect(told.map(\.id) == ["a", "b", "c", "d", "e"])
    let text = DiagnosticTextFormatter(.en).format(told.reversed())
    let ids = text.split(separator: "\n").compactMap {
      $0.split(separator: " m ").dropFirst().first
    }
    #expect(ids == ["[a]", "[b]", "[c]", "[d]", "[e]"])
    #expect(text.hasSuffix("\n2 errors, 2 warnings, 1 note\n"))
  }

  @Test func colorsOnlyWhenAsked() {
    let range = MarkedText("a ⟦b⟧").ranges.first
    let diagnostic = Diagnostic.sample("x", message: "m", at: range, help: "h")
    let plain = DiagnosticTextFormatter(.en).format([diagnostic])
    let colored = DiagnosticTextFormatter(.en, color: true).format([diagnostic])
    #expect(!plain.contains("\u{1B}"))
    #expect(colored.contains("\u{1B}[1;31merror:\u{1B}[0m"))
    var stripped = colored
    for code in ["1;31", "1;36", "1", "2", "0"] {
      stripped = stripped.split(separator: "\u{1B}[\(code)m", omittingEmptySubsequences: false)
        .joined()
    }
    #expect(stripped == plain)
  }

  @Test func summary() {
    let error = Diagnostic.sample()
    let warning = Diagnostic.sample("w", .warning)
    let note = Diagnostic.sample("n", .note)
    let phrase = DiagnosticSummary([error, warning, error, note]).phrase
    #expect(phrase.en == "2 errors, 1 warning, 1 note")
    #expect(phrase.fr == "2\u{A0}erreurs, 1\u{A0}avertissement, 1\u{A0}note")
    #expect(DiagnosticSummary([warning, warning]).phrase.en == "2 warnings")
    #expect(DiagnosticSummary([]).phrase.en == "nothing to report")
  }
}
