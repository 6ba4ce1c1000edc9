import BaliseDiagnostics
import BaliseTestSupport
import Foundation
import Testing

@testable import BaliseSite

/// Pictures made smaller, where the machine has libvips-tools (`.ci/run` installs it).
@Suite(.enabled(if: PictureMaker(program: PicturePlan.program) != nil))
struct PictureBuildTests {
  private let maker = PictureMaker(program: PicturePlan.program)

  @Test func telephonesGetSmallerPictures() throws {
    let plan = try PicturePlan.make()
    try PicturePlan.photograph(1300, 900, "content/notes/photo.jpg", in: plan)
    let report = try plan.build(verifying: true, pictures: maker)
    #expect(Transcript.own(report.diagnostics) == [] && report.isPublished)
    let site = try plan.published()
    let page = try #require(site["notes/a.html"])
    let widths = page.matches(of: /-(\d+)\.webp (\d+)w/).map { ($0.1, $0.2) }
    #expect(
      widths.prefix(3).map(\.0) == ["480", "960", "1300"] && widths.allSatisfy { $0.0 == $0.1 })
    #expect(page.contains("width=\"1300\" height=\"900\""))
    // The first picture comes with the page, the same one again too.
    #expect(!page.contains("loading=\"lazy\"") && page.contains("decoding=\"async\""))
    #expect(LinkScanner(site).broken() == [])
    for (path, bytes) in site.files where path.hasPrefix("pictures/") {
      let file = try #require(PictureFile.read(bytes))
      #expect(file.cleaned(bytes) == bytes, "\(path) holds something that shows nothing")
      #expect(path.contains("-\(file.size?.width ?? 0)."))
    }
  }

  @Test func theSameWhateverTheWorkersAndFromNothing() throws {
    let plan = try PicturePlan.make()
    try PicturePlan.photograph(700, 500, "content/notes/photo.jpg", in: plan)
    try PicturePlan.photograph(700, 500, "content/notes/drawing.png", in: plan)
    _ = try plan.build(jobs: 1, pictures: maker)
    _ = try plan.build(to: plan.path + "/other", jobs: 8, pictures: maker)
    let one = try plan.published()
    #expect(
      one.differences(from: try FileTree(folder: plan.path + "/other").without(".balise")) == [])
  }

  @Test func theSamePictureMayStandUnderTwoPaths() throws {
    let plan = try PicturePlan.make()
    try PicturePlan.photograph(1300, 900, "content/notes/photo.jpg", in: plan)
    let bytes = try Disk.read(plan.path + "/content/notes/photo.jpg")
    for number in 0..<6 {
      try plan.write("content/notes/same\(number).jpg", bytes)
      try plan.write(
        "content/notes/d\(number).md",
        "---\ntitle: D\(number)\n---\n![Une photo](same\(number).jpg)\n")
    }
    let report = try plan.build(jobs: 4, pictures: maker)
    #expect(Transcript.own(report.diagnostics) == [] && report.isPublished)
    for number in 0..<6 {
      #expect(try plan.published()["notes/d\(number).html"]?.contains(".webp 960w") == true)
    }
  }

  @Test func aPageWeighsWhatItIsSent() throws {
    let plan = try PicturePlan.make()
    try PicturePlan.photograph(1300, 900, "content/notes/photo.jpg", in: plan)
    // The picture alone is over the budget as it is, and not as it is published.
    try plan.write(
      "content/site.yaml", "name: Plan\nlanguages: [fr]\nbudget: {page: 40 kB}\n")
    #expect(try Disk.read(plan.path + "/content/notes/photo.jpg").count > 100_000)
    for report in [
      try plan.build(pictures: nil), try plan.build(pictures: maker),
    ] { #expect(report.isPublished) }
    let untouched = try plan.check(auditing: true).diagnostics.map(\.id)
    #expect(untouched.contains("page-over-budget"))
  }

  @Test func aPictureThatStaysIsNotMadeAgain() throws {
    let plan = try PicturePlan.make()
    try PicturePlan.photograph(700, 500, "content/notes/photo.jpg", in: plan)
    _ = try plan.build(pictures: maker)
    let kept = Publisher.pictures(of: plan.output)
    func state() throws -> [String: FileStamp?] {
      var state: [String: FileStamp?] = [:]
      for file in try Disk.files(below: plan.output + "/pictures") {
        state[file] = FileStamp(path: plan.output + "/pictures/" + file)
      }
      for file in try Disk.files(below: kept) {
        state["kept " + file] = FileStamp(path: kept + "/" + file)
      }
      return state
    }
    let before = try state()
    #expect(before.count == 6)
    try plan.write("content/notes/b.md", "---\ntitle: B\n---\n![La photo](photo.jpg)\n")
    #expect(try plan.build(verifying: true, pictures: maker).isPublished)
    #expect(try state() == before)
    // Another picture of the same name takes its place, and nothing of the old one is left.
    try PicturePlan.photograph(701, 500, "content/notes/photo.jpg", in: plan)
    #expect(try plan.build(verifying: true, pictures: maker).isPublished)
    let after = try state()
    #expect(after.count == 6 && Set(after.keys).isDisjoint(with: before.keys))
  }

  /// The preview shows the pictures that a build has made: to make them again may take minutes.
  @Test func whatAnotherOutputKeepsIsTaken() throws {
    let plan = try PicturePlan.make()
    try PicturePlan.photograph(700, 500, "content/notes/photo.jpg", in: plan)
    _ = try plan.build(pictures: maker)
    let kept = Publisher.pictures(of: plan.output)
    let mark = Array("taken".utf8)
    for file in try Disk.files(below: kept) {
      try Disk.write(
        try Disk.read(kept + "/" + file) + mark, to: kept + "/" + file, replacing: true)
    }
    let preview = plan.path + "/preview"
    let report = try plan.build(to: preview, pictures: maker, picturesOf: plan.output)
    #expect(report.isPublished)
    let shown = try Disk.files(below: preview + "/pictures")
    #expect(!shown.isEmpty)
    for file in shown { #expect(try Disk.read(preview + "/pictures/" + file).suffix(5) == mark) }
  }

  @Test func sixteenBitsAndFourInksAreShown() throws {
    let plan = try PicturePlan.make()
    try PicturePlan.photograph(
      600, 400, "content/notes/photo.jpg", in: plan, how: ["colourspace", "cmyk"])
    try PicturePlan.photograph(
      600, 400, "content/notes/drawing.png", in: plan, how: ["colourspace", "rgb16"])
    let report = try plan.build(pictures: maker)
    #expect(Transcript.own(report.diagnostics) == [])
    let made = try plan.published().files.filter { $0.key.hasPrefix("pictures/") }
    #expect(made.keys.contains { $0.contains("photo.jpg") && $0.hasSuffix(".webp") })
    #expect(made.keys.contains { $0.contains("drawing.png") && $0.hasSuffix(".webp") })
  }

  @Test func whatLooksWholeAndCannotBeDecodedIsTold() throws {
    let plan = try PicturePlan.make()
    var bytes = PictureBytes.png(width: 3000, height: 2000)
    let noise = (0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) }
    bytes.insert(contentsOf: PictureBytes.chunk("IDAT", noise), at: 33)
    try plan.write("content/notes/photo.jpg", PictureBytes.png())
    try plan.write("content/notes/drawing.png", bytes)
    let report = try plan.build(pictures: maker)
    #expect(report.diagnostics.map(\.id).contains("broken-picture"))
    #expect(!report.isPublished)
  }

  @Test func whatMovesIsPublishedAsItIs() throws {
    let plan = try PicturePlan.make()
    try plan.write("content/notes/photo.jpg", PictureBytes.gif(pictures: 2))
    let report = try plan.build(pictures: maker)
    #expect(
      Set(Transcript.own(report.diagnostics).map(\.id)) == ["moving-picture", "picture-suffix"])
    #expect(try plan.published().files.keys.contains { $0.hasPrefix("pictures/") } == false)
  }

  /// A program that never ends, one that writes without end, one that fails: each is only a picture
  /// that cannot be read.
  @Test(arguments: ["exit 3", "kill -SEGV $$", "while :; do :; done & exec cat /dev/zero", ""])
  func aProgramThatFailsIsOnePictureThatCannotBeRead(_ script: String) throws {
    let plan = try PicturePlan.make()
    try PicturePlan.photograph(600, 400, "content/notes/photo.jpg", in: plan)
    try plan.write("program", "#!/bin/sh\n\(script)\n")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: plan.path + "/program")
    let broken = try #require(PictureMaker(program: plan.path + "/program"))
    let report = try plan.build(pictures: broken)
    #expect(report.diagnostics.first?.id == "broken-picture")
    #expect(!report.isPublished)
  }
}

