import BalisePlan
import BaliseTemplates
import BaliseValues

/// The accessibility statement as templates see it.
struct AccessibilityScopes {
  let scopes: ReportScopes
  let links: StatementLinks

  private var model: PageModel { scopes.model }
  private var language: Int { scopes.language }
  private var statement: AccessibilityStatement { model.obligations.statement }
  private var conformity: Conformity { model.obligations.conformity }

  /// The names of the page.
  func page() -> [TemplateValue] {
    let facts = statement.facts
    let audit = statement.audit
    let legal = model.settings.legal
    return [
      .text(model.word(model.obligations.mention, language)),
      .flag(conformity.level == .none), .flag(conformity.level == .partial),
      .flag(conformity.level == .total), .flag(audit != nil),
      .flag(conformity.reason == .notValid), fact("auditor"),
      day(audit?.date), day(conformity.end.map { $0.adding(days: -1) }),
      percent(audit == nil ? nil : conformity.rate), percent(conformity.meanRate),
      counts(), .list(conformity.criteria(.failed).map(criterion)),
      .list(conformity.criteria(.untested).map(criterion)), .list(themes()),
      texts(statement.exemptions), texts(statement.outside), texts(statement.technologies),
      texts(statement.environment), texts(statement.tools), .list(sample()),
      day(statement.established ?? audit?.date), day(statement.updated),
      .optional((legal["publisher"])?[language]),
      facts["scope"].map { .text($0[language]) } ?? .missing,
      link("scheme"), link("plan"), fact("contact.email"), fact("contact.phone"),
      fact("contact.address"), fact("contact.form"),
    ]
  }

  private func fact(_ key: String) -> TemplateValue {
    .optional(statement.facts[key]?[language])
  }

  private func day(_ day: Day?) -> TemplateValue {
    day.map { .values([.text($0.formatted(in: scopes.words)), .text($0.iso)]) } ?? .missing
  }

  private func texts(_ texts: [LocalText]) -> TemplateValue {
    .list(texts.map { .text($0[language]) })
  }

  /// Hundredths of a percent as people read them.
  private func percent(_ rate: Int?) -> TemplateValue {
    guard let rate else { return .missing }
    var text = String(rate / 100)
    let rest = rate % 100
    let isFrench = scopes.words == .fr
    if rest > 0 {
      text += (isFrench ? "," : ".") + (rest < 10 ? "0" : "")
      text += String(rest % 10 == 0 ? rest / 10 : rest)
    }
    return .text(text + (isFrench ? "\u{A0}%" : "%"))
  }

  private func counts() -> TemplateValue {
    guard statement.audit != nil else { return .missing }
    return .values(
      [.met, .failed, .notApplicable, .untested].map { .text(String(conformity.count($0))) }
        + [.text(String(RGAA.criteria.count))])
  }

  private func criterion(_ criterion: RGAA.Criterion) -> TemplateValue {
    let pages = zip(statement.audit?.pages ?? [], statement.audit?.results[criterion] ?? [])
    let failing = pages.filter { $1 == .failed }
    return .values([
      .text(criterion.description), .text(theme(criterion.theme)),
      .optional(statement.audit?.remarks[criterion]?[language]),
      .optional(failing.isEmpty ? nil : failing.map(\.0.name).joined(separator: ", ")),
    ])
  }

  private func themes() -> [TemplateValue] {
    guard statement.audit != nil else { return [] }
    return RGAA.Theme.allCases.map { theme in
      let results = RGAA.criteria(of: theme).compactMap { conformity.results[$0] }
      func count(_ result: AuditResult) -> TemplateValue {
        .text(String(results.count { $0 == result }))
      }
      return .values([
        .text(String(theme.rawValue)), .text(self.theme(theme)), count(.met), count(.failed),
        count(.notApplicable), count(.untested),
      ])
    }
  }

  private func theme(_ theme: RGAA.Theme) -> String {
    model.word("rgaa-\(theme.rawValue)", language)
  }

  private func sample() -> [TemplateValue] {
    zip(statement.audit?.pages ?? [], links.pages).map { page, path in
      .values([.text(page.name), path.map { .path($0) } ?? .missing, .text(page.address.text)])
    }
  }

  private func link(_ key: String) -> TemplateValue {
    guard let text = statement.facts[key]?[language] else { return .missing }
    switch StatementLinks.target(text, model.site) {
    case .file(let path)?: return .values([.path(model.files.sitePath(path)), .missing])
    case .menu(let target)?:
      guard let path = MenuScopes.path(target, model.site, language) else {
        return .values([.missing, .text(text)])
      }
      return .values([.path(path), .missing])
    case nil: return .missing
    }
  }
}
