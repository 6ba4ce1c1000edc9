import BaliseSite
import BaliseTestSupport
import BaliseText
import Testing

/// What holds of every build, whatever the plan.
struct BuildPropertyTests {
  @Test func builtTwiceGivesTheSameBytes() throws {
    let plan = try RealPlan.copy()
    let first = try plan.site()
    #expect(try plan.site() == first)
  }

  @Test func oneWorkerAndEightGiveTheSameBytes() throws {
    let plan = try RealPlan.copy()
    #expect(try plan.site(jobs: 1) == plan.site(jobs: 8))
  }

  @Test func oneWorkerAndEightTellTheSame() throws {
    let plan = try RealPlan.copy()
    try plan.replace("liens: [1,", with: "liens: [12,", in: "content/actions/04-hub.md")
    try plan.replace("nom: Le", with: "nomm: Le", in: "content/partners/le-damier.md")
    let one = try plan.check(jobs: 1).diagnostics
    let eight = try plan.check(jobs: 8).diagnostics
    #expect(Transcript.text(one, .fr) == Transcript.text(eight, .fr))
    #expect(one.count >= 3)
  }

  @Test func theOrderOfReadingChangesNothing() throws {
    #expect(try RealPlan.copy(newestFirst: true).site() == RealSite.shared.get())
  }

  @Test func noPathOfTheMachineIsPublished() throws {
    let plan = try RealPlan.copy()
    let site = try plan.site()
    #expect(site.paths(containing: plan.path) == [])
    #expect(site.paths(containing: Fixtures.repository) == [])
    #expect(site.paths(containing: "/tmp/") == [])
  }

  @Test(arguments: Fixtures.cases("sites"))
  func everyLinkOfAFixtureResolves(_ name: String) throws {
    let folder = Fixtures.folder + "/sites/\(name)/expected"
    let basePath = ["every-page": "/plan/", "three-languages": "/plan/"][name] ?? "/"
    #expect(try LinkScanner(FileTree(folder: folder), basePath: basePath).broken() == [])
  }

  @Test func theScannerFindsWhatIsBroken() {
    let site = FileTree([
      "a/b.html": Array(
        ##"<a href="../c.html#x"></a><a href="d%20e.html"></a><img src="f.png">"##.utf8),
      "a/d e.html": Array(
        ##"<a href="../../out.html"></a><p id="x"></p><a href="#y"></a>"##.utf8),
      "c.html": Array(
        ##"<h2 id="y"></h2><a href="/a/b.html"></a><a href="https://no.example">"##.utf8),
    ])
    #expect(
      LinkScanner(site).broken() == [
        "a/b.html: ../c.html#x has no such place", "a/b.html: f.png leads nowhere",
        "a/d e.html: ../../out.html leads nowhere", "a/d e.html: #y has no such place",
      ])
  }
}
