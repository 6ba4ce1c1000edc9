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
  }

  /// The statements of one field.
  func statements(of field: Int) -> [Statement] { statements.filter { $0.field == field } }

  /// A statement's value as a language of the site words it; the original's where it does not.
  func value(_ statement: Statement, language: Int) -> FieldValue {
    guard language != entry.language, let text = entry.texts[language],
      text.slots.indices.contains(statement.field)
    else { return statement.value }
    let field = collection.fields[statement.field]
    let values = Statement.all(of: statement.field, field, text.slots[statement.field].value)
    return values.first { $0.position == statement.position }?.value ?? statement.value
  }

  /// Words of a statement, quoted as each language has them.
  func quoted(_ statement: Statement, _ words: (FieldValue) -> String?) -> Phrase {
    wording.quoted { language in
      words(value(statement, language: language)) ?? words(statement.value) ?? ""
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
