package import BaliseText

/// The languages a new file is written in: what explains it speaks to the person who fills it in,
/// and so do its keys and headings when the site is published in that language.
package struct DraftLanguage: Sendable {
  /// The language of the explanations.
  package let editor: InterfaceLanguage
  /// Index of the language of the file's own words.
  package let file: Int
  let languages: SiteLanguages

  /// Makes it for a person and a site: the file is in the person's language where the site has it,
  /// else in the site's first; `file` says otherwise.
  package init(editor: InterfaceLanguage, languages: SiteLanguages, file: Int? = nil) {
    self.editor = editor
    self.languages = languages
    self.file = file ?? languages.index(of: editor.rawValue) ?? 0
  }

  /// The code of the file's language.
  var code: String { languages.codes[file] }

  /// The key of a field in the file: without a site in their language, people still read their own.
  func key(_ field: Field) -> String {
    field.key(for: languages.index(of: editor.rawValue) == nil ? editor.rawValue : code, languages)
  }

  /// The label of a field for the person.
  func label(_ field: Field) -> String {
    field.label[languages.index(of: editor.rawValue) ?? file]
  }

  /// One of the words that every entry may have, such as `draft`.
  func word(en: String, fr: String) -> String { code.prefix(2) == "fr" ? fr : en }

  /// The heading of a section: schemas list them in the order of the site's languages.
  func heading(_ section: Collection.Section) -> String {
    let headings = section.headings
    let heading = headings.count == languages.count ? headings[file] : headings.first
    return DraftText.line(heading ?? section.name)
  }
}
