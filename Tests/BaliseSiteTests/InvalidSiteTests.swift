import BaliseTestSupport
import Testing

/// Every folder of `Tests/Fixtures/invalid` is told its mistakes exactly as `expected.txt` says, and
/// publishes nothing.
struct InvalidSiteTests {
  @Test(arguments: Fixtures.cases("invalid"))
  func site(_ name: String) throws {
    try InvalidFolder("invalid/\(name)").expectDiagnostics()
  }

  /// The same for what only the audit of the pages finds.
  @Test(arguments: Fixtures.cases("audited"))
  func auditedSite(_ name: String) throws {
    try InvalidFolder("audited/\(name)", isAudited: true).expectDiagnostics()
  }
}
