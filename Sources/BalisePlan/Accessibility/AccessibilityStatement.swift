package import BaliseDiagnostics
package import BaliseValues

/// What `content/accessibility.yaml` says: an audit, and what the law wants told beside it.
package struct AccessibilityStatement: Sendable {
  /// The file.
  package static let path = "content/accessibility.yaml"
  /// Keys of facts in words.
  package static let keys = [
    "auditor", "scope", "scheme", "plan", "contact.email", "contact.phone", "contact.address",
    "contact.form",
  ]

  /// Auditor, scope, links to the multi-year scheme and to the plan of the year, contact.
  package var facts: DeclaredFacts
  /// The audit; nil when there are no results.
  package var audit: AccessibilityAudit?
  /// The day of the statement, and the day it was last brought up to date.
  package var established, updated: Day?
  /// What the site is made with, what it was tested with, and by which tools.
  package var technologies, environment, tools: [LocalText]
  /// Contents left out because of a disproportionate burden, and those that the law does not cover.
  package var exemptions, outside: [LocalText]

  /// Nothing is said.
  package init() {
    facts = DeclaredFacts(SourceRange(file: Self.path))
    (technologies, environment, tools, exemptions, outside) = ([], [], [], [], [])
  }
}

/// The results of an audit, criterion by criterion and page by page.
package struct AccessibilityAudit: Sendable {
  /// A page of the sample.
  package struct Page: Sendable {
    /// What the auditor calls it.
    package let name: String
    /// Its address on the site, as written.
    package let address: PlacedText
  }

  /// The day it was made.
  package let date: Day?
  /// The pages that were looked at.
  package let pages: [Page]
  /// For each criterion that is named, what was found on each page, in the order of the pages.
  package let results: [RGAA.Criterion: [AuditResult]]
  /// What the auditor says of a criterion.
  package let remarks: [RGAA.Criterion: LocalText]
  /// Where the results stand.
  package let range: SourceRange
}
