import BaliseValues
import Testing

/// Each trap of the demonstration plan, with an index of its own so that nothing else prevents a
/// wrong link.
@Suite("Traps of mentions")
struct MentionsTrapTests {
  private func found(_ text: String, in index: MentionIndex) -> [String] {
    let bytes = Array(text.utf8)
    return index.mentions(in: bytes[...]).map {
      "\(String(decoding: bytes[$0.range], as: UTF8.self))=\($0.entry)"
    }
  }

  private func index(
    _ names: [(String, Int32)], ambiguous: [String] = [], not: [(String, Int32)] = []
  ) -> MentionIndex {
    MentionIndex(
      names: names.map { (name: $0.0, entry: $0.1) }, ambiguous: ambiguous,
      not: not.map { (name: $0.0, entry: $0.1) })
  }

  @Test("initials with two meanings never link, longer names around them do")
  func ambiguousInitials() {
    let index = index(
      [("CCI", 1), ("CCI International", 2), ("Chambre de commerce et d’industrie", 1)],
      ambiguous: ["CCI"])
    #expect(found("la CCI, les CCIs, for CCI businesses", in: index).isEmpty)
    #expect(found("la CCI International et la CCI", in: index) == ["CCI International=2"])
    let words = "la chambre de commerce et d'industrie"
    #expect(found(words, in: index) == ["chambre de commerce et d'industrie=1"])
  }

  @Test("initials match in capitals only, and their plural is another word")
  func initials() {
    let index = index([("CCI", 1), ("SQP", 2)])
    #expect(found("CCI, CCIs, cci, Cci, CCis", in: index) == ["CCI=1"])
    #expect(found("S.Q.P. et la S.Q.P", in: index) == ["S.Q.P=2", "S.Q.P=2"])
    #expect(found("S Q P, S-Q-P, sqp, XSQP, SQP2", in: index).isEmpty)
  }

