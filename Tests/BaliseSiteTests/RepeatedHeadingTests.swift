import BaliseSite
import BaliseTestSupport
import Foundation
import Testing

/// Nothing of a text is lost, and what is wrong in it is told where it stands.
struct RepeatedHeadingTests {
  private static func plan(_ files: [String: String]) throws -> PlanFolder {
    try PlanFolder(
      [
        "content/site.yaml": "name: N\nlanguages: [fr, en]\n",
        "content/notes/_collection.yaml": """
        title: title
        sections: {context: [Contexte, Context], aims: [Objectifs, Aims]}
        fields:
          title: {type: text}
          long: {type: rich, translated: true}
        """,
        "templates/pages/notes.html":
          "{{{sections.context.html}}}|{{{sections.aims.html}}}|{{#other-sections}}{{title}}{{{html}}}{{/other-sections}}{{{long}}}",
      ].merging(files) { $1 })
  }

  @Test func aPartThatStandsTwiceIsShownAndTold() throws {
    let plan = try Self.plan([
      "content/notes/a.md": """
      ---
      title: A
      ---
      ## Contexte

      Un.

      ## contexte

      Deux.

      ## Objectifs

      Trois.

      ## Context

      Quatre.
      """
    ])
    let report = try plan.build()
    #expect(
      Transcript.places(Transcript.own(report.diagnostics)) == [
        "content/notes/a.md:8:1 repeated-heading", "content/notes/a.md:16:1 repeated-heading",
      ])
    let page = try #require(try plan.published()["notes/a.html"])
    let words = ["Un.", "Trois.", "contexte", "Deux.", "Context", "Quatre."]
    let places = words.compactMap { page.range(of: $0)?.lowerBound }
    #expect(places.count == words.count && places == places.sorted())
  }

  @Test func aMistakeOfAFieldIsToldInTheFileOfItsLanguage() throws {
    let plan = try Self.plan([
      "content/notes/a.md": "---\ntitle: A\nlong: |\n  Un texte.\n---\n",
      "content/notes/a.en.md": "---\ntitle: A\nlong: |\n  A text.\n\n  A [link](nowhere).\n---\n",
    ])
    #expect(
      Transcript.places(Transcript.own(try plan.check().diagnostics)).contains(
        "content/notes/a.en.md:6:12 unknown-link"))
  }
}
