import BalisePlan
import BaliseTemplates

/// What a template sees of an entry: computed when asked, so that any entry may be reached from any
/// other and only what is shown costs anything.
final class EntryScope: TemplateScope {
  let model: PageModel
  let id: EntryID
  let language: Int

  init(model: PageModel, id: EntryID, language: Int) {
    self.model = model
    self.id = id
    self.language = language
  }

  func value(_ slot: Int) -> TemplateValue {
    // What lists of links ask for needs no look at the entry.
    switch EntryName(rawValue: slot) {
    case .title: return model.titleValue(id, language)
    case .url: return .path(model.path(id, language))
    default: break
    }
    if let name = EntryName(rawValue: slot) { return builtin(name, model.entry(id)) }
    let collection = model.entry(id).collection
    let view = model.views[collection]
    var index = slot - EntryName.count
    if index < view.fields.count { return field(view.fields[index], of: collection) }
    index -= view.fields.count
    for (number, inverse) in view.inverses.enumerated() {
      if index == 0 { return list(model.plan.pointing(inverse, at: id)) }
      index -= 1
      if let own = view.ownFields[number] {
        if index == 0 { return list(oneWay(inverse, own, model.entry(id))[...]) }
        index -= 1
      }
    }
    return .missing
  }

  func write(_ slot: Int, to page: inout TemplatePage) -> Bool {
    guard slot >= EntryName.count else { return model.write(slot, of: id, language, to: &page) }
    let entry = model.entry(id)
    let view = model.views[entry.collection]
    guard slot - EntryName.count < view.fields.count else { return false }
    let number = view.fields[slot - EntryName.count]
    if number == model.schema.collections[entry.collection].aliasField { return false }
    let field = model.schema.collections[entry.collection].fields[number]
    let (value, written) = entry.value(number, language: language)
    return FieldScopes(model: model, entry: id, language: language).write(
      value, of: field, written: field.isTranslated ? written : language, to: &page)
  }

  /// The entries that point here and that this one does not point back at.
  private func oneWay(_ inverse: Int, _ field: Int, _ entry: Entry) -> [EntryID] {
    let ours = Set(entry.slots[field].value.items.flatMap(\.targets))
    return model.plan.pointing(inverse, at: id).filter { !ours.contains($0) }
  }

  private func list(_ ids: ArraySlice<EntryID>) -> TemplateValue {
    .items(EntryItems(model: model, ids: ids, language: language))
  }

  private func builtin(_ name: EntryName, _ entry: Entry) -> TemplateValue {
    switch name {
    case .id: return .text(entry.id)
    case .title, .url: return .missing
    case .language:
      return .text(model.languages.codes[entry.texts[language] == nil ? entry.language : language])
    case .untranslated: return .flag(isUntranslated(entry))
    case .collection:
      return .object(CollectionScope(model: model, index: entry.collection, language: language))
    case .neighbours:
      let (previous, next) = (neighbour(.before), neighbour(.behind))
      if case .missing = previous, case .missing = next { return .missing }
      return .values([previous, next])
    case .labels: return .values(model.views[entry.collection].labels[language])
    case .facts: return facts(entry)
    case .missingFacts: return missingFacts(entry)
    case .backlinks: return backlinks(entry) { _ in true }
    case .otherBacklinks:
      let named = model.namesOnPages[entry.collection]
      return backlinks(entry) { !named.contains($0) && !named.contains($0 + "-only") }
    case .totals: return totals(entry)
    case .isPast: return .flag(isPast(entry))
    case .ics:
      guard model.site.isInCalendar(id) else { return .missing }
      return .path(CalendarFiles.path(of: id, model.site, language))
    case .completeness:
      return CompletenessScopes(model: model, id: id, language: language).value()
    case .seeAlso:
      return .items(
        CardItems(model: model, ids: SeeAlso(model: model.site, id: id).entries, language: language)
      )
    case .distinction: return model.site.distinction(of: id, language, on: model)
    case .anchor: return .text(model.site.anchor(id))
    }
  }

