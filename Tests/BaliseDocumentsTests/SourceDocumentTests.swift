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

  // MARK: - Without the opening line

  private func knowing(_ text: String) -> Checked<SourceDocument> {
    SourceDocument.parse(
      SourceFile(path: "a.md", text: text), knowing: KnownKeys(["titre", "title", "axe", "source"]))
  }

  @Test(
    arguments: [
      ("titre: Hub\naxe: 2\n---\n## A\n", "---\ntitre: Hub\naxe: 2\n---\n## A\n"),
      ("titre: Hub\raxe: 2\r---\r## A\n", "---\rtitre: Hub\raxe: 2\r---\r## A\n"),
      ("titre: Hub\naxe:\n  - a\n\nx: 1\n---\n## A\n", nil),
      ("\ntitre: Hub\nAxe : 2\n---\n## A\n", "---\ntitre: Hub\nAxe : 2\n---\n## A\n"),
      ("\n---\ntitre: Hub\n---\n## A\n", "---\ntitre: Hub\n---\n## A\n"),
      ("—-\r\ntitre: Hub\r\n---\r\n## A\n", "---\r\ntitre: Hub\r\n---\r\n## A\n"),
      (
        "\u{FEFF}x: 1\ntitre: Hub\naxe: 2\n---\n## A\n",
        "\u{FEFF}---\nx: 1\ntitre: Hub\naxe: 2\n---\n## A\n"
      ),
    ] as [(String, String?)])
  func aForgottenStartIsTheOneMistake(_ text: String, _ mended: String?) throws {
    let found = knowing(text)
    #expect(found.diagnostics.map(\.id) == ["yaml-missing-start"])
    #expect(found.diagnostics.first?.severity == .error)
    #expect(found.value.frontMatter?.root["titre"]?.text == "Hub")
    #expect(body(found.value) == "## A\n")
    let fix = try #require(found.diagnostics.first?.fix)
    if let mended {
      var bytes = Array(text.utf8)
      bytes.replaceSubrange(Int(fix.bytes.start)..<Int(fix.bytes.end), with: fix.replacement.utf8)
      #expect(String(decoding: bytes, as: UTF8.self) == mended)
    }
  }

  @Test(arguments: [
    "titre: Hub\naxe: 2\n", "titre: Hub\naxe: 2\n\n## A\n", "titre: Hub\naxe: 2\n## A\n",
    "titre: Hub\naxe: 2\n\nUn texte.\n\n---\n",
  ])
  func bothLinesMayBeForgotten(_ text: String) {
    let found = knowing(text)
    #expect(found.diagnostics.map(\.id) == ["yaml-missing-start"])
    #expect(found.diagnostics.first?.fix == nil)
    #expect(found.diagnostics.first?.help?.en.contains("another line") == true)
    #expect(found.value.frontMatter?.root["axe"]?.text == "2")
    #expect(!body(found.value).contains("axe"))
  }

  /// What `balise new` writes: a comment above each field.
  private static let commented = """
    # Action : remplissez ce que vous savez.

    # Titre (obligatoire)
    titre: Hub

    # Axe
    #   par exemple : 2
    axe:
      - 2

    """

  @Test func commentsHideNoFieldsThatAreNotOpened() throws {
    let found = knowing(Self.commented + "---\n\n## Contexte\n")
    #expect(found.diagnostics.map(\.id) == ["yaml-missing-start"])
    #expect(found.value.frontMatter?.root["titre"]?.text == "Hub")
    #expect(found.diagnostics.first?.fix?.replacement == "---\n")
    #expect(found.diagnostics.first?.help?.en.contains("heading") == false)
    let open = knowing(Self.commented + "\n## Contexte\n\nTexte.\n")
    #expect(open.diagnostics.map(\.id) == ["yaml-missing-start"])
    #expect(body(open.value).contains("## Contexte"))
  }

  @Test func commentsAreNotWhereTheClosingLineBelongs() throws {
    let text = "---\n" + Self.commented + "\n## Contexte\n\nNote : un texte.\n"
    let found = knowing(text)
    #expect(found.diagnostics.map(\.id) == ["yaml-missing-end"])
    #expect(found.diagnostics.first?.range?.start.line == 12)
    #expect(found.diagnostics.first?.fix?.replacement == "---\n\n")
  }

  @Test func aPartRightAboveAWordAndAColonIsText() {
    let found = knowing("---\ntitre: Hub\n\n## Contexte\nExemple: un texte.\n\n## Suite\n")
    #expect(found.diagnostics.map(\.id) == ["yaml-missing-end"])
    #expect(found.diagnostics.first?.range?.start.line == 4)
  }

  @Test(arguments: [
    "# Contact\n\ntitre: Hub\naxe: 2\n\n---\n", "# Contact\ntitre: Hub\n\nTexte.\n",
    "# Axe\n\n## Titre\ntitre : Hub\n\n## Axe\naxe : 2\n", "# Un\n\n# Deux\n",
  ])
  func headingsAreNoComments(_ text: String) {
    let found = knowing(text)
    #expect(found.diagnostics.isEmpty)
    #expect(body(found.value) == text)
  }

  @Test(arguments: [
    "Note: un mot\n---\n", "Un texte.\n\ntitre: Hub\n---\n", "## titre: Hub\n", "- titre: Hub\n",
    "  titre: Hub\n", "----\nun texte\n", "\n\n", "—\n", "",
    "**Axe** : lundi\n", "*Source* : INSEE.\n", "`title`: le titre\n", "> Axe : x\n",
    "| Source : | x |\n", "Axe : ce jour nous avons fait.\n", "Le plan : voici\nAxe : lundi\n",
    "Title: all of them take part.\n", "Source : INSEE\n---\n",
    "« Source » : x\n« Axe » : y\n---\n",
    "Un\ndeux\ntitre: Hub\naxe: 2\n---\n", "Source : a\n\nAxe : b\n---\n", "source : INSEE\n---\n",
    "a: 1\nb: 2\nc: 3\nd: 4\ntitre: Hub\naxe: 2\n---\n",
  ])
  func aTextIsNoField(_ text: String) {
    let found = knowing(text)
    #expect(found.diagnostics.isEmpty)
    #expect(body(found.value) == text)
  }

  @Test(arguments: [
    "titre: Hub\n---\n## A\n", "titre: Hub\n\n## A\n", "source: INSEE\n---\n",
    "Axe : 2\nSource : x\n",
    "x: 1\ntitre: Hub\n---\n", "\n---\ntitre: Hub\n\nUn texte.\n",
  ])
  func whatMayBeTextIsPublishedAsText(_ text: String) {
    let found = knowing(text)
    #expect(found.diagnostics.map(\.id) == ["yaml-missing-start"])
    #expect(found.diagnostics.first?.severity == .warning)
    #expect(found.diagnostics.first?.fix == nil)
    #expect(found.diagnostics.first?.help?.en.contains("If this is text") == true)
    #expect(body(found.value) == text && found.value.frontMatter == nil)
  }

  @Test func theOpeningLineBelowEmptyLinesIsThere() {
    let help = knowing("\n\n---\ntitre: Hub\n---\n").diagnostics.first?.help
    #expect(help?.en.hasPrefix("Delete the empty lines") == true)
  }

  @Test func fieldsOfAnotherSpellingAreMendedByHand() {
    let found = knowing("Titre : Hub\nAxe : 2\n---\n## A\n")
    #expect(found.diagnostics.first?.severity == .error)
    #expect(found.diagnostics.first?.fix == nil && found.value.isUnopened)
  }

  @Test(arguments: ["x: 1\n", "\n", "- a\n", " b\n", "—\n", "x", "x:"])
  func manyLinesAreReadInOnePass(_ part: String) {
    #expect(knowing(String(repeating: part, count: 300_000)).value.frontMatter == nil)
  }

  // MARK: - Conflicts

  @Test(arguments: [
    ("---\n<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> b\n---\n", "merge-conflict 2:1"),
    ("---\na: 1\n---\nx\r\n<<<<<<< HEAD\r\nUn\r\n=======\r\n>>>>>>> b", "merge-conflict 5:1"),
    ("<<<<<<<\n=======\n=======\n>>>>>>>", "merge-conflict 1:1"),
    // A tag, a title, a quotation, and lines that are not all there.
    ("---\na: 1\n---\n <<<<<<< HEAD\n=======\n>>>>>>> b\n", nil),
    ("---\na: 1\n---\n<<<<<<<< HEAD\n=======\n>>>>>>> b\n", nil),
    ("---\na: 1\n---\n<<<<<<< HEAD\nUn\n=======\nDeux\n", nil),
    ("---\na: 1\n---\nTitre\n=======\n\n>>>>>>> b\n", nil),
  ])
  func twoVersionsThatContradictEachOtherAreOneMistake(_ text: String, _ expected: String?) {
    let told = parse(text).diagnostics.map {
      "\($0.id) \($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0)"
    }
    #expect(told == [expected].compactMap { $0 })
  }

  @Test func manyFirstLinesOfConflictsAreReadInOnePass() {
    let text = "---\na: 1\n---\n" + String(repeating: "<<<<<<< a\nx\n", count: 200_000)
    #expect(parse(text).diagnostics.isEmpty)
  }

  // MARK: - Direction

  @Test(arguments: [
    ("---\ntitre: a\u{202E}b\u{202C}c\n---\n", ["text-direction 2:9"]),
    (
      "---\ntitre: é\n---\nDu \u{2066}texte\u{2069} et \u{202D}b\n",
      ["text-direction 4:15"]
    ),
    (
      "---\ntitre: é\n---\nDu \u{2067}texte\net\u{2069} \u{2068}b \u{2067}c\u{2069}\n",
      ["text-direction 4:4", "text-direction 5:5"]
    ),
    ("---\ntitre: é\n---\n\u{2069}\n", ["text-direction 4:1"]),
    ("---\ntitre: « l’été » – a\u{202F}?\u{2060}\u{200E}\u{2026}\n---\n", []),
    ("---\ntitre: \"a\\u202Eb\"\n---\n", ["file-control-character 2:8"]),
  ])
  func whatTurnsWordsIsTold(_ text: String, _ expected: [String]) {
    let parsed = parse(text)
    #expect(
      parsed.diagnostics.map {
        "\($0.id) \($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0)"
      } == expected)
    #expect(parsed.diagnostics.allSatisfy { $0.severity == .warning || $0.id != "text-direction" })
    #expect(parsed.value.frontMatter != nil || parsed.hasErrors)
  }

  @Test func ofManySignsTheFirstAreTold() {
    let text = String(repeating: "\u{202E}", count: 100_000)
    #expect(parse("---\na: b\n---\n" + text).diagnostics.count == 20)
  }

  @Test func itsCodeIsRefusedInAText() {
    let found = render("Un &#x202E;mot.\n").diagnostics
    #expect(found.map(\.id) == ["file-control-character"])
    #expect(found.first?.help?.en.hasPrefix("Delete the code") == true)
    let field = parse("---\ntitre: \"a\\u202Eb\"\n---\n").diagnostics
    #expect(field.first?.help?.fr.hasPrefix("Supprimez le code") == true)
  }
}
