import BaliseDiagnostics
import BalisePreview
import BaliseSite
import BaliseTestSupport
import BaliseText
import Foundation
import Testing

/// A plan that is edited while pages of it are open.
struct PreviewTests {
  /// A preview of a plan, for the length of a test.
  private final class Running: Sendable {
    let plan: PlanFolder
    let preview: Preview
    let folder: PreviewFolder
    var port: UInt16 { preview.server.port }

    init(_ files: [String: String] = [:]) throws {
      let plan = try PlanFolder(
        [
          "content/site.yaml": "name: Un plan\nlanguages: [fr, en]\n",
          "content/notes/_collection.yaml":
            "label: {fr: [Note, Notes], en: [Note, Notes]}\n"
            + "fields:\n  title: {}\n  near: {to: notes, back: cited}\n"
            + "  who: {expected: true, label: {fr: Auteur}}\n",
          "content/notes/a.md": "---\ntitle: A\nnear: b\n---\nTexte.\n",
          "content/notes/b.md": "---\ntitle: B\nwho: Zoé\n---\n",
        ].merging(files) { $1 })
      let folder = try PreviewFolder(in: plan.path)
      let server = try PreviewServer(folder: folder.site, port: 0, language: .en)
      (self.plan, self.folder) = (plan, folder)
      let (source, output) = (plan.path, folder.site)
      preview = try Preview(
        server: server, language: .en,
        session: {
          FullBuildSession {
            BuildRequest(source: source, output: output, jobs: 2, today: "2020-01-31")
          }
        }, watcher: { SourceWatchers.make(source: source, stop: $0) }, tell: { _ in })
      preview.start { "2020-01-31" }
    }

    deinit {
      preview.stop()
      folder.remove()
    }
  }

  private static let broken = "---\ntitle: A\nnear: bb\n---\nTexte.\n"

  @Test func aPageThatChangedIsLoadedAgainAndNoOther() throws {
    let running = try Running()
    let changed = try TestClient.listen(running.port, "/notes/a.html")
    let other = try TestClient.listen(running.port, "/404.html")
    _ = try changed.read(until: "event: panel")
    try running.plan.write("content/notes/a.md", "---\ntitle: A\nnear: b\n---\nAutre texte.\n")
    _ = try changed.read(until: "event: reload\n")
    #expect(try TestClient.get(running.port, "/notes/a.html").contains("Autre texte."))
    // The next thing the other page hears is this mistake.
    try running.plan.write("content/notes/a.md", Self.broken)
    #expect(!(try other.read(until: "event: errors\n")).contains("event: reload"))
  }

  @Test func aMistakeCoversTheLastGoodPageUntilItIsMended() throws {
    let running = try Running()
    let before = try TestClient.get(running.port, "/notes/a.html")
    let client = try TestClient.listen(running.port, "/notes/a.html")
    try running.plan.write("content/notes/a.md", Self.broken)
    let told = try client.read(until: "event: errors\n")
    #expect(!told.contains("event: reload"))
    #expect(try TestClient.get(running.port, "/notes/a.html") == before)
    // A page that is opened now hears of it too.
    let late = try TestClient.listen(running.port, "/")
    let data = try late.read(until: "}\n\n")
    let text = try Self.text(data, event: "errors")
    let mistake = try #require(try running.plan.check().diagnostics.first { $0.severity == .error })
    #expect(text.hasPrefix(DiagnosticTextFormatter(.en).format(mistake)))
    #expect(text.contains("content/notes/a.md:3:7\n  3 | near: bb\n    |       ^^\n"))
    try running.plan.write("content/notes/a.md", "---\ntitle: A\nnear: b\n---\nTexte.\n")
    #expect(!(try client.read(until: "event: repaired\n")).contains("event: reload"))
    _ = try late.read(until: "event: repaired\n")
  }

  @Test func aTemplatesMistakeIsToldInTheSameWay() throws {
    let running = try Running()
    let client = try TestClient.listen(running.port, "/")
    let old = try running.plan.text("templates/pages/home.html")
    try running.plan.write("templates/pages/home.html", "{{unknwon}}")
    let text = try Self.text(try client.read(until: "event: errors\ndata: {"), client: client)
    #expect(text.contains("templates/pages/home.html:1:"))
    try running.plan.write("templates/pages/home.html", old)
    _ = try client.read(until: "event: repaired\n")
  }

  @Test func withoutAnySiteAPageHoldsTheMessages() throws {
    let running = try Running(["content/notes/a.md": Self.broken])
    let page = try TestClient.get(running.port, "/notes/a.html")
    #expect(page.hasPrefix("HTTP/1.1 503 "))
    #expect(page.contains("There is no site to show yet"))
    #expect(page.contains("content/notes/a.md:3:7"))
    let client = try TestClient.listen(running.port, "/notes/a.html")
    try running.plan.write("content/notes/a.md", "---\ntitle: A\n---\n")
    _ = try client.read(until: "event: reload\n")
    #expect(try TestClient.get(running.port, "/notes/a.html").hasPrefix("HTTP/1.1 200 "))
  }

