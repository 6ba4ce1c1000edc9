import BaliseDocuments
import BalisePlan
import BaliseTemplates
import BaliseText

/// Turns the value of a field into what a template sees.
struct FieldScopes {
  let model: PageModel
  let entry: EntryID
  let language: Int

  /// The value of a whole field: a list for `many`.
  func value(_ value: FieldValue, of field: Field, written: Int) -> TemplateValue {
    if field.reference != nil {
      let list = ReferenceList(
        value.items, of: field, in: entry, model: model, language: language, group: nil)
      if field.isMany { return .items(list) }
      return list.count == 0 ? .missing : .object(list.object(0))
    }
    if let group = field.group, field.isMany,
      let groups = GroupList(value.items, group, self, written: written)
    {
      return .items(groups)
    }
    if field.isMany {
      return .list(value.items.map { one($0, of: field, written: written) })
    }
    return value.isEmpty ? .missing : one(value, of: field, written: written)
  }

  /// Writes the value of a field that is one text or one number, as a template that has its value
  /// would; false, and nothing written, when it is something else.
  func write(
    _ value: FieldValue, of field: Field, written: Int, to page: inout TemplatePage
  ) -> Bool {
    guard !field.isMany, case .text = field.type.form else { return false }
    switch value {
    case .integer(let number): page.bytes.append(decimal: number)
    case .text(let text):
      // Between tags, a text in another language is marked.
      guard !page.isContent || written == language else { return false }
      page.bytes.appendEscaped(text)
    default: return false
    }
    return true
  }

  private func one(_ value: FieldValue, of field: Field, written: Int) -> TemplateValue {
    switch field.type.form {
    case .text:
      switch value {
      // Their view is themselves, whatever the type and the language.
      case .text(let text): return .text(text, written, on: language, model)
      case .integer(let number): return .text(String(number))
      default: return shown(field.type.view(value, model.context(language)), written)
      }
    case .flag:
      if case .flag(let flag) = field.type.view(value, model.context(language)) {
        return .flag(flag)
      }
      return .missing
    case .markup:
      guard case .text(let text) = value else { return .missing }
      return .markup(
        RichText.html(
          text, entry: entry, page: model.page, language: written, model: model.site,
          order: model.pictureOrder, uses: model.firstUses
        ).html)
    case .record(let members):
      return .object(
        RecordScope(
          model: model, entry: entry, value: value, type: field.type, members: members,
          language: language, written: written))
    case .reference: return .missing
    case .group(let fields):
      guard case .group(let values) = value else { return .missing }
      if let group = field.group, !group.holdsMarkdown {
        return .object(GroupScope(values, group, self, written: written))
      }
      var visible: [TemplateValue] = []
      visible.reserveCapacity(fields.count)
      for (number, field) in fields.enumerated() where !field.isPrivate {
        visible.append(self.value(values[number], of: field, written: written))
      }
      return .values(visible)
    }
  }

  private func shown(_ view: FieldView, _ written: Int) -> TemplateValue {
    switch view {
    case .missing, .records: .missing
    case .text(let text): .text(text, written, on: language, model)
    case .number(let text): .text(text)
    case .flag(let flag): .flag(flag)
    case .path(let path): .path(model.files.sitePath(path))
    case .picture(let file): model.picture(file)
    case .fact(let fact, let path): model.fileFact(fact, path, language)
    }
  }
}

/// A value with named parts.
final class RecordScope: TemplateScope {
  let model: PageModel
  let entry: EntryID
  let value: FieldValue
  let type: any FieldType
  let members: [RecordMember]
  let language: Int
  let written: Int

  init(
    model: PageModel, entry: EntryID, value: FieldValue, type: any FieldType,
    members: [RecordMember], language: Int, written: Int
  ) {
    self.model = model
    self.entry = entry
    self.value = value
    self.type = type
    self.members = members
    self.language = language
    self.written = written
  }

  func value(_ slot: Int) -> TemplateValue {
    let view = type.member(slot, of: value, model.context(language))
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
    case .picture(let file): model.picture(file)
    case .fact(let fact, let path): model.fileFact(fact, path, language)
    case .records(let records): .list(records.map { .values($0.map(shown)) })
    }
  }
}
