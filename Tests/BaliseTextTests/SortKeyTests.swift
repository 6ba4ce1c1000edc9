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
    let sorted = names.reversed().sorted { NameFolding.sortKey($0) < NameFolding.sortKey($1) }
    #expect(sorted == names)
  }

  @Test func longNumbersKeepTheirOrder() {
    let short = String(repeating: "9", count: 255)
    let long = "1" + String(repeating: "0", count: 255)
    let longer = "1" + String(repeating: "0", count: 600)
    #expect(NameFolding.sortKey(short) < NameFolding.sortKey(long))
    #expect(NameFolding.sortKey(long) < NameFolding.sortKey(longer))
  }

  @Test func equalNamesInTwoFormsAreEqual() {
    #expect(NameFolding.sortKey("été") == NameFolding.sortKey("e\u{301}te\u{301}"))
    #expect(NameFolding.sortKey("Été") != NameFolding.sortKey("été"))
  }
}
