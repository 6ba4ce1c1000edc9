import BaliseDiagnostics
import BaliseText
import BaliseValues

/// Takes out of a plan what is personal and not marked public, before anything is made from it: no
/// page, data file, calendar or feed can show what the plan no longer holds.
struct PublicationFilter {
  let schema: Schema
  let today: Day?
  private(set) var records: [PersonalRecord] = []
  /// The entries whose title is withheld, with what is shown in its place.
  private(set) var withheldTitles: [EntryID: String] = [:]

  init(schema: Schema, today: Day?) {
    self.schema = schema
    self.today = today
  }

  /// The entries whose title will be withheld: their names are no suggestions.
  func hiddenNames(in plan: Plan) -> Set<EntryID> {
    var hidden: Set<EntryID> = []
    for (range, collection) in zip(plan.ranges, schema.collections) {
      guard let title = collection.titleField, collection.fields[title].personal != nil else {
        continue
      }
      for index in range {
        let decision = decision(plan.entries[index], collection)
        if !decision.shows(collection.fields[title]) { hidden.insert(EntryID(index)) }
      }
    }
    return hidden
  }

  /// The plan without what is withheld.
  mutating func apply(to plan: inout Plan) {
    for (range, collection) in zip(plan.ranges, schema.collections)
    where collection.fields.contains(where: \.holdsPersonal) {
      var slugs = SlugSet()
      for index in range { slugs.reserve(plan.entries[index].id) }
      for index in range {
        plan.entries[index] = filtered(plan.entries[index], EntryID(index), collection, &slugs)
      }
    }
    guard !withheldTitles.isEmpty else { return }
    for index in plan.entries.indices {
      let entry = plan.entries[index]
      guard entry.slots.contains(where: { Self.mayRefer($0.value) }) else { continue }
      var slots = entry.slots
      for slot in slots.indices where Self.mayRefer(slots[slot].value) {
        slots[slot].value = renamed(slots[slot].value)
      }
      plan.entries[index] = entry.with(slots: slots)
    }
  }

  /// One entry without what is withheld; nil for one whose title is, which changes others too.
  static func shown(_ entry: Entry, _ schema: Schema, today: Day?) -> Entry? {
    let collection = schema.collections[entry.collection]
    guard collection.fields.contains(where: \.holdsPersonal) else { return entry }
    var filter = PublicationFilter(schema: schema, today: today)
    var slugs = SlugSet()
    let shown = filter.filtered(entry, EntryID(0), collection, &slugs)
    return filter.withheldTitles.isEmpty ? shown : nil
  }

  private func decision(_ entry: Entry, _ collection: Collection) -> PublicationDecision {
    PublicationDecision(
      collection.fields, collection.publication, entry.slots.map(\.value), today: today)
  }

  // MARK: - Entries

  private mutating func filtered(
    _ entry: Entry, _ id: EntryID, _ collection: Collection, _ slugs: inout SlugSet
  ) -> Entry {
    let decision = decision(entry, collection)
    let place =
      collection.publication.flatMap { entry.slots[$0.level].range }
      .map(entry.file.range) ?? SourceRange(file: entry.file.path)
    let translations = entry.texts.compactMap { $0?.slots }.filter { !$0.isEmpty }
    var values = personalValues(collection.fields, entry.slots.map(\.value), decision)
    for slots in translations {
      values += personalValues(collection.fields, slots.map(\.value), decision)
    }
    record(id, nil, place, decision, values)
    // Groups first: what is said of them is read from the whole values.
    let slots = filtered(entry.slots, decision, id, entry.file, isOriginal: true)
    let texts = entry.texts.map { text in
      text.map { text in
        EntryText(
          file: text.file, body: text.body, hasBody: text.hasBody,
          slots: filtered(text.slots, decision, id, text.file, isOriginal: false),
          words: text.words, formerAddresses: text.formerAddresses)
      }
    }
    let result = Entry(
      collection: entry.collection, id: entry.id, language: entry.language, slots: slots,
      linksMentions: entry.linksMentions, texts: texts)
    guard let title = collection.titleField, !decision.shows(collection.fields[title]),
      !entry.slots[title].isEmpty
    else { return result }
    return untitled(result, id, title, of: entry, collection, &slugs)
  }

  private mutating func filtered(
    _ slots: [FieldSlot], _ decision: PublicationDecision, _ id: EntryID, _ file: SourceFile,
    isOriginal: Bool
  ) -> [FieldSlot] {
    var result = slots
    for index in slots.indices {
      let field = decision.fields[index]
      if !decision.shows(field) {
        result[index].value = .empty
      } else if let group = field.group, field.holdsPersonal {
        let place = slots[index].range.map(file.range) ?? SourceRange(file: file.path)
        result[index].value = groups(slots[index].value, group, field, id, place, isOriginal)
      }
    }
    return result
  }

  /// A group, or a list of them: each decides for itself.
  private mutating func groups(
    _ value: FieldValue, _ group: GroupType, _ field: Field, _ id: EntryID, _ place: SourceRange,
    _ isOriginal: Bool
  ) -> FieldValue {
    switch value {
    case .list(let values):
      var result: [FieldValue] = []
      for value in values {
        let shown = groups(value, group, field, id, place, isOriginal)
        if case .empty = shown { continue }
        result.append(shown)
      }
      return .list(result)
    case .group(var values):
      let decision = PublicationDecision(group.fields, group.publication, values, today: today)
      if isOriginal {
        record(id, field.label, place, decision, personalValues(group.fields, values, decision))
      }
      if decision.hidesAll { return .empty }
      for index in values.indices {
        if !decision.shows(group.fields[index]) {
          values[index] = .empty
        } else if let inner = group.fields[index].group {
          values[index] = groups(
            values[index], inner, group.fields[index], id, place, isOriginal)
        }
      }
      return .group(values)
    default: return value
    }
  }

