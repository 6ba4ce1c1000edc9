import BalisePlan
import BaliseTemplates
import BaliseText
import BaliseValues

/// The calendar as templates see it: tables, and what is drawn in them.
struct CalendarScopes {
  let scopes: ReportScopes

  private var report: CalendarReport { scopes.reports.calendar }
  private var model: PageModel { scopes.model }
  private var language: Int { scopes.language }

  /// The names of the page.
  func page() -> [TemplateValue] {
    [years(report.scale), today(report.scale), .list(report.tables.map(table))]
  }

  private func years(_ scale: TimeScale?) -> TemplateValue {
    .list((scale?.ticks ?? []).map { tick($0.place, String($0.year)) })
  }

  private func tick(_ place: TimeScale.Place, _ text: String) -> TemplateValue {
    .values([.text(TimeScale.percent(place)), .text(text)])
  }

  /// The day of the build, where the drawing has it.
  private func today(_ scale: TimeScale?) -> TemplateValue {
    guard let day = model.today, let scale,
      (scale.firstYear...scale.lastYear).contains(day.year)
    else { return .missing }
    return tick(scale.place(of: day), day.formatted(in: scopes.words))
  }

  private func table(_ table: CalendarReport.Table) -> TemplateValue {
    let collection = model.schema.collections[table.collection]
    let field = collection.fields[table.field]
    let place = table.scope.map { " " + model.entry($0).id } ?? ""
    return .values([
      .text(Slug.make(collection.id + " " + field.name + place)),
      .text(collection.plural[language]), .text(field.label[language]),
      .list(table.dated.map { row($0, table.scale) }),
      .list(table.undated.map { row($0, table.scale) }),
      .list(table.silent.map(scopes.card)), table.scope.map(scopes.card) ?? .missing,
      years(table.scale), today(table.scale),
    ])
  }

  private func row(_ number: Int, _ scale: TimeScale?) -> TemplateValue {
    let line = report.lines.all[number]
    let (value, written) = line.value(language)
    let when = line.original
    let (text, purpose) = words(value, written, of: line.entry)
    let bars = report.bars(of: number, on: scale)
    return .values([
      scopes.card(line.entry), scopes.group(of: line.entry),
      text, purpose, scopes.text(value.words, written),
      .optional(when.earliest?.formatted(in: scopes.words)), .optional(when.earliest?.iso),
      .flag(when.startsFuzzily), .optional(when.latest?.formatted(in: scopes.words)),
      .optional(when.latest?.iso), .flag(when.endsFuzzily),
      .list(bars.enumerated().map { bar($1, $0) }), .text(String(max(bars.count, 1) * 16 + 8)),
    ])
  }

  /// When it is, and what for: a translation may give the words of a purpose alone.
  private func words(
    _ when: When, _ written: Int, of id: EntryID
  ) -> (text: TemplateValue, purpose: TemplateValue) {
    let entry = model.entry(id)
    let phases = when.phases.map { phase in
      let purpose = phase.purpose.map { purpose in
        written == entry.language
          ? entry.word(purpose.words, language: language) : (purpose.words, written)
      }
      return (text: phase.formatted(in: scopes.words), purpose: purpose)
    }
    if phases.count == 1 {
      return (
        .text(phases[0].text),
        phases[0].purpose.map { scopes.text($0.0, $0.1) } ?? .missing
      )
    }
    let texts = phases.map { phase in
      phase.text + (phase.purpose.map { " – " + $0.0 } ?? "")
    }
    let foreign = phases.compactMap { $0.purpose?.1 }.first { $0 != language }
    return (
      scopes.text(
        texts.joined(separator: scopes.words.semicolon), foreign ?? language),
      .missing
    )
  }

  /// The narrowest bar that is seen.
  private static let minimum = 80

  private func bar(_ bar: TimeBar, _ number: Int) -> TemplateValue {
    let end = min(max(bar.end, bar.start + Self.minimum), 10_000)
    let start = min(bar.start, end - Self.minimum)
    let fade: String? =
      switch (bar.edges.start == .sharp, bar.edges.end == .sharp) {
      case (true, true): nil
      case (false, true): "start"
      case (true, false): "end"
      case (false, false): "both"
      }
    return .values([
      .text(TimeScale.percent(start)), .text(TimeScale.percent(end)),
      .text(TimeScale.percent(end - start)), .text(String(number * 16 + 6)), .optional(fade),
      .flag(bar.edges.start == .open), .flag(bar.edges.end == .open),
    ])
  }
}
