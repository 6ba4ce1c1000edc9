import BaliseTestSupport
import Testing

/// An incremental build equals a build from nothing, byte for byte, after any edits.
struct ReplayTests {
  /// More of them, on the plan of this repository, with `balise-benchmarks replay`.
  @Test(arguments: [1, 2]) func randomEditsOfTheRealPlan(_ seed: UInt64) throws {
    let replay = Replay(try RealPlan.copy(), seed: seed)
    for _ in 0..<12 { try replay.step() }
    #expect(replay.published > 3)
  }
}