  /// True when there are words to translate and this language has none of them.
  private func isUntranslated(_ entry: Entry) -> Bool {
    guard entry.texts[language] == nil else { return false }
    let fields = model.schema.collections[entry.collection].fields
    return entry.original.hasBody
      || zip(fields, entry.slots).contains { $0.isTranslated && !$1.isEmpty }
  }

  /// True when the last day of an event is over.
  private func isPast(_ entry: Entry) -> Bool {
    guard let calendar = model.schema.collections[entry.collection].calendar else { return false }
    return model.dates.standing(of: entry, calendar) == .past
  }

  private func neighbour(_ side: SiteModel.Side) -> TemplateValue {
    model.site.neighbour(side, of: id, language).map {
      .object(EntryScope(model: model, id: $0, language: language))
    } ?? .missing
  }

  private func field(_ number: Int, of collection: Int) -> TemplateValue {
    let field = model.schema.collections[collection].fields[number]
    var (value, written) = model.plan.entry(id).value(number, language: language)
    if number == model.schema.collections[collection].aliasField {
      value = OtherNames.shown(value, of: id, model.site)
    }
    return FieldScopes(model: model, entry: id, language: language)
      .value(value, of: field, written: field.isTranslated ? written : language)
  }

  private func facts(_ entry: Entry) -> TemplateValue {
    let collection = model.schema.collections[entry.collection]
    var facts: [TemplateValue] = []
    for number in model.views[entry.collection].fields where number != collection.titleField {
      let field = collection.fields[number]
      var (value, written) = entry.value(number, language: language)
      if number == collection.aliasField { value = OtherNames.shown(value, of: id, model.site) }
      if value.isEmpty { continue }
      let values = FactValues(model: model, entry: entry, id: id, language: language).values(
        value, of: field, written: field.isTranslated ? written : language)
      if values.isEmpty { continue }
      facts.append(.values([.text(field.name), .text(field.label[language]), .list(values)]))
    }
    return .list(facts)
  }

  private func missingFacts(_ entry: Entry) -> TemplateValue {
    let collection = model.schema.collections[entry.collection]
    return .list(
      model.views[entry.collection].fields.compactMap { number in
        let field = collection.fields[number]
        // What is withheld is not missing.
        guard entry.slots[number].isEmpty, field.personal == nil else { return nil }
        return .values([.text(field.name), .text(field.label[language])])
      })
  }

  /// What points here by each inverse, added up; missing when nothing does.
  private func totals(_ entry: Entry) -> TemplateValue {
    let totals = model.views[entry.collection].inverses.map(total)
    let isEmpty = totals.allSatisfy { if case .missing = $0 { true } else { false } }
    return isEmpty ? .missing : .values(totals)
  }

  private func total(_ inverse: Int) -> TemplateValue {
    RollUpScopes(scopes: ReportScopes(model: model, language: language)).value(inverse, of: id)
  }

  private func backlinks(_ entry: Entry, _ isShown: (String) -> Bool) -> TemplateValue {
    .list(
      model.views[entry.collection].inverses.compactMap { number in
        let sources = model.plan.pointing(number, at: id)
        let inverse = model.schema.inverses[number]
        guard !sources.isEmpty, isShown(inverse.name) else { return nil }
        return .object(
          BacklinksScope(
            [
              .text(inverse.name), .text(inverse.label[language]), .text(String(sources.count)),
              .items(CardItems(model: model, ids: Array(sources), language: language)),
            ], total: { [self] in total(number) }))
      })
  }
}

/// The entries that point at an entry by one inverse, and what they add up to: that depends on
/// reports of the whole plan, and most templates do not ask.
private final class BacklinksScope: TemplateScope {
  private let values: [TemplateValue]
  private let total: @Sendable () -> TemplateValue

  init(_ values: [TemplateValue], total: @escaping @Sendable () -> TemplateValue) {
    self.values = values
    self.total = total
  }

  func value(_ slot: Int) -> TemplateValue { slot < values.count ? values[slot] : total() }
}
