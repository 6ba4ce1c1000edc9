import BaliseDiagnostics
import BaliseText
import Testing

@testable import BalisePlan

/// Forms: parts, groups shown with consent only, quantities, and lists of bodies that are counted.
struct FormTests {
  @Test(arguments: [
    ("field: {part: secund}", "misplaced-option"),
    ("field: {type: group, fields: {n: {part: first}}}", "misplaced-option"),
    ("field: {type: group, publish: {level: n, whole: true}, fields: {n: {}}}", "misplaced-option"),
    ("field: {type: group, publish: m, fields: {n: {type: boolean}}}", "unknown-field"),
  ])
  func aWrongOption(_ field: String, _ id: String) {
    let plan = SmallPlan(
      ["notes": "parts: {first: One, second: {label: Two}}\nfields:\n  title: {}\n  \(field)"], [:])
    #expect(plan.diagnostics.map(\.id) == [id])
    #expect(plan.diagnostics.first?.range?.start.line == 4)
    #expect(plan.diagnostics.first?.help != nil)
  }

  @Test(arguments: [
    ("{show: both}", ["unexpected-structure"]), ("{show: form}", []), ("{show: comparison}", []),
    ("{group: completeness}", []), ("{group: [title, kind]}", []), ("{}", ["unexpected-structure"]),
    ("{group: [title, secret]}", ["private-in-public"]),
  ])
  func waysToShowACollection(_ index: String, _ ids: [String]) {
    let plan = SmallPlan(
      fields: "  kind: {}\n  secret: {private: true}", more: "indexes: {more: \(index)}", [:])
    #expect(plan.diagnostics.map(\.id) == ids)
  }

  @Test func nothingIsReadWithoutConsent() throws {
    let plan = SmallPlan(
      fields: """
          experts:
            type: group
            many: true
            publish: {level: agreed, whole: true}
            fields: {name: {personal: true}, field: {}, agreed: {type: boolean, private: true}}
        """,
      [
        "a": """
        experts:
          - {name: Said yes, field: Music, agreed: oui}
          - {name: Said no, field: Pictures, agreed: non}
          - {name: Said nothing}
        """
      ])
    #expect(plan.diagnostics.map(\.id) == [])
    let experts = plan.linked.plan.entries[0].slots[1].value.items
    #expect(experts.count == 1)
    guard case .group(let values) = try #require(experts.first), case .text(let name) = values[0]
    else {
      Issue.record("no expert")
      return
    }
    #expect(name == "Said yes")
  }

  @Test(arguments: [
    ("(10 federations)", 10), ("(federations)", nil), ("{group: 2 chambers, members: [b, c]}", 2),
    ("{group: chambers, members: [b, c]}", 2), ("{group: chambers, members: [b], open: oui}", nil),
    ("b", 1), ("someone?", 1), ("(10)", nil), ("(99999999999999999999 federations)", nil),
  ])
  func howManyBodiesAReferenceStandsFor(_ written: String, _ count: Int?) throws {
    let plan = SmallPlan(
      fields: "  near: {to: notes, many: true, groups: true}",
      ["a": "near: [\(written)]", "b": "title: B", "c": "title: C"])
    #expect(plan.diagnostics.map(\.id) == [])
    guard case .reference(let reference)? = plan.linked.plan.entries[0].slots[1].value.items.first
    else {
      Issue.record("no reference")
      return
    }
    #expect(reference.bodies == count)
  }

  @Test func aListThatHasNotAsManyBodiesAsAnnounced() {
    let plan = SmallPlan(
      fields:
        "  near: {to: notes, many: true, groups: true}\n  size: {type: integer, counts: near}",
      [
        "a": "near: [{group: 3 chambers, members: [b, c]}, (10 federations), b]\nsize: 13",
        "b": "near: [{group: 2 chambers, members: [b, c]}, (10 federations), b]\nsize: 13",
        "c": "near: [(federations), b]\nsize: 5", "d": "size: 5",
      ])
    #expect(plan.diagnostics.map(\.id) == [])
    #expect(plan.places == ["count-differs a.md:2:8", "count-differs a.md:3:7"])
    #expect(plan.sentences(.fr)[0].contains("en annonce 3, et 2 sont nommés"))
    #expect(plan.sentences(.en)[1].contains("says 13, and those listed under “Near” are 14"))
  }

  @Test(arguments: [
    ("100.000 habitants", "100\u{202F}000 habitants", "100000", "100000"),
    ("de 3 à 70 habitants au km²", "entre 3 et 70 habitants par km²", "3", "70"),
    (
      "250 porteurs de projets rencontrés par an", "250 porteurs de projets rencontrés par an",
      "250", "250"
    ),
    (
      "3 groupes locaux se réunissant toutes les 6 semaines",
      "3 groupes locaux se réunissant toutes les 6\u{A0}semaines", "3", "3"
    ),
  ])
  func quantities(_ words: String, _ text: String, _ low: String, _ high: String) throws {
    let plan = SmallPlan(fields: "  size: {type: quantity}", ["a": "size: \(words)"])
    #expect(plan.diagnostics.map(\.id) == [])
    let value = plan.linked.plan.entries[0].slots[1].value
    let type = QuantityType()
    let context = ViewContext(language: 0, languages: plan.linked.schema.languages)
    #expect(type.member(0, of: value, context).text == text)
    #expect(type.member(1, of: value, context).text == words)
    #expect(type.member(2, of: value, context).text == low)
    #expect(type.member(3, of: value, context).text == high)
  }

  @Test func aTranslationKeepsTheNumbers() {
    let plan = SmallPlan(
      ["notes": "fields: {title: {}, size: {type: quantity, translated: true, many: true}}"],
      [
        "notes/a.md": "---\nsize: [180 communes, 20 installations par an]\n---\n",
        "notes/a.en.md": "---\nsize: [180 municipalities, 21 settlements per year]\n---\n",
      ])
    #expect(plan.diagnostics.map(\.id) == ["translation-differs"])
  }

  @Test func howMuchIsSaid() {
    let plan = SmallPlan(
      [
        "notes": """
        parts: {first: One, second: Two}
        fields:
          title: {}
          free: {}
          a: {part: second, expected: true}
          b: {part: first, expected: true}
          c: {part: first, expected: true}
          d: {expected: true, private: true}
        sections: {why: {headings: [Why], expected: true}}
        """
      ],
      [
        "notes/a.md": "---\ntitle: A\nfree: x\n---\n",
        "notes/b.md": "---\ntitle: B\na: said\nc: à préciser\n---\n## Why\n\nBecause.\n",
        "notes/c.md": "---\ntitle: C\na: x\nb: y\nc: z\n---\n## Why\n\nBecause.\n",
      ])
    let reports = PlanReports(plan.linked, today: nil)
    let all = (0..<3).map { reports.completeness(of: EntryID($0)) }
    #expect(all.map(\.standing) == [.empty, .partial, .complete])
    #expect(all.map(\.filled) == [0, 2, 4])
    #expect(all.map(\.total) == [4, 4, 4])
    #expect(all[1].parts.map(\.part) == [nil, 0, 1])
    #expect(all[1].parts.map(\.filled) == [1, 0, 1])
  }
}
