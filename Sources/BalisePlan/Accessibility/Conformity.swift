package import BaliseValues

/// How far a site meets RGAA, as far as an audit proves it, and never further.
package struct Conformity: Sendable {
  /// The three mentions that the law knows.
  package enum Level: String, Sendable {
    case none, partial, total
  }

  /// Why a site without a mention that is better has none.
  package enum Reason: String, Sendable {
    /// Nobody has audited the site.
    case noAudit = "no-audit"
    /// The audit is too old, or of a day to come.
    case notValid = "not-valid"
    /// The audit is what the mention rests on.
    case audit
  }

  /// The mention.
  package let level: Level
  /// What it rests on.
  package let reason: Reason
  /// What each criterion comes to over all pages.
  package let results: [RGAA.Criterion: AuditResult]
  /// The mean of the pages' own rates, in hundredths of a percent; nil without pages.
  package let meanRate: Int?
  /// The first day on which the audit is no longer valid.
  package let end: Day?

  /// How long an audit is good for.
  private static let months = 36

  /// What an audit comes to on a day; without a day its validity cannot be known.
  package init(_ audit: AccessibilityAudit?, on today: Day?) {
    guard let audit else {
      (level, reason, results, meanRate, end) = (.none, .noAudit, [:], nil, nil)
      return
    }
    var results: [RGAA.Criterion: AuditResult] = [:]
    for criterion in RGAA.criteria {
      results[criterion] = .overall(audit.results[criterion] ?? [])
    }
    self.results = results
    meanRate = Self.mean(audit)
    end = audit.date?.adding(months: Self.months)
    guard let today, let date = audit.date, let end, date <= today, today < end else {
      (level, reason) = (.none, .notValid)
      return
    }
    reason = .audit
    let met = results.values.count { $0 == .met }
    let applicable = results.values.count { $0 != .notApplicable }
    level =
      if applicable == 0 || met * 2 < applicable { .none } else if met == applicable { .total } else
      {
        .partial
      }
  }

  /// How many criteria came to a result.
  package func count(_ result: AuditResult) -> Int { results.values.count { $0 == result } }

  /// The share of the criteria that apply and are met, in hundredths of a percent, never rounded up;
  /// nil when nothing applies.
  package var rate: Int? { Self.rate(results.values) }

  /// The criteria of a result, in order.
  package func criteria(_ result: AuditResult) -> [RGAA.Criterion] {
    RGAA.criteria.filter { results[$0] == result }
  }

  private static func rate(_ results: some Swift.Collection<AuditResult>) -> Int? {
    let applicable = results.count { $0 != .notApplicable }
    return applicable == 0 ? nil : results.count { $0 == .met } * 10_000 / applicable
  }

  private static func mean(_ audit: AccessibilityAudit) -> Int? {
    let rates = audit.pages.indices.compactMap { page in
      rate(RGAA.criteria.map { audit.results[$0]?[page] ?? .untested })
    }
    return rates.isEmpty ? nil : rates.reduce(0, +) / rates.count
  }
}
