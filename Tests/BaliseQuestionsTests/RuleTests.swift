import BaliseDiagnostics
import BaliseText
import Testing

/// Each rule raises its question at the words that raise it, and stays silent beside them.
struct RuleTests {
  @Test func aLinkThatIsNotReturned() {
    let plan = SmallPlan(
      fields: "  near: {to: notes, many: true, mutual: true}",
      ["a": "near: [b, c, c]", "b": "near: [a, b]", "c": "title: Third"])
    #expect(plan.places == ["one-way-link a.md:2:11"])
    #expect(
      plan.sentences() == [
        "“notes – a” points to this sheet, which does not point back. Should it be added under “Near”?"
      ])
  }

  @Test func linksThatNobodyExpectsBack() {
    let plan = SmallPlan(
      fields: "  parent: {to: notes, back: members}", ["a": "parent: b", "b": "title: B"])
    #expect(plan.places == [])
  }

  @Test(arguments: [
    ([1, 2, 3], []), ([2], ["missing-rank n0.md:2:7"]),
    ([1, 4, 3, 7], ["missing-rank n2.md:2:7", "missing-rank n3.md:2:7"]), ([], []), ([1, 1], []),
    ([0, 1], []), ([-3], []),
    ([9_223_372_036_854_775_807], ["missing-rank n0.md:2:7"]),
  ])
  func ranksThatNobodyHas(_ ranks: [Int], _ expected: [String]) {
    let plan = SmallPlan(
      fields: "  rank: {type: integer, sequence: true}",
      Dictionary(uniqueKeysWithValues: ranks.enumerated().map { ("n\($0)", "rank: \($1)") }))
    #expect(plan.places == expected)
  }

  @Test func aGapIsToldAsARange() {
    let plan = SmallPlan(
      fields: "  rank: {type: integer, sequence: true}", ["a": "rank: 5"])
    #expect(plan.sentences(.fr).first?.contains("ne porte 1 à 4") == true)
    #expect(plan.sentences(.en).first?.contains("no sheet has 1 to 4") == true)
  }

  @Test(arguments: [
    ("Annexe technique p.", true), ("Voir le rapport, p. ", true), ("annexe p. …", true),
    ("pp. of the annex pp.", true), ("Annexe n°", true), ("voir page", true),
    ("See the report (pages)", true), ("Annex, page ?", true), ("Annexe technique p. 12", false),
    ("Mise en page", false), ("La première page", false), ("p.", false), ("", false),
    ("Musée d'art.", false), ("Jean P.", false), ("We said no.", false), ("Cap", false),
    ("Le document", false), ("12 p.", true), ("\u{1F600}\u{301}p.", false),
  ])
  func aPageWithoutItsNumber(_ text: String, _ isAsked: Bool) {
    let plan = SmallPlan(
      fields: "  annex: {}", ["a": "annex: '\(text.replacing("'", with: "''"))'"])
    #expect(plan.places == (isAsked ? ["missing-page a.md:2:8"] : []))
  }

  @Test func expectedPartsThatHoldNothing() {
    let plan = SmallPlan(
      [
        "notes": """
        fields:
          title: {}
          leader: {expected: true}
          secret: {expected: true, private: true}
          means: {type: resource, many: true, expected: true}
        sections:
          aims: {headings: [Objectifs, Objectives], expected: true}
          context: [Contexte]
        """
      ],
      [
        "notes/a.md": "---\nmeans: []\n---\n## Objectifs\n\n## Contexte\nUn.\n",
        "notes/b.md":
          "---\nleader: L\nmeans: 3 €\n---\n```\n## Objectifs\nx\n```\n## OBJECTIFS\n- un\n",
        "notes/c.md": "---\nleader:\nmeans: 3 €\n---\n```\n## Objectifs\nx\n```\n",
      ])
    #expect(
      plan.places == [
        "empty-part a.md:1:1", "empty-part a.md:2:1", "empty-part a.md:4:1", "empty-part c.md:2:1",
        "empty-part c.md:5:1",
      ])
  }

  @Test(arguments: [
    ("Nombre d'emplois", true), ("\"Emplois : à préciser\"", true),
    ("\"Emplois : 5 par an\"", false),
    ("{label: Emplois, target: 5}", false), ("{label: Emplois}", true),
    ("{label: Emplois, target: aucun}", false), ("\"Emplois : actuellement 47\"", true),
  ])
  func anIndicatorWithoutATarget(_ words: String, _ isAsked: Bool) {
    let plan = SmallPlan(
      fields: "  results: {type: indicator, many: true}", ["a": "results:\n  - \(words)"])
    #expect(plan.places == (isAsked ? ["no-target a.md:3:5"] : []))
  }

  @Test func namesAndDatesThatAreNotDecided() {
    let plan = SmallPlan(
      [
        "notes": "fields: {lead: {to: people, many: true, groups: true}, when: {type: when}}",
        "people": "fields: {title: {}}",
      ],
      [
        "notes/a.md": "---\nlead: [Ann, une fondation ?]\nwhen: 2019 ?\n---\n",
        "notes/b.md": "---\nlead:\n  - {group: Hosts, members: [Ann, 'Bob ?']}\nwhen: 2019\n---\n",
        "people/ann.md": "---\ntitle: Ann\n---\n",
      ])
    #expect(plan.places == ["undecided a.md:2:13", "undecided a.md:3:7", "undecided b.md:3:35"])
  }

  @Test func whatIsStillToBeSpecified() {
    let plan = SmallPlan(
      fields: """
          means: {type: resource, many: true}
          when: {type: when}
          place: {}
        """,
      [
        "a": "means: {1: 3 €, 2: À préciser}\nwhen: à définir\nplace: to be confirmed",
        "b": "means: [1 ETP + 30 000 €, aucun, à préciser]\nwhen: 2019\nplace: Lyon ?",
        "c": "title: à préciser\nmeans: inclus dans le budget du Damier",
      ])
    #expect(
      plan.places == [
        "to-be-specified a.md:2:20", "to-be-specified a.md:3:7", "to-be-specified a.md:4:8",
        "to-be-specified b.md:2:34",
      ])
    #expect(plan.sentences(.fr).first?.contains("point 2,") == true)
  }

  @Test(arguments: [
    ("5 en 2019, 10 en 2020 et 2021", true), ("10 par an en 2020 et 2021", false),
    ("5 en 2019 ; 10 en 2020", false), ("10 d'ici 2021", false),
  ])
  func aNumberForSeveralYears(_ target: String, _ isAsked: Bool) {
    for item in ["\"Bourses : \(target)\"", "{label: Bourses, target: \"\(target)\"}"] {
      let plan = SmallPlan(
        fields: "  outputs: {type: indicator, many: true}", ["a": "outputs:\n  - \(item)"])
      #expect(plan.places == (isAsked ? ["shared-years a.md:3:5"] : []))
      #expect(plan.diagnostics.filter { $0.id == "shared-years" } == [])
    }
  }

  @Test(arguments: [
    ("actions: 2", []), ("actions: 3", ["count-differs a.md:2:10"]),
    ("actions: 0", ["count-differs a.md:2:10"]), ("title: Axe", []),
  ])
  func anAnnouncedCount(_ axis: String, _ expected: [String]) {
    let plan = SmallPlan(
      [
        "axes": "fields: {title: {}, actions: {type: integer, counts: parts}}",
        "notes": "fields: {title: {}, axis: {to: axes, back: parts}}",
      ],
      [
        "axes/a.md": "---\n\(axis)\n---\n", "notes/n.md": "---\naxis: a\n---\n",
        "notes/m.md": "---\naxis: a\n---\n",
      ])
    #expect(plan.places == expected)
  }

  @Test(arguments: [
    ("30 000 €", "30 000 euros", []),
    ("30 000 € par an", "30 000 €", ["statements-differ c.md:3:9"]),
    ("22 000 €", "30 000 €", ["statements-differ c.md:3:9"]), ("22 000 €", "", []),
  ])
  func twoDocumentsOnOneThing(_ one: String, _ other: String, _ expected: [String]) {
    let plan = SmallPlan(
      [
        "acts": "fields: {title: {}, amount: {type: resource, many: true}}",
        "contracts":
          "fields: {title: {}, act: {to: acts}, amount: {type: resource, many: true, agrees: act.amount}}",
      ],
      [
        "acts/a.md": "---\ntitle: Vote\namount: \(other)\n---\n",
        "contracts/c.md": "---\nact: a\namount: \(one)\n---\n",
      ])
    #expect(plan.diagnostics.filter { $0.severity == .error } == [])
    #expect(plan.places == expected)
  }

  @Test func privateFieldsAskNothing() {
    let plan = SmallPlan(
      fields: """
          note: {private: true}
          means: {type: resource, private: true}
          near: {to: notes, private: true, mutual: true}
          contact: {type: group, fields: {name: {}, phone: {private: true}}}
        """,
      [
        "a": "note: Annexe p.\nmeans: à préciser\nnear: b\ncontact: {name: x, phone: à préciser}",
        "b": "contact: {phone: x, name: à préciser}",
      ])
    #expect(plan.places == ["to-be-specified b.md:2:27"])
  }

  @Test func aNameThatIsStillToBeSpecified() {
    let plan = SmallPlan(
      fields: "  near: {to: notes, many: true}", ["a": "near: [b, à préciser]", "b": "title: B"])
    #expect(plan.places == ["to-be-specified a.md:2:11"])
    #expect(plan.sentences() == ["“Near” says “to be specified”. What can be said now?"])
  }
}
