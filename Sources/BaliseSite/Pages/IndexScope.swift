import BalisePlan
import BaliseTemplates
import BaliseText

/// What an index page has beside the common names: its entries, in groups where the collection asks.
final class IndexScope: TemplateScope {
  let model: PageModel
  let collection: Int
  let further: Int?
  let language: Int
  /// The rendered introduction of the collection.
  let intro: [UInt8]

  init(model: PageModel, collection: Int, further: Int?, language: Int, intro: [UInt8]) {
    self.model = model
    self.collection = collection
    self.further = further
    self.language = language
    self.intro = intro
  }

  func value(_ slot: Int) -> TemplateValue {
    switch slot {
    case 0:
      .object(
        CollectionScope(model: model, index: collection, language: language, intro: intro))
    case 1: .items(entries(model.listed(collection, language)))
    case 2: .list(groups())
    case 3: .list(indexes())
    case 4: .list(scopes())
    case 5:
      grouping == .comparison
        ? ComparisonScopes(model: model, collection: collection, language: language).comparison()
        : .missing
    case 6:
      grouping == .form
        ? ComparisonScopes(model: model, collection: collection, language: language).form()
        : .missing
    default: DatedLists(model: model, collection: collection, language: language).value(slot - 7)
    }
  }

  private func entry(_ id: EntryID) -> TemplateValue {
    .object(EntryScope(model: model, id: id, language: language))
  }

  private func entries(_ ids: [EntryID]) -> EntryItems {
    EntryItems(model: model, ids: ids, language: language)
  }

  private var grouping: Collection.Grouping? {
    let declared = model.schema.collections[collection]
    return further.map { declared.indexes[$0].grouping } ?? declared.grouping
  }

  private func groups() -> [TemplateValue] {
    let ids = model.listed(collection, language)
    switch grouping {
    case nil, .comparison, .form: return []
    case .inverses(let names): return names.compactMap(inverseGroup)
    case .field(let field): return fieldGroups([field], ids)
    case .fields(let fields): return fieldGroups(fields, ids)
    case .completeness: return standings()
    case .initials: return initials()
    }
  }

  /// The entries that belong to the same entry, in the groups of the index.
  private func scopes() -> [TemplateValue] {
    guard model.schema.collections[collection].withinField != nil else { return [] }
    let order = model.site.titleOrder(collection, language)
    if order != nil { model.site.noteNames(of: collection) }
    return EntryScopes.scopes(of: collection, in: model.plan.plan).map { scope, unsorted in
      let entries = order?.sorted(unsorted) ?? unsorted
      let title = scope.map { model.title($0, language) }
      let inside: [TemplateValue] =
        if case .field(let field) = grouping { fieldGroups([field], entries) } else { [] }
      return .values([
        title.map { .text($0.text, $0.language, on: language, model) }
          ?? .text(model.word("not-specified", language)),
        .text(scope.map { "scope-" + model.entry($0).id } ?? "scope-none"),
        scope.map { .path(model.path($0, language)) } ?? .missing, .text(String(entries.count)),
        scope.map(entry) ?? .missing, .items(self.entries(entries)), .list(inside),
      ])
    }
  }

  /// The entries by their first letter, in alphabetical order whatever that of the collection.
  private func initials() -> [TemplateValue] {
    let code = model.languages.codes[language]
    let entries = model.plan.plan.ranges[collection].map { index in
      let title = model.title(EntryID(index), language).text
      return (
        id: EntryID(index), key: NameFolding.sortKey(title, in: code),
        initial: Self.initial(title, code)
      )
    }
    .sorted { ($0.key, $0.id) < ($1.key, $1.id) }
    var groups: [(initial: String, ids: [EntryID])] = []
    for entry in entries {
      if groups.last?.initial == entry.initial {
        groups[groups.count - 1].ids.append(entry.id)
      } else {
        groups.append((entry.initial, [entry.id]))
      }
    }
    var slugs = SlugSet()
    return groups.map { initial, ids in
      group(
        .text(initial), id: slugs.next(for: "letter " + initial), url: .missing, entry: .missing,
        ids)
    }
  }

  /// The capital under which a title stands; all that begins with a number stands together.
  private static func initial(_ title: String, _ code: String) -> String {
    guard let initial = NameFolding.initial(title, in: code), let first = initial.first else {
      return "#"
    }
    return first.isNumber ? "0–9" : first.isLetter ? initial : "#"
  }

  /// Who has said nothing, a part, or everything of what is expected.
  private func standings() -> [TemplateValue] {
    let ids = model.listed(collection, language)
    let words = model.languages.valueLanguage(language)
    let standings = ids.map { model.computed.completeness(of: $0).standing }
    return Completeness.Standing.allCases.map { standing in
      group(
        .text(standing.formatted(in: words)), id: standing.rawValue, url: .missing,
        entry: .missing, zip(ids, standings).filter { $0.1 == standing }.map(\.0))
    }
  }

