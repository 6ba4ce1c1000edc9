import BaliseAudit
import BalisePlan

/// What the audit of one page keeps until all pages are made.
struct AuditedPage: Sendable {
  var findings: [Finding] = []
  var title = ""
  var titlePlace: Range<Int>?
}

/// Audits pages while they are rendered; one for all pages of a site.
struct PageAudit: Sendable {
  private let auditor: PageAuditor
  private let weight: PageWeight

  init(_ site: PreparedSite) {
    auditor = PageAuditor(base: site.model.settings.base)
    weight = PageWeight(budget: site.model.settings.budget, parts: PublishedParts(site))
  }

  func audit(_ page: Page, _ bytes: [UInt8]) -> AuditedPage {
    // What could not be rendered at all has been told.
    guard !bytes.isEmpty else { return AuditedPage() }
    let (findings, facts) = auditor.audit(bytes)
    return AuditedPage(
      findings: findings + weight.findings(page, bytes, facts), title: facts.title,
      titlePlace: facts.titlePlace)
  }
}
