import BalisePlan
import BaliseTemplates
import BaliseText

/// What an index page has beside the common names: its entries, in groups where the collection asks.
struct IndexScope: TemplateScope {
  let model: PageModel
  let collection: Int
  let further: Int?
  let language: Int
  /// The rendered introduction of the collection.
  let intro: [UInt8]

  func value(_ slot: Int) -> TemplateValue {
    switch slot {
    case 0:
      .object(
        CollectionScope(model: model, index: collection, language: language, intro: intro))
    case 1: .list(model.plan.plan.ranges[collection].map { entry(EntryID($0)) })
    case 2: .list(groups())
    case 3: .list(indexes())
    default: .missing
    }
  }

  private func entry(_ id: EntryID) -> TemplateValue {
    .object(EntryScope(model: model, id: id, language: language))
  }

  private func groups() -> [TemplateValue] {
    let declared = model.schema.collections[collection]
    let grouping = further.map { declared.indexes[$0].grouping } ?? declared.grouping
    switch grouping {
    case nil: return []
    case .inverses(let names): return names.compactMap(inverseGroup)
    case .field(let field): return fieldGroups(field)
    }
  }

  /// The entries that an inverse leads from at least once.
  private func inverseGroup(_ name: String) -> TemplateValue? {
    guard
      let inverse = model.schema.inversesOfCollection[collection].first(where: {
        model.schema.inverses[$0].name == name
      })
    else { return nil }
    let ids = model.plan.plan.ranges[collection].map(EntryID.init).filter {
      !model.plan.pointing(inverse, at: $0).isEmpty
    }
    let heading = further.flatMap {
      model.schema.collections[collection].indexes[$0].headings[name]
    }
    return group(
      .text((heading ?? model.schema.inverses[inverse].label)[language]), id: name, url: .missing,
      entry: .missing, ids)
  }

  /// One group per value of a field, in the order of the values' own collection; entries without a
  /// value come last, under words that say so.
  private func fieldGroups(_ number: Int) -> [TemplateValue] {
    let field = model.schema.collections[collection].fields[number]
    let context = ViewContext(language: language, languages: model.languages)
    var byTarget: [EntryID: [EntryID]] = [:]
    var byText: [(text: String, ids: [EntryID])] = []
    var positions: [String: Int] = [:]
    var without: [EntryID] = []
    for index in model.plan.plan.ranges[collection] {
      let id = EntryID(index)
      let value = model.entry(id).value(number, language: language).value
      let targets = value.items.flatMap(\.targets)
      if !targets.isEmpty {
        for target in targets { byTarget[target, default: []].append(id) }
      } else {
        let texts = value.items.compactMap { field.type.view($0, context).text }
        if texts.isEmpty { without.append(id) }
        for text in texts {
          if let position = positions[text] {
            byText[position].ids.append(id)
          } else {
            positions[text] = byText.count
            byText.append((text, [id]))
          }
        }
      }
    }
    let targets = (field.type as? ReferenceType)?.targets.count ?? 0
    var groups = byTarget.sorted { $0.key < $1.key }.map { target, ids in
      let title = model.title(target, language)
      return group(
        .text(title.text, title.language, on: language, model), id: model.entry(target).id,
        url: .path(model.path(target, language)),
        entry: targets == 1
          ? entry(target) : .object(CardScope(model: model, id: target, language: language)), ids)
    }
    byText.sort { NameFolding.sortKey($0.text) < NameFolding.sortKey($1.text) }
    groups += byText.map {
      group(.text($0.text), id: Slug.make($0.text), url: .missing, entry: .missing, $0.ids)
    }
    if !without.isEmpty {
      groups.append(
        group(
          .text(model.word("not-specified", language)), id: "not-specified", url: .missing,
          entry: .missing, without))
    }
    return groups
  }

  private func group(
    _ title: TemplateValue, id: String, url: TemplateValue, entry: TemplateValue, _ ids: [EntryID]
  ) -> TemplateValue {
    .values([
      title, .text(id), url, .text(String(ids.count)), entry, .list(ids.map(self.entry)),
    ])
  }

  private func indexes() -> [TemplateValue] {
    let declared = model.schema.collections[collection]
    guard !declared.indexes.isEmpty, let main = model.indexPath(collection, language) else {
      return []
    }
    let first = TemplateValue.values([
      .text(declared.plural[language]), .path(main), .flag(further == nil),
    ])
    return [first]
      + declared.indexes.enumerated().map { number, index in
        .values([
          .text(index.label[language]),
          .path(
            model.prefix(language) + PercentEncoding.path(declared.id + "/" + index.name) + ".html"),
          .flag(further == number),
        ])
      }
  }
}
