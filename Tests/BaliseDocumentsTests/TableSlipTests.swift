import BaliseDiagnostics
import BaliseDocuments
import BaliseText
import Testing

/// What a table would lose, and tables that are none, are told.
@Suite struct TableSlipTests {
  private func told(_ text: String, _ id: String) -> [String] {
    found(render(text).diagnostics.filter { $0.id == id }, in: text)
  }

  @Test(arguments: [
    ("| a | b |\n|---|---|\n| 1 | 2 | 3 |\n", ["lost-cells 3:11 3"]),
    ("| a | b |\n|---|---|\n| 1 | 2 | 3 | 4\n", ["lost-cells 3:11 3 | 4"]),
    ("a | b\n--|--\n1 | 2 | été\n3 | 4\n", ["lost-cells 3:9 été"]),
    ("> | a |\n> |---|\n> | 1 | 2 |\n", ["lost-cells 3:9 2"]),
    ("- | a |\n  |---|\n  | 1 | 2 |\n", ["lost-cells 3:9 2"]),
    ("Mots\n| a |\n|---|\n| 1 |\n| 1 || 2 |\n", ["lost-cells 5:8 2"]),
    ("| a |\n|---|\n| `x | y` |\n", ["lost-cells 3:8 y`"]),
  ])
  func aCellWithoutAColumn(_ text: String, _ expected: [String]) {
    #expect(told(text, "lost-cells") == expected)
    #expect(told(text, "unruled-table") == [])
  }

  @Test(arguments: [
    "| a | b |\n|---|---|\n| 1 | 2 |\n", "| a | b |\n|---|---|\n| 1 | 2 | |\n",
    "| a | b |\n|---|---|\n| 1 \\| x | 2 |\n", "| a | b |\n|---|---|\n| 1 |\n",
    "|a|\n|-|\n|\\\\|\n", "| a | b |\n|---|---|\n| u \\\\| v | zzz |\n",
    "| a | b |\n|---|---|\n| 1 | 2 |  |  |\n", "a | b\n--|--\n1 | 2 |\n",
  ])
  func aTableThatLosesNothing(_ text: String) {
    #expect(told(text, "lost-cells") == [])
  }

  @Test(arguments: [
    ("| a | b | c |\n|---|---|---|\n| 1 | 2 |\n", ["missing-cells 3:1 | 1 | 2 |"]),
    ("a | b | c\n--|--|--\n1 | 2\n", ["missing-cells 3:1 1 | 2"]),
    ("> | a | b | c |\n> |---|---|---|\n> | 1 | 2 |\n", ["missing-cells 3:3 | 1 | 2 |"]),
    ("| a | b |\n|---|---|\n| 1 | 2 |\nSuite.\n", ["missing-cells 4:1 Suite."]),
    (
      "| a | b | c |\n|---|---|---|\n| 1 | 2 |\n| 1 | 2 | 3 |\n| x | y |\n",
      ["missing-cells 3:1 | 1 | 2 |", "missing-cells 5:1 | x | y |"]
    ),
  ])
  func aRowWithoutItsLastCells(_ text: String, _ expected: [String]) {
    #expect(told(text, "missing-cells") == expected)
    #expect(told(text, "lost-cells") == [])
  }

  @Test(arguments: [
    "| a | b | c |\n|---|---|---|\n| 1 | 2 | |\n", "| a | b | c |\n|---|---|---|\n| 1 | | |\n",
    "| a | b | c |\n|---|---|---|\n| **Groupe** |\n| 1 | 2 | 3 |\n",
    "| a | b | c |\n|---|---|---|\n| 1 | 2 | 3\n",
    "| a |\n|---|\n| 1 |\nSuite.\n", "| a | b |\n|---|---|\n| 1 | 2 |\n\nSuite.\n",
    "- | a | b |\n  |---|---|\n  | 1 | 2 |\n",
  ])
  func aTableThatIsWhole(_ text: String) {
    #expect(told(text, "missing-cells") == [])
  }

