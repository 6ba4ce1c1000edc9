import BaliseText

/// Entries that the index of their collection shows together, such as the actions of an axis.
package struct EntryGroup: Sendable {
  /// What the entries have in common.
  package enum Key: Sendable {
    /// They lead to the same entry.
    case entry(EntryID)
    /// They have the same value, in words per language.
    case value(LocalText)
    /// They have no value.
    case without
  }

  /// What the entries have in common.
  package let key: Key
  /// The entries, in the plan's order.
  package let entries: [EntryID]

  /// The groups of a collection whose index groups by a field; none for the others.
  package static func groups(of number: Int, in plan: Plan) -> [EntryGroup] {
    let collection = plan.schema.collections[number]
    guard case .field(let field)? = collection.grouping, !collection.fields[field].isPrivate else {
      return []
    }
    var byTarget: [EntryID: [EntryID]] = [:]
    var byText: [String: [EntryID]] = [:]
    var without: [EntryID] = []
    for index in plan.ranges[number] {
      let id = EntryID(index)
      let items = plan.entries[index].slots[field].value.items
      let targets = items.flatMap(\.targets)
      for target in targets where byTarget[target]?.last != id {
        byTarget[target, default: []].append(id)
      }
      guard targets.isEmpty else { continue }
      let texts = items.compactMap { text($0, of: collection.fields[field], 0, plan.schema) }
      for text in texts where byText[text]?.last != id { byText[text, default: []].append(id) }
      if texts.isEmpty { without.append(id) }
    }
    var groups = byTarget.sorted { $0.key < $1.key }.map {
      EntryGroup(key: .entry($0.key), entries: $0.value)
    }
    groups += byText.map { ($0.key, SortKey($0.key, in: plan.schema.languages.codes[0]), $0.value) }
      .sorted { $0.1 < $1.1 }.map {
        EntryGroup(key: .value(words($0.0, $0.2[0], field, plan)), entries: $0.2)
      }
    if !without.isEmpty { groups.append(EntryGroup(key: .without, entries: without)) }
    return groups
  }

  /// How each language says the value that an entry has.
  private static func words(
    _ value: String, _ entry: EntryID, _ number: Int, _ plan: Plan
  ) -> LocalText {
    let entry = plan.entries[Int(entry.index)]
    let field = plan.schema.collections[entry.collection].fields[number]
    let position = entry.slots[number].value.items.firstIndex {
      text($0, of: field, 0, plan.schema) == value
    }
    return LocalText(
      plan.schema.languages.codes.indices.map { language in
        let items = entry.value(number, language: language).value.items
        guard let position, position < items.count else { return nil }
        return text(items[position], of: field, language, plan.schema)
      }, fallback: value)
  }

  private static func text(
    _ value: FieldValue, of field: Field, _ language: Int, _ schema: Schema
  ) -> String? {
    if case .reference(let reference) = value {
      return reference.unsaid(in: schema.languages.valueLanguage(language)) ?? reference.words
    }
    return field.type.view(value, ViewContext(language: language, languages: schema.languages)).text
  }
}

extension FieldValue {
  /// The entries a value points at, members of named groups included.
  package var targets: [EntryID] {
    guard case .reference(let reference) = self else { return [] }
    return ([reference.target] + reference.members.map(\.target)).compactMap {
      if case .entry(let id) = $0 { id } else { nil }
    }
  }
}
