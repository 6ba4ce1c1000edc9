import BaliseDiagnostics
import BaliseText
import Testing

/// What an author wrote is quoted, never a page of it.
@Suite struct LongQuotesTests {
  private func message(_ words: String) -> Phrase {
    Diagnostic(
      id: "x", severity: .error,
      message: Phrase(
        en: "no entry of “actions” is named “\(words)”, in 4 places",
        fr: "aucune fiche « action » ne s'appelle « \(words) », à 4 endroits"), range: nil
    ).message
  }

  @Test func aWrongNameIsCut() {
    let told = message(String(repeating: "é", count: 200_000))
    let shown = String(repeating: "é", count: 80) + "…"
    #expect(told.en == "no entry of “actions” is named “\(shown)”, in 4 places")
    #expect(
      told.fr
        == "aucune fiche «\u{A0}action\u{A0}» ne s’appelle «\u{A0}\(shown)\u{A0}», à 4 endroits")
  }

  @Test(arguments: [1, 79, 80])
  func aNameThatFitsStays(_ count: Int) {
    let words = String(repeating: "a", count: count)
    #expect(message(words).en.contains("“\(words)”"))
    #expect(message(words).fr.contains("«\u{A0}\(words)\u{A0}»"))
  }

  @Test(arguments: ["a”", "a »", "“", "a” ” “", "« a »"])
  func quotationMarksInANameHideNothing(_ start: String) {
    let told = message(start + String(repeating: "a", count: 200_000))
    #expect(told.en.count < 3_100 && told.fr.count < 3_100)
  }

  @Test func quotationMarksInsideHideNoEnd() {
    for words in [
      String(repeating: "b", count: 90) + "”" + String(repeating: "c", count: 4_000),
      String(repeating: "b", count: 90) + " »" + String(repeating: "c", count: 4_000),
      "“b”" + String(repeating: "c", count: 4_000), "«b »" + String(repeating: "c", count: 4_000),
    ] {
      let told = message(words)
      #expect(told.en.hasSuffix("in 4 places") && told.en.count < 3_100)
      #expect(told.fr.hasSuffix("à 4 endroits") && told.fr.count < 3_100)
    }
    #expect(message("b”" + String(repeating: "c", count: 4_000)).en.count < 200)
  }

  @Test func wordsAsWrittenAreCutTheSameWay() {
    let long = Phrase(quoting: String(repeating: "a", count: 200)).cut()
    #expect(long.isAsWritten)
    #expect(long.fr == "«\u{A0}" + String(repeating: "a", count: 80) + "…\u{A0}»")
  }

  @Test func aRemedyMayBeLonger() {
    let address = "https://www.example.org/" + String(repeating: "a", count: 200)
    let told = Diagnostic(
      id: "x", severity: .error, message: Phrase(en: "a", fr: "a"), range: nil,
      help: Phrase(en: "Write “\(address)”.", fr: "Écrivez « \(address) »."))
    #expect(told.help?.en == "Write “\(address)”.")
  }
}
