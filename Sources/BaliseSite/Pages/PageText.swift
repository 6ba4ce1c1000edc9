import BaliseDiagnostics
import BaliseDocuments
import BalisePlan
import BaliseText

/// The texts of a page that is no entry: the home page's `content/index.md`, the `_index.md` that
/// introduces a collection, and their translations.
struct PageText: Sendable {
  /// The texts of one language.
  struct Text: Sendable {
    let title: String
    let summary: String
    let file: SourceFile
    let body: ByteRange
  }

  /// By language; nil where there is none.
  let texts: [Text?]

  static func read(
    _ files: [SourceFile], named stem: String, languages: SiteLanguages
  ) -> Checked<PageText> {
    var texts = [Text?](repeating: nil, count: languages.count)
    var diagnostics: [Diagnostic] = []
    let fields = [
      Field(name: "title", keys: ["titre"], type: TextType()),
      Field(name: "summary", keys: ["resume", "résumé"], type: TextType()),
    ]
    let keys = KnownKeys(fields.flatMap(\.keys))
    for file in files {
      let name = file.path.split(separator: "/").last.map(String.init) ?? ""
      let (id, language) = EntryReader.identity(fileName: name, languages: languages)
      guard id == stem else {
        diagnostics.append(
          Diagnostic(
            id: "unknown-language", severity: .error,
            message: Phrase(
              en: "the site is not published in the language of this file",
              fr: "le site n'est pas publié dans la langue de ce fichier"),
            range: SourceRange(file: file.path),
            help: Phrase(
              en: "its languages are: \(languages.codes.joined(separator: ", "))",
              fr: "ses langues sont : \(languages.codes.joined(separator: ", "))")))
        continue
      }
      let parsed = SourceDocument.parse(file, knowing: keys)
      var reading = FieldReading(
        file: file, language: languages.valueLanguage(language ?? 0), languages: languages)
      reading.diagnostics = parsed.diagnostics
      var values: [FieldValue] = [.empty, .empty]
      if let root = parsed.value.frontMatter?.root, root.kind == .mapping {
        values = FieldsReader(fields: fields).read(root, &reading).map(\.value)
      }
      if parsed.value.isUnopened { reading.forgetUnknownKeys() }
      diagnostics += reading.diagnostics
      func text(_ value: FieldValue) -> String {
        if case .text(let text) = value { text } else { "" }
      }
      texts[language ?? 0] = Text(
        title: text(values[0]), summary: text(values[1]), file: file, body: parsed.value.body)
    }
    return Checked(PageText(texts: texts), diagnostics)
  }

  /// The texts for a language: its own, else the default's, with the language they are in.
  func text(_ language: Int) -> (text: Text, language: Int)? {
    if let text = texts[language] { return (text, language) }
    return texts.first.flatMap { $0 }.map { ($0, 0) }
  }
}
