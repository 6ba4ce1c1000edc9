import BaliseDiagnostics
import BaliseTestSupport
import BaliseText
import BaliseValues
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

  /// A PNG that is called a JPEG is offered, and whoever offers it is told; one that is called a
  /// document would be published with what its camera wrote.
  @Test func aPictureOfAnotherKindIsTold() throws {
    let plan = try PicturePlan.make()
    try plan.write("content/notes/t.jpg", PictureBytes.png())
    try plan.write("content/notes/b.md", "---\ntitle: B\n---\n[un](t.jpg)\n")
    var report = try plan.build()
    var told = try #require(report.diagnostics.first { $0.id == "picture-suffix" })
    #expect(told.severity == .warning && report.isPublished && told.range?.start.line == 4)
    #expect(
      told.message.en.contains("content/notes/t.jpg") && told.help?.en.contains(".png") == true)
    try plan.write("content/notes/t.pdf", PictureBytes.jpeg())
    try plan.write("content/notes/b.md", "---\ntitle: B\n---\n[un](t.pdf)\n")
    report = try plan.build()
    told = try #require(report.diagnostics.first { $0.id == "picture-suffix" })
    #expect(told.severity == .error && !report.isPublished)
    #expect(
      told.message.en.contains("content/notes/t.pdf") && told.help?.en.contains(".jpg") == true)
  }

  @Test func aPictureOfATemplateHasItsOwnSuffix() throws {
    let plan = try PicturePlan.make()
    let path = "templates/assets/sign.jpg"
    try plan.write(path, PictureBytes.png())
    let told = try #require(plan.build().diagnostics.first { $0.id == "picture-suffix" })
    #expect(told.range?.path == path && told.severity == .warning)
    try plan.write(path, PictureBytes.jpeg())
    #expect(try !plan.build().diagnostics.contains { $0.id == "picture-suffix" })
  }

  @Test func limitsAreToldAsTheyAre() throws {
    let told = PictureFault.tooLarge(width: 30_000, height: 2).diagnostic(
      "notes/t.png", at: .init(file: "content/notes/b.md"))
    #expect(told.message.en.contains("20,000 a side, and 120 million in all"))
    #expect(told.message.fr.contains("20\u{202F}000 par côté, et 120 millions en tout"))
    let page = try #require(DiagnosticCatalogue.all.entries.first { $0.id == "picture-too-large" })
    #expect(page.explanation.en.contains(PictureLimits.side(in: .en)))
    #expect(page.explanation.en.contains("\(PictureLimits.millions) million"))
    #expect(page.explanation.fr.contains("\(PictureLimits.millions) millions"))
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
