import BaliseTestSupport
import Testing

/// Every folder of `Tests/Fixtures/sites` builds to exactly what stands in its `expected/`.
///
/// `BALISE_UPDATE_GOLDEN=1 swift test --filter GoldenSiteTests` rewrites the expected files; the
/// difference is then read by a person.
struct GoldenSiteTests {
  @Test(arguments: Fixtures.cases("sites"))
  func site(_ name: String) throws {
    try GoldenFolder("sites/\(name)").expectBuild()
  }
}
