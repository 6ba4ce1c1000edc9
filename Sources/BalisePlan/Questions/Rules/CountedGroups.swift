import BaliseText

/// Asks which number is right when a list of bodies does not have as many as were announced: by the
/// name of a group (“2 chambers (Thiers and Ambert)”), or by a number of the same entry.
enum CountedGroups {
  /// One question for each named group whose members are not as many as its name says.
  static func drafts(_ entry: EntryStatements) -> [QuestionDraft] {
    entry.statements.compactMap { statement in
      guard case .reference(let reference) = statement.value, let announced = reference.announced,
        !reference.isOpen, !reference.members.isEmpty, reference.members.count != announced
      else { return nil }
      let name = entry.wording.quoted { entry.entry.word(reference.words, language: $0).text }
      let found = reference.members.count
      return entry.draft(
        .countDiffers, statement,
        Phrase(
          en: "\(name.en) announces \(announced), and \(found) are named. Which is right?",
          fr: "\(name.fr) en annonce \(announced), et \(found) sont nommés. Lequel est juste ?"),
        subject: Phrase(
          en: "\(name.en): \(announced) announced, \(found) named",
          fr: "\(name.fr) : \(announced) annoncé, \(found) nommé"))
    }
  }

  /// A number beside the list of bodies that it counts; no question where the list is not counted.
  static func draft(
    _ announced: Int, _ statement: Statement, _ field: Int, _ entry: EntryStatements
  ) -> QuestionDraft? {
    var found = 0
    let items = entry.entry.slots[field].value.items
    for case .reference(let reference) in items {
      guard let bodies = reference.bodies else { return nil }
      let (sum, isTooMany) = found.addingReportingOverflow(bodies)
      if isTooMany { return nil }
      found = sum
    }
    if items.isEmpty || found == announced { return nil }
    let label = entry.wording.quoted(statement.label)
    let list = entry.wording.quoted(entry.collection.fields[field].label)
    return entry.draft(
      .countDiffers, .value(field: statement.field, position: statement.position),
      Phrase(
        en:
          "\(label.en) says \(announced), and those listed under \(list.en) are \(found). Which is right?",
        fr:
          "\(label.fr) dit \(announced), et la liste \(list.fr) en compte \(found). Lequel est juste ?"
      ),
      subject: Phrase(
        en: "\(label.en): \(announced) announced, \(found) listed",
        fr: "\(label.fr) : \(announced) annoncé, \(found) dans la liste"),
      notes: [
        (Phrase(en: "the list is here", fr: "la liste est ici"), .field(field))
      ])
  }
}
