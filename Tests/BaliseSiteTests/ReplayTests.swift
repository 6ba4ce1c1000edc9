import BaliseSite
import BaliseTestSupport
import Testing

/// An incremental build equals a build from nothing, byte for byte, after any edits. More of them,
/// on the plan of this repository, with `balise-benchmarks replay`.
struct ReplayTests {
  @Test(arguments: [
    "projects", "linked-partners", "three-languages", "texts", "one-way-links", "every-page",
  ])
  func randomEditsOfAFixture(_ name: String) throws {
    let replay = Replay(try plan(name), seed: 7)
    for _ in 0..<40 { try replay.step() }
    #expect(replay.published > 10)
  }

  /// The same in one process that keeps what it read, as the preview does.
  @Test(arguments: ["projects", "texts"])
  func randomEditsInThePreview(_ name: String) throws {
    let replay = Replay(try plan(name), seed: 11, memory: BuildMemory())
    for _ in 0..<40 { try replay.step() }
    #expect(replay.published > 10)
  }

  private func plan(_ name: String) throws -> PlanFolder {
    let plan = try PlanFolder()
    try plan.copy(Fixtures.folder + "/sites/\(name)/content", to: "content")
    try plan.copy(Fixtures.folder + "/sites/\(name)/templates", to: "templates")
    return plan
  }
}
