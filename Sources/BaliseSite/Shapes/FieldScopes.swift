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
    if case .reference = field.type.form {
      let list = ReferenceList(
        value.items, of: field, in: entry, model: model, language: language, group: nil)
      if field.isMany { return .list(list.scopes) }
      return value.isEmpty ? .missing : list.scopes.first ?? .missing
    }
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
          model: model, entry: entry, value: value, type: field.type, members: members,
          language: language, written: written))
    case .reference: return .missing
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
    case .fact(let fact, let path): model.fileFact(fact, path, language)
    }
  }
}

/// A value with named parts.
struct RecordScope: TemplateScope {
  let model: PageModel
  let entry: EntryID
  let value: FieldValue
  let type: any FieldType
  let members: [RecordMember]
  let language: Int
  let written: Int

  func value(_ slot: Int) -> TemplateValue {
    let context = ViewContext(language: language, languages: model.languages)
    let view = type.member(slot, of: value, context)
    if slot < members.count, case .text(let text) = view {
      switch members[slot].wording {
      case .author: break
      case .page: return .text(text)
      case .shortWords where written != language:
        let word = model.entry(entry).word(text, language: language)
        return .text(word.text, word.language, on: language, model)
      case .shortWords: break
      }
    }
    return shown(view)
  }

  private func shown(_ view: FieldView) -> TemplateValue {
    switch view {
    case .missing: .missing
    case .text(let text): .text(text, written, on: language, model)
    case .number(let text): .text(text)
    case .flag(let flag): .flag(flag)
    case .path(let path): .path(model.files.sitePath(path))
    case .fact(let fact, let path): model.fileFact(fact, path, language)
    case .records(let records): .list(records.map { .values($0.map(shown)) })
    }
  }
}
