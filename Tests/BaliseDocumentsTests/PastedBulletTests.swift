import BaliseDiagnostics
import BaliseDocuments
import BaliseText
import Testing

/// Bullets of word processors where a list was meant.
@Suite struct PastedBulletTests {
  private func told(_ text: String) -> [Diagnostic] {
    render(text).diagnostics.filter { $0.id == "pasted-bullets" }
  }

  private func mended(_ text: String, by fix: Diagnostic.Fix?) -> String? {
    fix.map { fix in
      var bytes = Array(text.utf8)
      bytes.replaceSubrange(Int(fix.bytes.start)..<Int(fix.bytes.end), with: fix.replacement.utf8)
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("• un\n• deux\n", "- un\n- deux\n"), ("Voici :\n• un\n• deux\n", "Voici :\n- un\n- deux\n"),
    ("·\u{A0}un\n·\u{A0}deux\n·\u{A0}trois\nfin\n", "- un\n- deux\n- trois\nfin\n"),
    ("•\tun\r\n•\tdeux\r\n", "- un\r\n- deux\r\n"),
    ("> • un\n> • deux\n", nil), ("– un\n– deux\n", nil),
  ])
  func linesOfATextThatMakeNoList(_ text: String, _ repaired: String?) {
    // Behind the sign of a quotation a line does not begin with its bullet.
    let found = told(text)
    #expect(found.count == (text.hasPrefix(">") ? 0 : 1))
    #expect(found.allSatisfy { $0.severity == .warning })
    #expect(mended(text, by: found.first?.fix) == repaired)
  }

  /// `texte` above a dash alone would be a heading.
  @Test func anEmptyItemIsNotMended() {
    let found = told("texte\n• \n• un\n")
    #expect(found.count == 1 && found.first?.fix == nil)
  }

  @Test(arguments: [("– Oui.\n– Non.\n", true), ("• un\n• deux\n", false)])
  func dashesMayBeginWhatPeopleSay(_ text: String, _ isSpeech: Bool) {
    let help = told(text).first?.help
    #expect(help?.en.hasSuffix("end each line with two spaces.") == isSpeech)
    #expect(help?.fr.hasSuffix("finissez chaque ligne par deux espaces.") == isSpeech)
  }

  @Test(arguments: [
    "• un point seul\n", "Le prix – 20 €\n– est fixé.\n", "– Bonjour.  \n– Bonsoir.\n",
    "– Bonjour.\\\n– Bonsoir.\n", "• un\n\n• deux\n", "- un\n- deux\n", "•un\n•deux\n",
    "• un\n– deux\n", "État\nÉté\n", "```\n• un\n• deux\n```\n", "20 °C\n· m\n",
  ])
  func honestLinesStaySilent(_ text: String) {
    #expect(told(text).isEmpty)
  }

  @Test(arguments: [
    ("a:\n  • b\n  • c\n", "a:\n  - b\n  - c\n"), ("a:\n  – b\n  – c\n", "a:\n  - b\n  - c\n"),
    ("a:\n  • b : 5\n  • c : 6\n", "a:\n  - b : 5\n  - c : 6\n"),
    ("a:\n• b\n• c\n", "a:\n- b\n- c\n"),
  ])
  func linesOfAField(_ yaml: String, _ repaired: String?) {
    let text = "---\n\(yaml)---\n"
    let found = SourceDocument.parse(SourceFile(path: "a.md", bytes: Array(text.utf8))).diagnostics
    #expect(found.map(\.id) == ["pasted-bullets"])
    #expect(mended(text, by: found.first?.fix) == repaired.map { "---\n\($0)---\n" })
  }

  @Test(arguments: ["a: • b\n", "a:\n  - • b\n  - • c\n", "a: |\n  • b\n  • c\n", "a: \"• b\"\n"])
  func fieldsThatAreReadStaySilent(_ yaml: String) {
    let text = "---\n\(yaml)---\n"
    let found = SourceDocument.parse(SourceFile(path: "a.md", bytes: Array(text.utf8))).diagnostics
    #expect(found.isEmpty)
  }
}
