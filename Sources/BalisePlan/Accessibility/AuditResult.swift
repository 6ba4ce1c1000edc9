import BaliseText

/// What an auditor found of a criterion on a page.
package enum AuditResult: Sendable, Hashable, CaseIterable {
  /// The page meets it.
  case met
  /// The page does not.
  case failed
  /// The page has nothing that it is about.
  case notApplicable
  /// Nobody looked.
  case untested

  /// The letters of the official grids, and the words that people write for them.
  init?(_ text: String) {
    switch NameFolding.key(text) {
    case "c", "conforme", "conform", "pass", "valide": self = .met
    case "nc", "non conforme", "not conform", "fail", "invalide": self = .failed
    case "na", "n a", "non applicable", "not applicable": self = .notApplicable
    case "nt", "non teste", "untested", "not tested": self = .untested
    default: return nil
    }
  }

  /// What a criterion comes to over all pages: one failure is enough, and what nobody looked at
  /// proves nothing.
  static func overall(_ results: some Swift.Collection<AuditResult>) -> AuditResult {
    if results.contains(.failed) { return .failed }
    if results.isEmpty || results.contains(.untested) { return .untested }
    return results.contains(.met) ? .met : .notApplicable
  }
}
