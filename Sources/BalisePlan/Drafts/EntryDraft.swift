import BaliseDocuments
import BaliseText

/// The text of a new entry: every field of its collection, explained, ready to be filled in.
package struct EntryDraft: Sendable {
  private let collection: Collection
  private let language: DraftLanguage
  /// A few names of each collection, for examples.
  private let names: [String: [String]]

  /// Makes the draft of an entry of a collection; examples are taken from the plan as it is.
  package init(_ linked: LinkedPlan, collection: Int, language: DraftLanguage) {
    let plan = linked.plan
    self.collection = plan.schema.collections[collection]
    self.language = language
    var names: [String: [String]] = [:]
    for (index, declared) in plan.schema.collections.enumerated() {
      // A title as long as a sentence is not how people point to an entry: its file name is shorter.
      names[declared.id] = plan.ranges[index].prefix(3).map {
        let title = plan.title($0, language: language.file).text
        return title.count > 60 ? plan.entries[$0].id : title
      }
    }
    self.names = names
  }

  /// The file's text, with its title and, where entries are numbered, its number filled in.
  package func text(title: String, number: Int?) -> String {
    var draft = DraftText()
    draft.line("---")
    draft.comment(
      Phrase(
        en: """
          \(collection.singular[language.file]): fill in what you know and leave the rest empty.
          Lines that begin with “#” are here to help you: you may delete them.
          """,
        fr: """
          \(collection.singular[language.file]) : remplissez ce que vous savez, laissez le reste vide.
          Les lignes qui commencent par « # » vous guident : vous pouvez les effacer.
          """
      ).text(in: language.editor))
    if language.file != 0 {
      draft.line()
      draft.comment(
        Phrase(en: "The language of this file", fr: "La langue de ce fichier")
          .text(in: language.editor))
      draft.line(language.word(en: "lang", fr: "langue") + ": " + language.code)
    }
    for (index, field) in collection.fields.enumerated() {
      let value: String? =
        switch index {
        case collection.titleField: YAMLScalarText.written(title)
        case collection.orderField where field.type is IntegerType: number.map(String.init)
        default: nil
        }
      write(field, value, to: &draft)
    }
    draft.line("---")
    for section in collection.sections {
      draft.line()
      draft.line("## " + language.heading(section))
    }
    return draft.text
  }

  private func write(_ field: Field, _ value: String?, to draft: inout DraftText) {
    draft.line()
    note(field, indent: 0, to: &draft)
    draft.line(key(field) + (value.map { " " + $0 } ?? ""))
    guard let group = field.group else { return }
    for (index, member) in group.fields.enumerated() {
      if field.isMany {
        // An item without a value would be an item: the form of one is shown instead.
        draft.comment((index == 0 ? "  - " : "    ") + key(member))
      } else {
        note(member, indent: 2, to: &draft)
        draft.line("  " + key(member))
      }
    }
  }

  private func note(_ field: Field, indent: Int, to draft: inout DraftText) {
    let targets = field.reference?.targets ?? []
    let names = targets.flatMap { self.names[$0] ?? [] }
    let note = FieldNote(field: field, language: language, names: Array(names.prefix(3)))
    for line in note.lines { draft.comment(line, indent: indent) }
  }

  private func key(_ field: Field) -> String {
    YAMLScalarText.written(language.key(field), inBrackets: true) + ":"
  }
}
