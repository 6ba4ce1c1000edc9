import BaliseText

/// Asks what to write in the fields and sections that the schema expects and that hold nothing.
enum EmptyParts {
  static func drafts(_ entry: EntryStatements) -> [QuestionDraft] {
    var drafts: [QuestionDraft] = []
    for (index, field) in entry.collection.fields.enumerated()
    where field.isExpected && !field.isPrivate && field.personal == nil
      && entry.entry.slots[index].isEmpty
    {
      drafts.append(draft(field.label, .field(index), entry))
    }
    guard entry.collection.sections.contains(where: \.isExpected) else { return drafts }
    let filled = SectionScan(entry.entry.file, entry.entry.original.body).filled()
    for section in entry.collection.sections
    where section.isExpected && section.keys.isDisjoint(with: filled) {
      drafts.append(draft(section.label, .body, entry))
    }
    return drafts
  }

  private static func draft(
    _ label: LocalText, _ part: QuestionDraft.Location.Part, _ entry: EntryStatements
  ) -> QuestionDraft {
    let name = entry.wording.quoted(label)
    return entry.draft(
      .emptyPart, part,
      Phrase(
        en: "Nothing is written under \(name.en). What should it say?",
        fr: "Rien n'est écrit sous \(name.fr). Que faut-il y mettre ?"), subject: name)
  }
}
