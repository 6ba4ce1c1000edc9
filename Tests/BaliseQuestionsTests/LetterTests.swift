import BaliseDiagnostics
import BaliseText
import Foundation
import Testing

@testable import BalisePlan

/// Who is asked, and how a letter reads.
struct LetterTests {
  private static let schemas = [
    "notes": """
    ask: [lead, partners]
    label: {fr: [Fiche, Fiches], en: [Sheet, Sheets]}
    fields:
      number: {type: integer, unique: true}
      title: {translated: true}
      lead: {to: people, many: true, groups: true, label: {fr: Pilote, en: Leader}}
      partners: {to: people, many: true, label: {fr: Partenaires, en: Partners}}
      results: {type: indicator, many: true, translated: true, label: {fr: Résultats, en: Results}}
    """,
    "people": "fields: {title: {}, kind: {expected: true, label: {fr: Nature, en: Kind}}}",
  ]

  private static func plan(_ note: String, more: [String: String] = [:]) -> SmallPlan {
    SmallPlan(
      schemas,
      [
        "notes/a.md": "---\nnumber: 1\ntitle: Un lieu\n\(note)\n---\n",
        "people/ann.md": "---\ntitle: Ann\nkind: x\n---\n",
        "people/bob.md": "---\ntitle: Bob\nkind: x\n---\n",
      ].merging(more) { $1 })
  }

  @Test(arguments: [
    ("lead: Ann\npartners: Bob", ["ann"]), ("lead: [Ann, Bob]", ["ann", "bob"]),
    ("lead: une fondation ?\npartners: [Bob, Ann]", ["bob", "ann"]),
    ("lead: (élus)\npartners: [Bob, Bob]", ["bob"]),
    ("lead: {group: Hôtes, members: [Bob, Ann], open: true}", ["bob", "ann"]),
    ("lead: (élus)", []), ("", []),
  ])
  func theLeadersAreAskedFirst(_ names: String, _ expected: [String]) {
    let plan = Self.plan(names + "\nresults: Emplois")
    let asked = plan.questions.filter { $0.rule == .noTarget }.map(\.asked)
    #expect(asked.map { $0.map { plan.linked.plan.entries[Int($0.index)].id } } == [expected])
  }

  @Test func aPartnerAnswersForItself() {
    let plan = Self.plan("lead: Ann", more: ["people/bob.md": "---\ntitle: Bob\n---\n"])
    #expect(
      plan.letters() == """
        ------------------------------------------------------------------------
        To: Bob (1 question)
        ------------------------------------------------------------------------

        Hello,

        We are reading “Le plan” again before it is published. You are named in it, and one point \
        can only be settled by a person. A few words are enough for an answer, and “I don't know” \
        is one.

        People – Bob
          1. Nothing is written under “Kind”. What should it say?

        Thank you.

        """)
  }

  @Test func severalQuestionsOfOneKindAreOne() {
    let plan = Self.plan(
      "lead: une fondation ?\npartners: [Ann, Bob]\nresults: [Emplois, Visites]",
      more: ["notes/a.en.md": "---\ntitle: A place\nresults: [Jobs, Visits]\n---\n"])
    let letters = plan.letters(.fr)
    #expect(
      letters.hasSuffix(
        """
        Fiche\u{A0}1 – Un lieu
        Vous y figurez sous «\u{A0}Partenaires\u{A0}». Personne ayant sa fiche ne figure encore sous \
        «\u{A0}Pilote\u{A0}». Question posée aussi à\u{A0}: Ann.
          1. «\u{A0}Pilote\u{A0}» n’est pas encore décidé\u{A0}: «\u{A0}une fondation\u{A0}». De qui \
        s’agira-t-il\u{A0}?
          2. 2 indicateurs n’ont pas de cible. Que doit atteindre chacun, et quand\u{A0}?
             - «\u{A0}Emplois\u{A0}»
             - «\u{A0}Visites\u{A0}»

        Merci d’avance.

        """))
    #expect(plan.letters(.en).contains("     - “Jobs”\n     - “Visits”\n"))
  }

  @Test func whatNobodyAnswersComesLast() {
    let plan = Self.plan("results: Emplois", more: ["people/bob.md": "---\ntitle: Bob\n---\n"])
    let letters = QuestionLetter.letters(plan.questions, plan.linked)
    #expect(letters.map { $0.recipient == nil } == [false, true])
    #expect(plan.letters().contains("To: nobody yet (1 question)"))
    #expect(!plan.letters().hasSuffix("Thank you.\n"))
  }

  @Test func aPlanWithoutQuestionsHasNoLetter() {
    let plan = Self.plan("lead: Ann")
    #expect(plan.questions.isEmpty)
    #expect(plan.letters() == "")
    let json = QuestionJSONFormatter(plan.linked, site: LocalText("P"), .en).format([])
    #expect(json == Array("[]".utf8))
    let page = QuestionPageFormatter(plan.linked, site: LocalText("P"), .en).format([])
    #expect(String(decoding: page, as: UTF8.self).contains("The plan raises no question."))
  }

  @Test func wordsOfAuthorsAreHarmless() {
    let plan = Self.plan("lead: Ann\nresults: [\"<script>\\e[2Jalert(1)\\u202E & co\"]")
    #expect(plan.letters().contains("<script>\u{241B}[2Jalert(1)<U+202E> & co"))
    let letters = QuestionLetter.letters(plan.questions, plan.linked)
    let page = QuestionPageFormatter(plan.linked, site: LocalText("<b>"), .en).format(letters)
    let text = String(decoding: page, as: UTF8.self)
    #expect(!text.contains("<script"))
    #expect(text.contains("&lt;script&gt;"))
    #expect(text.contains("Questions to ask: &lt;b&gt;"))
  }

  @Test func longListsEnd() {
    let items = (0..<5_000).map { "  - Indicateur \($0)\n" }.joined()
    let translated = (0..<5_000).map { "  - Indicator \($0)\n" }.joined()
    let plan = Self.plan(
      "lead: Ann\nresults:\n" + items,
      more: ["notes/a.en.md": "---\ntitle: A place\nresults:\n\(translated)---\n"])
    #expect(plan.questions.count == 5_000)
    #expect(plan.questions.last?.place.start.line == 5_005)
  }
}
