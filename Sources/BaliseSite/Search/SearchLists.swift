import BalisePlan
import BaliseText
import BaliseValues

/// What the lists of the search hold of a plan, in one language: which entry has which value.
struct SearchLists {
  /// A value to choose, and the entries that have it, in order.
  struct Value: Sendable {
    let label: String
    let entries: [Int]
  }

  /// What entries are for what they refer to: `Leader`, and for each target those whose leader it is.
  struct Role: Sendable {
    let label: String
    let targets: [(target: Int, entries: [Int])]
  }

  enum Content: Sendable {
    case values([Value])
    case roles(collection: Int, [Role])
  }

  let model: SiteModel
  let language: Int

  /// What a list holds.
  func content(of facet: SearchFacet) -> Content {
    switch facet.source {
    case .years: .values(years())
    case .references(let collection): .roles(collection: collection, roles(collection))
    case .choices(let choices): .values(values(choices))
    }
  }

  private func values(_ choices: [SearchFacet.Choice]) -> [Value] {
    var labels: [String] = []
    var entries: [String: [Int]] = [:]
    for choice in choices {
      let field = model.schema.collections[choice.collection].fields[choice.field]
      guard let type = field.type as? ChoiceType else { continue }
      for option in type.options where entries[option.label[language]] == nil {
        labels.append(option.label[language])
        entries[option.label[language]] = []
      }
      for index in model.plan.plan.ranges[choice.collection] {
        for case .choice(let option) in model.plan.plan.entries[index].slots[choice.field].value
          .items
        where type.options.indices.contains(option) {
          let label = type.options[option].label[language]
          if entries[label]?.last != index { entries[label]?.append(index) }
        }
      }
    }
    return labels.compactMap { label in
      let found = (entries[label] ?? []).sorted()
      return found.isEmpty ? nil : Value(label: label, entries: found)
    }
  }

  /// The longest stretch of years that an entry is found under: longer ones tell nothing.
  private static let longest = 30

  private func years() -> [Value] {
    var entries: [Int: [Int]] = [:]
    for index in model.plan.plan.entries.indices {
      var found: Set<Int> = []
      visit(index) { _, value in
        switch value {
        case .when(let when):
          guard let first = (when.earliest ?? when.latest)?.year else { return }
          let last = when.latest?.year ?? first
          found.formUnion(
            last - first < Self.longest && last >= first ? first...last : first...first)
        case .date(let day): found.insert(day.year)
        default: break
        }
      }
      for year in found { entries[year, default: []].append(index) }
    }
    return entries.sorted { $0.key > $1.key }.map {
      Value(label: String($0.key), entries: $0.value)
    }
  }

  private func roles(_ collection: Int) -> [Role] {
    let range = model.plan.plan.ranges[collection]
    let name = model.schema.collections[collection].id
    // Few of the values of an entry can name such a one.
    let fields = model.schema.collections.map { collection in
      collection.fields.indices.filter { Self.refers(collection.fields[$0], to: name) }
    }
    var labels: [String] = []
    var byLabel: [String: [Int: [Int]]] = [:]
    for index in model.plan.plan.entries.indices {
      let entry = model.plan.plan.entries[index]
      for number in fields[entry.collection] where !entry.slots[number].isEmpty {
        let field = model.schema.collections[entry.collection].fields[number]
        Self.visit(field, entry.slots[number].value) { field, value in
          guard field.reference?.targets.contains(name) == true else { return }
          let label = field.label[language]
          for target in value.targets.map({ Int($0.index) }) where range.contains(target) {
            if byLabel[label] == nil { labels.append(label) }
            if byLabel[label]?[target]?.last != index {
              byLabel[label, default: [:]][target, default: []].append(index)
            }
          }
        }
      }
    }
    return labels.map { label in
      Role(
        label: label,
        targets: (byLabel[label] ?? [:]).sorted { $0.key < $1.key }
          .map { (target: $0.key, entries: $0.value) })
    }
  }

  /// True for a public field that may name entries of a collection, or a part of which may.
  private static func refers(_ field: Field, to collection: String) -> Bool {
    if field.isPrivate { return false }
    return field.reference?.targets.contains(collection) == true
      || field.group?.fields.contains { refers($0, to: collection) } == true
  }

  /// Every public value of an entry that is more than words, those of its groups too.
  private func visit(_ index: Int, _ body: (Field, FieldValue) -> Void) {
    let entry = model.plan.plan.entries[index]
    let fields = model.schema.collections[entry.collection].fields
    entry.slots.forEachFact { number, value, _ in Self.visit(fields[number], value, body) }
  }

  /// Every public value of a field, those of its groups too.
  static func visit(_ field: Field, _ value: FieldValue, _ body: (Field, FieldValue) -> Void) {
    if field.isPrivate { return }
    switch value {
    case .empty: break
    case .list(let values): for item in values { visit(field, item, body) }
    case .group(let parts):
      guard let group = field.group else { return body(field, value) }
      for (part, item) in zip(group.fields, parts) { visit(part, item, body) }
    default: body(field, value)
    }
  }
}