  /// The entries that an inverse leads from at least once.
  private func inverseGroup(_ name: String) -> TemplateValue? {
    guard
      let inverse = model.schema.inversesOfCollection[collection].first(where: {
        model.schema.inverses[$0].name == name
      })
    else { return nil }
    let ids = model.listed(collection, language).filter {
      !model.plan.pointing(inverse, at: $0).isEmpty
    }
    let heading = further.flatMap {
      model.schema.collections[collection].indexes[$0].headings[name]
    }
    return group(
      .text((heading ?? model.schema.inverses[inverse].label)[language]), id: name, url: .missing,
      entry: .missing, ids)
  }

  /// One group per value of the fields, in the order of the values' own collection; entries without
  /// a value come last, under words that say so.
  private func fieldGroups(_ numbers: [Int], _ ids: [EntryID]) -> [TemplateValue] {
    var byTarget: [EntryID: [EntryID]] = [:]
    var byText: [(text: String, ids: [EntryID])] = []
    var positions: [String: Int] = [:]
    var without: [EntryID] = []
    for id in ids {
      var isWithout = true
      for number in numbers {
        let (targets, texts) = values(of: number, in: id)
        if !targets.isEmpty || !texts.isEmpty { isWithout = false }
        for target in targets where byTarget[target]?.last != id {
          byTarget[target, default: []].append(id)
        }
        for text in texts {
          if let position = positions[text] {
            if byText[position].ids.last != id { byText[position].ids.append(id) }
          } else {
            positions[text] = byText.count
            byText.append((text, [id]))
          }
        }
      }
      if isWithout { without.append(id) }
    }
    let isWhole = namesWholeEntries(numbers)
    var groups = byTarget.sorted { $0.key < $1.key }.map { target, ids in
      let title = model.title(target, language)
      return group(
        .text(title.text, title.language, on: language, model), id: model.entry(target).id,
        url: .path(model.path(target, language)),
        entry: isWhole
          ? entry(target) : .object(CardScope(model: model, id: target, language: language)), ids)
    }
    let code = model.languages.codes[language]
    byText.sort {
      NameFolding.sortKey($0.text, in: code) < NameFolding.sortKey($1.text, in: code)
    }
    var slugs = SlugSet()
    groups += byText.map {
      group(.text($0.text), id: slugs.next(for: $0.text), url: .missing, entry: .missing, $0.ids)
    }
    if !without.isEmpty {
      groups.append(
        group(
          .text(model.word("not-specified", language)), id: "not-specified", url: .missing,
          entry: .missing, without))
    }
    return groups
  }

  /// The entries that a field of an entry leads to; without any, its values as texts.
  private func values(of number: Int, in id: EntryID) -> (targets: [EntryID], texts: [String]) {
    let field = model.schema.collections[collection].fields[number]
    let value = model.entry(id).value(number, language: language).value
    let targets = value.items.flatMap(\.targets)
    guard targets.isEmpty else { return (targets, []) }
    let context = ViewContext(language: language, languages: model.languages)
    return ([], value.items.compactMap { field.type.view($0, context).text })
  }

  /// True when templates were told that `entry` of a group is a whole entry: as the main index has it.
  private func namesWholeEntries(_ numbers: [Int]) -> Bool {
    let declared = model.schema.collections[collection]
    guard case .field(let main)? = declared.grouping,
      let promised = declared.fields[main].reference, promised.targets.count == 1
    else { return false }
    return numbers.allSatisfy {
      declared.fields[$0].reference?.targets == promised.targets
    }
  }

  private func group(
    _ title: TemplateValue, id: String, url: TemplateValue, entry: TemplateValue, _ ids: [EntryID]
  ) -> TemplateValue {
    .values([
      title, .text(id), url, .text(String(ids.count)), entry, .items(entries(ids)),
    ])
  }

  private func indexes() -> [TemplateValue] {
    model.indexLinks(collection, language) { $0 == further }
  }
}

extension PageModel {
  /// The ways to all entries of a collection: its index and the further ones by number, when it has
  /// some.
  func indexLinks(
    _ collection: Int, _ language: Int, isCurrent: (Int?) -> Bool
  ) -> [TemplateValue] {
    let declared = schema.collections[collection]
    guard !declared.indexes.isEmpty, let main = indexPath(collection, language) else { return [] }
    let first = TemplateValue.values([
      .text(declared.plural[language]), .path(main), .flag(isCurrent(nil)),
    ])
    return [first]
      + declared.indexes.enumerated().map { number, index in
        .values([
          .text(index.label[language]),
          .path(prefix(language) + PercentEncoding.path(declared.id + "/" + index.name) + ".html"),
          .flag(isCurrent(number)),
        ])
      }
  }
}
