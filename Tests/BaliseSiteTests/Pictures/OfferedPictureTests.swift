import BaliseDiagnostics
import BaliseTestSupport
import Testing

@testable import BaliseSite

/// Pictures that a page offers and does not show, and those of templates.
@Suite struct OfferedPictureTests {
  @Test func aPhotographThatIsPublishedAsItIsIsWarnedOf() throws {
    let plan = try PicturePlan.make()
    for name in ["scan.tif", "telephone.HEIC", "raw.dng"] {
      try plan.write("content/notes/\(name)", Array("II*\0GPS".utf8))
    }
    try plan.write(
      "content/notes/b.md",
      "---\ntitle: B\n---\n[un](scan.tif) [encore](scan.tif) [deux](telephone.HEIC) [trois](raw.dng)\n"
    )
    let report = try plan.build()
    let told = report.diagnostics.filter { $0.id == "photograph-as-it-is" }
    // Once for each file, however often it is offered.
    #expect(told.count == 3 && told.allSatisfy { $0.severity == .warning })
    #expect(told.allSatisfy { $0.range?.path == "content/notes/b.md" && $0.help != nil })
  }

  /// The name alone decides: what a page or a program holds is read by nobody here.
  @Test(arguments: ["page.html", "Page.XHTML", "carte.kml", "a.php", "a.php.txt", "code.js"])
  func aFileThatWouldRunIsNotOffered(_ name: String) throws {
    let plan = try PicturePlan.make()
    try plan.write("content/notes/\(name)", "<p>Bonjour</p>")
    #expect(try plan.build().isPublished)
    try plan.write("content/notes/b.md", "---\ntitle: B\n---\n[la page](\(name))\n")
    let report = try plan.build()
    let told = report.diagnostics.filter { $0.id == "file-that-runs" }
    #expect(told.count == 1 && !report.isPublished)
    #expect(told.first?.range?.start.line == 4)
  }

  @Test func filesThatAreOnlyReadAreOffered() {
    for name in [
      "a.pdf", "b.csv", "c.gpx", "d.zip", "html", "plan.html.pdf", "notes.md", "x.pl.pdf",
    ] {
      #expect(!RunnableFile.isOne("notes/\(name)"))
    }
  }

  @Test func aPhotographUnderAnotherNameIsRefused() throws {
    let plan = try PicturePlan.make()
    try plan.write("content/notes/t.jpg", Array("II*\0GPS".utf8))
    try plan.write("content/notes/b.md", "---\ntitle: B\n---\n[un](t.jpg)\n")
    let report = try plan.build()
    #expect(report.diagnostics.contains { $0.id == "not-a-picture" } && !report.isPublished)
  }

  @Test func aDrawingOfATemplateIsChecked() throws {
    let plan = try PicturePlan.make()
    let path = "templates/assets/x.svg"
    let head = "<svg xmlns='http://www.w3.org/2000/svg'>\n"
    try plan.write(path, head + "<script>x()</script></svg>")
    let report = try plan.build()
    let told = try #require(report.diagnostics.first { $0.id == "unsafe-drawing" })
    #expect(told.range?.path == path && told.notes.first?.range?.path == path)
    #expect(told.severity == .error && !report.isPublished)
    try plan.write(path, head + "<path d='M0 0h1'/></svg>")
    #expect(try !plan.build().diagnostics.contains { $0.id == "unsafe-drawing" })
  }
}
