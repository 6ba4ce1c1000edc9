import BaliseDocuments
import BalisePlan
import BaliseTemplates

/// Turns the value of a field into what a template sees.
struct FieldScopes {
  let model: PageModel
  let entry: EntryID
  let language: Int

  /// The value of a whole field: a list for `many`.
  func value(_ value: FieldValue, of field: Field, written: Int) -> TemplateValue {
    if field.isMany {
      return .list(value.items.map { one($0, of: field, written: written) })
    }
    return value.isEmpty ? .missing : one(value, of: field, written: written)
  }

  private func one(_ value: FieldValue, of field: Field, written: Int) -> TemplateValue {
    let context = ViewContext(language: language, languages: model.languages)
    switch field.type.form {
    case .text: return shown(field.type.view(value, context), written)
    case .flag:
      if case .flag(let flag) = field.type.view(value, context) { return .flag(flag) }
      return .missing
    case .markup:
      guard case .text(let text) = value else { return .missing }
      return .markup(
        RichText.html(
          text, entry: entry, page: model.page, language: written, model: model.site
        ).html)
    case .record(let members):
      return .object(
        RecordScope(
          model: model, value: value, type: field.type, members: members, language: language,
          written: written))
    case .reference:
      guard case .reference(let reference) = value else { return .missing }
      return .object(
        ReferenceScope(
          model: model, reference: reference, field: field, entry: entry, language: language,
          group: nil))
    case .group(let fields):
      guard case .group(let values) = value else { return .missing }
      let visible = zip(fields, values).filter { !$0.0.isPrivate }
      return .values(visible.map { self.value($1, of: $0, written: written) })
    }
  }

  private func shown(_ view: FieldView, _ written: Int) -> TemplateValue {
    switch view {
    case .missing, .records: .missing
    case .text(let text): .text(text, written, on: language, model)
    case .number(let text): .text(text)
    case .flag(let flag): .flag(flag)
    case .path(let path): .path(model.files.sitePath(path))
    }
  }
}

/// A value with named parts.
struct RecordScope: TemplateScope {
  let model: PageModel
  let value: FieldValue
  let type: any FieldType
  let members: [RecordMember]
  let language: Int
  let written: Int

  func value(_ slot: Int) -> TemplateValue {
    let context = ViewContext(language: language, languages: model.languages)
    return shown(type.member(slot, of: value, context))
  }

  private func shown(_ view: FieldView) -> TemplateValue {
    switch view {
    case .missing: .missing
    case .text(let text): .text(text, written, on: language, model)
    case .number(let text): .text(text)
    case .flag(let flag): .flag(flag)
    case .path(let path): .path(model.files.sitePath(path))
    case .records(let records): .list(records.map { .values($0.map(shown)) })
    }
  }
}

/// What a template sees of a reference.
struct ReferenceScope: TemplateScope {
  let model: PageModel
  let reference: Reference
  let field: Field
  let entry: EntryID
  let language: Int
  /// Label of the named group it belongs to.
  let group: String?

  func value(_ slot: Int) -> TemplateValue {
    guard let name = ReferenceName(rawValue: slot) else { return .missing }
    let target: EntryID? = if case .entry(let id) = reference.target { id } else { nil }
    switch name {
    case .title:
      if let target {
        let title = model.title(target, language)
        return .text(title.text, title.language, on: language, model)
      }
      return word(reference.words)
    case .url: return target.map { .path(model.path($0, language)) } ?? .missing
    case .role: return reference.role.map(word) ?? .missing
    case .undecided: return .flag(reference.target == .undecided)
    case .isGroup: return .flag(reference.target == .group)
    case .open: return .flag(reference.isOpen)
    case .group: return group.map(word) ?? .missing
    case .mutual: return .flag(isMutual(target))
    case .members:
      return .list(
        reference.members.map {
          .object(
            ReferenceScope(
              model: model, reference: $0, field: field, entry: entry, language: language,
              group: reference.words))
        })
    case .also:
      return .list(otherRoles(target).map { .text($0.label[language]) })
    case .repeated: return .flag(otherRoles(target).contains { $0.isEarlier })
    case .entry:
      guard let target else { return .missing }
      let targets = (field.type as? ReferenceType)?.targets.count ?? 0
      return targets == 1
        ? .object(EntryScope(model: model, id: target, language: language))
        : .object(CardScope(model: model, id: target, language: language))
    }
  }

  private func word(_ text: String) -> TemplateValue {
    let word = model.entry(entry).word(text, language: language)
    return .text(word.text, word.language, on: language, model)
  }

  /// The other fields of the entry that name the same target: one organisation with several roles
  /// is shown once, with all of them.
  private func otherRoles(_ target: EntryID?) -> [(label: LocalText, isEarlier: Bool)] {
    guard let target, let own = field.type as? ReferenceType else { return [] }
    let entry = model.entry(entry)
    let fields = model.schema.collections[entry.collection].fields
    guard let position = fields.firstIndex(where: { $0.name == field.name }) else { return [] }
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
    let (ours, theirs) = (model.entry(entry), model.entry(target))
    guard ours.collection == theirs.collection,
      let number = model.schema.collections[ours.collection].field(named: field.name)
    else { return false }
    return theirs.slots[number].value.items.contains { $0.targets.contains(entry) }
  }
}