  @Test("a near name protects, whatever else is known")
  func nearNames() {
    let names: [(String, Int32)] = [("Métropole", 1), ("Orange", 2), ("Michelin", 3)]
    let not: [(String, Int32)] = [
      ("Clermont Métropole Higher School of Arts", 1), ("Orange Foundation", 2),
      ("Fondation Orange", 2), ("villes Michelin", 3),
    ]
    let shielded = index(names, not: not)
    #expect(found("la Métropole, Orange et Michelin", in: shielded).count == 3)
    #expect(found("Clermont Métropole Higher School of Arts", in: shielded).isEmpty)
    #expect(found("the Orange Foundation, la fondation  Orange", in: shielded).isEmpty)
    #expect(found("les Villes-Michelin", in: shielded).isEmpty)
    let owned = index(names + [("Orange Foundation", 4)], not: not)
    #expect(
      found("the Orange Foundation and Orange", in: owned) == [
        "Orange Foundation=4", "Orange=2",
      ])
    // Another entry's name inside a near name is still that entry's.
    let inner = index(names + [("Clermont", 5)], not: [("Orange Clermont", 2)])
    #expect(found("Orange Clermont.", in: inner) == ["Clermont=5"])
  }

  @Test("a mention that reaches into a near name is none")
  func reachingIn() {
    let index = index([("Groupe Orange", 1), ("Bleue", 2)], not: [("Orange Bleue", 1)])
    #expect(found("le Groupe Orange bleue", in: index).isEmpty)
    #expect(found("le Groupe Orange rouge", in: index) == ["Groupe Orange=1"])
  }

  @Test("a name of two entries belongs to neither")
  func sharedNames() {
    let index = index([("Film Commission", 1), ("film-commission", 2), ("Commission", 3)])
    #expect(found("La Film Commission, la Commission", in: index) == ["Commission=3"])
  }

  @Test("a unit is not the body it belongs to, nor a chamber another one")
  func units() {
    let index = index([
      ("Pôle emploi", 1), ("Pôle emploi Scènes et Images", 2), ("Pôle Emploi Scène Images", 2),
      ("Trade and Industry Chamber", 3), ("International Trade and Industry Chamber", 4),
      ("Clermont Universités", 5), ("Université Clermont Auvergne et Associés (UCAA)", 6),
      ("UCAA", 6),
    ])
    #expect(
      found("Pôle Emploi Scènes et images, Pôle Emploi Scène-Images, Pôle Emploi/OPCA", in: index)
        == ["Pôle Emploi Scènes et images=2", "Pôle Emploi Scène-Images=2", "Pôle Emploi=1"])
    #expect(
      found("the international Trade and Industry Chamber", in: index) == [
        "international Trade and Industry Chamber=4"
      ])
    #expect(
      found("Clermont Universités, Université Clermont Auvergne", in: index) == [
        "Clermont Universités=5"
      ])
    #expect(
      found("l’Université Clermont Auvergne et Associés (UCAA)", in: index) == [
        "Université Clermont Auvergne et Associés (UCAA)=6"
      ])
  }

  @Test("all spellings of one name are that name")
  func spellings() {
    let index = index([("Sauve-Qui-Peut", 1), ("CocoShaker", 2), ("Le Damier", 3)])
    let spellings =
      "Sauve-Qui-Peut, Sauve-qui-Peut, Sauve Qui Peut, Sauve-QuiPeut, Sauve\u{2011}Qui\u{A0}Peut,"
      + " Sauve-Qui-\n  Peut"
    #expect(found(spellings, in: index).count == 6)
    #expect(found("CocoShaker, Coco Shaker, cocoshaker, COCOSHAKER", in: index).count == 4)
    #expect(found("le Damier, Le\nDamier, LE DAMIER", in: index).count == 3)
    #expect(found("du Damier, le damier, la Damier, Damier", in: index).isEmpty)
  }

  @Test("what touches a word may make it another")
  func edges() {
    let index = index([("Europavox", 1), ("Erasmus+", 2), ("Canal", 3)])
    let whole = [
      "Europavox", "l’Europavox", "d'Europavox", "Qu’Europavox", "Europavox's", "Europavox’s",
      "« Europavox »", "(Europavox)", "Europavox…", "-Europavox", "Europavox–Lyon", "Europavox.",
      "2019/Europavox", "_Europavox_", "\u{FEFF}Europavox", "Europavox I", "'Europavox'",
    ]
    for text in whole { #expect(found(text, in: index) == ["Europavox=1"], "\(text)") }
    let pieces = [
      "Europavox-like", "ex-Europavox", "O’Europavox", "Europavox’n", "europavox", "Europavoxx",
      "Europavox.com", "www.Europavox", "a@Europavox", "@Europavox", "Europavox_2018",
      "Europavox+", "Europavox&Co", "Europavox Bank", "éEuropavox", "Europavox\u{2011}là",
      "https://a.fr/Europavox", "Europavox-\nlike", "rock’n’Europavox",
    ]
    for text in pieces { #expect(found(text, in: index).isEmpty, "\(text)") }
    #expect(
      found("Erasmus+ n’est pas Erasmus ; Canal, pas Canal+", in: index) == [
        "Erasmus+=2", "Canal=3",
      ])
  }

  @Test("what stands between the words of a name must belong there")
  func gaps() {
    let index = index([("Film France", 1), ("Lezoux – Thiers", 2), ("Banc d’Essai", 3)])
    for text in ["Film  France", "Film-France", "Film\u{202F}France", "Film\nFrance"] {
      #expect(found(text, in: index).count == 1, "\(text)")
    }
    for text in ["Film, France", "Film. France", "Film - France", "Film (France", "Film\n\nFrance"]
    {
      #expect(found(text, in: index).isEmpty, "\(text)")
    }
    #expect(found("Lezoux-Thiers, Lezoux - Thiers, Lezoux – Thiers", in: index).count == 3)
    #expect(found("Banc d'Essai, Banc d’essai ; banc d’essai, Banc dessai", in: index).count == 2)
  }

  @Test("names too plain or too short are never found")
  func plainNames() {
    let index = index([
      ("hub", 1), ("le numérique", 2), ("A", 3), ("M6", 4), ("104", 5), ("Les", 6), ("…", 7),
      ("", 8), ("@home", 9), ("pépinière d’entreprises", 10), ("104factory", 11),
    ])
    #expect(found("Le hub, le numérique, A, M6, 104, Les, …, @home, home", in: index).isEmpty)
    #expect(found("la Pépinière d'entreprises du 104Factory", in: index).count == 2)
  }
}
