import BaliseDiagnostics
import BaliseDocuments
import BaliseText
import Testing

/// What a person writes wrongly, the cause at its exact place, and the line after the repair.
struct YAMLMistake: CustomTestStringConvertible {
  let text: String
  let expected: String
  let repaired: String?

  init(_ text: String, _ expected: String, repaired: String? = nil) {
    self.text = text
    self.expected = expected
    self.repaired = repaired
  }

  var testDescription: String { text }
}

@Suite struct YAMLMistakeTests {
  static let mistakes: [YAMLMistake] = [
    // Colons
    .init(
      "été: 1\ntitle: Action : mise en œuvre\n", "yaml-colon-in-value 2:15",
      repaired: "title: \"Action : mise en œuvre\""),
    .init(
      "title: Le \"hub\" : l'été\n", "yaml-colon-in-value 1:17",
      repaired: "title: 'Le \"hub\" : l''été'"),
    .init(
      "title: Action\u{A0}: mise # note\n", "yaml-colon-in-value 1:15",
      repaired: "title: \"Action\u{A0}: mise\" # note"),
    .init(
      "- Nombre d'x : 8 : 10\n", "yaml-colon-in-value 1:18", repaired: "- \"Nombre d'x : 8 : 10\""),
    .init("- name: a : b\n", "yaml-colon-in-value 1:11", repaired: "- name: \"a : b\""),
    .init("title:Hub\naxe: 2\n", "yaml-space-after-colon 1:6", repaired: "title: Hub"),
    .init("a: 1\ntitre:\u{A0}Hub\naxe: 2\n", "yaml-space-after-colon 2:6", repaired: "titre: Hub"),
    .init("title\naxe: 2\n", "yaml-missing-colon 1:1"),
    .init("title: Un hub\npour tous\naxe: 2\n", "yaml-missing-colon 2:1"),
    .init("a: |\n  x\n y\n", "yaml-missing-colon 3:2"),
    .init(": x\n", "yaml-empty-key 1:1"),
    // Spaces
    .init("title: x\n\taxe: 2\n", "yaml-tab 2:1", repaired: "axe: 2"),
    .init("a:\n\t- x\n", "yaml-tab 2:1", repaired: "  - x"),
    .init("a:\n  - x\n  \t- y\n", "yaml-tab 3:3"),
    .init("\ttitle: x\n", "yaml-tab 1:1", repaired: "  title: x"),
    .init("pilote:\n\u{A0}\u{A0}- SQP\n", "yaml-no-break-space 2:1", repaired: "  - SQP"),
    .init("title: Hub\n  axe: 2\n", "yaml-indent 2:3"),
    .init(" title: x\naxe: 2\n", "yaml-indent 2:1"),
    .init("a:\n   b: 1\n  c: 2\n", "yaml-indent 3:3"),
    .init("pilote:\n  - a\n - b\n", "yaml-indent 3:2"),
    .init("- a\ntitle: x\n", "yaml-indent 2:1"),
    // Quotes
    .init("title: \"Hub\naxe: 2\n", "yaml-open-quote 1:8", repaired: "title: \"Hub\""),
    .init(
      "a: 1\ntitle: \"Hub\naxe: 2\npilote: \"SQP\"\n", "yaml-open-quote 2:8",
      repaired: "title: \"Hub\""),
    .init("title: 'hub\naxe: 2\n", "yaml-open-quote 1:8", repaired: "title: 'hub'"),
    .init("é: [\"x, y]\nb: c\n", "yaml-open-quote 1:5"),
    .init("title: 'L'hub\naxe: 2\n", "yaml-text-after-quote 1:11"),
    .init(
      "title: \"Le \"hub\" de X\"\n", "yaml-text-after-quote 1:13",
      repaired: "title: 'Le \"hub\" de X'"),
    .init(
      "title: \"Hub\" de Clermont\n", "yaml-text-after-quote 1:14",
      repaired: "title: '\"Hub\" de Clermont'"),
    .init("a: \"C:\\docs\"\n", "yaml-backslash 1:7", repaired: "a: \"C:\\\\docs\""),
    // Brackets
    .init(
      "tags: [a, b\naxe: 2\npilote:\n  - x\n", "yaml-open-bracket 1:7", repaired: "tags: [a, b]"),
    .init("title: {x\n", "yaml-open-bracket 1:8", repaired: "title: {x}"),
    .init("a: {b: c\nd: e\n", "yaml-open-bracket 1:4", repaired: "a: {b: c}"),
    .init(
      "title: [Projet] hub\n", "yaml-text-after-bracket 1:17", repaired: "title: \"[Projet] hub\""),
    .init("a: [b]]\n", "yaml-text-after-bracket 1:7", repaired: "a: \"[b]]\""),
    .init("tags: [a, , b]\n", "yaml-empty-item 1:11"),
    .init("title: {{x}}\n", "yaml-complex-key 1:9", repaired: "title: \"{{x}}\""),
    .init("[a]: b\n", "yaml-complex-key 1:1"),
    // Signs
    .init("title: @x\n", "yaml-sign-at-start 1:8", repaired: "title: \"@x\""),
    .init("title: `x`\n", "yaml-sign-at-start 1:8", repaired: "title: \"`x`\""),
    .init("title: % x\n", "yaml-sign-at-start 1:8", repaired: "title: \"% x\""),
    .init("title: *Nouveau* hub\n", "yaml-sign-at-start 1:8", repaired: "title: \"*Nouveau* hub\""),
    .init("title: & co\n", "yaml-sign-at-start 1:8", repaired: "title: \"& co\""),
    .init("title: > 50 %\n", "yaml-sign-at-start 1:8", repaired: "title: \"> 50 %\""),
    .init("title: |a\n", "yaml-sign-at-start 1:8", repaired: "title: \"|a\""),
    .init("title: ? quoi\n", "yaml-sign-at-start 1:8", repaired: "title: \"? quoi\""),
    .init("title: ] x\n", "yaml-sign-at-start 1:8", repaired: "title: \"] x\""),
    .init("a:\n  - b\n  - ?\n", "yaml-sign-at-start 3:5", repaired: "  - \"?\""),
    .init("a:\n  - ? b\n", "yaml-sign-at-start 2:5"),
    .init("a:\n  - é\n  - @x\n", "yaml-sign-at-start 3:5", repaired: "  - \"@x\""),
    .init("a: [b, @x]\n", "yaml-sign-at-start 1:8", repaired: "a: [b, \"@x\"]"),
    .init("a: -\n", "yaml-sign-at-start 1:4"),
    .init("title: *nouveau\n", "yaml-alias 1:8", repaired: "title: \"*nouveau\""),
    .init("title: *Nouveau hub*\n", "yaml-alias 1:8", repaired: "title: \"*Nouveau hub*\""),
    .init("title: &co\n", "yaml-anchor 1:8", repaired: "title: \"&co\""),
    .init("title: !important\n", "yaml-tag 1:8", repaired: "title: \"!important\""),
    // Comments that are none
    .init("title: Hub #1 de la musique\n", "yaml-comment-in-value 1:12"),
    .init("a: x\ntitle: #musique\n", "yaml-comment-in-value 2:8"),
    .init("pilote:\n  - Le Damier\t #été\n", "yaml-comment-in-value 2:16"),
    // Lists
    .init("pilote: - SQP\n", "yaml-list-on-field-line 1:9"),
    .init("pilote: SQP\n  - Autre\n", "yaml-list-after-text 2:3"),
    .init("pilote:\n - a\n  - b\n", "yaml-list-after-text 3:3"),
    .init("title: x\n- a\n", "yaml-list-without-field 2:1"),
    .init("pilote:\n  - Le Damier\n  -SQP\n", "yaml-space-after-dash 3:3", repaired: "  - SQP"),
    .init("pilote:\n  -SQP\n", "yaml-space-after-dash 2:3", repaired: "  - SQP"),
    .init("pilote:\n  -\u{A0}SQP\n", "yaml-space-after-dash 2:3", repaired: "  - SQP"),
    // What YAML allows and Balise does not
    .init("%YAML 1.1\n---\na: b\n", "yaml-directive 1:1"),
    .init("a: b\n---\nc: d\n", "yaml-several-documents 2:1"),
    .init("a: b\n...\nc: d\n", "yaml-several-documents 3:1"),
    .init("a: 1\nb: 2\na: 3\n", "yaml-duplicate-key 3:1"),
  ]

