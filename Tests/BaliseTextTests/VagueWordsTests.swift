import Testing

@testable import BaliseText

/// Words of links that say nothing of where they lead.
@Suite struct VagueWordsTests {
  @Test func everyOneIsFoundHoweverItIsWritten() {
    #expect(!VagueWords.keys.isEmpty)
    for key in VagueWords.keys {
      for written in [
        key, key.uppercased(), "« \(key) »", "\(key)…", key.map { "\($0)" }.joined(separator: "’"),
      ]
      where written.utf8.count <= VagueWords.longest {
        #expect(VagueWords.contains(written), "\(written)")
        #expect(VagueWords.contains(Array(written.utf8)), "\(written)")
      }
    }
  }

  @Test(arguments: ["Détails", "De\u{301}tails", "plus d’infos", "LÀ", "Télécharger !"])
  func accentsMayBeWrittenInTwoWays(_ words: String) {
    #expect(VagueWords.contains(words))
  }

  @Test(arguments: ["", "fiche liée", "le Hub", "ici et là", "東京", "œuvre", "détail"])
  func otherWordsSaySomething(_ words: String) {
    #expect(!VagueWords.contains(words))
  }
}
