package import BaliseDiagnostics

/// The words of an entry in one language: what differs from one language to another.
package struct EntryText: Sendable {
  private let source: SourceFile
  /// The number under which a look at the text is noted.
  private var read = Int.max
  /// The Markdown, in bytes of the file.
  package let body: ByteRange
  /// True when the file holds any Markdown.
  package let hasBody: Bool
  /// One slot per field; only fields marked `translated` are set in a translation.
  package private(set) var slots: [FieldSlot]
  /// Short words of the original and how this language says them.
  package let words: [String: String]
  /// Addresses that the page had before, as written in this file.
  package let formerAddresses: [PlacedText]

  /// Makes the words of an entry from what was read of a file.
  package init(
    file: SourceFile, body: ByteRange, hasBody: Bool, slots: [FieldSlot],
    words: [String: String], formerAddresses: [PlacedText] = []
  ) {
    source = file
    self.body = body
    self.hasBody = hasBody
    self.slots = slots
    self.words = words
    self.formerAddresses = formerAddresses
  }

  /// The file they are written in.
  package var file: SourceFile {
    if read != .max { PlanReads.note(read) }
    return source
  }

  fileprivate func isNumbered(_ number: Int, _ reads: PlanReads) -> Bool {
    read == reads.body(number) && slots.allSatisfy { $0.isNumbered(number, reads) }
  }

  fileprivate mutating func count(as number: Int, _ reads: PlanReads) {
    read = reads.body(number)
    for field in slots.indices { slots[field].count(as: number, reads) }
  }
}

// A class, because entries are handed around for every link of every page: a copy is one count.

/// An entry of a collection: one thing of the plan, in every language it was written in.
package final class Entry: Sendable {
  /// Index of the collection.
  package let collection: Int
  /// File name without suffix and language.
  package let id: String
  /// Index of the language the original is written in.
  package let language: Int
  /// The values, one slot per field of the collection.
  package let slots: [FieldSlot]
  /// Names in its text may become links.
  package let linksMentions: Bool
  /// The words by language; nil where there is no translation. The original's are never nil.
  package let texts: [EntryText?]

  /// Makes an entry.
  package init(
    collection: Int, id: String, language: Int, slots: [FieldSlot], linksMentions: Bool,
    texts: [EntryText?]
  ) {
    self.collection = collection
    self.id = id
    self.language = language
    self.slots = slots
    self.linksMentions = linksMentions
    self.texts = texts
  }

  /// The same entry, whose texts and words know its number in the plan.
  package func numbered(_ number: Int, of count: Int) -> Entry {
    let reads = PlanReads(entries: count, collections: 0)
    if isNumbered(number, reads) { return self }
    var (slots, texts) = (slots, texts)
    for field in slots.indices { slots[field].count(as: number, reads) }
    for language in texts.indices { texts[language]?.count(as: number, reads) }
    return Entry(
      collection: collection, id: id, language: language, slots: slots,
      linksMentions: linksMentions, texts: texts)
  }

  private func isNumbered(_ number: Int, _ reads: PlanReads) -> Bool {
    texts.allSatisfy { $0?.isNumbered(number, reads) ?? true }
      && slots.allSatisfy { $0.isNumbered(number, reads) }
  }

  /// The same entry with another text in a language that it has one in: of another file with the same
  /// front matter.
  package func with(text file: SourceFile, _ body: ByteRange, language: Int) -> Entry {
    guard let old = texts[language] else { return self }
    var texts = texts
    texts[language] = EntryText(
      file: file, body: body, hasBody: old.hasBody, slots: old.slots, words: old.words,
      formerAddresses: old.formerAddresses)
    return Entry(
      collection: collection, id: id, language: self.language, slots: slots,
      linksMentions: linksMentions, texts: texts)
  }

  /// The same entry with other values.
  package func with(slots: [FieldSlot]) -> Entry {
    Entry(
      collection: collection, id: id, language: language, slots: slots,
      linksMentions: linksMentions, texts: texts)
  }

  /// The original's words and file.
  package var original: EntryText {
    // An entry is only made with the original's text at the original's language.
    texts[language]
      ?? EntryText(
        file: SourceFile(path: "", bytes: []), body: ByteRange(0, 0), hasBody: false, slots: [],
        words: [:])
  }

  /// The file of the original: where facts stand.
  package var file: SourceFile { original.file }

  /// The value of a field for readers of a language, and the language its words are in.
  package func value(_ field: Int, language wanted: Int) -> (value: FieldValue, language: Int) {
    if wanted != language, let text = texts[wanted], !text.slots[field].isEmpty {
      return (text.slots[field].value, wanted)
    }
    return (slots[field].value, language)
  }

  /// A short word of the original as a language says it; the original's where it has none.
  package func word(_ words: String, language wanted: Int) -> (text: String, language: Int) {
    guard wanted != language else { return (words, language) }
    guard let said = texts[wanted]?.words, !said.isEmpty else { return (words, language) }
    // Spaces that do not break look like those that do: nobody should have to tell them apart.
    if let text = said[words] ?? said[Self.withPlainSpaces(words)] { return (text, wanted) }
    return (words, language)
  }

  /// Words as a translation is looked up by them.
  static func withPlainSpaces(_ words: String) -> String {
    words.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }
}
