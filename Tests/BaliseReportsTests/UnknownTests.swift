import BalisePlan
import BaliseTestSupport
import BaliseValues
import Testing

@Suite struct UnknownTests {
  @Test func theDemonstrationSaysWhatItDoesNotSay() throws {
    let real = try ReportedPlan.real.get()
    let items = real.reports.unknowns.items
    func entries(_ kind: UnknownItem.Kind) -> [String] {
      items.filter { $0.kind == kind }.map { real.number($0.entry) }
    }
    #expect(entries(.toBeSpecified) == ["02", "05", "05", "06", "06", "07", "09", "10"])
    #expect(entries(.undecided) == ["09"])
    #expect(entries(.none) == ["05", "06"])
    #expect(entries(.elsewhere) == ["03", "04", "05", "06", "06", "11", "11"])
    #expect(entries(.unread).isEmpty)
    let targets = items.filter { if case .target = $0.place { true } else { false } }
    #expect(targets.count == 20)
    let eleven = try real.reports.unknowns.items(of: real.entry("actions", "11-mise-en-oeuvre"))
    let sections = eleven.compactMap { item -> Int? in
      if case .section(let number) = item.place { number } else { nil }
    }
    #expect(sections == [0, 1])
  }

  private static let schema = """
    fields:
      title: {type: text, required: true}
      pilote: {to: b, many: true, groups: true, expected: true}
      quand: {type: when, expected: true}
      moyens: {type: resource, many: true, expected: true}
      suivi: {type: indicator, many: true}
      lieu: {type: text, expected: true}
      annexe: {type: text}
      note: {type: text, private: true, expected: true}
    sections:
      contexte: {headings: [Contexte, Context], expected: true}
      but: {headings: [But, But, Objectif], label: {fr: Buts, en: Aims}, expected: true}
      reste: [Reste, Rest]
    """

  private func plan(_ text: String, en translation: String? = nil) throws -> ReportedPlan {
    var files = [
      "a/_collection.yaml": Self.schema, "a/a.md": text,
      "b/_collection.yaml": "fields: {title: {type: text}}", "b/x.md": "---\ntitle: X\n---\n",
    ]
    files["a/a.en.md"] = translation
    return try ReportedPlan(files)
  }

  @Test func whatReadersExpectAndDoNotFindIsSaid() throws {
    let items = try plan("---\ntitle: Que faire ?\npilote:\n---\n").reports.unknowns.items
    #expect(
      items.map(\.place) == [
        .field(1), .field(2), .field(3), .field(5), .section(0), .section(1),
      ])
    #expect(items.allSatisfy { $0.kind == .empty && $0.words.isEmpty })
  }

  @Test func eachKindIsTold() throws {
    let plan = try plan(
      """
      ---
      title: T
      pilote: [X, (un groupe), fondation ?]
      quand: 2019 ?
      moyens: {1: à préciser, 2: pas de budget supplémentaire, 4: inclus dans le budget de X, 5: 10 €}
      suivi: ["Films", "Films : 5", "Films : à préciser"]
      lieu: Voir la carte, qui montre les lieux dans tout le territoire du plan
      annexe: Annexe technique p.
      ---
      ## Contexte

      Des mots.

      But
      ---

      ### Le premier
      """, en: "---\nwords: {fondation: foundation}\n---\n")
    let items = plan.reports.unknowns.items
    #expect(
      items.map(\.kind) == [
        .undecided, .undecided, .toBeSpecified, .none, .elsewhere, .empty, .toBeSpecified,
        .elsewhere,
      ])
    #expect(items.map(\.item) == [nil, nil, 1, 2, 4, nil, nil, nil])
    #expect(items[0].words.map(\.text) == ["fondation\u{202F}?", "foundation?"])
    #expect(items[0].words.map(\.language) == [0, 1])
    #expect(items[2].words.map(\.text) == ["à préciser", "to be specified"])
    #expect(items[7].words.map(\.text) == ["Annexe technique p.", "Annexe technique p."])
  }

  @Test(arguments: [
    ("## Contexte\n\nMots.\n\n## But\n\nMots.\n", []),
    ("## Contexte\n\n## But\n\nMots.\n", [0]),
    ("## CONTEXTE\nMots.\n\n## Objectif\n- un\n", []),
    ("Contexte\n--------\n\nBut\n---\nMots.\n", [0]),
    ("```\n## Contexte\nmots\n```\n\n## But\n~~~\n## Contexte\n~~~\n", [0]),
    ("## Contexte\n\n### But\n\nMots.\n", [1]),
    ("# Contexte\n\nMots.\n\n# But\n\nMots.\n", []),
    ("##Contexte\n\nMots.\n", [0, 1]),
    ("## Contexte ##\n\nMots\n\n## But\n\n", [1]),
    ("## Contexte\r\n\r\nMots.\r\n\r\n## But\r\nMots\r\n", []),
    ("", [0, 1]),
  ])
  func sectionsAreFoundInTheText(_ text: String, _ missing: [Int]) throws {
    let items = try plan("---\ntitle: T\n---\n" + text).reports.unknowns.items
    let sections = items.compactMap { item -> Int? in
      if case .section(let number) = item.place { number } else { nil }
    }
    #expect(sections == missing)
  }

  @Test func sectionsHaveNamesInEveryLanguage() throws {
    let sections = try plan("---\ntitle: T\n---\n").plan.schema.collections[0].sections
    #expect(
      sections.map { [$0.label[0], $0.label[1]] }
        == [["Contexte", "Context"], ["Buts", "Aims"], ["Reste", "Rest"]])
    #expect(sections.map(\.isExpected) == [true, true, false])
  }

  @Test func namesThatNobodyKnowsAreCounted() throws {
    let items = try plan("---\ntitle: T\npilote: [X, à préciser, aucun, \"?\"]\n---\n").reports
      .unknowns.items.filter { $0.place == .field(1) }
    #expect(items.map(\.kind) == [.toBeSpecified, .none, .undecided])
    #expect(items[0].words.map(\.text) == ["à préciser", "to be specified"])
    #expect(items[0].words.map(\.language) == [0, 1])
  }
}
