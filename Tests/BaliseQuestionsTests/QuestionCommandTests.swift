import BaliseSite
import BaliseTestSupport
import Foundation
import Testing

/// The program: what it prints, and where a private page may go.
struct QuestionCommandTests {
  private static func plan() throws -> PlanFolder {
    try PlanFolder([
      "content/site.yaml": "name: Un plan\nlanguages: [fr]\n",
      "content/notes/_collection.yaml":
        "ask: lead\nfields: {title: {}, lead: {to: people}, results: {type: indicator}}\n",
      "content/people/_collection.yaml": "fields: {title: {}}\n",
      "content/people/ann.md": "---\ntitle: Ann\n---\n",
      "content/notes/a.md": "---\ntitle: A\nlead: Ann\nresults: Emplois\n---\n",
      "content/notes/b.md": "---\ntitle: B\nresults: Visites\n---\n",
    ])
  }

  private func run(_ plan: PlanFolder, _ arguments: String...) throws -> BaliseProgram.Run {
    try BaliseProgram.run(
      ["check", "--questions", "--lang", "en"] + arguments, in: plan.path)
  }

  @Test func lettersGoToStandardOutput() throws {
    let run = try run(Self.plan())
    #expect(run.code == 0)
    #expect(run.output.contains("To: Ann (1 question)"))
    #expect(run.output.contains("To: nobody yet (1 question)"))
    #expect(run.error == "2 questions in 2 letters\n")
  }

  @Test func oneLetterAlone() throws {
    let run = try run(Self.plan(), "--to", "ANN")
    #expect(run.code == 0)
    #expect(run.output.contains("To: Ann"))
    #expect(!run.output.contains("nobody yet"))
    let none = try self.run(Self.plan(), "--to", "Bob")
    #expect(none.code == 2)
    #expect(none.output == "")
  }

  @Test func jsonHoldsEveryPlace() throws {
    let run = try run(Self.plan(), "--format", "json")
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(run.error == "")
    #expect(list.map { $0["id"] as? String } == ["no-target", "no-target"])
    #expect(list.map { $0["line"] as? Int } == [4, 3])
    #expect(list.map { $0["column"] as? Int } == [10, 10])
    #expect(list.map { ($0["asked"] as? [Any])?.count } == [1, 0])
  }

  @Test func mistakesComeFirst() throws {
    let plan = try Self.plan()
    try plan.write("content/notes/b.md", "---\ntitle: B\nlead: Nobody\n---\n")
    let run = try run(plan)
    #expect(run.code == 1)
    #expect(run.output == "")
    #expect(run.error.contains("[unknown-reference]"))
  }

  @Test(arguments: [
    ["check", "--html", "q.html"], ["check", "--to", "Ann"], ["check", "--questions", "--fix"],
    ["check", "--questions", "--format", "sarif"], ["check", "--questions", "--html", ""],
    ["check", "--questions", "--html", "q.html", "--format", "json"],
  ])
  func wrongUsageIsTwo(_ arguments: [String]) throws {
    let plan = try Self.plan()
    #expect(try BaliseProgram.run(arguments, in: plan.path).code == 2)
    #expect(!FileManager.default.fileExists(atPath: plan.path + "/q.html"))
  }

  @Test func thePageIsPrivateAndWhole() throws {
    let plan = try Self.plan()
    let run = try run(plan, "--html", "q.html")
    #expect(run.code == 0)
    #expect(run.output == "")
    let page = try plan.text("q.html")
    #expect(page.contains("<meta name=\"robots\" content=\"noindex, nofollow, noarchive\">"))
    #expect(page.contains("Private page: it is no part of the site."))
    #expect(page.contains("<html lang=\"en\">"))
    #expect(page.contains("<small>content/notes/a.md:4:10</small>"))
    for outside in ["http:", "https:", "src=", "<script", "<link", "url("] {
      #expect(!page.contains(outside))
    }
    let mode = try FileManager.default.attributesOfItem(atPath: plan.path + "/q.html")
    #expect(mode[.posixPermissions] as? Int == 0o600)
    // The same page may be written again; a build does not take it along.
    #expect(try self.run(plan, "--html", "q.html").code == 0)
    #expect(try plan.build().isPublished)
    #expect(try plan.published().paths.filter { $0.contains("q.html") } == [])
  }

  @Test(arguments: [
    "public/q.html", "public/notes/q.html", "content/q.html", "content/notes/q.md",
    "templates/assets/q.html", "other/site/q.html", "way/q.html", "way/../q.html",
  ])
  func thePageIsNeverWrittenWhereItIsPublished(_ file: String) throws {
    let plan = try Self.plan()
    #expect(try plan.build().isPublished)
    #expect(try plan.build(to: plan.path + "/other/site").isPublished)
    try plan.link("way", to: plan.path + "/public/notes")
    let run = try run(plan, "--html", plan.path + "/" + file)
    #expect(run.code == 3)
    #expect(run.error.contains("private page") && run.error.contains("help:"))
    #expect(!FileManager.default.fileExists(atPath: plan.path + "/" + file))
  }

  @Test func anotherFileIsNotReplaced() throws {
    let plan = try Self.plan()
    try plan.write("letter.html", "<!doctype html>\n<p>Cher journal")
    try plan.link("link.html", to: plan.path + "/nowhere.html")
    for file in ["letter.html", "link.html"] {
      let run = try run(plan, "--html", file)
      #expect(run.code == 3)
      #expect(run.error.contains("is there already"))
    }
    #expect(try plan.text("letter.html").hasSuffix("Cher journal"))
    #expect(!FileManager.default.fileExists(atPath: plan.path + "/nowhere.html"))
    #expect(try run(plan, "--html", "no/such/folder/q.html").code == 3)
  }
}
