import Testing

@testable import BaliseText

@Suite struct SortKeyTests {
  @Test(arguments: [
    ["Action 2", "Action 10", "Action 100"],
    ["2", "10", "a"],
    ["cote", "coté", "côte", "côté"],
    ["école", "Écoles", "ecrin"],
    ["Le Bivouac", "Le Damier", "Lebon"],
    ["Œuf", "Oeufs", "office"],
    ["« Boost »", "Bpifrance"],
    ["", "…", "1", "A"],
    ["Sauve Qui", "Sauve-Qui-Peut"],
    ["A 007", "A 7a", "A 8"],
    ["9999999999999999999999", "10000000000000000000000"],
    ["Zoé", "Москва", "東京"],
    ["Damier", "l’Été", "Orange"],
  ])
  func order(_ names: [String]) {
    let sorted = names.reversed().sorted {
      NameFolding.sortKey($0, in: "fr") < NameFolding.sortKey($1, in: "fr")
    }
    #expect(sorted == names)
  }

  @Test func longNumbersKeepTheirOrder() {
    let short = String(repeating: "9", count: 255)
    let long = "1" + String(repeating: "0", count: 255)
    let longer = "1" + String(repeating: "0", count: 600)
    #expect(NameFolding.sortKey(short, in: "fr") < NameFolding.sortKey(long, in: "fr"))
    #expect(NameFolding.sortKey(long, in: "fr") < NameFolding.sortKey(longer, in: "fr"))
  }

  @Test func equalNamesInTwoFormsAreEqual() {
    #expect(
      NameFolding.sortKey("été", in: "fr") == NameFolding.sortKey("e\u{301}te\u{301}", in: "fr"))
    #expect(NameFolding.sortKey("Été", in: "fr") != NameFolding.sortKey("été", in: "fr"))
  }

  @Test(arguments: [
    ("es", ["nz", "Ñandú", "ñu", "oca"]), ("ES", ["nz", "Ñandú", "ñu", "oca"]),
    ("fr", ["Ñandú", "ñu", "nz", "oca"]),
    ("es-MX", ["canuto", "caña", "caoba"]), ("es", ["canuto", "can\u{303}a", "caoba"]),
    ("sv", ["Zorn", "Ånge", "Älg", "Öland"]), ("da", ["Zoo", "Ærø", "Øen", "Aalborg", "Åse"]),
    ("cs", ["cz", "čas", "hz", "Chrudim", "ich"]), ("pl", ["Lz", "Łódź", "ma"]),
    ("hu", ["cukor", "Csaba", "dal"]), ("tr", ["hz", "ısı", "Isparta", "iz", "İzmir"]),
    ("uk", ["ґанок", "єдність", "з", "иш", "і", "їжак", "йод", "к"]),
    ("br", ["cz", "Chas", "c’hoari", "da"]), ("de", ["Ähre", "Apfel", "Öl", "Ort"]),
    ("et", ["ss", "šokk", "zen", "tee"]),
  ])
  func lettersStandWhereTheirLanguageHasThem(_ language: String, _ names: [String]) {
    let sorted = names.reversed().sorted {
      NameFolding.sortKey($0, in: language) < NameFolding.sortKey($1, in: language)
    }
    #expect(sorted == names)
  }

  @Test(arguments: [
    ("es", "« Ñandú »", "Ñ"), ("fr", "Ñandú", "N"), ("cs", "Chrudim", "Ch"), ("sv", "Über", "Y"),
    ("br", "C’hoari", "C'h"), ("fr", "l’Été", "L"), ("es", "2 años", "2"),
    ("tr", "İzmir", "İ"), ("tr", "iz", "İ"), ("tr", "Isparta", "I"), ("tr", "ısı", "I"),
    ("fr", "iz", "I"),
    ("ES", "Ñandú", "Ñ"), ("Es-mx", "ñu", "Ñ"),
  ])
  func aNameStandsUnderALetterOfItsLanguage(_ language: String, _ name: String, _ letter: String) {
    #expect(NameFolding.initial(name, in: language) == letter)
  }

  @Test func aNameWithoutLettersHasNoInitial() {
    #expect(NameFolding.initial("…", in: "es") == "…")
    #expect(NameFolding.initial("", in: "es") == nil)
  }
}