  @Test(arguments: [
    ("| a | b | c |\n|---|---|---|\n| 1 | 2 |", "“|”"), ("a | b | c\n--|--|--\n1 | 2", "“| |”"),
  ])
  func theBarsToAddMakeTheRowWhole(_ text: String, _ bars: String) {
    let found = render(text).diagnostics.first { $0.id == "missing-cells" }
    #expect(found?.help?.en.contains("write \(bars) at it") == true)
    #expect(told("\(text) \(bars.filter { $0 == "|" || $0 == " " })\n", "missing-cells") == [])
  }

  @Test func aRowSaysWhatItLoses() {
    let found = render("| a | b |\n|---|---|\n| 1 | 2 | perdu |\n").diagnostics.first {
      $0.id == "lost-cells"
    }
    #expect(
      found?.message.en == "this row has 3 cells, its table has 2 columns: “perdu” is left out")
    #expect(found?.help?.en.contains("\\|") == true)
  }

  @Test(arguments: [
    ("| a | b |\n| 1 | 2 |\n", "unruled-table 1:1 | a | b |"),
    ("Voici :\n| a | b |\n| 1 | 2 |\n", "unruled-table 2:1 | a | b |"),
    ("| a | b |\n|---|\n| 1 | 2 |\n", "unruled-table 1:1 | a | b |"),
    ("a | b | c\n1 | 2 | 3\n4 | 5 | 6\n", "unruled-table 1:1 a | b | c"),
    ("1. | a | b |\n   | 1 | 2 |\n", "unruled-table 1:4 | a | b |"),
    ("- [x] | a | b |\n  | 1 | 2 |\n", "unruled-table 1:7 | a | b |"),
    ("| [[04-hub|a]] | b |\n| [c](d) | 2 |\n", "unruled-table 1:1 | [[04-hub|a]] | b |"),
    ("> | a | b |\n> | 1 | 2 |\n", "unruled-table 1:3 | a | b |"),
    ("- | a | b |\n  | 1 | 2 |\n", "unruled-table 1:3 | a | b |"),
  ])
  func aTableWithoutDashes(_ text: String, _ expected: String) {
    #expect(told(text, "unruled-table") == [expected])
  }

  @Test(arguments: [
    "Un | par hasard.\n", "Un | mot\net deux | autres\n", "    | a | b |\n    | 1 | 2 |\n",
    "```\n| a | b |\n| 1 | 2 |\n```\n", "[[04-hub|a]]\n[[04-hub|b]]\n[[04-hub|c]]\n",
    "\\| a \\| b \\|\n\\| 1 \\| 2 \\|\n", "`a | b`\n`c | d`\n`e | f`\n",
    "| a | b |\n\n| 1 | 2 |\n", "a | b\nsans\nc | d\n", "| a | b |\n",
    "Tél. 1 | a@b.c\nTél. 2 | d@e.f\nTél. 3 | g@h.i\n", "a | b | c\n1 | 2 | 3\n",
    "Ouvert lundi | mardi\nOuvert jeudi | samedi\nFermé vendredi | dimanche\n",
    "|x| est la valeur absolue.\n|y| aussi.\n", "| poème\n| suite\n", "|x|\n|y|\n",
    "[a | b | c](d)\n[e | f | g](h)\n![i | j | k](l.jpg)\n",
  ])
  func barsThatAreNoTable(_ text: String) {
    #expect(told(text, "unruled-table") == [])
  }

  @Test func theRuleHasAsManyColumns() {
    let found = render("| a | b | c |\n| 1 | 2 | 3 |\n").diagnostics
    #expect(found.first?.help?.en.contains("| --- | --- | --- |,") == true)
  }

  @Test(arguments: [
    "| a |\n", "|\n", "a | b\n", "> | a |\n", "|", "- | a\n", "| a |\n|-|\n| 1 | 2 |\n\n",
  ])
  func aTextOfNothingElseIsReadAtOnce(_ part: String) {
    let body = render(String(repeating: part, count: 300_000 / part.utf8.count) + "\n")
    #expect(!body.html.isEmpty || body.diagnostics.contains { $0.severity == .error })
  }
}
