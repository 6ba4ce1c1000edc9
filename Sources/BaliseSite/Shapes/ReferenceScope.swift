import BalisePlan
import BaliseTemplates

/// The references of a field of an entry: what the scopes of all of them share, made once, because
/// lists of references are most of what pages show.
final class ReferenceList: Sendable {
  let references: [Reference]
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
    references = values.compactMap {
      if case .reference(let reference) = $0 { reference } else { nil }
    }
    self.field = field
    self.entry = entry
    self.model = model
    self.language = language
    self.group = group
  }

  /// One object per reference.
  var scopes: [TemplateValue] {
    references.indices.map { .object(ReferenceScope(list: self, index: $0)) }
  }
}

/// What a template sees of a reference.
struct ReferenceScope: TemplateScope {
  let list: ReferenceList
  let index: Int

  private var model: PageModel { list.model }
  private var language: Int { list.language }

  func value(_ slot: Int) -> TemplateValue {
    let target: EntryID? =
      if case .entry(let id) = list.references[index].target { id } else { nil }
    switch ReferenceName(rawValue: slot) {
    case .title:
      guard let target else { return word(list.references[index].words) }
      let title = model.title(target, language)
      return .text(title.text, title.language, on: language, model)
    case .url: return target.map { .path(model.path($0, language)) } ?? .missing
    case .role: return list.references[index].role.map(word) ?? .missing
    case .undecided: return .flag(list.references[index].target == .undecided)
    case .isGroup: return .flag(list.references[index].target == .group)
    case .open: return .flag(list.references[index].isOpen)
    case .group: return list.group.map(word) ?? .missing
    case .mutual: return .flag(isMutual(target))
    case .members: return .list(members(list.references[index]))
    case .also: return .list(otherRoles(target).map { .text($0.label[language]) })
    case .repeated: return .flag(otherRoles(target).contains { $0.isEarlier })
    case .announced: return .optional(list.references[index].announced.map(String.init))
    case .entry:
      guard let target else { return .missing }
      let targets = (list.field.type as? ReferenceType)?.targets.count ?? 0
      return targets == 1
        ? .object(EntryScope(model: model, id: target, language: language))
        : .object(CardScope(model: model, id: target, language: language))
    case nil: return .missing
    }
  }

  private func members(_ reference: Reference) -> [TemplateValue] {
    guard !reference.members.isEmpty else { return [] }
    return ReferenceList(
      reference.members.map { .reference($0) }, of: list.field, in: list.entry, model: model,
      language: language, group: reference.words
    ).scopes
  }

  private func word(_ text: String) -> TemplateValue {
    let word = model.entry(list.entry).word(text, language: language)
    return .text(word.text, word.language, on: language, model)
  }

  /// The other fields of the entry that name the same target: one organisation with several roles
  /// is shown once, with all of them.
  private func otherRoles(_ target: EntryID?) -> [(label: LocalText, isEarlier: Bool)] {
    guard let target, let own = list.field.type as? ReferenceType else { return [] }
    let entry = model.entry(list.entry)
    let fields = model.schema.collections[entry.collection].fields
    guard let position = fields.firstIndex(where: { $0.name == list.field.name }) else {
      return []
    }
    return fields.indices.compactMap { number in
      let other = fields[number]
      guard number != position, !other.isPrivate, let type = other.type as? ReferenceType,
        type.targets == own.targets,
        entry.slots[number].value.items.contains(where: { $0.targets.contains(target) })
      else { return nil }
      return (other.label, number < position)
    }
  }

  /// True when the target's same field leads back here.
  private func isMutual(_ target: EntryID?) -> Bool {
    guard let target else { return false }
    let (ours, theirs) = (model.entry(list.entry), model.entry(target))
    guard ours.collection == theirs.collection,
      let number = model.schema.collections[ours.collection].field(named: list.field.name)
    else { return false }
    return theirs.slots[number].value.items.contains { $0.targets.contains(list.entry) }
  }
}
