import BaliseTestSupport
import Testing

@Suite struct PrivacyCommandTests {
  private static let files = [
    "content/site.yaml": "name: Plan\nlanguages: [en]\n",
    "content/people/_collection.yaml": """
    publish: {level: public, until: until, instead: role}
    fields:
      name: {type: text, personal: true}
      role: {type: text}
      phone: {type: phone, personal: true}
      public: {type: boolean, private: true}
      until: {type: date, private: true}

    """,
    "content/people/ada.md":
      "---\nname: Ada O'Neill\nrole: Chair\nphone: 04 73 95 57 57\npublic: yes\nuntil: 2020-06-30\n---\n",
    "content/people/bob.md": "---\nname: Bob Private\nrole: Clerk\nphone: 04 73 95 57 58\n---\n",
  ]

  private func run(_ plan: PlanFolder, _ arguments: String...) throws -> BaliseProgram.Run {
    try BaliseProgram.run(arguments + ["--lang", "en"], in: plan.path)
  }

  @Test func everyFileThatShowsAPersonIsListedWithTheReason() throws {
    let plan = try PlanFolder(Self.files)
    #expect(try run(plan, "build", "--today", "2020-06-30").code == 0)
    let report = try run(plan, "privacy", "--today", "2020-06-30")
    #expect(report.code == 0)
    #expect(
      report.output == """
        Ada O'Neill – marked public, until 30 June 2020
          content/people/ada.md:5
          - Name: data/people.csv, data/people.json, index.html, people/ada.html, people/index.html
          - Phone: data/people.csv, data/people.json, people/ada.html
        Clerk – withheld: not marked public
          content/people/bob.md:1
          - Name: in no file
          - Phone: in no file

        """)
    #expect(report.error == "2 descriptions of persons\n")
  }

  @Test func aSiteThatShowsWhatIsOverIsFound() throws {
    let plan = try PlanFolder(Self.files)
    #expect(try run(plan, "build", "--today", "2020-06-30").code == 0)
    let report = try run(plan, "privacy", "--today", "2020-07-01")
    #expect(report.code == 1)
    #expect(report.output.contains("Chair – withheld since 30 June 2020 is over"))
    #expect(
      report.output.contains(
        "  - Phone: WITHHELD, AND PUBLISHED IN data/people.csv, data/people.json, people/ada.html"))
    #expect(!report.output.contains("Neill"))
    let json = try run(plan, "privacy", "--today", "2020-07-01", "--format", "json")
    #expect(json.output.contains(#""reason": "ended""#))
    #expect(json.output.contains(#""until": "2020-06-30""#))
    #expect(!json.output.contains("Neill"))
    #expect(try run(plan, "build", "--today", "2020-07-01").code == 0)
    #expect(try run(plan, "privacy", "--today", "2020-07-01").code == 0)
  }

  @Test func withoutASiteThereIsNothingToRead() throws {
    let plan = try PlanFolder(Self.files)
    #expect(try run(plan, "privacy").code == 3)
    #expect(try run(plan, "privacy", "--today", "soon").code == 2)
    try plan.write("content/people/ada.md", "---\nnme: x\n---\n")
    #expect(try run(plan, "privacy").code == 1)
  }
}
