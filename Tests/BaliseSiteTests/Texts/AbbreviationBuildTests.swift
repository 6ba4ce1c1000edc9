import BaliseTestSupport
import Foundation
import Testing

@testable import BaliseSite

/// A page depends on the abbreviations that it holds, and on no other term.
struct AbbreviationBuildTests {
  private static let using = "content/acts/using.md"
  private static let other = "content/acts/other.md"
  private static let term = "content/terms/epf.md"

  private func plan() throws -> PlanFolder {
    let plan = try PlanFolder([
      "content/site.yaml": "name: Plan\nlanguages: [fr, en]\n",
      "content/terms/_collection.yaml": """
      title: term
      not: not
      abbreviations: {expansion: expansion, cues: cues}
      fields:
        term: {type: text, required: true}
        not: {type: text, many: true}
        expansion: {type: text, translated: true}
        cues: {type: text, many: true}

      """,
      Self.term: "---\nterm: EPF\nexpansion: Établissement foncier\n---\n",
      "content/terms/zac.md": "---\nterm: ZAC\nexpansion: Zone concertée\n---\n",
      "content/acts/_collection.yaml":
        "fields:\n  title: {type: text}\n  answer: {type: rich}\n",
      Self.using: "---\ntitle: A\nanswer: La ZAC.\n---\nUn EPF.\n",
      Self.other: "---\ntitle: B\n---\nUne SPL.\n",
    ])
    // What was written just before a build may be written again within the same tick of the clock,
    // and is looked at again.
    Thread.sleep(forTimeInterval: 0.1)
    #expect(try plan.build().isPublished)
    return plan
  }

  /// What tells a file that was written again from one that was left alone.
  private func number(_ plan: PlanFolder, _ file: String) throws -> UInt64? {
    try FileManager.default.attributesOfItem(atPath: plan.output + "/" + file)[.systemFileNumber]
      as? UInt64
  }

  private func page(_ plan: PlanFolder, _ file: String) throws -> String {
    try String(contentsOfFile: plan.output + "/acts/" + file, encoding: .utf8)
  }

  private func expectClean(_ plan: PlanFolder) throws {
    #expect(try plan.differencesFromClean().isEmpty)
  }

  @Test func otherWordsTouchThePagesThatUseThem() throws {
    let plan = try plan()
    let before = try number(plan, "acts/other.html")
    try plan.replace("Établissement foncier", with: "Établissement public", in: Self.term)
    let report = try plan.build()
    #expect(report.isPublished && !report.isOfTexts)
    #expect(try page(plan, "using.html").contains("Établissement public"))
    #expect(try number(plan, "acts/other.html") == before)
    try expectClean(plan)
  }

  @Test func aNewTermReachesEveryPageAndLeavesIt() throws {
    let plan = try plan()
    let spl = "content/terms/spl.md"
    try plan.write(spl, "---\nterm: SPL\nexpansion: Société locale\n---\n")
    #expect(try plan.build().isPublished)
    #expect(try page(plan, "other.html").contains("title=\"Société locale\""))
    try expectClean(plan)
    try plan.replace("term: SPL", with: "term: SPL\nnot: Une SPL", in: spl)
    #expect(try plan.build().isPublished)
    #expect(!(try page(plan, "other.html")).contains("<abbr"))
    try expectClean(plan)
    try plan.replace("\nnot: Une SPL", with: "", in: spl)
    #expect(try plan.build().isPublished)
    #expect(try page(plan, "other.html").contains("<abbr"))
    try plan.remove(spl)
    #expect(try plan.build().isPublished)
    #expect(!(try page(plan, "other.html")).contains("<abbr"))
    try expectClean(plan)
  }

  @Test func aSecondMeaningTakesTheChoiceAway() throws {
    let plan = try plan()
    let second = "content/terms/epf-2.md"
    try plan.write(second, "---\nterm: EPF\nexpansion: Essai\ncues: sportif\n---\n")
    #expect(try plan.build().isPublished)
    #expect(try page(plan, "using.html").contains("class=\"meanings\""))
    try expectClean(plan)
    try plan.replace("cues: sportif", with: "cues: Un", in: second)
    #expect(try plan.build().isPublished)
    #expect(try page(plan, "using.html").contains("<abbr title=\"Essai\">"))
    try expectClean(plan)
  }

  @Test func aTextThatUsesATermIsATextAlone() throws {
    let plan = try plan()
    let before = try number(plan, "acts/using.html")
    try plan.replace("Une SPL.", with: "Un EPF en ZAC.", in: Self.other)
    let report = try plan.build()
    #expect(report.isOfTexts)
    #expect(try page(plan, "other.html").matches(of: /<abbr/).count == 2)
    #expect(try number(plan, "acts/using.html") == before)
    try expectClean(plan)
    // And the page now depends on the terms that its new text holds.
    try plan.replace("Zone concertée", with: "Zone à part", in: "content/terms/zac.md")
    #expect(try !plan.build().isOfTexts)
    #expect(try page(plan, "other.html").contains("Zone à part"))
    try expectClean(plan)
  }

  @Test func fieldsOfTextExplainWhatThePageHasNotExplained() throws {
    let plan = try plan()
    try plan.write(
      "templates/pages/acts.html", "{{#answer}}{{{answer}}}{{/answer}}{{{body}}}")
    try plan.replace("answer: La ZAC.", with: "answer: La ZAC et un EPF.", in: Self.using)
    #expect(try plan.build().isPublished)
    let page = try page(plan, "using.html")
    #expect(page.matches(of: /<abbr/).count == 2)
    #expect(page.contains("<abbr title=\"Zone concertée\">ZAC</abbr> et un EPF."))
    try expectClean(plan)
  }
}
