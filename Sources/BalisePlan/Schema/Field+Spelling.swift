import BaliseText

extension Field {
  /// The key that files of a language write: the spelling that reads as the field's label in that
  /// language; else the name for English, and for another language the first of `keys:`, because
  /// schemas name fields in English and list the other language's spellings.
  package func key(for language: String, _ languages: SiteLanguages) -> String {
    if let index = languages.index(of: language) {
      let folded = NameFolding.key(label[index])
      if let key = keys.first(where: { NameFolding.key($0) == folded }) { return key }
    }
    if language.prefix(2) == "en" { return name }
    return keys.first { $0 != name } ?? name
  }
}
