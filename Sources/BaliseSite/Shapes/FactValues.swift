import BalisePlan
import BaliseTemplates

/// A value as the generic page shows it: a text, perhaps with a link.
struct FactValues {
  let model: PageModel
  let language: Int

  /// One `fact-value` per value of the field.
  func values(_ value: FieldValue, of field: Field, written: Int) -> [TemplateValue] {
    value.items.flatMap { one($0, of: field, written: written) }
  }

  private func one(_ value: FieldValue, of field: Field, written: Int) -> [TemplateValue] {
    let context = ViewContext(language: language, languages: model.languages)
    switch field.type.form {
    case .text: return shown(field.type.view(value, context), written)
    case .markup:
      return []
    case .flag:
      guard case .flag(let flag) = field.type.view(value, context) else { return [] }
      return [fact(.text(model.word(flag ? "yes" : "no", language)))]
    case .record(let members):
      let href = members.firstIndex { $0.name == "href" }.flatMap {
        field.type.member($0, of: value, context).text
      }
      let path = members.firstIndex { $0.name == "url" && $0.shape == .path }.flatMap {
        field.type.member($0, of: value, context).text
      }
      guard let text = field.type.view(value, context).text else { return [] }
      return [
        fact(
          .text(text, written, on: language, model),
          url: path.map { .path(model.files.sitePath($0)) } ?? .missing, href: .optional(href))
      ]
    case .reference:
      guard case .reference(let reference) = value else { return [] }
      return references(reference)
    case .group(let fields):
      guard case .group(let values) = value else { return [] }
      let texts = zip(fields, values).filter { !$0.0.isPrivate }.flatMap { field, value in
        value.items.compactMap { item in
          field.type.view(item, context).text.map { "\(field.label[language]) : \($0)" }
        }
      }
      return texts.isEmpty ? [] : [fact(.text(texts.joined(separator: " ; ")))]
    }
  }

  private func references(_ reference: Reference) -> [TemplateValue] {
    let own: [TemplateValue]
    if case .entry(let id) = reference.target {
      let title = model.title(id, language)
      own = [
        fact(
          .text(title.text, title.language, on: language, model),
          url: .path(model.path(id, language)), note: .optional(reference.role))
      ]
    } else {
      let note = reference.target == .undecided ? model.word("undecided", language) : reference.role
      own = [fact(.text(reference.words), note: .optional(note))]
    }
    return own + reference.members.flatMap(references)
  }

  private func shown(_ view: FieldView, _ written: Int) -> [TemplateValue] {
    switch view {
    case .text(let text): [fact(.text(text, written, on: language, model))]
    case .number(let text): [fact(.text(text))]
    default: []
    }
  }

  private func fact(
    _ text: TemplateValue, url: TemplateValue = .missing, href: TemplateValue = .missing,
    note: TemplateValue = .missing
  ) -> TemplateValue {
    .values([text, url, href, note, .missing])
  }
}
