import BaliseDiagnostics
import BaliseSite
import BaliseTestSupport
import BaliseText
import Foundation
import Testing

/// What may stand in a source folder besides content, and what may not.
struct SourceFolderTests {
  private static func plan(_ files: [String: String] = [:]) throws -> PlanFolder {
    let plan = try PlanFolder([
      "content/site.yaml": "name: Un plan\nlanguages: [fr]\n",
      "content/notes/_collection.yaml": "fields: {title: {}, photo: {type: image}}\n",
      "content/notes/a.md": "---\ntitle: A\n---\n",
    ])
    for (path, text) in files { try plan.write(path, text) }
    return plan
  }

  private static func told(_ plan: PlanFolder) throws -> [String] {
    Transcript.places(Transcript.own(try plan.check().diagnostics))
  }

  @Test func symbolicLinksAreRefused() throws {
    let plan = try Self.plan()
    try plan.link("content/notes/passwd.md", to: "/etc/passwd")
    try plan.link("content/dehors", to: "/etc")
    try plan.link("templates/assets/secret.css", to: "/etc/hostname")
    #expect(
      try Self.told(plan) == [
        "content/dehors:1:1 symbolic-link", "content/notes/passwd.md:1:1 symbolic-link",
        "templates/assets/secret.css:1:1 symbolic-link",
      ])
  }

  @Test func pipesAreRefusedWithoutWaiting() throws {
    let plan = try Self.plan()
    let pipe = plan.path + "/content/notes/pipe.md"
    #expect(unsafe mkfifo(pipe, 0o600) == 0)
    #expect(try Self.told(plan) == ["content/notes/pipe.md:1:1 special-file"])
  }

  /// Beside the output stands what a build leaves for the next one, which goes on without it.
  @Test(arguments: ["told", "cache", "products", "plan"])
  func pipesInPlaceOfTheCacheAreNotWaitedFor(_ name: String) throws {
    let plan = try Self.plan()
    #expect(try plan.build().isPublished)
    let cache = plan.path + "/.public.balise/"
    for pipe in [name, name + ".next"] {
      try? FileManager.default.removeItem(atPath: cache + pipe)
      #expect(unsafe mkfifo(cache + pipe, 0o600) == 0)
    }
    try plan.write("content/notes/b.md", "---\ntitle: B\n---\n")
    #expect(try plan.build(verifying: true).isPublished)
    try plan.write("content/notes/b.md", "---\ntitle: C\n---\n")
    #expect(try plan.build(verifying: true).isPublished)
  }

  @Test func namesThatNoAddressCanHoldAreRefused() throws {
    let plan = try Self.plan(["content/notes/a\u{7}b.md": "---\ntitle: B\n---\n"])
    try plan.write("content/notes/c\\d.md", "---\ntitle: C\n---\n")
    let told = try Self.told(plan)
    #expect(told.count == 2)
    #expect(told.allSatisfy { $0.hasSuffix("bad-file-name") })
  }

  @Test func filesOfEditorsAndSystemsAreLeftOut() throws {
    let plan = try Self.plan([
      "content/notes/.a.md.swp": "x", "content/notes/a.md~": "x", "content/notes/#a.md#": "x",
      "content/.DS_Store": "x", "content/.git/config": "x",
    ])
    #expect(try Self.told(plan) == [])
    #expect(try plan.site().differences(from: Self.plan().site()) == [])
  }

  @Test(arguments: [
    ("nouveau.md.txt", "rename it “nouveau.md”"), ("Nouveau.TXT", "rename it “Nouveau.md”"),
    ("nouveau.docx", "put its text into a file “nouveau.md”"), ("a b.odt", "file “a b.md”"),
    ("nouveau", "rename it “nouveau.md”, or"),
    ("../nouveau.txt", "rename it “nouveau.md” in the folder of its collection, or"),
    ("../nouveau.docx", "a file “nouveau.md” in the folder of its collection, or"),
  ])
  func aTextThatIsNoEntryIsTold(_ name: String, _ help: String) throws {
    let note = "---\ntitle: B\n---\nUn nouveau lieu (nouveau ou pas).\n"
    let path = name.hasPrefix("../") ? String(name.dropFirst(3)) : "notes/" + name
    let plan = try Self.plan(["content/" + path: "x", "content/notes/b.md": note])
    let told = Transcript.own(try plan.check().diagnostics)
    #expect(told.map(\.id) == ["unused-file"])
    #expect(told.first?.help?.en.contains(help) == true)
  }

  @Test func filesThatAreLinkedOrNoTextsAreNotTold() throws {
    let plan = try Self.plan([
      "content/notes/b.md": "---\ntitle: B\n---\n[Un](annexe.docx), [deux](<fiche été.odt>), "
        + "[3](liste), [4](../tout.txt)\n",
      "content/notes/annexe.docx": "x", "content/notes/fiche été.odt": "x",
      "content/notes/liste": "x", "content/tout.txt": "x", "content/LICENCE": "x",
      "content/notes/plan.pdf": "x", "content/notes/c.MD": "---\ntitle: C\n---\n",
      "content/notes/d.markdown": "---\ntitle: D\n---\n", "content/notes/.e.txt": "x",
      "content/notes/données.csv": "x",
    ])
    let told = try plan.check().diagnostics
    #expect(told.filter { $0.id == "unused-file" }.isEmpty)
    #expect(try plan.build(auditing: true).diagnostics.allSatisfy { $0.id != "unused-file" })
  }

  /// Whatever names a file as one to be downloaded.
  @Test func filesThatTheSiteOffersAreNotTold() throws {
    let plan = try Self.plan([
      "content/notes/_collection.yaml": "fields: {title: {}, file: {type: file}}\n",
      "content/notes/b.md": """
      ---
      title: B
      file: rapport
      ---
      [Un plan](<plan zq>), [le même](plan%20zq), [une liste][1].

      [1]: <liste>

      """,
      "content/notes/rapport": "x", "content/notes/plan zq": "x", "content/notes/liste": "x",
      "content/scheme.docx": "x",
      "content/accessibility.yaml": "scheme: scheme.docx\n",
      "templates/pages/accessibility.html": "<a href=\"{{scheme.url}}\">Schéma</a>\n",
    ])
    let told = Transcript.own(try plan.check().diagnostics).filter { $0.id == "unused-file" }
    #expect(told.map { $0.range?.path } == [])
  }

  /// A link to the entry is none to a file that lost its ending, or has another one.
  @Test(arguments: ["b", "b.txt", "b.docx"])
  func aFileBesideItsEntryIsTold(_ name: String) throws {
    let plan = try Self.plan([
      "content/notes/a.md": "---\ntitle: A\n---\nVoir [B](b), [B](notes/b), [B](b-c).\n",
      "content/notes/b.md": "---\ntitle: B\n---\n",
      "content/notes/b-c.md": "---\ntitle: C\n---\n",
      "content/notes/" + name: "x",
    ])
    let told = Transcript.own(try plan.check().diagnostics)
    #expect(told.map(\.id) == ["unused-file"] && told.first?.range?.path == "content/notes/" + name)
    #expect(told.first?.help?.en.hasPrefix("“b.md” is there already: remove this file") == true)
  }

  /// French typing puts a no-break space before a colon: nobody sees why the key is not known.
  @Test(arguments: ["title\u{A0}", "title\u{202F}", "\u{A0}title"])
  func aNoBreakSpaceBesideAKeyIsSaid(_ key: String) throws {
    let plan = try Self.plan(["content/notes/b.md": "---\n\(key): B\n---\n"])
    let told = Transcript.own(try plan.check().diagnostics)
    #expect(told.map(\.id) == ["unknown-key"])
    #expect(told.first?.message.en.hasPrefix("“title” is not read: a no-break space") == true)
    #expect(told.first?.fix != nil)
  }

  @Test func aFileWithTwoVersionsIsOneMistake() throws {
    let conflict = "<<<<<<< HEAD\ntitle: B\n=======\ntitle: C\n>>>>>>> d\n"
    let plan = try Self.plan(["content/notes/b.md": "---\n\(conflict)---\n"])
    #expect(try Self.told(plan) == ["content/notes/b.md:2:1 merge-conflict"])
    try plan.write("content/notes/b.md", "---\ntitle: B\n---\n")
    try plan.write("content/site.yaml", "name: Un plan\n" + conflict + "languages: [fr]\n")
    #expect(try Self.told(plan) == ["content/site.yaml:2:1 merge-conflict"])
  }

  @Test func anIntroductionWithoutACollectionIsTold() throws {
    let plan = try Self.plan(["content/lieux/_index.md": "Des lieux.\n"])
    #expect(try Self.told(plan) == ["content/lieux/_index.md:1:1 folder-without-collection"])
  }

  @Test func aTemplateThatEveryPageNeedsIsNamed() throws {
    let plan = try Self.plan()
    try plan.remove("templates/pages/entry.html")
    try plan.remove("templates/pages/home.html")
    #expect(
      try Self.told(plan).filter { !$0.hasSuffix("unused-template") } == [
        "templates/pages/entry.html:1:1 missing-template",
        "templates/pages/home.html:1:1 missing-template",
      ])
  }

  @Test func filesThatNoPageShowsAreNotPublished() throws {
    let plan = try Self.plan(["content/notes/brouillon.pdf": "secret"])
    #expect(try plan.site().paths(containing: "secret") == [])
  }

  @Test func namesThatAreHostileToPagesAreWrittenSafely() throws {
    let id = #""><script>alert(1)</script>"#.replacing("/", with: "")
    let plan = try Self.plan()
    try plan.write("content/notes/\(id).md", "---\ntitle: '\(id)'\n---\n")
    // Where no page is read from, as in CSV and JSON, the words stand as they are.
    let pages = try plan.site().files.filter { path, _ in
      [".html", ".xml", ".svg", ".atom"].contains { path.hasSuffix($0) }
    }
    #expect(pages["notes/index.html"] != nil)
    #expect(FileTree(pages).paths(containing: "<script>alert") == [])
  }
}
