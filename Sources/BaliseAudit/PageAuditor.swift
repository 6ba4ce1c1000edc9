// What a page's bytes say about who can use it. A module of its own because it knows nothing of
// plans, templates or files: a page comes in, faults with their places in it come out. The rules
// are those of WCAG 2.2 (A and AA) and of the RGAA that need no person to judge.

/// One thing that is looked for in every page.
protocol AuditRule: SendableMetatype {
  static func check(_ page: HTMLPage, _ report: inout AuditReport)
}

/// Looks at pages one at a time; what pages have in common is compared by who asks.
package struct PageAuditor: Sendable {
  /// What is known of a page besides its faults.
  package struct Facts: Sendable {
    /// The words of `<title>`, and where it stands.
    package var title = ""
    package var titlePlace: Range<Int>?
    /// What the page makes a browser load.
    package var requests: [PageRequest] = []
    /// Styles, scripts, drawings and tables that are written into the page.
    package var inlineParts: [InlinePart] = []
  }

  /// The address of the site, when it is known: what begins with it is the site's own.
  package let base: String?

  /// Makes an auditor for the pages of one site.
  package init(base: String?) { self.base = base }

  /// What is wrong with a page, and what is known of it.
  package func audit(_ bytes: [UInt8]) -> (findings: [Finding], facts: Facts) {
    let page = HTMLPage(bytes)
    var report = AuditReport(page)
    for rule in Self.rules { rule.check(page, &report) }
    var facts = Facts()
    if let title = page.documentTitle {
      facts.title = page.words(in: title)
      facts.titlePlace = page.elements[title].tag.whole
    }
    facts.requests = PageRequest.all(in: page)
    facts.inlineParts = InlinePart.all(in: page)
    ForeignRequests.check(facts.requests, base: base, &report)
    return (report.findings, facts)
  }

  private static let rules: [any AuditRule.Type] = [
    PageShape.self, Languages.self, Titles.self, Headings.self, Landmarks.self, Balance.self,
    Identifiers.self, Images.self, Links.self, LinkNames.self, Tables.self, Forms.self,
    Frames.self, Lists.self, Keyboard.self, Movement.self, AriaWords.self,
  ]
}
