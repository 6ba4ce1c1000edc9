import BaliseText
import BaliseValues

/// An entry as rules look at it: its public values, and how to speak of them.
struct EntryStatements {
  let linked: LinkedPlan
  let id: EntryID
  let entry: Entry
  let collection: Collection
  let wording: QuestionWording
  let statements: [Statement]
  /// Every value of every field in the languages that sentences quote, by language and field.
  private let translations: [Int: [[FieldValue]]]

  init(_ linked: LinkedPlan, _ id: EntryID, _ wording: QuestionWording) {
    self.linked = linked
    self.id = id
    self.wording = wording
    entry = linked.plan.entries[Int(id.index)]
    collection = linked.schema.collections[entry.collection]
    var statements: [Statement] = []
    for (index, field) in collection.fields.enumerated() where !field.isPrivate {
      statements += Statement.all(of: index, field, entry.slots[index].value)
    }
    self.statements = statements
    var translations: [Int: [[FieldValue]]] = [:]
    for language in [wording.french, wording.english] where language != entry.language {
      guard let text = entry.texts[language], text.slots.count == collection.fields.count else {
        continue
      }
      translations[language] = text.slots.map { Statement.values(of: $0.value) }
    }
    self.translations = translations
  }

  /// The statements of one field.
  func statements(of field: Int) -> [Statement] { statements.filter { $0.field == field } }

  /// A statement's value as a language of the site words it; nil when it has no words for it.
  private func translation(_ statement: Statement, language: Int) -> FieldValue? {
    if language == entry.language { return statement.value }
    guard let values = translations[language]?[statement.field],
      values.indices.contains(statement.position)
    else { return nil }
    return values[statement.position]
  }

  /// A statement's value for a language; the original where the language has no words for it.
  func value(_ statement: Statement, language: Int) -> FieldValue {
    translation(statement, language: language) ?? statement.value
  }

  /// A statement between quotes: its own words where a language has them, else its value in that
  /// language.
  func quoted(_ statement: Statement) -> Phrase {
    wording.quoted { language in
      guard let value = translation(statement, language: language), !value.words.isEmpty else {
        return statement.value.formatted(in: linked.schema.languages.valueLanguage(language))
      }
      return value.words
    }
  }

  /// What an indicator counts, between quotes.
  func quotedLabel(_ statement: Statement) -> Phrase {
    wording.quoted { language in
      guard case .indicator(let indicator) = value(statement, language: language) else { return "" }
      return indicator.label
    }
  }

  func draft(
    _ rule: QuestionRule, _ statement: Statement, _ sentence: Phrase, subject: Phrase
  ) -> QuestionDraft {
    draft(
      rule, .value(field: statement.field, position: statement.position), sentence,
      subject: subject)
  }

  func draft(
    _ rule: QuestionRule, _ part: QuestionDraft.Location.Part, _ sentence: Phrase, subject: Phrase,
    notes: [(Phrase, QuestionDraft.Location.Part)] = []
  ) -> QuestionDraft {
    QuestionDraft(
      rule: rule, entry: id, location: .init(entry: id, part: part), sentence: sentence,
      subject: subject, notes: notes.map { ($0.0, .init(entry: id, part: $0.1)) })
  }
}

extension FieldValue {
  /// The words as they were written, for values that keep them.
  fileprivate var words: String {
    switch self {
    case .text(let text): text
    case .when(let when): when.words
    case .hours(let hours): hours.words
    case .resource(let resource): resource.words
    case .indicator(let indicator): indicator.words
    case .quantity(let written): written.words
    default: ""
    }
  }

  /// The value in a language that has no words of its own for it.
  fileprivate func formatted(in language: ValueLanguage) -> String {
    switch self {
    case .when(let when): when.formatted(in: language)
    case .hours(let hours): hours.formatted(in: language)
    case .resource(let resource): resource.formatted(in: language)
    case .indicator(let indicator): indicator.formatted(in: language)
    case .quantity(let written): written.quantity.formatted(in: language)
    case .reference(let reference): reference.unsaid(in: language) ?? reference.words
    default: words
    }
  }
}
