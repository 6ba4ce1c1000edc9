import BalisePlan

/// The values of a field as plain texts, for files that hold no links: calendars and feeds.
struct FieldWords {
  let model: SiteModel
  let language: Int

  /// One text per value of a field of an entry, in the language or the original's.
  func texts(_ field: Int, of id: EntryID) -> [String] {
    let entry = model.entry(id)
    let declared = model.schema.collections[entry.collection].fields[field]
    guard !declared.isPrivate else { return [] }
    return entry.value(field, language: language).value.items.flatMap {
      texts($0, declared, entry)
    }
  }

  private func texts(_ value: FieldValue, _ field: Field, _ entry: Entry) -> [String] {
    if case .reference(let reference) = value { return names(reference, entry) }
    if field.type is RichType, case .text(let text) = value {
      let plain = RichText.plain(text, language: model.languages.valueLanguage(language))
      return plain.isEmpty ? [] : [plain]
    }
    let context = ViewContext(language: language, languages: model.languages)
    return field.type.view(value, context).text.map { $0.isEmpty ? [] : [$0] } ?? []
  }

  private func names(_ reference: Reference, _ entry: Entry) -> [String] {
    if case .entry(let target) = reference.target { return [model.title(target, language).text] }
    let values = model.languages.valueLanguage(language)
    if let unsaid = entry.unsaid(reference, in: values, language: language) { return [unsaid.text] }
    let members = reference.members.flatMap { names($0, entry) }
    return members.isEmpty ? [entry.word(reference.words, language: language).text] : members
  }
}
