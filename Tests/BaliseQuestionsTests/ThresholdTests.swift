import BaliseDiagnostics
import BaliseText
import Testing

/// Amounts that ask for a document, and questions that editors write themselves.
struct ThresholdTests {
  private static let schemas = [
    "grants": """
    fields:
      title: {}
      amount: {type: resource, many: true, above: {limit: 23 000 €, needs: agreement.text}, label: {fr: Montant, en: Amount}}
      agreement: {to: agreements, many: true}
    """,
    "agreements":
      "fields: {title: {}, text: {label: {fr: Texte publié, en: Published text}}}",
  ]

  private func asked(_ amount: String, _ agreement: String = "") -> [String] {
    SmallPlan(
      Self.schemas,
      [
        "grants/g.md": "---\namount: \(amount)\nagreement: \(agreement)\n---\n",
        "agreements/signed.md": "---\ntext: https://example.org/a.pdf\n---\n",
        "agreements/empty.md": "---\ntext:\n---\n",
      ]
    ).places
  }

  @Test(arguments: [
    "30 000 €", "23 000,01 €", "30 000 € par an", "[1 000 €, 24 k€]", "entre 20 000 et 25 000 €",
  ])
  func aLargeAmountNeedsItsAgreement(_ amount: String) {
    #expect(asked(amount).count == 1)
    #expect(asked(amount, "empty") == asked(amount))
    #expect(asked(amount, "signed") == [])
    #expect(asked(amount, "[empty, signed]") == [])
  }

  @Test(arguments: ["23 000 €", "22 999 €", "30 000 $", "30 000 ETP", "à préciser", ""])
  func othersDoNot(_ amount: String) {
    #expect(asked(amount).filter { $0.hasPrefix("above-limit") } == [])
  }

  @Test func theQuestionSaysWhatIsMissing() {
    let plan = SmallPlan(Self.schemas, ["grants/g.md": "---\namount: 30 000 €\n---\n"])
    #expect(plan.places == ["above-limit g.md:2:9"])
    #expect(
      plan.sentences() == [
        "“Amount” says “€30,000”, above €23,000, and nothing is written under “Published text”. What should it say?"
      ])
    #expect(plan.sentences(.fr).first?.contains("«\u{A0}Texte publié\u{A0}»") == true)
  }

  @Test func theFieldMayBeTheEntrysOwn() {
    let fields = """
        amount: {type: resource, above: {limit: 10 €, needs: proof}}
        proof: {}
      """
    #expect(
      SmallPlan(fields: fields, ["a": "amount: 11 €", "b": "amount: 11 €\nproof: x"]).places == [
        "above-limit a.md:2:9"
      ])
  }

  @Test(arguments: [
    ("amount: {type: text, above: {limit: 3 €, needs: title}}", "misplaced-option"),
    ("amount: {type: resource, above: 3 €}", "unexpected-structure"),
    ("amount: {type: resource, above: {limit: much, needs: title}}", "misplaced-option"),
    ("amount: {type: resource, above: {limit: 3 €}}", "misplaced-option"),
    ("amount: {type: resource, above: {limit: 3 €, needs: a.b.c}}", "misplaced-option"),
    ("amount: {type: resource, above: {limit: 3 €, needs: titel}}", "unknown-field"),
    ("amount: {type: resource, above: {limit: 3 €, needs: nowhere.x}}", "unknown-field"),
    ("amount: {type: resource, above: {limit: 3 €, needs: title, or: x}}", "unknown-key"),
    ("points: {type: when, asks: true}", "misplaced-option"),
  ])
  func aWrongOption(_ field: String, _ id: String) {
    let plan = SmallPlan(["notes": "fields:\n  title: {}\n  \(field)\n"], [:])
    #expect(plan.diagnostics.map(\.id) == [id])
  }

  @Test func editorsAskInTheirOwnWords() {
    let plan = SmallPlan(
      ["notes": "fields: {points: {type: text, many: true, translated: true, asks: true}}"],
      [
        "notes/a.md": "---\npoints:\n  - Une fois, ou chaque année ?\n  - Qui signe ?\n---\n",
        "notes/a.en.md": "---\npoints:\n  - Once, or each year?\n  - Who signs?\n---\n",
        "notes/b.md": "---\npoints: []\n---\n",
      ])
    #expect(plan.places == ["open-point a.md:3:5", "open-point a.md:4:5"])
    #expect(plan.sentences(.fr) == ["Une fois, ou chaque année ?", "Qui signe ?"])
    #expect(plan.sentences() == ["Once, or each year?", "Who signs?"])
  }

  @Test func aResourceWithoutAListIsOneValue() {
    let plan = SmallPlan(
      fields: "  amount: {type: resource}", ["a": "amount: 40 000 € + 3 ETP", "b": "amount: 4 €"])
    #expect(plan.diagnostics.map(\.id) == ["not-a-list"])
  }
}