  @Test(arguments: mistakes)
  func isExplainedAtItsPlace(_ mistake: YAMLMistake) throws {
    let file = SourceFile(path: "a.yaml", text: mistake.text)
    let diagnostics = YAMLDocument.parse(file: file).diagnostics
    let places = diagnostics.map {
      "\($0.id) \($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0)"
    }
    #expect(places == [mistake.expected])
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostic.help != nil)
    #expect(diagnostic.message.fr != diagnostic.message.en)
    guard let repaired = mistake.repaired else { return #expect(diagnostic.fix == nil) }
    let text = try apply(#require(diagnostic.fix), to: mistake.text)
    #expect(text.split(whereSeparator: \.isNewline).contains(Substring(repaired)))
    // A repair is certain: the mistake is gone, and no other took its place on that line.
    let again = YAMLDocument.parse(file: SourceFile(path: "a.yaml", text: text)).diagnostics
    #expect(!again.contains { $0.range?.start.line == diagnostic.range?.start.line })
  }

  private func apply(_ fix: Diagnostic.Fix, to text: String) -> String {
    var bytes = Array(text.utf8)
    bytes.replaceSubrange(Int(fix.bytes.start)..<Int(fix.bytes.end), with: fix.replacement.utf8)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func commentsAreStillComments() {
    for text in [
      "# un\na: b # deux\nc: # trois\n  - d  # quatre\n", "a: \"Hub #1\"\n", "a: C#4\n",
      "a: b ## c\n",
      "a: b #\n", "a: |\n  x #1\n",
    ] {
      #expect(YAMLDocument.parse(file: SourceFile(path: "a", text: text)).diagnostics.isEmpty)
    }
  }

  @Test func bothEndsOfADoubledFieldAreShown() {
    let file = SourceFile(path: "a", text: "é: 1\nb: 2\né: 3\n")
    let parsed = YAMLDocument.parse(file: file)
    #expect(
      parsed.diagnostics.first?.notes.first?.range?.start == SourcePosition(line: 1, column: 1))
    #expect(parsed.value?.root["é"]?.text == "1")
    let many = (0..<40).map { "k\($0): x\n" }.joined() + "k7: y\n"
    let found = YAMLDocument.parse(file: SourceFile(path: "a", text: many)).diagnostics
    #expect(found.map(\.range?.start.line) == [41])
    #expect(found.first?.notes.first?.range?.start.line == 8)
  }

  @Test func anchorsThatAreUsedAreNotMendedByQuotes() {
    let file = SourceFile(path: "a", text: "x: &a 1\ny: *a\n")
    let found = YAMLDocument.parse(file: file).diagnostics
    #expect(found.map(\.id) == ["yaml-anchor", "yaml-alias"])
    #expect(found.allSatisfy { $0.fix == nil })
  }

  @Test func theLibraryIsNeverQuoted() {
    let words = [
      "mapping values", "block", "flow", "scalar", "token", "could not find", "expected <",
    ]
    for mistake in Self.mistakes {
      let file = SourceFile(path: "a", text: mistake.text)
      for diagnostic in YAMLDocument.parse(file: file).diagnostics {
        for word in words { #expect(!diagnostic.message.en.contains(word)) }
      }
    }
  }

  @Test(arguments: [3, 17, 24, 25, 60])
  func eachKeyThatIsThereAlreadyIsTold(_ count: Int) {
    // Every third key is the one before the one before it, under any count and any likeness.
    let keys = (0..<count).map { "k\($0 % 3 == 2 ? $0 - 2 : $0)é" }
    let file = SourceFile(path: "a.yaml", text: keys.map { "\"\($0)\": 1\n" }.joined())
    let told = YAMLDocument.parse(file: file).diagnostics.filter { $0.id == "yaml-duplicate-key" }
    let wanted = keys.indices.filter { $0 % 3 == 2 }.map { $0 + 1 }
    let most = min(wanted.count, YAMLDocument.Limits.mistakes)
    #expect(told.map { $0.range?.start.line } == wanted.prefix(most).map { $0 })
  }
}
