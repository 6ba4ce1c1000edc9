import BalisePlan
import BaliseTemplates
import BaliseText
import BaliseValues

/// The budget as templates see it.
struct BudgetScopes {
  let scopes: ReportScopes

  private var report: BudgetReport { scopes.reports.budget }
  private var model: PageModel { scopes.model }
  private var language: Int { scopes.language }

  /// The names of the page.
  func page() -> [TemplateValue] {
    [
      // Means of several plans are never added up.
      report.addsUp ? sentence(report.sum) : .missing,
      .list(report.addsUp ? figures(report.sum, in: "total") : []),
      .list(report.parts.map(part)),
    ]
  }

  private func part(_ part: BudgetReport.Part) -> TemplateValue {
    let collection = model.schema.collections[part.collection]
    let id = Slug.make(collection.id + (part.scope.map { " " + model.entry($0).id } ?? ""))
    var label = TemplateValue.missing
    if case .field(let field)? = collection.grouping {
      let words = collection.fields[field].label[language]
      label = .text(words.prefix(1).lowercased() + words.dropFirst())
    }
    return .values([
      .text(id), .text(collection.plural[language]), sentence(part.sum),
      .list(figures(part.sum, in: id)),
      standings(part.sum, part.collection),
      .list(
        part.sum.standings.map { standing, entries in
          .values([
            .text(id + "-" + standing.rawValue),
            .text(standing.formatted(in: scopes.words)), .text(String(entries.count)),
            .list(entries.map(scopes.card)),
          ])
        }),
      label, .list(part.groups.map { group($0, part.collection) }), .flag(part.overlaps),
      .list(part.entries.map(entry)), part.scope.map(scopes.card) ?? .missing,
      .list(charts(part)),
    ])
  }

  /// One drawing for each kind of figure that several groups have: bars of the same scale.
  private func charts(_ part: BudgetReport.Part) -> [TemplateValue] {
    part.sum.total.figures.filter { !$0.isPerUnit }.compactMap { figure in
      let rows = part.groups.compactMap { group in
        group.sum.total.figures.first { $0.basis == figure.basis }.map { (group, $0) }
      }
      let longest = rows.compactMap { $1.range.max ?? $1.range.min }.max() ?? .zero
      guard rows.count > 1, longest > .zero else { return nil }
      return .values([
        .text(ReportWords.sentence(report.text(of: figure, for: language, in: scopes.words))),
        .list(
          rows.map { group, own in
            let (title, entry) = name(of: group)
            let length = own.range.max ?? own.range.min ?? .zero
            return .values([
              title, entry,
              .text(ReportWords.sentence(report.text(of: own, for: language, in: scopes.words))),
              .text(TimeScale.percent(length.tenThousandths(of: longest))),
            ])
          }),
      ])
    }
  }

  private func group(_ group: BudgetReport.Group, _ collection: Int) -> TemplateValue {
    let id = model.site.anchor(group.group)
    let (title, entry) = name(of: group)
    return .values([
      .text(id), title, entry, sentence(group.sum), standings(group.sum, collection),
      .list(figures(group.sum, in: id)),
    ])
  }

  /// What a group is called, and the entry that it is the group of.
  private func name(of group: BudgetReport.Group) -> (title: TemplateValue, entry: TemplateValue) {
    switch group.group.key {
    case .entry(let target):
      let words = model.title(target, language)
      return (scopes.text(words.text, words.language), scopes.card(target))
    case .value(let words): return (.text(words[language]), .missing)
    case .without: return (.text(model.word("not-specified", language)), .missing)
    }
  }

  private func entry(_ id: EntryID) -> TemplateValue {
    let standing = report.standing(of: id)
    return .values([
      .text(model.site.anchor(id)), scopes.card(id), scopes.group(of: id),
      .text(standing.formatted(in: scopes.words)), .text(standing.rawValue),
      .list(report.lines.range(of: id).map(line)),
    ])
  }

  private func line(_ number: Int) -> TemplateValue {
    let line = report.lines.all[number]
    let (value, written) = line.value(language)
    let context = ViewContext(language: language, languages: model.languages)
    let kind = ResourceType().member(4, of: .resource(value), context).text
    let position = number - report.lines.range(of: line.entry).lowerBound + 1
    return .values([
      .text("\(model.site.anchor(line.entry))-\(position)"), scopes.card(line.entry),
      scopes.group(of: line.entry), .text(scopes.label(line)),
      .optional(line.original.item.map(String.init)),
      scopes.text(value.formatted(in: scopes.words), written), scopes.text(value.words, written),
      .optional(kind),
    ])
  }

  // MARK: - Sums

  private func sentence(_ sum: BudgetReport.Sum) -> TemplateValue {
    .optional(
      report.knownSentence(of: sum, for: language, in: scopes.words).map(ReportWords.sentence))
  }

  private func standings(_ sum: BudgetReport.Sum, _ collection: Int) -> TemplateValue {
    let collection = model.schema.collections[collection]
    return .text(
      ReportWords.sentence(
        sum.standingsSentence(
          singular: collection.singular[language], plural: collection.plural[language],
          in: scopes.words)))
  }

  /// The figures of a sum: amounts first, then what has none.
  private func figures(_ sum: BudgetReport.Sum, in place: String) -> [TemplateValue] {
    var ids = SlugSet()
    let amounts = sum.total.figures.map { figure in
      self.figure(
        ids.next(for: place + " " + Self.name(figure.basis)),
        report.text(of: figure, for: language, in: scopes.words),
        figure.isPerUnit ? "per-unit" : "known", figure.lines, isEstimated: figure.isEstimated,
        mixesTaxes: figure.mixesTaxes)
    }
    return amounts
      + unsaid(sum.total).filter { !$0.lines.isEmpty }.map { kind, lines in
        figure(
          ids.next(for: place + " " + kind),
          scopes.words.words.reports.lines(lines.count, of: kind), kind, lines)
      }
  }

  private func unsaid(_ total: BudgetTotal) -> [(kind: String, lines: [Int])] {
    [
      ("to-be-specified", total.toBeSpecified), ("none", total.without), ("in-kind", total.inKind),
      ("elsewhere", total.elsewhere), ("unread", total.unread),
    ]
  }

  private func figure(
    _ id: String, _ text: String, _ kind: String, _ lines: [Int], isEstimated: Bool = false,
    mixesTaxes: Bool = false
  ) -> TemplateValue {
    .values([
      .text(id), .text(ReportWords.sentence(text)), .text(kind), .text(String(lines.count)),
      .flag(isEstimated), .flag(mixesTaxes), .list(lines.map(line)),
    ])
  }

  /// The name of a figure in addresses: it depends on what is counted, never on its place.
  static func name(_ basis: BudgetTotal.Basis) -> String {
    let (what, per) =
      switch basis {
      case .money(let currency, let per): (currency.rawValue, per)
      case .people(let unit, let per): (unit.rawValue, per)
      }
    return switch per {
    case .once, .unknown: what + " once"
    case .every(1, let unit): what + " per " + unit.rawValue
    case .every(let count, let unit): what + " every \(count) " + unit.rawValue
    case .unit(let name): what + " per " + name
    }
  }
}
