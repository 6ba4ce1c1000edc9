package import BaliseDiagnostics

/// A Markdown file of a collection after its front matter was read, before names are linked.
package final class EntrySource: Sendable {
  /// Index of the collection.
  package let collection: Int
  /// File name without suffix and language: `04-hub`.
  package let id: String
  /// Index of the language the file is written in.
  package let language: Int
  /// True for a file that only holds the words of another language (`04-hub.en.md`).
  package let isTranslation: Bool
  /// The file as read.
  package let file: SourceFile
  /// The Markdown after the front matter, in bytes of the file.
  package let body: ByteRange
  /// One slot per field of the collection.
  package let slots: [FieldSlot]
  /// Short words of the original and how this translation says them.
  package let words: [String: String]
  /// Names in its text may become links.
  package let linksMentions: Bool
  /// Addresses that this entry had before, as written.
  package let formerAddresses: [PlacedText]
  /// False when the front matter could not be read: what it lacks is not held against others.
  package let isRead: Bool
  /// The line that keeps it from being published; nil for what is.
  let draft: ByteRange?
  /// The line that says the language of the file; nil where its name or the site does.
  let languageLine: ByteRange?
  /// True when the file holds any Markdown.
  package var hasBody: Bool {
    file.bytes[Int(body.start)..<Int(body.end)].contains { $0 > 0x20 }
  }
  /// Not to be published.
  package var isDraft: Bool { draft != nil }

  init(
    collection: Int, id: String, language: Int, isTranslation: Bool, file: SourceFile,
    body: ByteRange, slots: [FieldSlot], words: [String: String], linksMentions: Bool,
    formerAddresses: [PlacedText] = [], isRead: Bool, draft: ByteRange? = nil,
    languageLine: ByteRange? = nil
  ) {
    self.collection = collection
    self.id = id
    self.language = language
    self.isTranslation = isTranslation
    self.file = file
    self.body = body
    self.slots = slots
    self.words = words
    self.linksMentions = linksMentions
    self.formerAddresses = formerAddresses
    self.isRead = isRead
    self.draft = draft
    self.languageLine = languageLine
  }
}
