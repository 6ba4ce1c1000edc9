import BaliseValues
import Testing

struct UnknownTests {
  @Test(arguments: [
    ("", Unknown.empty), (" – ", .empty), ("…", .empty), ("non renseigné", .empty),
    ("Not specified", .empty), ("to be specified", .toBeSpecified), ("À préciser", .toBeSpecified),
    ("à définir.", .toBeSpecified), ("foundation/association?", .undecided),
    ("fondation/association ?", .undecided), ("?", .undecided), ("à confirmer", .undecided),
    ("No supplementary budget", .none), ("Pas de budget supplémentaire", .none), ("Néant", .none),
    ("Included in Le Damier's budget", .elsewhere), ("Annexe technique p.", .elsewhere),
    ("Inclus dans le budget du Damier", .elsewhere), ("voir l'annexe 2", .elsewhere),
  ])
  func readsTheFiveKinds(words: String, expected: Unknown) {
    #expect(Unknown.read(words) == expected)
  }

  @Test(arguments: ["30 000 €", "Le Damier", "5", "aucune idée du montant", "To be or not to be"])
  func whatSaysSomethingIsNone(words: String) {
    #expect(Unknown.read(words) == nil)
  }

  @Test func displayAndReadingAreInverse() {
    for unknown in Unknown.allCases {
      for language in ValueLanguage.allCases {
        #expect(Unknown.read(unknown.formatted(in: language)) == unknown)
      }
    }
    #expect(Unknown.empty.formatted(in: .fr) == "non précisé")
    #expect(Unknown.empty.formatted(in: .en) == "not specified")
  }
}
