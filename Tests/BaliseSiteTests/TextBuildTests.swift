import BaliseDiagnostics
import BaliseTestSupport
import Foundation
import Testing

@testable import BaliseSite

/// A save that changes words of one text is published without reading the rest of the plan, and the
/// site is the one that a build from nothing makes.
struct TextBuildTests {
  private static let hub = "content/actions/01-hub.md"
  private static let place = "content/actions/02-lieu.md"

  private func plan() throws -> PlanFolder {
    let plan = try PlanFolder()
    try plan.copy(Fixtures.folder + "/sites/texts/content", to: "content")
    // What was written just before a build may be written again within the same tick of the clock,
    // and is looked at again.
    Thread.sleep(forTimeInterval: 0.1)
    #expect(try plan.build().isPublished)
    return plan
  }

  private func expectClean(_ plan: PlanFolder) throws {
    #expect(try plan.differencesFromClean().isEmpty)
  }

  @Test func wordsOfOneTextAreMadeAlone() throws {
    let plan = try plan()
    try plan.replace("Rien encore.", with: "Le Damier y est.", in: Self.place)
    let report = try plan.build()
    #expect(report.isOfTexts)
    #expect(report.filesWritten == 1)
    try expectClean(plan)
    // The same again, from what the build before left.
    try plan.replace(
      "y est.", with: "~~y est~~ [dans la place](../partners/le-damier.md).", in: Self.place)
    #expect(try plan.build().isOfTexts)
    try expectClean(plan)
  }

  @Test func aTextWithoutTranslationChangesItsPagesInBothLanguages() throws {
    let plan = try plan()
    try plan.replace("Une introduction", with: "Une autre introduction", in: Self.hub)
    let report = try plan.build()
    #expect(report.isOfTexts)
    #expect(report.filesWritten == 2)
    try expectClean(plan)
    #expect(try plan.build().isUnchanged)
  }

  @Test func aFactIsNotATextAlone() throws {
    let plan = try plan()
    try plan.replace("title: Le lieu", with: "title: Le beau lieu", in: Self.place)
    let report = try plan.build()
    #expect(report.isPublished && !report.isOfTexts)
    try expectClean(plan)
  }

  @Test func aTextAfterAFactIsMadeFromTheNewFact() throws {
    let plan = try plan()
    try plan.replace("title: Le lieu", with: "title: Le beau lieu", in: Self.place)
    _ = try plan.build()
    try plan.replace("Une introduction", with: "Une autre introduction", in: Self.hub)
    #expect(try plan.build().isOfTexts)
    try expectClean(plan)
  }

  @Test func aHeadingThatAnotherTextLinksToIsNotLost() throws {
    let plan = try plan()
    let before = try plan.published()
    try plan.replace("## Contenu", with: "## Teneur", in: Self.hub)
    let report = try plan.build()
    #expect(report.diagnostics.contains { $0.id == "unknown-section" })
    #expect(!report.isPublished)
    #expect(try plan.published().differences(from: before).isEmpty)
    try plan.replace("## Teneur", with: "## Contenu\n\nDe plus.", in: Self.hub)
    #expect(try plan.build().isPublished)
    try expectClean(plan)
  }

  @Test(arguments: [
    "[Nulle part](actions/perdu)", "[Là](02-lieu#perdu)", "![Rien](rien.png)",
    "FR76 3000 6000 0112 3456 7890 189",
  ])
  func aTextThatBecomesFaultyIsToldAsAlways(_ words: String) throws {
    let plan = try plan()
    let before = try plan.published()
    let text = try plan.text(Self.hub)
    try plan.write(Self.hub, text + "\n\(words)\n")
    let report = try plan.build()
    #expect(!report.isPublished && report.hasErrors)
    #expect(try plan.published().differences(from: before).isEmpty)
    // And mended.
    try plan.write(Self.hub, text + "\nMieux.\n")
    #expect(try plan.build().isPublished)
    try expectClean(plan)
  }

  /// What is told of a plan that is published all the same is told again, whatever was looked at.
  @Test func whatThereIsToSayIsSaidAgain() throws {
    let table = "\n| Étape | Fin |\n|---|---|\n| Une | 2021 |\n"
    let plan = try plan()
    func told() throws -> [String] {
      Thread.sleep(forTimeInterval: 0.1)
      let report = try plan.build()
      try expectClean(plan)
      return Transcript.places(report.diagnostics) + [report.isOfTexts ? "texts" : "whole"]
    }
    let hub = "content/actions/01-hub.md:32:1 table-without-caption"
    let place = "content/actions/02-lieu.md:"
    // By the text alone, then by a look at the folder alone.
    try plan.write(Self.hub, try plan.text(Self.hub) + table)
    try plan.write(Self.place, try plan.text(Self.place) + table)
    Thread.sleep(forTimeInterval: 0.1)
    let two = try plan.build()
    #expect(two.isOfTexts)
    #expect(two.diagnostics.filter { $0.id == "table-without-caption" }.count == 2)
    let again = try plan.build()
    #expect(again.isUnchanged && !again.isOfTexts)
    #expect(again.diagnostics == two.diagnostics)
    // A line moves in one text, the other keeps its own.
    try plan.replace("Rien encore.", with: "Rien.\n\nEncore.", in: Self.place)
    #expect(try told() == [hub, place + "14:1 table-without-caption", "texts"])
    // A line moves in the front matter, and no word of the page does.
    try plan.replace("title: Le lieu", with: "# Un lieu\ntitle: Le lieu", in: Self.place)
    #expect(try told() == [hub, place + "15:1 table-without-caption", "whole"])
    // What is mended is no longer told.
    try plan.write(
      Self.place, try plan.text(Self.place).replacingOccurrences(of: table, with: "\n"))
    #expect(try told() == [hub, "texts"])
  }

