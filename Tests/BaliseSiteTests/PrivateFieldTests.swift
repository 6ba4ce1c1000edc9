import BaliseSite
import BaliseTestSupport
import Testing

/// A private field is in no output, whatever it holds: its words, its name, its label, its files.
struct PrivateFieldTests {
  @Test func nothingPlantedComesOut() throws {
    let plan = try PlanFolder()
    let folder = Fixtures.folder + "/sites/private-fields/content"
    try plan.copy(folder, to: "content")
    let site = try plan.site()
    #expect(try FileTree(folder: folder).paths(containing: "PLANTED").count >= 3)
    for secret in ["PLANTED", "planted", "424242"] {
      #expect(site.paths(containing: secret) == [])
      #expect(site.paths.filter { $0.contains(secret) } == [])
    }
  }

  @Test func noTemplateCanNameThem() throws {
    let plan = try PlanFolder()
    try plan.copy(Fixtures.folder + "/sites/private-fields/content", to: "content")
    try plan.write(
      "templates/pages/people.html",
      "<p>{{phone}}</p>{{#planted-inverse}}x{{/planted-inverse}}{{#address}}{{street}}{{/address}}")
    let told = Transcript.places(try plan.check().diagnostics)
    #expect(
      told.filter { $0.hasSuffix("unknown-template-name") } == [
        "templates/pages/people.html:1:6 unknown-template-name",
        "templates/pages/people.html:1:20 unknown-template-name",
        "templates/pages/people.html:1:72 unknown-template-name",
      ])
  }
}
