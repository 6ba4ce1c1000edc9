import BalisePlan
import BaliseTemplates
import BaliseText

/// What is expected of the entries of a collection, side by side; and the same as an empty form.
struct ComparisonScopes {
  let model: PageModel
  let collection: Int
  let language: Int

  private var declared: Collection { model.schema.collections[collection] }

  /// One row per thing that is expected, one cell per entry.
  func comparison() -> TemplateValue {
    let entries = model.plan.plan.ranges[collection].map { EntryID($0) }
    let completeness = entries.map { model.computed.completeness(of: $0) }
    guard let first = completeness.first else { return .values([.list([]), .list([])]) }
    let parts = first.parts.enumerated().map { number, part -> TemplateValue in
      let rows = part.items.enumerated().map { position, item -> TemplateValue in
        let cells = zip(entries, completeness).map { id, said in
          cell(id, said.parts[number].items[position])
        }
        return .values([
          .text(CompletenessScopes.anchor(item.place, declared)),
          .text(CompletenessScopes.label(item.place, declared)[language]), .list(cells),
        ])
      }
      let own = part.part.map { declared.parts[$0] }
      return .values([
        .text(own.map { "part-" + Slug.make($0.name) } ?? "part-own"),
        .optional(own?.label[language]), .list(rows),
      ])
    }
    return .values([.list(entries.map(card)), .list(parts)])
  }

  private func card(_ id: EntryID) -> TemplateValue {
    .object(CardScope(model: model, id: id, language: language))
  }

  private func cell(_ id: EntryID, _ item: Completeness.Item) -> TemplateValue {
    var values: [TemplateValue] = []
    let isLong = CompletenessScopes.isLong(item.place, declared)
    if case .field(let number) = item.place, item.isFilled, !isLong {
      let entry = model.entry(id)
      let (value, written) = entry.value(number, language: language)
      let field = declared.fields[number]
      values = FactValues(model: model, entry: entry, id: id, language: language)
        .values(value, of: field, written: field.isTranslated ? written : language)
    }
    let anchor = CompletenessScopes.anchor(item.place, declared)
    return .values([
      card(id), .path(model.path(id, language) + "#" + anchor), .flag(item.isFilled),
      .flag(isLong), .list(values),
    ])
  }

  /// The public fields, part by part, with nothing in them.
  func form() -> TemplateValue {
    let fields = model.views[collection].fields.map { declared.fields[$0] }
    // Beside its parts, a form asks only what no answer can do without.
    let own = fields.filter {
      $0.part == nil && (declared.parts.isEmpty || $0.isRequired || $0.isExpected)
    }
    var parts: [TemplateValue] = []
    if !own.isEmpty {
      parts.append(.values([.text("part-own"), .missing, .list(own.map(field))]))
    }
    for part in declared.parts {
      let inside = fields.filter { $0.part == part.name }
      guard !inside.isEmpty else { continue }
      parts.append(
        .values([
          .text("part-" + Slug.make(part.name)), .text(part.label[language]),
          .list(inside.map(field)),
        ]))
    }
    return .values([.list(parts)])
  }

  private func field(_ field: Field) -> TemplateValue {
    var options: [TemplateValue] = []
    var columns: [TemplateValue] = []
    if let choice = field.type as? ChoiceType {
      options = choice.options.map { .text($0.label[language]) }
    } else if field.type is BooleanType {
      options = ["yes", "no"].map { .text(model.word($0, language)) }
    } else if let group = field.group {
      // What is never published is asked all the same, as the agreement to be named is.
      columns = group.fields.map { .text($0.label[language]) }
    }
    let isLong = if case .markup = field.type.form { true } else { false }
    return .values([
      .text("field-" + field.name), .text(field.label[language]), .flag(isLong),
      .flag(field.isMany), .flag(field.isRequired), .list(options), .list(columns),
    ])
  }
}
