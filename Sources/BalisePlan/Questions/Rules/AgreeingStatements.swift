import BaliseText

/// Asks which entry is right when two that must say the same of one thing do not.
enum AgreeingStatements {
  static func drafts(_ entry: EntryStatements) -> [QuestionDraft] {
    var drafts: [QuestionDraft] = []
    for (index, field) in entry.collection.fields.enumerated() {
      guard !field.isPrivate, let path = field.comparison.agrees,
        let reference = entry.collection.field(named: path.reference),
        !entry.entry.slots[index].isEmpty
      else { continue }
      for case .reference(let named) in entry.entry.slots[reference].value.items {
        guard case .entry(let other) = named.target else { continue }
        if let draft = draft(index, other, path.field, entry) { drafts.append(draft) }
      }
    }
    return drafts
  }

  private static func draft(
    _ field: Int, _ other: EntryID, _ name: String, _ entry: EntryStatements
  ) -> QuestionDraft? {
    let plan = entry.linked.plan
    let theirs = plan.entries[Int(other.index)]
    let declared = plan.schema.collections[theirs.collection]
    guard let otherField = declared.field(named: name), !declared.fields[otherField].isPrivate
    else { return nil }
    let one = entry.statements(of: field)
    let two = Statement.all(
      of: otherField, declared.fields[otherField], theirs.slots[otherField].value)
    let type = entry.collection.fields[field].type
    if two.isEmpty || isSame(one, two, type) { return nil }
    let mine = said(one, type, entry)
    let said = said(two, declared.fields[otherField].type, entry)
    let label = entry.wording.quoted(entry.collection.fields[field].label)
    let title = entry.wording.heading(other)
    return QuestionDraft(
      rule: .statementsDiffer, entry: entry.id,
      location: .init(entry: entry.id, part: .field(field)),
      sentence: Phrase(
        en: "\(label.en) says \(mine.en) here and \(said.en) on “\(title.en)”. Which is right?",
        fr:
          "\(label.fr) dit ici \(mine.fr), et \(said.fr) dans «\u{A0}\(title.fr)\u{A0}». Lequel est juste ?"
      ),
      subject: Phrase(
        en: "\(label.en): \(mine.en) here, \(said.en) on “\(title.en)”",
        fr: "\(label.fr) : \(mine.fr) ici, \(said.fr) dans «\u{A0}\(title.fr)\u{A0}»"),
      notes: [
        (
          Phrase(en: "the other one is here", fr: "l'autre est ici"),
          .init(entry: other, part: .field(otherField))
        )
      ])
  }

  private static func isSame(
    _ one: [Statement], _ other: [Statement], _ type: any FieldType
  ) -> Bool {
    guard one.count == other.count else { return false }
    return zip(one, other).allSatisfy { mine, theirs in
      if case .text(let left) = mine.value, case .text(let right) = theirs.value {
        return NameFolding.key(left) == NameFolding.key(right)
      }
      return type.statesSameFacts(mine.value, theirs.value)
    }
  }

  private static func said(
    _ statements: [Statement], _ type: any FieldType, _ entry: EntryStatements
  ) -> Phrase {
    entry.wording.quoted { language in
      let context = ViewContext(language: language, languages: entry.linked.schema.languages)
      return statements.compactMap { type.view($0.value, context).text }.joined(separator: ", ")
    }
  }
}
