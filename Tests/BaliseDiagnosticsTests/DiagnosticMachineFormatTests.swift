import BaliseText
import Testing

@testable import BaliseDiagnostics

@Suite struct DiagnosticMachineFormatTests {
  private static let diagnostics: [Diagnostic] = {
    let text = MarkedText("é [a](b) ⟦mot⟧\nx ⟦y⟧", path: "content/été, 1:2.md")
    return [
      .sample("zeta", .warning, message: "50 % of\nit", at: text.ranges.last, help: "see [x](y)"),
      .sample(
        "alpha", message: "a <b> & “c”", at: text.ranges.first,
        notes: [Diagnostic.Note(.same("there"), at: text.ranges.last), .init(.same("nowhere"))],
        fix: .init(bytes: ByteRange(3, 5), replacement: "\"x\"")),
      .sample("alpha", .note, message: "general"),
    ]
  }()

  private func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func json() {
    let text = string(DiagnosticJSONFormatter(.en).format(Self.diagnostics))
    #expect(
      text == """
        [
          {
            "id": "alpha",
            "severity": "note",
            "message": "general",
            "path": null,
            "line": null,
            "column": null,
            "help": null,
            "notes": []
          },
          {
            "id": "alpha",
            "severity": "error",
            "message": "a \\u003cb\\u003e \\u0026 “c”",
            "path": "content/été, 1:2.md",
            "line": 1,
            "column": 10,
            "help": null,
            "notes": [
              {
                "message": "there",
                "path": "content/été, 1:2.md",
                "line": 2,
                "column": 3
              },
              {
                "message": "nowhere",
                "path": null,
                "line": null,
                "column": null
              }
            ]
          },
          {
            "id": "zeta",
            "severity": "warning",
            "message": "50 % of\\nit",
            "path": "content/été, 1:2.md",
            "line": 2,
            "column": 3,
            "help": "see [x](y)",
            "notes": []
          }
        ]

        """)
    #expect(string(DiagnosticJSONFormatter(.fr).format([])) == "[]\n")
    #expect(string(DiagnosticJSONFormatter(.fr).format(Self.diagnostics)).contains("fr general"))
  }

  @Test func gitHub() {
    #expect(
      DiagnosticGitHubFormatter(.en).format(Self.diagnostics) == """
        ::notice title=alpha::general
        ::error file=content/été%2C 1%3A2.md,line=1,col=10,title=alpha::a <b> & “c”%0Athere \
        (content/été, 1:2.md:2:3)%0Anowhere
        ::warning file=content/été%2C 1%3A2.md,line=2,col=3,title=zeta::50 %25 of%0Ait%0Asee [x](y)

        """)
    #expect(DiagnosticGitHubFormatter(.en).format([]) == "")
  }

  @Test func sarif() {
    let catalogue = DiagnosticCatalogue([
      DiagnosticDescription(
        id: "zeta", title: .same("Title"), explanation: .same("Why `a`"), remedy: .same("How"))
    ])
    let formatter = DiagnosticSARIFFormatter(.en, catalogue: catalogue, version: "1.0.0")
    let text = string(formatter.format(Self.diagnostics))
    for part in [
      "\"version\": \"2.1.0\"", "\"columnKind\": \"unicodeCodePoints\"", "\"ruleIndex\": 1",
      "\"uri\": \"content/%C3%A9t%C3%A9%2C%201%3A2.md\"", "\"level\": \"note\"",
      "\"text\": \"50 % of\\nit\\nsee \\\\[x\\\\](y)\"", "\"byteOffset\": 3", "\"byteLength\": 2",
      "\"shortDescription\": {\n                \"text\": \"Title\"",
      "\"fullDescription\": {\n                \"text\": \"Why “a”\"",
      "\"text\": \"zeta: Title\\n\\n  Why “a”",
      "\"markdown\": \"**Title.** Why `a`\\n\\n**What to do.** How",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    let empty = string(DiagnosticSARIFFormatter(.fr).format([]))
    #expect(empty.contains("\"results\": []") && empty.contains("\"language\": \"fr\""))
  }
}
