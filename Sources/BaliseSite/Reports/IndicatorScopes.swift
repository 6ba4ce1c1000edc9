import BalisePlan
import BaliseTemplates
import BaliseValues

/// The indicators as templates see them.
struct IndicatorScopes {
  let scopes: ReportScopes

  private var report: IndicatorReport { scopes.reports.indicators }
  private var model: PageModel { scopes.model }
  private var language: Int { scopes.language }

  /// The names of the page.
  func page() -> [TemplateValue] {
    [
      .text(
        ReportWords.sentence(
          IndicatorReport.sentence(
            indicators: report.lines.all.count, targets: report.targets, in: scopes.words))),
      .flag(report.hasMeasures),
      .list(
        report.standings.map { standing, count in
          .values([
            .text(Self.name(standing)), .text(standing.formatted(in: scopes.words)),
            .text(String(count)), .missing,
          ])
        }),
      .list(sheets()), .list(report.years.map(year)),
      .list(report.undated.map { goal($0, nil) }),
      .flag(report.lines.all.contains { $0.value(language).value.baseline != nil }),
    ]
  }

  /// The entries that have indicators, in the plan's order.
  private func sheets() -> [TemplateValue] {
    model.plan.plan.entries.indices.compactMap { index in
      let id = EntryID(index)
      let range = report.lines.range(of: id)
      guard !range.isEmpty else { return nil }
      let counts = report.counts(of: CollectionOfOne(id))
      var fields: [TemplateValue] = []
      var first = range.lowerBound
      for number in range
      where number + 1 == range.upperBound
        || report.lines.all[number + 1].field != report.lines.all[first].field
      {
        fields.append(
          .values([
            .text(scopes.label(report.lines.all[first])), .list((first...number).map(line)),
          ]))
        first = number + 1
      }
      return .values([
        .text(model.site.anchor(id)), scopes.card(id), scopes.group(of: id),
        .text(
          IndicatorReport.sentence(
            indicators: counts.indicators, targets: counts.targets, in: scopes.words)),
        .list(fields),
      ])
    }
  }

  private func anchor(_ number: Int) -> String {
    let line = report.lines.all[number]
    let position = number - report.lines.range(of: line.entry).lowerBound + 1
    return "\(model.site.anchor(line.entry))-\(position)"
  }

  private func line(_ number: Int) -> TemplateValue {
    let (value, written) = report.lines.all[number].value(language)
    let aim = value.formattedAim(in: scopes.words)
    let progress = number < report.progress.count ? report.progress[number] : nil
    let series = (value.target?.goals ?? []).flatMap { goal in
      goal.years.map { year in
        TemplateValue.values([
          .text(String(year)), scopes.text(goal.quantity.formatted(in: scopes.words), written),
        ])
      }
    }
    return .values([
      .text(anchor(number)), scopes.text(value.label, written),
      aim.isEmpty ? .missing : scopes.text(aim, written),
      value.baseline.map { scopes.text($0.formatted(in: scopes.words), written) } ?? .missing,
      .list(value.achieved.map { scopes.text($0.formatted(in: scopes.words), written) }),
      .list(series.count > 1 ? series : []),
      .optional(progress?.standing.formatted(in: scopes.words)),
      .optional(progress.map { Self.name($0.standing) }),
      .optional(
        progress?.percent.map { scopes.words.percent($0) }),
      .optional(progress?.percent.map { String(min(max($0, 0), 100)) }),
    ])
  }

  private func year(_ due: IndicatorReport.Due) -> TemplateValue {
    .values([
      .text("year-\(due.year)"), .text(String(due.year)),
      .list(due.goals.map { goal($0.line, $0.goal) }),
    ])
  }

  /// One goal of an indicator; its whole target when none is meant.
  private func goal(_ number: Int, _ goal: Int?) -> TemplateValue {
    let line = report.lines.all[number]
    let (value, written) = line.value(language)
    let goals = value.target?.goals ?? []
    let text =
      goal.flatMap { $0 < goals.count ? goals[$0].withoutYears : nil }
      .map { $0.formatted(in: scopes.words) } ?? value.formattedAim(in: scopes.words)
    return .values([
      scopes.card(line.entry), scopes.group(of: line.entry), scopes.text(value.label, written),
      scopes.text(text, written), scopes.url(.indicators, anchor(number)),
    ])
  }

  /// `not-measured`: the name of a standing in class names.
  static func name(_ standing: Progress.Standing) -> String {
    switch standing {
    case .noTarget: "no-target"
    case .notMeasured: "not-measured"
    case .noRecentData: "no-recent-data"
    case .reached: "reached"
    case .onTime: "on-time"
    case .late: "late"
    case .underWay: "under-way"
    }
  }
}

extension Goal {
  /// The same goal where its year is said beside it.
  fileprivate var withoutYears: Goal { Goal(quantity, each: each, change: change) }
}
