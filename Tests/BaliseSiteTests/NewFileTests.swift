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
}
