import BaliseText
import BaliseValues

/// Asks for what words put off: « à préciser », “to be specified”.
enum ToBeSpecified {
  static func drafts(_ entry: EntryStatements) -> [QuestionDraft] {
    entry.statements.compactMap { statement in
      switch statement.value {
      case .resource(let resource):
        guard case .toBeSpecified = resource.kind else { return nil }
        return draft(statement, item: resource.item, entry)
      case .when(let when):
        guard when.phases.contains(where: { isOpen($0.extent) }) else { return nil }
        return draft(statement, entry)
      case .text(let text):
        guard isPlain(statement.field, entry.collection), isOpen(text) else { return nil }
        return draft(statement, entry)
      case .reference(let reference):
        guard ([reference] + reference.members).contains(where: isOpen) else { return nil }
        return draft(statement, entry)
      default: return nil
      }
    }
  }

  private static func isOpen(_ name: Reference) -> Bool {
    switch name.target {
    case .unsaid(.empty), .unsaid(.toBeSpecified), .unsaid(.undecided): true
    default: false
    }
  }

  private static func isOpen(_ extent: TimeExtent) -> Bool {
    switch extent {
    case .unknown(.empty), .unknown(.toBeSpecified), .unknown(.undecided): true
    default: false
    }
  }

  /// Longer texts are sentences, which may say something.
  private static let longest = 40

  private static func isOpen(_ text: String) -> Bool {
    guard text.utf8.count <= longest, text.last != "?" else { return false }
    switch Unknown.read(text) {
    case .empty, .toBeSpecified, .undecided: return true
    case .none?, .elsewhere, nil: return false
    }
  }

  /// Words that are no name: a title says what it likes.
  private static func isPlain(_ field: Int, _ collection: Collection) -> Bool {
    ![
      collection.titleField, collection.aliasField, collection.ambiguousField, collection.notField,
    ].contains(field)
  }

  private static func draft(
    _ statement: Statement, item: Int? = nil, _ entry: EntryStatements
  ) -> QuestionDraft {
    let label = entry.wording.quoted(statement.label)
    let place = Phrase(
      en: label.en + (item.map { ", item \($0)," } ?? ""),
      fr: label.fr + (item.map { ", point \($0)," } ?? ""))
    let said = entry.quoted(statement)
    return entry.draft(
      .toBeSpecified, statement,
      Phrase(
        en: "\(place.en) says \(said.en). What can be said now?",
        fr: "\(place.fr) indique \(said.fr). Que peut-on en dire aujourd'hui ?"),
      subject: Phrase(
        en: "\(label.en)\(item.map { ", item \($0)" } ?? ""): \(said.en)",
        fr: "\(label.fr)\(item.map { ", point \($0)" } ?? "") : \(said.fr)"))
  }
}