  @Test func whatCannotBeReadIsAMistakeUntilItCan() throws {
    let running = try Running()
    let client = try TestClient.listen(running.port, "/")
    try FileManager.default.moveItem(
      atPath: running.plan.path + "/content", toPath: running.plan.path + "/away")
    _ = try client.read(until: "event: errors\n")
    try FileManager.default.moveItem(
      atPath: running.plan.path + "/away", toPath: running.plan.path + "/content")
    _ = try client.read(until: "event: re")
  }

  @Test func aPictureThatChangedIsLoadedAgain() throws {
    let running = try Running(["content/notes/plan.svg": "<svg/>"])
    let client = try TestClient.listen(running.port, "/")
    try running.plan.write("content/notes/plan.svg", "<svg></svg>")
    _ = try client.read(until: "event: reload\n")
  }

  @Test func thePanelTellsWhereAPageComesFromWhatItLacksAndWhoLinksToIt() throws {
    let running = try Running()
    let lacking = try Self.panel(running.port, "/notes/a.html")
    #expect(lacking.contains("\"count\":1"))
    #expect(lacking.contains("content/notes/a.md"))
    #expect(lacking.contains("templates/pages/entry.html"))
    #expect(lacking.contains("Auteur"))
    #expect(lacking.contains("No field of another entry."))
    let linked = try Self.panel(running.port, "/en/notes/b.html")
    #expect(linked.contains("/en/notes/a.html"))
    #expect(linked.contains("Cited"))
    #expect(linked.contains("\"count\":0"))
    #expect(try Self.panel(running.port, "/notes/").contains("content/notes/_collection.yaml"))
    #expect(try Self.panel(running.port, "/nothing").contains("This is no page of the plan."))
  }

  @Test func anUntranslatedPageSaysWhereItsTranslationGoes() throws {
    let running = try Running()
    #expect(try Self.panel(running.port, "/en/notes/a.html").contains("content/notes/a.en.md"))
  }

  @Test func aSiteThatStandsInAFolderIsFoundThere() throws {
    let running = try Running([
      "content/site.yaml": "name: Un plan\nlanguages: [fr, en]\nbase: https://example.org/plan/\n"
    ])
    // What is known of the pages comes after them.
    _ = try Self.panel(running.port, "/notes/a.html")
    #expect(try TestClient.get(running.port, "/plan/notes/a.html").hasPrefix("HTTP/1.1 200 "))
    #expect(try Self.panel(running.port, "/plan/notes/a.html").contains("content/notes/a.md"))
    #expect(try TestClient.get(running.port, "/plan/../x").hasPrefix("HTTP/1.1 400 "))
  }

  @Test func theOutputOfAPreviewHoldsNothingOfIt() throws {
    let running = try Running()
    let other = try FileTree(folder: running.folder.site)
    #expect(other.paths(containing: "/.balise/").isEmpty)
    let published = try running.plan.site()
    #expect(other.without(".balise").differences(from: published).isEmpty)
  }

  @Test func theFolderGoesAndSoDoThoseOfKilledPreviews() throws {
    let plan = try PlanFolder()
    try plan.write("balise-preview-killed/lock", "")
    try plan.write("balise-preview-killed/site/index.html", "x")
    try plan.write("balise-preview-other", "a file of somebody else")
    let alive = try PreviewFolder(in: plan.path)
    let names = { try FileManager.default.contentsOfDirectory(atPath: plan.path).sorted() }
    let other = try PreviewFolder(in: plan.path)
    #expect(try names().filter { $0.hasPrefix("balise-preview-") }.count == 3)
    #expect(!FileManager.default.fileExists(atPath: plan.path + "/balise-preview-killed"))
    alive.remove()
    other.remove()
    #expect(try names().filter { $0.hasPrefix("balise-preview-") } == ["balise-preview-other"])
  }

  // MARK: - What pages are told

  private static func panel(_ port: UInt16, _ path: String) throws -> String {
    let client = try TestClient.listen(port, path)
    _ = try client.read(until: "event: panel\ndata: ")
    return try client.read(until: "\"}\n\n").replacingOccurrences(of: "\\u003c", with: "<")
  }

  private static func text(_ told: String, client: TestClient) throws -> String {
    try text(try client.read(until: "}\n\n"), event: "errors")
  }

  /// The text of the messages of an event, as a person reads it.
  private static func text(_ told: String, event: String) throws -> String {
    let start = try #require(told.range(of: "event: \(event)\ndata: "))
    let line = told[start.upperBound...].prefix { $0 != "\n" }
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String])
    var text = ""
    var isTag = false
    for character in try #require(json["html"]) {
      if character == "<" { isTag = true }
      if !isTag { text.append(character) }
      if character == ">" { isTag = false }
    }
    for (code, sign) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      text = text.replacingOccurrences(of: code, with: sign)
    }
    return text
  }
}