  /// What is told of the front matter has its line there: the plan is read whole. What is told of
  /// other files is told again by a build of texts alone.
  @Test func whatIsSaidOfFrontMatterIsNotLost() throws {
    let plan = try plan()
    let schema = "content/actions/_collection.yaml"
    try plan.replace("  partner:", with: "  day: {type: date}\n  partner:", in: schema)
    try plan.replace("title: Le lieu", with: "title: Le lieu\nday: zzz yyy", in: Self.place)
    try plan.write("content/lisez-moi.md", "Bonjour\n")
    try plan.write("templates/pages/never.html", "<p>Jamais</p>\n")
    Thread.sleep(forTimeInterval: 0.1)
    let ids = ["unread-date", "unused-file", "unused-template"]
    func expectTold(_ texts: Bool) throws {
      let report = try plan.build()
      #expect(report.isOfTexts == texts && report.isPublished)
      let told = Set(report.diagnostics.map(\.id))
      #expect(ids.allSatisfy(told.contains))
      let again = try plan.build(to: plan.path + "-told")
      #expect(report.diagnostics == again.diagnostics)
    }
    try expectTold(false)
    // Of this text something is told, of the other nothing.
    try plan.replace("Rien encore.", with: "Rien.", in: Self.place)
    Thread.sleep(forTimeInterval: 0.1)
    try expectTold(false)
    try plan.replace("Une introduction", with: "Une autre introduction", in: Self.hub)
    Thread.sleep(forTimeInterval: 0.1)
    try expectTold(true)
    #expect(try plan.build().isUnchanged)
    // An audit keeps what a build needs, and none of what it found itself.
    let audited = try plan.build(auditing: true)
    #expect(audited.isPublished)
    try plan.replace("Une autre introduction", with: "Une introduction", in: Self.hub)
    try expectTold(true)
  }

  @Test func aChangeOfTheSameSizeAndTimeIsSeen() throws {
    let plan = try plan()
    let path = plan.path + "/" + Self.place
    let time = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
    try plan.replace("Rien encore.", with: "Tout encore.", in: Self.place)
    if let time {
      try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path)
    }
    _ = try plan.build()
    try expectClean(plan)
  }

  @Test func anotherTemplateDayOrFileIsNotATextAlone() throws {
    let plan = try plan()
    try plan.replace("Rien encore.", with: "Tout encore.", in: Self.place)
    #expect(try !plan.build(today: "2021-01-31").isOfTexts)
    try plan.replace("Tout encore.", with: "Rien encore.", in: Self.place)
    try plan.write("content/actions/03-neuf.md", "---\ntitle: Neuf\n---\n")
    #expect(try !plan.build(today: "2021-01-31").isOfTexts)
    try plan.replace("Rien encore.", with: "Tout encore.", in: Self.place)
    try plan.write(
      "templates/pages/entry.html", try plan.text("templates/pages/entry.html") + " ")
    #expect(try !plan.build(today: "2021-01-31").isOfTexts)
  }

  @Test func aSpoiltSnapshotIsNotBelieved() throws {
    let plan = try plan()
    let file = plan.path + "/.public.balise/plan"
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
    var words = "Rien encore."
    for step in 0..<24 {
      var spoilt = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
      if step % 2 == 0 {
        spoilt.removeLast(1 + step * spoilt.count / 24)
      } else {
        spoilt[step * (spoilt.count - 1) / 24] ^= 0x20
      }
      try Data(spoilt).write(to: URL(fileURLWithPath: file))
      let next = "Rien encore, \(step)."
      try plan.replace(words, with: next, in: Self.place)
      words = next
      let report = try plan.build()
      #expect(report.isPublished && !report.isOfTexts)
    }
    #expect(bytes.count > 1000)
    try expectClean(plan)
  }

  /// Numbers that no build writes, under a fingerprint that is right: whatever is made of them, it
  /// ends, and nothing traps.
  @Test func impossibleNumbersAreRefused() throws {
    let plan = try plan()
    let path = plan.path + "/.public.balise/plan"
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let snapshot = try #require(PlanSnapshot(bytes))
    var dice = SeededDice(seed: 3)
    var words = "Rien encore."
    for step in 0..<150 {
      var spoilt = snapshot
      let table = dice.one(of: PlanSnapshot.Table.allCases.filter { $0 != .head })
      for _ in 0..<4 where spoilt.count(table) > 0 {
        spoilt.set(
          table, dice.number(0...spoilt.count(table) - 1),
          dice.one(of: [0, 1, 7, 1 << 31, 1 << 40, .max, .max - 1]))
      }
      spoilt.seal(generation: snapshot.generation)
      try Data(spoilt.bytes).write(to: URL(fileURLWithPath: path))
      let site = SnapshotSite(spoilt, root: plan.path, today: nil, pictures: .untouched)
      for number in 0..<3 { _ = site?.plan.entry(number) }
      let next = "Rien encore, \(step)."
      try plan.replace(words, with: next, in: Self.place)
      words = next
      _ = try plan.build()
    }
  }
}
