import BaliseSite
import BaliseTestSupport
import BaliseText
import Testing

struct IdentityTests {
  private static let entries = [
    "content/fiches/_collection.yaml": "fields:\n  title: {type: text}\n",
    "content/fiches/a.md": "---\ntitle: A\n---\n",
  ]

  private func told(_ identity: String) throws -> [String] {
    var files = Self.entries
    files["content/site.yaml"] = "name: Plan\nlanguages: [fr]\nidentity:\n" + identity
    return Transcript.places(Transcript.own(try PlanFolder(files).check().diagnostics))
  }

  @Test func mistakesAreToldAtTheirLine() throws {
    #expect(
      try told("  accent: jaune\n  colours: [\"#a83218\", red]\n  lgoo: x\n") == [
        "content/site.yaml:4:11 bad-colour", "content/site.yaml:5:24 bad-colour",
        "content/site.yaml:6:3 unknown-key",
      ])
    #expect(
      try told("  colours:\n    - \"#a83218\"\n    - \"#ffd21f\"\n") == [
        "content/site.yaml:6:7 unreadable-colours"
      ])
    #expect(try told("  dark: \"#eee\"\n").contains("content/site.yaml:4:9 unreadable-colours"))
    #expect(try told("  logo: ../secret.svg\n") == ["content/site.yaml:4:9 unknown-file"])
    #expect(try told("  accent: \"#f80\"\n  colours: []\n") == [])
    #expect(try told("  colours: [rouge]\n") == ["content/site.yaml:4:13 bad-colour"])
  }

  /// One drawing may be both.
  @Test func theLogoMayBeTheIconToo() throws {
    var files = Self.entries
    files["content/site.yaml"] =
      "name: Plan\nlanguages: [fr]\nidentity: {logo: l.svg, icon: l.svg}\n"
    files["content/l.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>"
    #expect(try PlanFolder(files).site().paths.contains("files/l.svg"))
  }

  @Test func thePairIsNamedWithAShadeThatWouldDo() throws {
    var files = Self.entries
    files["content/site.yaml"] =
      "name: Plan\nlanguages: [fr]\nidentity: {colours: [\"#ffd21f\"]}\n"
    let text = Transcript.text(try PlanFolder(files).check().diagnostics, .en)
    #expect(text.contains("colour 1 (#ffd21f) on the light ground (#eff1ee) cannot be read"))
    #expect(text.contains("contrast 1.2, 4.5 is needed"))
    #expect(text.contains("the nearest shade that can be read is \"#"))
  }

  @Test func theStyleSheetFollowsTheColoursAndItsNameToo() throws {
    let plan = try RealPlan.copy()
    let first = try plan.site()
    try plan.replace("\"#a83218\"", with: "\"#8a1c4a\"", in: "content/site.yaml")
    let second = try plan.site()
    let (one, two) = (sheets(first), sheets(second))
    #expect(one.count == 1 && two.count == 1 && one != two)
    #expect(second[two.first ?? ""]?.contains("--band:#8a1c4a") == true)
    #expect(second["index.html"]?.contains("../") == false)
    #expect(second["en/index.html"]?.contains("href=\"../" + (two.first ?? "?")) == true)
    for path in second.paths where path.hasSuffix(".html") {
      #expect(second[path]?.contains(" style=") == false, "\(path)")
    }
  }

  private func sheets(_ site: FileTree) -> [String] {
    site.paths.filter { $0.hasPrefix("assets/identity.") && $0.hasSuffix(".css") }
  }

  @Test func aStyleSheetOfTheTemplatesTakesItsPlace() throws {
    let plan = try RealPlan.copy()
    try plan.write("templates/assets/identity.css", ":root{--ink:#000}\n")
    let site = try plan.site()
    #expect(sheets(site).compactMap { site[$0] } == [":root{--ink:#000}\n"])
  }
}
