import BaliseSite
import BaliseTestSupport
import Testing

/// A file that comes or goes makes those sheets again that show it, and no other.
struct NewFileTests {
  private static let folder = "content/projects/"

  /// Twenty projects, each of which shows the ones beside it and those that name it, and links to one.
  private static func plan(order: String) throws -> PlanFolder {
    let plan = try PlanFolder([
      "content/site.yaml": "name: N\nlanguages: [fr, en]\n",
      folder + "_collection.yaml": """
      label: {fr: [Projet, Projets], en: [Project, Projects]}
      \(order)
      fields:
        title: {type: text, required: true, translated: true}
        rank: {type: integer}
        near: {type: reference, to: projects, many: true, back: named-by}

      """,
      "templates/pages/projects.html": """
      {{#neighbours}}{{#previous}}{{title}}{{/previous}}-{{#next}}{{title}}{{/next}}{{/neighbours}}
      {{collection.label}} {{collection.plural}} <a href="{{collection.url}}">*</a>
      {{#named-by}}{{title}}{{/named-by}} {{#see-also}}{{title}}{{/see-also}} {{{body}}}
      """,
    ])
    for rank in stride(from: 110, through: 300, by: 10) { try plan.write(file(rank), text(rank)) }
    return plan
  }

  private static func file(_ rank: Int) -> String { "\(folder)p\(rank).md" }

  private static func text(_ rank: Int, near: String = "") -> String {
    "---\ntitle: Projet \(rank)\nrank: \(rank)\nnear: \(near)\n---\nVoir [un autre](p120).\n"
  }

  @Test(arguments: ["order: rank", "order: title", ""], [true, false])
  func theOtherSheetsOfItsCollectionStay(_ order: String, isRemembered: Bool) throws {
    let plan = try Self.plan(order: order)
    let memory = isRemembered ? BuildMemory() : nil
    let first = try plan.build(memory: memory)
    #expect(first.isPublished && first.pagesMade == first.pages)
    let others = first.pages - 40
    func made() throws -> Int {
      let report = try plan.build(verifying: true, memory: memory)
      #expect(report.isPublished && !report.isOfEntries)
      return report.pagesMade
    }
    try plan.write(Self.file(205), Self.text(205, near: "p110"))
    // In two languages: itself, those beside it, the one that it names; and pages that are no sheets.
    let sheets = try made() - 2 * 4
    #expect((0...others).contains(sheets), "\(sheets)")
    try plan.remove(Self.file(205))
    let left = try made() - 2 * 3
    #expect((0...others).contains(left), "\(left)")
    let page = try #require(try plan.published()["projects/p200.html"])
    #expect(page.contains("Projet 190-Projet 210"))
  }

  /// A link that leads nowhere may lead somewhere now.
  @Test func whatWasNotThereIsFoundOnceItComes() throws {
    let plan = try Self.plan(order: "order: rank")
    #expect(try plan.build().isPublished)
    try plan.write(Self.file(400), "---\ntitle: Projet 400\nrank: 400\n---\nVoir [lui](p500).\n")
    #expect(try !plan.build().isPublished)
    try plan.write(Self.file(500), Self.text(500))
    #expect(try plan.build(verifying: true).isPublished)
    try plan.remove(Self.file(500))
    #expect(try !plan.build().isPublished)
  }

  /// Sheets that have as much in common with another one stand in the order of the plan.
  @Test(arguments: [true, false])
  func whatStandsFirstAmongSheetsAsNearIsInTheirOrder(_ isRemembered: Bool) throws {
    let plan = try Self.plan(order: "order: rank")
    func write(_ number: Int, rank: Int) throws {
      try plan.write(
        "\(Self.folder)c\(number).md",
        "---\ntitle: Carte \(number)\nrank: \(rank)\nnear: p\(number)\n---\n")
    }
    // Each has one thing in common with the sheet of all, and nothing with the others.
    for number in [110, 120, 130, 140, 150, 160] { try write(number, rank: 400 + number) }
    try plan.write(
      "\(Self.folder)all.md",
      "---\ntitle: Toutes\nrank: 1\nnear: [p110, p120, p130, p140, p150, p160]\n---\n")
    let memory = isRemembered ? BuildMemory() : nil
    func isShown(_ number: Int) throws -> Bool {
      #expect(try plan.build(verifying: true, memory: memory).isPublished)
      return try #require(try plan.published()["projects/all.html"]).contains("Carte \(number)")
    }
    #expect(try !isShown(160))
    try write(160, rank: 401)
    #expect(try isShown(160))
    #expect(try !isShown(140))
  }
}
