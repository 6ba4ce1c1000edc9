import BaliseSite
import BaliseTestSupport
import Foundation
import Testing

/// A build killed at any moment leaves the whole old site or the whole new one.
///
/// `BALISE_KILLS=200 swift test --filter KillTests` kills two hundred.
@Suite(.serialized) struct KillTests {
  private static let kills =
    ProcessInfo.processInfo.environment["BALISE_KILLS"].flatMap(Int.init) ?? 12

  /// A plan of two versions; every page of one differs from that of the other, and each has a page
  /// that the other has not.
  private struct Versions {
    let plan: PlanFolder
    var sites: [FileTree] = []

    init() throws {
      plan = try PlanFolder([
        "content/site.yaml": "name: Un plan\nlanguages: [fr]\n",
        "content/notes/_collection.yaml": "fields: {title: {}, near: {to: notes, back: from}}\n",
      ])
      for version in 0..<2 {
        try turn(to: version)
        #expect(try plan.build(to: plan.path + "/clean\(version)").isPublished)
        sites.append(try FileTree(folder: plan.path + "/clean\(version)"))
      }
      #expect(sites[0] != sites[1])
    }

    func turn(to version: Int) throws {
      for number in 0..<150 {
        try plan.write(
          "content/notes/n\(number).md",
          "---\ntitle: Note \(number), version \(version)\nnear: n\((number + 1) % 150)\n---\n"
            + String(repeating: "Version \(version). ", count: 40))
      }
      try? plan.remove("content/notes/only\(1 - version).md")
      try plan.write("content/notes/only\(version).md", "---\ntitle: Seule\n---\n")
    }

    var arguments: [String] {
      ["build", "--source", plan.path, "--jobs", "2", "--today", "2020-01-31"]
    }
  }

  @Test func theOutputIsWholeAfterEachKill() throws {
    let versions = try Versions()
    let plan = versions.plan
    let clock = ContinuousClock()
    #expect(try BaliseProgram.run(versions.arguments).code == 0)
    // The builds that are killed have a site and a cache to start from: one of those is measured.
    try versions.turn(to: 0)
    let whole = try clock.measure { _ = try BaliseProgram.run(versions.arguments) }
    let seconds = Double(whole.components.attoseconds) * 1e-18 + Double(whole.components.seconds)
    var random = SeededGenerator(seed: 11)
    var killed = 0
    for kill in 0..<Self.kills {
      try versions.turn(to: (kill + 1) % 2)
      // Half of them near the end, where the new site takes its place.
      let from = kill % 2 == 0 ? 0.0 : 0.6
      let moment = seconds * Double.random(in: from...1.1, using: &random)
      if try BaliseProgram.killed(versions.arguments, after: moment) { killed += 1 }
      let site = try FileTree(folder: plan.output)
      let version = versions.sites.firstIndex(of: site)
      #expect(version != nil, "after kill \(kill): \(site.differences(from: versions.sites[0]))")
    }
    // How many land before or after publishing depends on the machine; none would test nothing.
    #expect(killed > 0)
    try versions.turn(to: 0)
    #expect(try BaliseProgram.run(versions.arguments).code == 0)
    #expect(try FileTree(folder: plan.output) == versions.sites[0])
    try expectNothingLeft(plan)
  }

  @Test func aFirstBuildThatIsKilledLeavesNothingOrAll() throws {
    let versions = try Versions()
    let plan = versions.plan
    var random = SeededGenerator(seed: 12)
    for _ in 0..<4 {
      try? plan.remove("public")
      try? plan.remove(".public.balise")
      _ = try BaliseProgram.killed(
        versions.arguments, after: Double.random(in: 0...0.5, using: &random))
      let site = try FileTree(folder: plan.output)
      #expect(site.files.isEmpty || site == versions.sites[1])
    }
    #expect(try BaliseProgram.run(versions.arguments).code == 0)
    #expect(try FileTree(folder: plan.output) == versions.sites[1])
    try expectNothingLeft(plan)
  }

  private func expectNothingLeft(_ plan: PlanFolder) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: plan.path + "/.public.balise")
    #expect(Set(names).isDisjoint(with: ["next", "old", "clean"]), "\(names)")
  }
}

/// The same numbers in every run.
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let value = state ^ (state >> 33)
    return value &* 0xff51_afd7_ed55_8ccd ^ (value >> 29)
  }
}
