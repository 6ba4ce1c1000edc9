import BaliseSite
import BaliseTestSupport
import Testing

/// The contents of the demonstration's booklet lead to what it holds.
struct BookletContentsTests {
  /// A name with capitals and accents is no id: the sheet gets another one in the booklet.
  @Test func aSheetWithAnyNameIsFound() throws {
    let plan = try RealPlan.copy()
    let text = try plan.text("content/actions/04-hub.md")
    let name = "content/actions/12-Été à Thiers.md"
    try plan.write(
      name,
      text.replacing(/(?m)^numero: .*$/, with: "numero: 12")
        .replacing(/(?m)^titre: .*$/, with: "titre: Un essai"))
    #expect(try plan.check(auditing: true).hasErrors == false)
    let booklet = try #require(try plan.site()["booklet.html"])
    #expect(booklet.contains("href=\"#actions-12-ete-a-thiers-"))
    for link in booklet.matches(of: /href="#(actions-[^"]*)"/) {
      #expect(booklet.contains("id=\"\(link.1)\""), "\(link.1)")
    }
  }

  @Test func whatItDoesNotHoldIsNotInItsContents() throws {
    let plan = try RealPlan.copy()
    try plan.replace(
      "\nbooklet: [actions]", with: "\nbooklet: [experiences]", in: "content/site.yaml")
    #expect(try plan.check(auditing: true).hasErrors == false)
    #expect(try plan.site()["booklet.html"]?.contains("href=\"#actions-") == false)
  }
}
