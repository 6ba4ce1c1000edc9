import BaliseTestSupport
import Testing

/// Every rule that the plan and the site can raise is raised by a test, at a place that is verified.
struct DiagnosticCoverageTests {
  @Test func everyRuleHasACase() throws {
    let rules = try Self.rules()
    #expect(rules.count > 50)
    let tests = try FileTree(folder: Fixtures.repository + "/Tests")
    let texts = tests.paths.filter { path in
      path.hasSuffix("/expected.txt") || path.hasSuffix("Tests.swift")
    }.compactMap { tests[$0] }
    let untested = rules.filter { rule in
      !texts.contains {
        $0.contains("[\(rule)]\n") || $0.contains(" \(rule)\"") || $0.contains("\"\(rule)\"")
      }
    }
    #expect(untested == [])
  }

  /// The ids that stand in the sources where a diagnostic is made.
  private static func rules() throws -> [String] {
    var rules: Set<String> = []
    for module in ["BaliseAudit", "BalisePlan", "BaliseSite"] {
      let sources = try FileTree(folder: Fixtures.repository + "/Sources/" + module)
      for path in sources.paths {
        // The id of a standard for data names a table, not a mistake.
        let text = (sources[path] ?? "").replacing(/DataStandard\(\s*id:/, with: "DataStandard(")
        for match in text.matches(
          of: /(?:[ (]id: |report\(\s*)"([a-z]+(?:-[a-z0-9]+)+)"(?!, url:)/)
        {
          rules.insert(String(match.output.1))
        }
      }
    }
    return rules.sorted()
  }
}
