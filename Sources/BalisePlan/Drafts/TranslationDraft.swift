import BaliseDiagnostics
import BaliseDocuments
import BaliseText

/// The text of a new translation: the fields that have words to translate, each under the
/// original's words.
package struct TranslationDraft: Sendable {
  private let entry: Entry
  private let collection: Collection
  private let language: DraftLanguage

  /// Makes the draft of a translation of an entry.
  package init(_ linked: LinkedPlan, entry: EntryID, language: DraftLanguage) {
    self.entry = linked.plan.entries[Int(entry.index)]
    collection = linked.schema.collections[self.entry.collection]
    self.language = language
  }

  /// The file's text. It is a draft until somebody says otherwise, so that no half-translated page
  /// is published.
  package var text: String {
    var draft = DraftText()
    draft.line("---")
    draft.comment(
      Phrase(
        en: "Delete the next line when the translation is ready to be published.",
        fr: "Effacez la ligne suivante quand la traduction peut être publiée."
      ).text(in: language.editor))
    draft.line(language.word(en: "draft: true", fr: "brouillon: oui"))
    for (field, slot) in zip(collection.fields, entry.slots)
    where field.isTranslated && !slot.isEmpty {
      draft.line()
      draft.comment(language.label(field))
      if let range = slot.range { original(range, to: &draft) }
      draft.line(YAMLScalarText.written(language.key(field), inBrackets: true) + ":")
    }
    writeWords(to: &draft)
    writeBody(to: &draft)
    return draft.text
  }

  /// The lines of a value as they stand in the original, moved to the left together.
  private func original(_ range: ByteRange, to draft: inout DraftText) {
    let bytes = entry.file.bytes
    let (start, end) = (Int(range.start), Int(range.end))
    guard start >= 0, start <= end, end <= bytes.count else { return }
    var margin = 0
    while margin < start, bytes[start - margin - 1] == UInt8(ascii: " ") { margin += 1 }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    for line in text.split(whereSeparator: \.isNewline) {
      let spaces = line.prefix { $0 == " " }.count
      draft.comment("  " + line.dropFirst(min(spaces, margin)))
    }
  }

  /// Names of groups, undecided names and roles: short words that no field of the translation holds.
  private func writeWords(to draft: inout DraftText) {
    var words: [String] = []
    func add(_ text: String) {
      if !text.isEmpty, text.utf8.count < 500, !words.contains(text) { words.append(text) }
    }
    func visit(_ value: FieldValue) {
      switch value {
      case .list(let values), .group(let values): values.forEach(visit)
      case .reference(let reference):
        for one in [reference] + reference.members {
          if one.target == .group || one.target == .undecided { add(one.words) }
          if let role = one.role { add(role) }
        }
      default: break
      }
    }
    for slot in entry.slots { visit(slot.value) }
    if words.isEmpty { return }
    draft.line()
    draft.comment(
      Phrase(
        en: "Short words of the original, each to be translated after its colon:",
        fr: "Mots courts de l'original, à traduire chacun après son deux-points :"
      ).text(in: language.editor))
    draft.line(language.word(en: "words:", fr: "mots:"))
    for word in words {
      draft.line("  " + YAMLScalarText.written(word, inBrackets: true) + ":")
    }
  }

  private func writeBody(to draft: inout DraftText) {
    let original = entry.original
    guard original.hasBody else { return draft.line("---") }
    let bytes = original.file.bytes[Int(original.body.start)..<Int(original.body.end)]
    var lines = String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)[...]
    while lines.first?.isEmpty == true { lines.removeFirst() }
    while lines.last?.isEmpty == true { lines.removeLast() }
    draft.line()
    draft.comment(
      Phrase(
        en: "Text of the original, to be translated below the line “---”:",
        fr: "Texte de l'original, à traduire sous la ligne « --- » :"
      ).text(in: language.editor))
    for line in lines { draft.line(DraftText.line("# " + line)) }
    draft.line("---")
    for line in lines where line.hasPrefix("## ") {
      let key = NameFolding.key(String(line.dropFirst(3)))
      let known = collection.sections.first { section in
        section.headings.contains { NameFolding.key($0) == key }
      }
      draft.line()
      draft.line("## " + (known.map(language.heading) ?? DraftText.line(String(line.dropFirst(3)))))
    }
  }
}
