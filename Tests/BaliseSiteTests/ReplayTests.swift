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
  @Test(arguments: ["projects", "texts", "three-languages", "every-page", "several-plans"])
  func randomEditsInThePreview(_ name: String) throws {
    let replay = Replay(try plan(name), seed: 11, memory: BuildMemory())
    for _ in 0..<40 { try replay.step() }
    #expect(replay.published > 10)
  }

  /// The edits write these abbreviations into texts, and change, add and remove what explains them.
  @Test func randomEditsOfAbbreviations() throws {
    let plan = try PlanFolder()
    try plan.copy(Fixtures.folder + "/sites/texts/content", to: "content")
    try plan.write(
      "content/terms/_collection.yaml",
      "title: term\nabbreviations: {expansion: expansion}\nfields:\n  term: {type: text}\n  expansion: {type: text}\n"
    )
    for (file, term, words) in [
      ("cci", "CCI", "Chambre de commerce"), ("industries", "CCI", "Industries"),
      ("ess", "ESS", "Économie sociale"), ("zac", "ZAC", "Zone concertée"),
    ] {
      try plan.write(
        "content/terms/\(file).md", "---\nterm: \(term)\nexpansion: \(words)\n---\n")
    }
    let replay = Replay(plan, seed: 11)
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
