import BalisePlan
import BaliseTemplates
import BaliseValues

/// What the plan does not say, as templates see it.
struct UnknownScopes {
  let scopes: ReportScopes

  private var report: UnknownReport { scopes.reports.unknowns }
  private var model: PageModel { scopes.model }
  private var language: Int { scopes.language }

  /// The names of the page.
  func page() -> [TemplateValue] {
    // Words nobody could read are a mistake of somebody: said only when there are some.
    let kinds = UnknownItem.Kind.allCases.filter { kind in
      kind != .unread || report.items.contains { $0.kind == .unread }
    }
    let sheets = model.plan.plan.entries.indices.map { EntryID($0) }.filter {
      !report.items(of: $0).isEmpty
    }
    return [
      .text(sentence(sheets.count)), .list(kinds.map(kind)),
      .list(sheets.map { sheet($0, kinds) }),
    ]
  }

  private func sentence(_ sheets: Int) -> String {
    scopes.words.words.reports.unknown(report.items.count, in: sheets)
  }

  private func kind(_ kind: UnknownItem.Kind) -> TemplateValue {
    let items = report.items.filter { $0.kind == kind }
    var entries: [TemplateValue] = []
    var first = items.startIndex
    for index in items.indices
    where index + 1 == items.endIndex || items[index + 1].entry != items[first].entry {
      let id = items[first].entry
      entries.append(
        .values([
          .text(anchor(kind, id)), scopes.card(id), scopes.group(of: id),
          .list(items[first...index].map(item)), labels(items[first...index]),
        ]))
      first = index + 1
    }
    return .values([
      .text(kind.rawValue), .text(model.word("unknown-" + kind.rawValue, language)),
      .text(model.word("unknown-" + kind.rawValue + "-text", language)),
      .text(String(items.count)), .list(entries),
    ])
  }

  private func anchor(_ kind: UnknownItem.Kind, _ id: EntryID) -> String {
    kind.rawValue + "-" + model.site.anchor(id)
  }

  private func item(_ item: UnknownItem) -> TemplateValue {
    let isTarget = if case .target = item.place { true } else { false }
    let words = item.words.isEmpty ? nil : item.words[language]
    return .values([
      .text(label(item)), .optional(item.item.map(String.init)),
      words.map { scopes.text($0.text, $0.language) } ?? .missing, .flag(isTarget),
    ])
  }

  /// What is unknown in one line, where the plan has no words of its own about any of it.
  private func labels(_ items: ArraySlice<UnknownItem>) -> TemplateValue {
    guard items.allSatisfy({ $0.words.isEmpty && $0.item == nil }) else { return .missing }
    let labels = items.map { item in
      guard case .target = item.place else { return label(item) }
      return label(item) + " (" + model.word("without-target", language) + ")"
    }
    return .text(labels.joined(separator: scopes.words.comma))
  }

  private func label(_ item: UnknownItem) -> String {
    let collection = model.schema.collections[model.entry(item.entry).collection]
    return switch item.place {
    case .field(let field), .target(let field): collection.fields[field].label[language]
    case .section(let section): collection.sections[section].label[language]
    }
  }

  private func sheet(_ id: EntryID, _ kinds: [UnknownItem.Kind]) -> TemplateValue {
    let items = report.items(of: id)
    return .values([
      scopes.card(id), scopes.group(of: id), .text(String(items.count)),
      .list(
        kinds.map { kind in
          let count = items.count { $0.kind == kind }
          return .values([
            .text(model.word("unknown-" + kind.rawValue, language)),
            .optional(count == 0 ? nil : String(count)), .text(anchor(kind, id)),
          ])
        }),
    ])
  }
}
