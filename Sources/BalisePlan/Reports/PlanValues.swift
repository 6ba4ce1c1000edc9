import BaliseValues

/// Collects the values of one kind from the public fields of every collection, in one pass.
struct PlanValues<Value: Sendable> {
  /// True for the type of field that holds such values.
  let isKind: (any FieldType) -> Bool
  /// The value, when it is of the kind.
  let pick: (FieldValue) -> Value?

  /// The public fields of the kind, by collection.
  func fields(of schema: Schema) -> [[Int]] {
    schema.collections.map { collection in
      collection.fields.indices.filter { index in
        collection.isReported && !collection.fields[index].isPrivate
          && holds(collection.fields[index].type)
      }
    }
  }

  func lines(of plan: Plan) -> ReportLines<Value> {
    let fields = fields(of: plan.schema)
    var lines: [ReportLine<Value>] = []
    var starts: [Int32] = [0]
    starts.reserveCapacity(plan.entries.count + 1)
    for (index, entry) in plan.entries.enumerated() {
      for field in fields[entry.collection] {
        add(field, of: entry, EntryID(index), plan.schema, to: &lines)
      }
      starts.append(Int32(clamping: lines.count))
    }
    return ReportLines(all: lines, fields: fields, starts: starts)
  }

  private func holds(_ type: any FieldType) -> Bool {
    if isKind(type) { return true }
    guard let group = type as? GroupType else { return false }
    return group.fields.contains { !$0.isPrivate && holds($0.type) }
  }

  private func add(
    _ number: Int, of entry: Entry, _ id: EntryID, _ schema: Schema,
    to lines: inout [ReportLine<Value>]
  ) {
    let field = schema.collections[entry.collection].fields[number]
    let originals = values(in: entry.slots[number].value, of: field.type, part: nil)
    guard !originals.isEmpty else { return }
    let translations = entry.texts.enumerated().map { language, text -> [Value] in
      guard field.isTranslated, language != entry.language, let text,
        text.slots.indices.contains(number)
      else { return [] }
      let values = values(in: text.slots[number].value, of: field.type, part: nil)
      // A translation that does not state the same items was reported as an error.
      return values.count == originals.count ? values.map(\.value) : []
    }
    let isTranslated = translations.contains { !$0.isEmpty }
    for (index, original) in originals.enumerated() {
      lines.append(
        ReportLine(
          entry: id, field: number, part: original.part, position: index + 1,
          original: original.value, language: entry.language,
          translations: isTranslated ? translations.map { $0.isEmpty ? nil : $0[index] } : []))
    }
  }

  /// The values of the kind in a value of a field, each with the label of its place in a group.
  func values(
    in value: FieldValue, of type: any FieldType, part: LocalText?
  ) -> [(value: Value, part: LocalText?)] {
    switch value {
    case .list(let values): values.flatMap { self.values(in: $0, of: type, part: part) }
    case .group(let values):
      zip((type as? GroupType)?.fields ?? [], values).flatMap { field, value in
        field.isPrivate ? [] : self.values(in: value, of: field.type, part: field.label)
      }
    default: pick(value).map { [($0, part)] } ?? []
    }
  }
}

extension PlanValues<Resource> {
  static var resources: Self {
    Self(isKind: { $0 is ResourceType }) { value in
      if case .resource(let resource) = value { resource } else { nil }
    }
  }
}

extension PlanValues<When> {
  static var dates: Self {
    Self(isKind: { $0 is WhenType }) { value in
      if case .when(let when) = value { when } else { nil }
    }
  }
}

extension PlanValues<Indicator> {
  static var indicators: Self {
    Self(isKind: { $0 is IndicatorType }) { value in
      if case .indicator(let indicator) = value { indicator } else { nil }
    }
  }
}
