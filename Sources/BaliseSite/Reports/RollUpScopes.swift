import BalisePlan
import BaliseTemplates
import BaliseText
import BaliseValues

/// What points at an entry, added up, as templates see it.
struct RollUpScopes {
  let scopes: ReportScopes

  /// The roll-up of the entries that point at an entry by an inverse; missing when none does.
  func value(_ inverse: Int, of id: EntryID) -> TemplateValue {
    guard let (rollUp, budget) = scopes.model.site.rollUp(inverse, of: id) else {
      return .missing
    }
    let (model, language, words) = (scopes.model, scopes.language, scopes.words)
    let relation = model.schema.inverses[inverse]
    let source = model.schema.collections[relation.source]
    let known = rollUp.means.flatMap {
      budget.knownSentence(of: $0, for: language, in: words)
    }
    let standings = rollUp.means?.standingsSentence(
      singular: source.singular[language], plural: source.plural[language], in: words)
    let scope = rollUp.entries.first.flatMap { model.plan.plan.scope(of: $0) }
    let place = source.withinField == nil ? nil : scope.map { " " + model.entry($0).id }
    var anchor = Slug.make(source.id + (place ?? ""))
    // The group of this very entry has a sum of its own on the budget's page.
    if case .field(relation.field)? = source.grouping { anchor = "group-" + model.site.anchor(id) }
    let indicators = rollUp.indicators.flatMap { counts in
      counts.count == 0
        ? nil
        : IndicatorReport.sentence(indicators: counts.count, targets: counts.targets, in: words)
    }
    return .values([
      .text(String(rollUp.entries.count)), .optional(known.map(ReportWords.sentence)),
      .optional(standings.map(ReportWords.sentence)),
      rollUp.means == nil ? .missing : scopes.url(.budget, anchor),
      .optional(rollUp.span.map { ReportWords.sentence($0.formatted(in: words)) }),
      rollUp.span == nil ? .missing : scopes.url(.calendar), .optional(indicators),
      indicators == nil ? .missing : scopes.url(.indicators),
    ])
  }
}
