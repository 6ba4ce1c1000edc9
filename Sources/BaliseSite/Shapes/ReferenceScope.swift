import BalisePlan
import BaliseTemplates

/// The references of a field of an entry as templates see them: one object for the whole list,
/// because lists of references are most of what pages show.
final class ReferenceList: TemplateItems {
  /// The references, as they stand in the field: taken out, each would be copied for every page.
  private let references: [FieldValue]
  let field: Field
  let entry: EntryID
  let model: PageModel
  let language: Int
  /// Label of the named group they belong to.
  let group: String?

  init(
    _ values: [FieldValue], of field: Field, in entry: EntryID, model: PageModel, language: Int,
    group: String?
  ) {
    let isWhole = values.allSatisfy(Self.isReference)
    references = isWhole ? values : values.filter(Self.isReference)
    self.field = field
    self.entry = entry
    self.model = model
    self.language = language
    self.group = group
  }

  var count: Int { references.count }

  func object(_ item: Int) -> any TemplateScope { ReferenceScope(list: self, index: item) }

  private static func isReference(_ value: FieldValue) -> Bool {
    if case .reference = value { true } else { false }
  }

  func value(_ slot: Int, of item: Int) -> TemplateValue {
    guard case .reference(let reference) = references[item] else { return .missing }
    let target = references[item].entry
    switch ReferenceName(rawValue: slot) {
    case .title:
      guard let target else {
        return unsaid(reference) ?? word(reference.words)
      }
      return model.titleValue(target, language)
    case .url: return target.map { .path(model.path($0, language)) } ?? .missing
    case .role: return reference.role.map(word) ?? .missing
    case .undecided: return .flag(reference.target == .undecided)
    case .isGroup: return .flag(reference.target == .group)
    case .open: return .flag(reference.isOpen)
    case .group: return group.map(word) ?? .missing
    case .mutual: return .flag(isMutual(target))
    case .members: return members(reference)
    case .also: return .list(otherRoles(target).map { .text($0.label[language]) })
    case .repeated: return .flag(otherRoles(target).contains { $0.isEarlier })
    case .announced: return .optional(reference.announced.map(String.init))
    case .entry:
      guard let target else { return .missing }
      let targets = field.reference?.targets.count ?? 0
      return targets == 1
        ? .object(EntryScope(model: model, id: target, language: language))
        : .object(CardScope(model: model, id: target, language: language))
    case nil: return .missing
    }
  }

  func write(_ slot: Int, of item: Int, to page: inout TemplatePage) -> Bool {
    guard let target = references[item].entry else { return false }
    switch ReferenceName(rawValue: slot) {
    case .title: return model.write(EntryName.title.rawValue, of: target, language, to: &page)
    case .url: return model.write(EntryName.url.rawValue, of: target, language, to: &page)
    default: return false
    }
  }

  private func members(_ reference: Reference) -> TemplateValue {
    guard !reference.members.isEmpty else { return .list([]) }
    return .items(
      ReferenceList(
        reference.members.map { .reference($0) }, of: field, in: entry, model: model,
        language: language, group: reference.words))
  }

  private func unsaid(_ reference: Reference) -> TemplateValue? {
    let values = model.languages.valueLanguage(language)
    return model.entry(entry).unsaid(reference, in: values, language: language).map {
      .text($0.text, $0.language, on: language, model)
    }
  }

  private func word(_ text: String) -> TemplateValue {
    let word = model.entry(entry).word(text, language: language)
    return .text(word.text, word.language, on: language, model)
  }

  /// The other fields of the entry that name the same target: one organisation with several roles
  /// is shown once, with all of them.
  private func otherRoles(_ target: EntryID?) -> [(label: LocalText, isEarlier: Bool)] {
    guard let target, let own = field.reference else { return [] }
    let entry = model.entry(self.entry)
    let fields = model.schema.collections[entry.collection].fields
    guard let position = fields.firstIndex(where: { $0.name == field.name }) else {
      return []
    }
    return fields.indices.compactMap { number in
      let other = fields[number]
      guard number != position, !other.isPrivate, let type = other.reference,
        type.targets == own.targets,
        entry.slots[number].value.items.contains(where: { $0.targets.contains(target) })
      else { return nil }
      return (other.label, number < position)
    }
  }

  /// True when the target's same field leads back here.
  private func isMutual(_ target: EntryID?) -> Bool {
    guard let target else { return false }
    let (ours, theirs) = (model.entry(entry), model.entry(target))
    guard ours.collection == theirs.collection,
      let number = model.schema.collections[ours.collection].field(named: field.name)
    else { return false }
    return theirs.slots[number].value.items.contains { $0.targets.contains(entry) }
  }
}

/// One reference of a list, where it is needed as an object.
final class ReferenceScope: TemplateScope {
  let list: ReferenceList
  let index: Int

  init(list: ReferenceList, index: Int) {
    self.list = list
    self.index = index
  }

  func value(_ slot: Int) -> TemplateValue { list.value(slot, of: index) }

  func write(_ slot: Int, to page: inout TemplatePage) -> Bool {
    list.write(slot, of: index, to: &page)
  }
}
