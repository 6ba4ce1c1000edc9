import BaliseText

/// Asks which number is right when an announced number of entries is not that of the entries.
enum AnnouncedCounts {
  static func drafts(_ entry: EntryStatements) -> [QuestionDraft] {
    let schema = entry.linked.schema
    return CountedGroups.drafts(entry)
      + entry.statements.compactMap { statement in
        guard case .integer(let announced) = statement.value,
          let name = entry.collection.fields[statement.field].comparison.counts
        else { return nil }
        if let field = entry.collection.field(named: name) {
          return CountedGroups.draft(announced, statement, field, entry)
        }
        let inverses = schema.inversesOfCollection[entry.entry.collection]
          .filter { schema.inverses[$0].name == name }
        guard let first = inverses.first else { return nil }
        // What could not be read may be what is missing, which was said where it stands.
        let sources = Set(inverses.map { schema.inverses[$0].source })
        guard entry.linked.plan.unreadCollections.isDisjoint(with: sources) else { return nil }
        let found = inverses.reduce(0) { $0 + entry.linked.pointing($1, at: entry.id).count }
        if found == announced { return nil }
        let label = entry.wording.quoted(statement.label)
        let list = entry.wording.quoted(schema.inverses[first].label)
        return entry.draft(
          .countDiffers, statement,
          Phrase(
            en:
              "\(label.en) says \(announced), and there are \(found) under \(list.en). Which is right?",
            fr:
              "\(label.fr) dit \(announced), et il y en a \(found) sous \(list.fr). Lequel est juste ?"
          ),
          subject: Phrase(
            en: "\(label.en): \(announced) announced, \(found) found",
            fr: "\(label.fr) : \(announced) annoncé, \(found) trouvé"))
      }
  }
}
