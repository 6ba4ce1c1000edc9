import BaliseDiagnostics
import BaliseDocuments
import BaliseText
import Testing

@Suite struct SourceDocumentTests {
  private func parse(_ text: String) -> Checked<SourceDocument> {
    SourceDocument.parse(SourceFile(path: "a.md", text: text))
  }

  private func body(_ document: SourceDocument) -> String {
    String(
      decoding: document.file.bytes[Int(document.body.start)..<Int(document.body.end)],
      as: UTF8.self)
  }

  @Test(arguments: [
    "---\ntitre: été\n---\n## A\n", "---  \r\ntitre: été\r\n---\t\r\n## A\n",
    "\u{FEFF}---\ntitre: été\n...\n## A\n", "---\rtitre: été\r---\r## A\n",
  ])
  func isSplit(_ text: String) {
    let parsed = parse(text)
    #expect(parsed.diagnostics.isEmpty)
    #expect(parsed.value.frontMatter?.root["titre"]?.text == "été")
    #expect(body(parsed.value) == "## A\n")
  }

  @Test(arguments: ["", "## A\n", " ---\na: b\n---\n", "----\na\n----\n", "--- a\nb\n---\n"])
  func withoutFrontMatterAllIsText(_ text: String) {
    let parsed = parse(text)
    #expect(parsed.diagnostics.isEmpty)
    #expect(parsed.value.frontMatter == nil)
    #expect(body(parsed.value) == text)
  }

  @Test func aByteOrderMarkIsNoText() {
    #expect(body(parse("\u{FEFF}## A\n").value) == "## A\n")
  }

  @Test(arguments: ["---\n---\nx", "---\n\n# rien\n---\nx"])
  func emptyFrontMatter(_ text: String) {
    let parsed = parse(text)
    #expect(parsed.diagnostics.isEmpty)
    #expect(parsed.value.frontMatter?.root.isEmpty == true)
    #expect(body(parsed.value) == "x")
  }

  @Test func theEndOfTheFileMayFollowTheFrontMatter() {
    #expect(body(parse("---\na: b\n---").value) == "")
    #expect(parse("---\na: b\n---").value.frontMatter?.root["a"]?.text == "b")
  }

  @Test func aRuleInTheTextIsNoFence() {
    #expect(body(parse("---\na: b\n---\nx\n\n---\n\ny\n").value) == "x\n\n---\n\ny\n")
  }

  @Test func mistakesStandOnTheLinesOfTheFile() {
    let found = parse("---\nété: 1\ntitre: a : b\n---\n").diagnostics
    #expect(found.map(\.id) == ["yaml-colon-in-value"])
    #expect(found.first?.range?.start == SourcePosition(line: 3, column: 10))
  }

  @Test func aForgottenEndIsFoundAtTheHeading() {
    let found = parse("---\ntitre: Hub\naxe: 2\n\n## Contexte\n\nTexte\n").diagnostics
    #expect(found.map(\.id) == ["yaml-missing-end"])
    #expect(found.first?.range?.start == SourcePosition(line: 5, column: 1))
    #expect(found.first?.fix?.replacement == "---\n\n")
    #expect(found.first?.fix?.bytes == ByteRange(23, 23))
  }

  @Test func aForgottenEndWithoutAHeadingIsShownAtTheStart() {
    let found = parse("---\ntitre: Hub\naxe: 2\n").diagnostics
    #expect(found.map(\.id) == ["yaml-missing-end"])
    #expect(found.first?.range?.start == SourcePosition(line: 1, column: 1))
    #expect(found.first?.fix == nil)
    #expect(parse("---\ntitre: Hub\n\nUn texte.\n").diagnostics.first?.range?.start.line == 4)
  }

  @Test(arguments: ["---\n- a\n- b\n---\n", "---\nUn titre\n---\n", "---\n\"a\"\n---\n"])
  func frontMatterIsMadeOfFields(_ text: String) {
    let parsed = parse(text)
    #expect(parsed.diagnostics.map(\.id) == ["yaml-not-fields"])
    #expect(parsed.diagnostics.first?.range?.start == SourcePosition(line: 2, column: 1))
    #expect(parsed.value.frontMatter == nil)
  }

  @Test func oneFieldWithoutItsSpace() {
    let found = parse("---\ntitre:Hub\n---\n").diagnostics
    #expect(found.map(\.id) == ["yaml-space-after-colon"])
    #expect(found.first?.fix?.replacement == ": ")
  }

  @Test func theTextIsCheckedToo() {
    let bytes = Array("---\na: b\n---\nÉté \n".utf8) + [0xE9, 0x0A]
    let parsed = SourceDocument.parse(SourceFile(path: "a", bytes: bytes))
    #expect(parsed.diagnostics.map(\.id) == ["file-not-utf8"])
    #expect(parsed.diagnostics.first?.range?.start == SourcePosition(line: 5, column: 1))
    #expect(parse("x\u{0}").diagnostics.map(\.id) == ["file-control-character"])
  }
}
