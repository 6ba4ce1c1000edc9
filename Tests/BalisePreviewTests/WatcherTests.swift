import BalisePreview
import BaliseTestSupport
import Foundation
import Testing

/// Changes of a source folder are told, by the system or by looking again and again.
struct WatcherTests {
  enum Way: CaseIterable { case kernel, polling }

  // The reading end of a pipe on which nobody writes.
  private static let never: Int32 = {
    var ends: [Int32] = [-1, -1]
    _ = unsafe pipe(&ends)
    return ends[0]
  }()

  private static func watcher(_ way: Way, _ plan: PlanFolder) throws -> any SourceWatcher {
    switch way {
    case .kernel: return try #require(KernelWatcher(source: plan.path, stop: never))
    case .polling: return PollingWatcher(source: plan.path, stop: never, interval: 20)
    }
  }

  private static func plan() throws -> PlanFolder {
    try PlanFolder([
      "content/site.yaml": "name: A\n", "content/notes/a.md": "a", "content/notes/b.md": "b",
      "templates/pages/home.html": "h", "public/index.html": "p",
    ])
  }

  private static func rename(_ old: String, _ new: String) throws {
    let result = unsafe Foundation.rename(old, new)
    #expect(result == 0)
  }

  /// Waits until a change of a path was told, or of everything.
  private static func expect(_ path: String, _ watcher: any SourceWatcher) {
    for _ in 0..<60 {
      let changes = watcher.wait(milliseconds: 1_000)
      if changes.paths.contains(path) || changes.isVague { return }
    }
    Issue.record("\(path) was not told")
  }

  @Test(arguments: Way.allCases) func savesAreTold(_ way: Way) throws {
    let plan = try Self.plan()
    let watcher = try Self.watcher(way, plan)
    try plan.write("content/notes/a.md", "changed, in another length")
    Self.expect("content/notes/a.md", watcher)
    try plan.write("content/notes/new.md", "new")
    Self.expect("content/notes/new.md", watcher)
    try plan.remove("content/notes/b.md")
    Self.expect("content/notes/b.md", watcher)
    try plan.write("templates/pages/home.html", "changed")
    Self.expect("templates/pages/home.html", watcher)
  }

  @Test(arguments: Way.allCases) func aFileRenamedOverAnotherIsTold(_ way: Way) throws {
    let plan = try Self.plan()
    let watcher = try Self.watcher(way, plan)
    // As editors save: all or nothing.
    try plan.write("content/notes/.a.md.swp", "changed, in another length")
    try Self.rename(plan.path + "/content/notes/.a.md.swp", plan.path + "/content/notes/a.md")
    Self.expect("content/notes/a.md", watcher)
  }

  @Test(arguments: Way.allCases) func newFoldersAreFollowed(_ way: Way) throws {
    let plan = try Self.plan()
    let watcher = try Self.watcher(way, plan)
    try plan.write("content/new/deep/er/a.md", "a")
    Self.expect("content/new/deep/er/a.md", watcher)
    while !watcher.wait(milliseconds: 200).isEmpty {}
    try plan.write("content/new/deep/er/b.md", "b")
    Self.expect("content/new/deep/er/b.md", watcher)
  }

  @Test(arguments: Way.allCases) func aFolderThatComesBackIsFollowed(_ way: Way) throws {
    let plan = try Self.plan()
    let watcher = try Self.watcher(way, plan)
    try plan.remove("content")
    Self.expect("content/notes/a.md", watcher)
    while !watcher.wait(milliseconds: 400).isEmpty {}
    try plan.write("content/notes/a.md", "again")
    Self.expect("content/notes/a.md", watcher)
    while !watcher.wait(milliseconds: 400).isEmpty {}
    try plan.write("content/notes/a.md", "again, in another length")
    Self.expect("content/notes/a.md", watcher)
  }

  @Test(arguments: Way.allCases) func theWholePlanMayGoAndComeBack(_ way: Way) throws {
    let plan = try Self.plan()
    let watcher = try Self.watcher(way, plan)
    try Self.rename(plan.path, plan.path + "-away")
    Self.expect("content/notes/a.md", watcher)
    while !watcher.wait(milliseconds: 400).isEmpty {}
    try Self.rename(plan.path + "-away", plan.path)
    Self.expect("content/notes/a.md", watcher)
    while !watcher.wait(milliseconds: 400).isEmpty {}
    try plan.write("content/notes/a.md", "changed, in another length")
    Self.expect("content/notes/a.md", watcher)
  }

  @Test(arguments: Way.allCases) func whatNoBuildReadsIsNotTold(_ way: Way) throws {
    let plan = try Self.plan()
    let watcher = try Self.watcher(way, plan)
    for file in ["content/notes/.a.swp", "content/notes/a.md~", "content/#a#", "public/x.html"] {
      try plan.write(file, "x")
    }
    try plan.write("content/notes/b.md", "the only one")
    for _ in 0..<60 {
      let changes = watcher.wait(milliseconds: 1_000)
      guard !changes.isEmpty else { continue }
      #expect(changes == SourceChanges(["content/notes/b.md"]))
      return
    }
    Issue.record("nothing was told")
  }

  @Test(arguments: Way.allCases) func aBurstIsOneChange(_ way: Way) throws {
    let plan = try Self.plan()
    let watcher = try Self.watcher(way, plan)
    for number in 0..<300 { try plan.write("content/notes/\(number).md", "x") }
    var seen: Set<String> = []
    var times = 0
    for _ in 0..<60 where seen.count < 300 {
      let changes = watcher.wait(milliseconds: 1_000)
      seen.formUnion(changes.paths)
      times += 1
    }
    #expect(seen.count == 300)
    // A slow machine may make pauses within the burst; never one per file.
    #expect(times < 60)
  }

  @Test func aFileThatCameAndWentIsNoChange() throws {
    let plan = try Self.plan()
    let watcher = try Self.watcher(.kernel, plan)
    try plan.write("content/notes/4913", "x")
    try plan.remove("content/notes/4913")
    try plan.write("content/notes/b.md", "the only one")
    #expect(watcher.wait(milliseconds: 60_000) == SourceChanges(["content/notes/b.md"]))
  }

  @Test func picturesAreToldFromTexts() {
    #expect(SourceChanges(["content/a/b.jpg"]).hasAssets)
    #expect(!SourceChanges(["content/a/b.md", "content/site.yaml", "templates/a.svg"]).hasAssets)
    #expect(SourceChanges(isVague: true).hasAssets)
  }
}
