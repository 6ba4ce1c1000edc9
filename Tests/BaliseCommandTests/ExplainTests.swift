import BaliseDiagnostics
import BaliseTestSupport
import BaliseText
import Testing

/// `balise explain`: the page of an id, the list of all, and what it says of an id it does not know.
@Suite struct ExplainTests {
  @Test func anIDIsExplainedInThePersonsLanguage() throws {
    let english = try BaliseProgram.run(["explain", "[yaml-tab]", "--lang", "en"])
    #expect(english.code == 0)
    #expect(english.error == "")
    #expect(
      english.output == """
        yaml-tab: a line that begins with a tab

          The lines of a front matter are indented with spaces: a tab has no fixed
          width, so nobody can tell what the line belongs to.

          Example, content/actions/05-studio.md

            ---
            titre: Studio partagé
            partenaires:
            ␉- Le Damier
            ---

          What to do.

          Replace the tab by two spaces. Most editors can write spaces when you press
          Tab.

        """)
    let french = try BaliseProgram.run(["explain", "yaml-tab"], environment: ["LANG": "fr_FR"])
    #expect(french.output.hasPrefix("yaml-tab\u{A0}: une ligne qui commence par une tabulation\n"))
  }

  @Test func withoutAnIDEveryOneIsListed() throws {
    let run = try BaliseProgram.run(["explain", "--lang", "fr"])
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("Les fichiers\n  more-mistakes "))
    for entry in DiagnosticCatalogue.all.entries {
      #expect(run.output.contains("\n  \(entry.id) "), "\(entry.id)")
    }
  }

  @Test func anUnknownIDIsWrongUsage() throws {
    let near = try BaliseProgram.run(["explain", "unknown-referense", "--lang", "en"])
    #expect(near.code == 2)
    #expect(near.output == "")
    #expect(
      near.error == """
        error: no message has the id “unknown-referense”
          help: did you mean “unknown-reference”?

        """)
    let far = try BaliseProgram.run(["explain", "\u{1B}[31mzzz", "--lang", "fr"])
    #expect(far.code == 2)
    #expect(!far.error.contains("\u{1B}"))
    #expect(far.error.contains("aide\u{A0}: «\u{A0}balise explain\u{A0}» donne la liste"))
  }

  @Test func theManualTakesNoID() throws {
    #expect(try BaliseProgram.run(["explain", "yaml-tab", "--markdown"]).code == 2)
    let manual = try BaliseProgram.run(["explain", "--markdown", "--lang", "fr"])
    #expect(manual.output == DiagnosticManual(.fr).markdown)
  }
}
