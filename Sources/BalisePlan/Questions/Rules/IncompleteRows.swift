import BaliseDiagnostics
import BaliseText

/// Asks for what keeps an entry out of a table of open data, so that partners know what makes its
/// row complete.
enum IncompleteRows {
  static func drafts(_ rows: [IncompleteRow]) -> [QuestionDraft] {
    rows.filter { !$0.missing.isEmpty }.map { row in
      func list(_ label: (IncompleteRow.Column) -> String) -> String {
        row.missing.map { "\(label($0)) (\($0.name))" }.joined(separator: ", ")
      }
      let (english, french) = (list(\.label.en), list(\.label.fr))
      return QuestionDraft(
        rule: .incompleteRow, entry: row.entry,
        location: .init(entry: row.entry, part: .bytes(ByteRange(0, 0))),
        sentence: Phrase(
          en: """
            This sheet cannot be a row of the table “\(row.table.en)” yet. What is missing: \
            \(english). What should be written there?
            """,
          fr: """
            Cette fiche ne peut pas encore être une ligne de la table « \(row.table.fr) ». Il \
            manque : \(french). Que faut-il y écrire ?
            """),
        subject: Phrase(
          en: "\(row.table.en): \(english)", fr: "\(row.table.fr) : \(french)"))
    }
  }
}
