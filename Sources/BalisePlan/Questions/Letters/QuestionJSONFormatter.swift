import BaliseDiagnostics
package import BaliseText

/// The questions as JSON: one object each, with its place and those who can answer.
package struct QuestionJSONFormatter {
  private let words: LetterWords

  /// Makes a formatter for a plan and a language of the person.
  package init(_ linked: LinkedPlan, site: LocalText, _ language: InterfaceLanguage) {
    words = LetterWords(linked, site: site, language)
  }

  /// A list of questions; an empty list when there are none.
  package func format(_ questions: [Question]) -> [UInt8] {
    var writer = JSONWriter()
    writer.array { list in
      for question in questions {
        list.object { write(question, &$0) }
      }
    }
    return writer.bytes
  }

  private func write(_ question: Question, _ writer: inout JSONWriter) {
    writer.member("id", question.rule.rawValue)
    writer.object("entry") { entry(question.entry, &$0) }
    writer.member("question", words.text(question.sentence))
    writer.member("path", question.place.path)
    writer.member("line", question.place.start.line)
    writer.member("column", question.place.start.column)
    writer.array("asked") { list in
      for id in question.asked { list.object { entry(id, &$0) } }
    }
    writer.array("notes") { list in
      for note in question.notes {
        list.object { object in
          object.member("message", words.text(note.message))
          object.member("path", note.range?.path)
          object.member("line", note.range?.start.line)
          object.member("column", note.range?.start.column)
        }
      }
    }
  }

  private func entry(_ id: EntryID, _ writer: inout JSONWriter) {
    let entry = words.linked.plan.entries[Int(id.index)]
    writer.member("collection", words.linked.schema.collections[entry.collection].id)
    writer.member("id", entry.id)
    writer.member("title", words.text(words.wording.title(id)))
  }
}
