import BaliseDiagnostics
import BaliseSite
import BaliseTestSupport
import BaliseText
import Foundation
import Testing

/// Publishing is all or nothing, and never over what Balise did not make.
struct PublishingTests {
  private static func plan() throws -> PlanFolder {
    try PlanFolder([
      "content/site.yaml": "name: Un plan\nlanguages: [fr]\n",
      "content/notes/_collection.yaml": "fields: {title: {}, near: {to: notes}}\n",
      "content/notes/a.md": "---\ntitle: A\n---\n",
    ])
  }

  @Test(arguments: [
    "", "/content", "/content/out", "/templates", "/templates/a/b", "/content/../content", "/..",
  ])
  func thePlanIsNeverPublishedOver(_ place: String) throws {
    let plan = try Self.plan()
    let before = try FolderState(plan.path)
    #expect(throws: BuildError.self) {
      try SiteBuilder.build(
        BuildRequest(source: plan.path, output: plan.path + place, jobs: 1, replacing: true))
    }
    #expect(try FolderState(plan.path).changes(since: before) == [])
  }

  @Test func anotherSiteIsNoPlaceForASite() throws {
    let plan = try Self.plan()
    #expect(try plan.build().isPublished)
    let before = try FolderState(plan.path)
    for place in ["/.public.balise", "/.public.balise/next", "/public/sub", "/public/notes/x/y"] {
      #expect(throws: BuildError.self, "\(place)") {
        try plan.build(to: plan.path + place, replacing: true)
      }
    }
    #expect(try FolderState(plan.path).changes(since: before) == [])
    #expect(try plan.build(to: plan.path + "/other").isPublished)
  }

  @Test(arguments: [
    ("public/mine", "public/mine "), ("public/mine/f.html/deep/x", "public/mine/f.html "),
    ("public/mine/f.html", "public/mine/f.html "),
  ])
  func aFileOfOthersInTheWayIsNamed(_ file: String, _ named: String) throws {
    let plan = try Self.plan()
    #expect(try plan.build().isPublished)
    try plan.write(file, "à moi")
    let before = try FolderState(plan.output)
    try plan.write("content/mine/_collection.yaml", "fields: {title: {}}\n")
    try plan.write("content/mine/f.md", "---\ntitle: F\n---\n")
    let error = #expect(throws: BuildError.self) { try plan.build() }
    #expect(error?.message.en.contains(named) == true)
    #expect(error?.message.fr.contains("Balise") == true)
    #expect(try FolderState(plan.output).changes(since: before) == [])
    #expect(try plan.build(replacing: true).isPublished)
    #expect(try plan.published()["mine/f.html"] != nil)
  }

  @Test func aFailedBuildTouchesNothing() throws {
    let plan = try Self.plan()
    #expect(try plan.build().isPublished)
    let before = try FolderState(plan.output)
    try plan.write("content/notes/a.md", "---\ntitle: A\nnear: zzz\n---\n")
    #expect(try !plan.build().isPublished)
    #expect(try FolderState(plan.output).changes(since: before) == [])
  }

  @Test func aMistakeFoundWhileRenderingTouchesNothing() throws {
    let plan = try Self.plan()
    #expect(try plan.build().isPublished)
    let before = try FolderState(plan.output)
    try plan.write("content/notes/a.md", "---\ntitle: A\n---\n[Rien](notes/zzz)\n")
    #expect(try !plan.build().isPublished)
    #expect(try FolderState(plan.output).changes(since: before) == [])
    #expect(!FileManager.default.fileExists(atPath: plan.path + "/.public.balise/next"))
  }

  @Test func aPageThatIsGoneLeavesNoFile() throws {
    let plan = try Self.plan()
    try plan.write("content/notes/b.md", "---\ntitle: B\n---\n")
    #expect(try plan.site().files["notes/b.html"] != nil)
    try plan.remove("content/notes/b.md")
    #expect(try plan.site().files["notes/b.html"] == nil)
  }

  @Test func anEmptyFolderIsTaken() throws {
    let plan = try Self.plan()
    try FileManager.default.createDirectory(
      atPath: plan.output, withIntermediateDirectories: true)
    #expect(try plan.build().isPublished)
  }

  @Test func aFolderOfOthersIsRefused() throws {
    let plan = try Self.plan()
    try plan.write("public/letter.txt", "Cher journal")
    let before = try FolderState(plan.output)
    #expect(throws: BuildError.self) { try plan.build() }
    #expect(try FolderState(plan.output).changes(since: before) == [])
    #expect(try plan.build(replacing: true).isPublished)
    #expect(try plan.published().files["letter.txt"] == nil)
  }

  @Test func aFileIsRefused() throws {
    let plan = try Self.plan()
    try plan.write("public", "Je suis un fichier")
    #expect(throws: BuildError.self) { try plan.build() }
    #expect(try plan.text("public") == "Je suis un fichier")
  }

  @Test func whatAKilledBuildLeftIsCleared() throws {
    let plan = try Self.plan()
    // A site that stands: without one, `old` would be the site, and come back.
    #expect(try plan.build().isPublished)
    for left in ["next", "old", "clean"] {
      try plan.write(".public.balise/\(left)/notes/old.html", "à moitié écrit")
    }
    // Two pages change, so that the next site is made whole and takes the place of this one.
    try plan.write("content/notes/a.md", "---\ntitle: Autre\n---\n")
    let site = try plan.site()
    #expect(site.files["notes/old.html"] == nil)
    #expect(site["notes/a.html"]?.contains("Autre") == true)
    for left in ["next", "old", "clean"] {
      #expect(!FileManager.default.fileExists(atPath: plan.path + "/.public.balise/" + left))
    }
  }

  @Test func aMissingFolderIsNamed() throws {
    let plan = try PlanFolder(withTemplates: false)
    try plan.write("content/site.yaml", "name: x\n")
    let error = #expect(throws: BuildError.self) { try plan.build() }
    #expect(error?.message.en.contains("\(plan.path): it has no folder “templates”") == true)
    #expect(error?.message.fr.contains("le dossier «\u{A0}templates\u{A0}» y manque") == true)
  }

  @Test func twoBuildsAtOnceBothEndWell() async throws {
    let plan = try Self.plan()
    let published = try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<4 { group.addTask { try plan.build().isPublished } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(published == [true, true, true, true])
    #expect(try plan.published().files["notes/a.html"] != nil)
  }
}
