import BaliseDocuments
import BalisePlan
import BaliseTemplates
import BaliseValues

/// A value as the generic page shows it: a text, perhaps with a link.
struct FactValues {
  let model: PageModel
  /// The entry whose facts they are: its translations say its short words in each language.
  let entry: Entry
  /// Its number.
  let id: EntryID
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
      guard case .text(let text) = value else { return [] }
      let html = RichText.html(
        text, entry: id, page: model.page, language: written, model: model.site,
        order: model.pictureOrder, uses: model.firstUses
      ).html
      return [.values([.missing, .missing, .missing, .missing, .markup(html)])]
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
          url: path.map { .path(model.files.sitePath($0)) } ?? .missing, href: .optional(href),
          note: path.map { model.fileFact(.size, $0, language) } ?? .missing)
      ]
    case .reference:
      guard case .reference(let reference) = value else { return [] }
      return references(reference)
    case .group(let fields):
      guard case .group(let values) = value else { return [] }
      let texts = zip(fields, values).filter { !$0.0.isPrivate }.flatMap { field, value in
        value.items.compactMap { item in
          field.type.view(item, context).text.map { field.label[language] + colon + $0 }
        }
      }
      return texts.isEmpty
        ? []
        : [fact(.text(texts.joined(separator: model.languages.valueLanguage(language).semicolon)))]
    }
  }

  private func references(_ reference: Reference) -> [TemplateValue] {
    let own: [TemplateValue]
    if case .entry(let id) = reference.target {
      let title = model.title(id, language)
      own = [
        fact(
          .text(title.text, title.language, on: language, model),
          url: .path(model.path(id, language)), note: reference.role.map(word) ?? .missing)
      ]
    } else if let unsaid = unsaid(reference) {
      own = [fact(unsaid, note: reference.role.map(word) ?? .missing)]
    } else if reference.target == .undecided {
      own = [fact(word(reference.words), note: .text(model.word("undecided", language)))]
    } else {
      own = [fact(word(reference.words), note: reference.role.map(word) ?? .missing)]
    }
    return own + reference.members.flatMap(references)
  }

  private func unsaid(_ reference: Reference) -> TemplateValue? {
    entry.unsaid(reference, in: model.languages.valueLanguage(language), language: language).map {
      .text($0.text, $0.language, on: language, model)
    }
  }

  /// A short word of the entry, as the page's language says it.
  private func word(_ text: String) -> TemplateValue {
    let word = entry.word(text, language: language)
    return .text(word.text, word.language, on: language, model)
  }

  private var colon: String { model.languages.valueLanguage(language).colon }

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