/// A small plan with two pictures.
enum PicturePlan {
  static let program = "/usr/bin/vipsthumbnail"

  static func make() throws -> PlanFolder {
    let plan = try PlanFolder([
      "content/site.yaml": "name: Plan\nlanguages: [fr]\n",
      "content/notes/_collection.yaml":
        "fields:\n  title: {type: text}\n  picture: {type: image, many: true}\n",
      "content/notes/a.md": """
      ---
      title: A
      picture: [{file: photo.jpg, alt: Une photo}]
      ---
      ![La même](photo.jpg)

      """,
      "content/notes/c.md": "---\ntitle: C\n---\n![Un dessin](drawing.png)\n",
      "templates/pages/entry.html": "{{<base}}{{$main}}<h1>{{title}}</h1>"
        + "{{#picture}}<p>{{{image}}}</p>{{/picture}}{{#body}}{{{body}}}{{/body}}{{/main}}{{/base}}",
    ])
    try plan.write("content/notes/photo.jpg", PictureBytes.jpeg())
    try plan.write("content/notes/drawing.png", PictureBytes.png())
    return plan
  }

  /// Makes a picture with something to see on it: waves and noise, the same each time.
  static func photograph(
    _ width: Int, _ height: Int, _ path: String, in plan: PlanFolder, how: [String] = ["copy"]
  ) throws {
    var dice = SeededDice(seed: 7)
    var bytes = Array("P6\n\(width) \(height)\n255\n".utf8)
    for row in 0..<height {
      for column in 0..<width {
        let noise = dice.number(0...15)
        bytes += [
          UInt8(row * 200 / height + noise), UInt8(column * 200 / width + noise), UInt8(90 + noise),
        ]
      }
    }
    try plan.write("picture.ppm", bytes)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/vips")
    process.arguments =
      [how[0], plan.path + "/picture.ppm", plan.path + "/" + path] + how.dropFirst()
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Mismatch(["vips cannot make \(path)"]) }
  }
}
