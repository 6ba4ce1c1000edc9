import Testing

@testable import BaliseText

@Suite struct NameFoldingTests {
  @Test(arguments: [
    ("Coco Shaker", "CocoShaker"), ("Sauve-Qui-Peut", "Sauve QuiPeut"),
    ("L’École d’Été", "l'ecole d'ete"), ("Œuvre", "oeuvre"), ("ŒUVRE", "œuvre"),
    ("Straße", "STRASSE"),
    ("Ægir", "aegir"), ("e\u{301}te\u{301}", "été"), ("E\u{301}", "é"),
    ("Clermont\u{A0}Auvergne\u{202F}Métropole", "clermont auvergne metropole"),
    ("2ᵉ semestre", "2e semestre"), ("1ᵉʳ", "1er"), ("Łódź", "lodz"),
    ("Ångström", "a\u{30A}ngstrom"),
    ("\u{212B}", "å"), ("İstanbul", "istanbul"), ("ISTANBUL", "ıstanbul"),
    ("ﬁlm oﬃce", "Film Office"),
    ("\u{FEFF}Le\u{200B} Da\u{AD}mier", "le damier"), ("«\u{A0}Boost\u{A0}»", "“Boost”"),
    ("A/B – C", "abc"), ("n° 4", "N 4"), ("№ 4", "no 4"), ("й", "и\u{306}"), ("Ἀθήνα", "Ἀθήνα"),
    ("ΆΛΦΑΣ", "αλφας"), ("１２３", "123"), ("٤٢", "42"), ("Ville\tde\r\nClermont", "villedeclermont"),
  ])
  func sameKey(_ left: String, _ right: String) {
    #expect(NameFolding.key(left) == NameFolding.key(right))
  }

  @Test(arguments: [
    ("?", "!"), ("🙂", "🙃"), ("東京", "京都"), ("Москва", "Мурманск"), ("CCI", "CCIs"), ("A1", "A11"),
    ("हिन्दी", "हन्दी"), ("+", "++"), ("01", "1"),
  ])
  func otherKey(_ left: String, _ right: String) {
    #expect(NameFolding.key(left) != NameFolding.key(right))
  }

  @Test(arguments: [
    ("abc1", "abc1"), ("Le Damier 63", "ledamier63"), ("A", "a"), ("a\0b", "ab"), ("-x-", "x"),
    ("A-Long-Name-Of-More-Than-Fifteen", "alongnameofmorethanfifteen"), ("École", "ecole"),
    ("l’Œuvre n° 4", "loeuvren4"), ("ǯ", "ʒ"), ("½ 🙂 ça", "½ca"),
  ])
  func keys(_ name: String, _ key: String) {
    #expect(NameFolding.key(name) == key)
  }

  @Test func emptyNames() {
    #expect(NameFolding.key("") == "")
    #expect(NameFolding.key(" \t\u{A0}") == "")
    #expect(NameFolding.key("\u{301}\u{AD}") == "")
    #expect(NameFolding.key("…") == "…")
    #expect(NameFolding.words(" – ’ ") == [])
  }

  @Test(arguments: [
    ("l'école", ["l", "ecole"]), ("L’Œuvre", ["l", "oeuvre"]), ("CocoShaker", ["coco", "shaker"]),
    ("ImagO", ["imago"]), ("CCIs", ["ccis"]), ("SquareLab", ["square", "lab"]),
    ("PDFReader", ["pdf", "reader"]), ("S.Q.P.", ["sqp"]), ("etc.Suite", ["etc", "suite"]),
    ("M. Dupont", ["m", "dupont"]), ("Sauve-QuiPeut", ["sauve", "qui", "peut"]),
    ("franco-québécois…", ["franco", "quebecois"]), ("A5/8", ["a5", "8"]),
    ("2018-2020", ["2018", "2020"]),
    ("É\u{301}cole", ["ecole"]), ("...", []), (".a.", ["a"]), ("a.", ["a"]), ("ABc", ["abc"]),
    ("Bivouac's “Boost”", ["bivouac", "s", "boost"]),
  ])
  func words(_ name: String, _ words: [String]) {
    #expect(NameFolding.words(name) == words)
  }

  // Properties, on names made of awkward pieces.

  private static let pieces = [
    "a", "É", "œ", "Q", "z", "e\u{301}", "\u{300}", " ", "\u{A0}", "’", "-", ".", "7", "0", "ß",
    "й", "Σ",
    "ς", "東", "🙂", "\u{200D}", "ﬁ", "İ", "\n", "ǅ", "Ⅷ", "½", "\u{E000}", "ʼn", "ŉ", "ﷺ",
    "\u{10FFFF}",
  ]

  private static func names(_ count: Int) -> [String] {
    var generator = SeededGenerator(seed: 63)
    return (0..<count).map { _ in
      let length = Int.random(in: 0...9, using: &generator)
      return (0..<length).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
    }
  }

  @Test func foldingTwiceChangesNothing() {
    for name in Self.names(3000) {
      let key = NameFolding.key(name)
      #expect(NameFolding.key(key) == key, "\(name.debugDescription)")
      let slug = Slug.make(name)
      #expect(Slug.make(slug) == slug, "\(name.debugDescription)")
    }
  }

  @Test func wordsMakeTheKey() {
    for name in Self.names(3000) {
      let words = NameFolding.words(name)
      if words.isEmpty { continue }
      #expect(words.joined() == NameFolding.key(name), "\(name.debugDescription)")
    }
  }

  @Test func orderIsTotal() {
    let keys = Self.names(120).map { NameFolding.sortKey($0, in: "fr") }
    for left in keys {
      for middle in keys {
        let relations = [left < middle, middle < left, left == middle].filter { $0 }
        #expect(relations.count == 1)
        for right in keys.prefix(40) where left < middle && middle < right { #expect(left < right) }
      }
    }
  }
}
