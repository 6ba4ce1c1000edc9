import BaliseValues

/// Finds what one entry does not say: in the order of its fields, then of its sections.
struct UnknownFinder {
  let plan: Plan
  let means: ReportLines<Resource>
  let dates: ReportLines<When>
  let indicators: ReportLines<Indicator>

  func items(of id: EntryID) -> [UnknownItem] {
    let entry = plan.entries[Int(id.index)]
    let collection = plan.schema.collections[entry.collection]
    guard collection.isReported else { return [] }
    var items: [UnknownItem] = []
    for (number, field) in collection.fields.enumerated() where !field.isPrivate {
      let value = entry.slots[number].value
      if value.isEmpty {
        if field.isExpected, field.personal == nil {
          items.append(item(id, .field(number), .empty))
        }
        continue
      }
      switch field.type.form {
      case .reference, .group: references(value, field, number, id, &items)
      case .text where isPlain(number, in: collection): texts(value, number, id, &items)
      default: break
      }
      if means.fields[entry.collection].contains(number) { addMeans(of: number, id, &items) }
      if dates.fields[entry.collection].contains(number) { addDates(of: number, id, &items) }
      if indicators.fields[entry.collection].contains(number) {
        addIndicators(of: number, id, &items)
      }
    }
    sections(of: entry, id, collection, &items)
    return items
  }

  private func item(
    _ entry: EntryID, _ place: UnknownItem.Place, _ kind: UnknownItem.Kind, item: Int? = nil,
    words: ((Int) -> (String, Int))? = nil
  ) -> UnknownItem {
    UnknownItem(
      entry: entry, place: place, kind: kind, item: item,
      words: words.map { words in plan.schema.languages.codes.indices.map { words($0) } } ?? [])
  }

  // MARK: - Typed values

  private func addMeans(of field: Int, _ id: EntryID, _ items: inout [UnknownItem]) {
    for line in means.lines(of: id) where line.field == field {
      let kind: UnknownItem.Kind
      switch line.original.kind {
      case .toBeSpecified: kind = .toBeSpecified
      case .none: kind = .none
      case .elsewhere: kind = .elsewhere
      case .unread: kind = .unread
      case .money, .people, .inKind: continue
      }
      items.append(
        item(id, .field(field), kind, item: line.original.item) { language in
          let (value, written) = line.value(language)
          return (value.formatted(in: valueLanguage(language)), written)
        })
    }
  }

  private func addDates(of field: Int, _ id: EntryID, _ items: inout [UnknownItem]) {
    for line in dates.lines(of: id) where line.field == field {
      for (index, phase) in line.original.phases.enumerated() {
        guard let kind = kind(of: phase) else { continue }
        items.append(
          item(id, .field(field), kind) { language in
            let (value, written) = line.value(language)
            let phases = value.phases
            let shown = index < phases.count ? phases[index] : phase
            return (shown.formatted(in: valueLanguage(language)), written)
          })
      }
    }
  }

  private func kind(of phase: TimePhase) -> UnknownItem.Kind? {
    switch phase.extent {
    case .unknown(let unknown): UnknownItem.Kind(unknown)
    case .unread: .unread
    // It lasts as long as something that is dated in another place, or nowhere.
    case .plan: .elsewhere
    default: phase.isUncertain ? .undecided : nil
    }
  }

  private func addIndicators(of field: Int, _ id: EntryID, _ items: inout [UnknownItem]) {
    for line in indicators.lines(of: id) where line.field == field {
      let kind: UnknownItem.Kind
      switch line.original.aim {
      case .target: continue
      case .absent: kind = .empty
      case .unknown(let unknown): kind = UnknownItem.Kind(unknown)
      case .unread: kind = .unread
      }
      items.append(
        item(id, .target(field), kind) { language in
          let (value, written) = line.value(language)
          return (value.label, written)
        })
    }
  }

  // MARK: - Names and words

  private func references(
    _ value: FieldValue, _ field: Field, _ number: Int, _ id: EntryID,
    _ items: inout [UnknownItem]
  ) {
    switch value {
    case .list(let values):
      for value in values { references(value, field, number, id, &items) }
    case .group(let values):
      guard let group = field.group else { return }
      for (field, value) in zip(group.fields, values) where !field.isPrivate {
        references(value, field, number, id, &items)
      }
    case .reference(let reference):
      for name in [reference] + reference.members {
        switch name.target {
        case .undecided:
          items.append(
            item(id, .field(number), .undecided) { language in
              let (text, written) = plan.entries[Int(id.index)].word(name.words, language: language)
              return (valueLanguage(language).uncertain(text), written)
            })
        case .unsaid(let unknown):
          items.append(
            item(id, .field(number), UnknownItem.Kind(unknown)) { language in
              plan.entries[Int(id.index)].unsaid(
                name, in: valueLanguage(language), language: language) ?? (name.words, language)
            })
        case .entry, .group, .unknown: break
        }
      }
    default: break
    }
  }

  /// Words that are no name: a title may well end with a question mark.
  private func isPlain(_ field: Int, in collection: Collection) -> Bool {
    field != collection.titleField && field != collection.aliasField
      && field != collection.ambiguousField && field != collection.notField
  }

  /// Longer texts are sentences, which may begin with « voir » and say something.
  private static let longest = 40

  private func texts(
    _ value: FieldValue, _ field: Int, _ id: EntryID, _ items: inout [UnknownItem]
  ) {
    for (index, value) in value.items.enumerated() {
      guard case .text(let text) = value, text.utf8.count <= Self.longest,
        let unknown = Unknown.read(text), unknown != .undecided
      else { continue }
      items.append(
        item(id, .field(field), UnknownItem.Kind(unknown)) { language in
          let (value, written) = plan.entries[Int(id.index)].value(field, language: language)
          let values = value.items
          guard index < values.count, case .text(let text) = values[index] else {
            return (text, plan.entries[Int(id.index)].language)
          }
          return (text, written)
        })
    }
  }

  // MARK: - Text

  private func sections(
    of entry: Entry, _ id: EntryID, _ collection: Collection, _ items: inout [UnknownItem]
  ) {
    for number in entry.emptySections(collection) {
      items.append(item(id, .section(number), .empty))
    }
  }

  private func valueLanguage(_ language: Int) -> ValueLanguage {
    plan.schema.languages.valueLanguage(language)
  }
}