  private mutating func record(
    _ id: EntryID, _ group: LocalText?, _ place: SourceRange, _ decision: PublicationDecision,
    _ values: [PersonalRecord.Value]
  ) {
    guard !values.isEmpty else { return }
    records.append(
      PersonalRecord(
        entry: id, group: group, place: place, reason: decision.reason, until: decision.until,
        values: values))
  }

  /// What of some values is personal, as it is looked for in texts.
  private func personalValues(
    _ fields: [Field], _ values: [FieldValue], _ decision: PublicationDecision
  ) -> [PersonalRecord.Value] {
    var result: [PersonalRecord.Value] = []
    for (field, value) in zip(fields, values) {
      let isShown = decision.shows(field)
      if field.personal != nil {
        result += Self.values(of: field, value, isShown: isShown)
      } else if decision.hidesAll {
        result += Self.addresses(in: field, value)
      }
      // What is hidden with all that is in it is not met again.
      guard !isShown || decision.hidesAll, let group = field.group else { continue }
      for case .group(let values) in value.items {
        result += Self.hidden(group.fields, values)
      }
    }
    return result
  }

  /// What of a group that is hidden as a whole is looked for: what is personal, and every address of
  /// somebody. A service or a street is not withheld because a person was told beside it.
  private static func hidden(_ fields: [Field], _ values: [FieldValue]) -> [PersonalRecord.Value] {
    var result: [PersonalRecord.Value] = []
    for (field, value) in zip(fields, values) {
      result +=
        field.personal != nil
        ? Self.values(of: field, value, isShown: false) : addresses(in: field, value)
      guard let group = field.group else { continue }
      for case .group(let values) in value.items { result += hidden(group.fields, values) }
    }
    return result
  }

  /// The e-mail addresses and telephone numbers of a field that is hidden with others.
  private static func addresses(in field: Field, _ value: FieldValue) -> [PersonalRecord.Value] {
    kind(of: field) == .words ? [] : values(of: field, value, isShown: false)
  }

  private static func values(
    of field: Field, _ value: FieldValue, isShown: Bool
  ) -> [PersonalRecord.Value] {
    value.items.compactMap { item in
      let text: String
      switch item {
      case .text(let words): text = words
      case .file(let file): text = file.path
      default: return nil
      }
      return PersonalRecord.Value(
        label: field.label, kind: kind(of: field), text: text, isShown: isShown)
    }
  }

  private static func kind(of field: Field) -> PersonalRecord.Kind {
    switch (field.type as? AddressType)?.kind {
    case .email: .email
    case .phone: .phone
    default: .words
    }
  }

  // MARK: - Titles

  /// The entry under what it is, not who: its function, or what such an entry is called. An address
  /// that tells the name is replaced too.
  private mutating func untitled(
    _ entry: Entry, _ id: EntryID, _ title: Int, of original: Entry, _ collection: Collection,
    _ slugs: inout SlugSet
  ) -> Entry {
    func shown(_ language: Int) -> String {
      let context = ViewContext(language: language, languages: schema.languages)
      if let field = collection.publication?.instead, field != title,
        case let value = entry.value(field, language: language).value,
        let text = collection.fields[field].type.view(value, context).text, !text.isEmpty
      {
        return text
      }
      return collection.singular[language]
    }
    var slots = entry.slots
    slots[title].value = .text(shown(entry.language))
    let texts = entry.texts.enumerated().map { language, text in
      text.map { text in
        var slots = text.slots
        if !slots.isEmpty, language != entry.language {
          slots[title].value = .text(shown(language))
        }
        return EntryText(
          file: text.file, body: text.body, hasBody: text.hasBody, slots: slots, words: text.words)
      }
    }
    withheldTitles[id] = shown(entry.language)
    let names =
      original.slots[title].value.items
      + original.texts.flatMap { text in
        text.flatMap { $0.slots.isEmpty ? nil : $0.slots[title].value.items } ?? []
      }
    let isTold = names.contains { name in
      if case .text(let name) = name { PersonalScan.sharesWord(original.id, name) } else { false }
    }
    return Entry(
      collection: entry.collection, id: isTold ? slugs.next(for: shown(0)) : entry.id,
      language: entry.language, slots: slots, linksMentions: entry.linksMentions, texts: texts)
  }

  // MARK: - References

  private static func mayRefer(_ value: FieldValue) -> Bool {
    switch value {
    case .reference: true
    case .list(let values), .group(let values): values.contains(where: mayRefer)
    default: false
    }
  }

  /// The same value, in which no reference keeps the name it was written with.
  private func renamed(_ value: FieldValue) -> FieldValue {
    switch value {
    case .list(let values): .list(values.map(renamed))
    case .group(let values): .group(values.map(renamed))
    case .reference(let reference): .reference(renamed(reference))
    default: value
    }
  }

  private func renamed(_ reference: Reference) -> Reference {
    var words = reference.words
    if case .entry(let id) = reference.target, let shown = withheldTitles[id] { words = shown }
    return Reference(
      words: words, range: reference.range, role: reference.role,
      members: reference.members.map(renamed), isOpen: reference.isOpen, target: reference.target)
  }
}
