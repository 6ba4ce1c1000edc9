package import BaliseText

/// What `balise new` is asked for.
package struct DraftRequest: Sendable {
  /// The folder that holds `content/`.
  package let source: String
  /// The collection, by its folder or what it is called.
  package let collection: String
  /// The title of the new entry, or any name of the entry to translate.
  package let words: String
  /// Code of the language to translate into; nil for a new entry.
  package let translation: String?
  /// The language of the person.
  package let editor: InterfaceLanguage
  /// How many workers read at a time.
  package let jobs: Int

  /// Makes a request.
  package init(
    source: String, collection: String, words: String, translation: String? = nil,
    editor: InterfaceLanguage, jobs: Int
  ) {
    self.source = source
    self.collection = collection
    self.words = words
    self.translation = translation
    self.editor = editor
    self.jobs = max(1, jobs)
  }
}
