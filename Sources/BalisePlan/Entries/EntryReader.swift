package import BaliseDiagnostics
import BaliseDocuments
import BaliseText
import BaliseValues

/// Reads one Markdown file of a collection: its front matter typed by the schema. Independent of
/// every other file, so that files are read in parallel.
package struct EntryReader: Sendable {
  let schema: Schema

  /// Makes a reader for a content folder's schema.
  package init(schema: Schema) { self.schema = schema }

  /// Keys every entry may have beside the fields of its collection.
  package static let reserved = ["draft", "brouillon", "lang", "langue", "mentions"]

  /// The id and language that a file name states: `04-hub.en.md` is the English of `04-hub` when the
  /// site is published in English, and the entry `04-hub.en` when it is not.
  package static func identity(
    fileName: String, languages: SiteLanguages
  ) -> (id: String, language: Int?) {
    var stem = Substring(fileName)
    if let dot = stem.lastIndex(of: ".") { stem = stem[..<dot] }
    if let dot = stem.lastIndex(of: "."), dot > stem.startIndex,
      let language = languages.index(of: String(stem[stem.index(after: dot)...]))
    {
      return (String(stem[..<dot]), language)
    }
    return (String(stem), nil)
  }

  /// The entry, or the translation of one, that a file holds.
  package func read(_ file: SourceFile, collection: Int) -> Checked<EntrySource?> {
    let parsed = SourceDocument.parse(file)
    let document = parsed.value
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    let (id, suffix) = Self.identity(fileName: name, languages: schema.languages)
    var language = suffix ?? 0
    var reading = FieldReading(
      file: file, language: schema.languages.valueLanguage(language), languages: schema.languages)
    reading.diagnostics = parsed.diagnostics
    let root = document.frontMatter?.root
    var isDraft = false
    var linksMentions = true
    var words: [String: String] = [:]
    if let root, root.kind == .mapping {
      for entry in root.entries {
        switch entry.name {
        case "draft", "brouillon":
          if case .boolean(true) = BooleanType().read(entry.value, &reading) { isDraft = true }
        case "mentions":
          if case .boolean(false) = BooleanType().read(entry.value, &reading) {
            linksMentions = false
          }
        case "lang", "langue":
          if suffix == nil { language = declaredLanguage(entry.value, &reading) ?? language }
        case "words", "mots": words = translatedWords(entry.value, &reading)
        default: break
        }
      }
    } else if let root, !root.isEmpty {
      reading.report(
        "front-matter-not-keys", at: root.range,
        Phrase(
          en: "the lines between the two “---” are not keys and values",
          fr: "les lignes entre les deux « --- » ne sont pas des clés et des valeurs"),
        help: Phrase(
          en: "write “key: value” on each line", fr: "écrivez « clé: valeur » sur chaque ligne"))
    }
    // Whether `x.en.md` is a translation or an original is known once all files are: a file with
    // a language suffix is read as a translation, and turned into an error where it has no original.
    let isTranslation = suffix != nil
    reading = reading.speaking(schema.languages.valueLanguage(language))
    let fields = schema.collections[collection].fields
    let reader = FieldsReader(
      fields: fields, reserved: Self.reserved + ["words", "mots"], isTranslation: isTranslation)
    let slots: [FieldSlot]
    if let root, root.kind == .mapping {
      slots = reader.read(root, &reading)
    } else {
      slots = [FieldSlot](repeating: .absent, count: fields.count)
    }
    let source = EntrySource(
      collection: collection, id: id, language: language, isTranslation: isTranslation, file: file,
      body: document.body, slots: slots, words: words,
      linksMentions: linksMentions, isDraft: isDraft)
    if !isTranslation, !isDraft { requireFields(source, document, &reading) }
    return Checked(source, reading.diagnostics)
  }

  private func declaredLanguage(_ node: YAMLNode, _ reading: inout FieldReading) -> Int? {
    guard node.kind == .scalar, !node.text.isEmpty else { return nil }
    if let index = schema.languages.index(of: node.text) { return index }
    let list = schema.languages.codes.joined(separator: ", ")
    reading.report(
      "unknown-language", at: node.range,
      Phrase(
        en: "the site is not published in “\(node.text)”",
        fr: "le site n'est pas publié en « \(node.text) »"),
      help: Phrase(en: "its languages are: \(list)", fr: "ses langues sont : \(list)"))
    return nil
  }

  private func translatedWords(
    _ node: YAMLNode, _ reading: inout FieldReading
  ) -> [String: String] {
    guard node.kind == .mapping else {
      if !node.isEmpty {
        reading.report(
          "unexpected-structure", at: node.range,
          Phrase(
            en: "“words” lists words of the original and their translation",
            fr: "« words » donne des mots de l'original et leur traduction"),
          help: Phrase(
            en: "write “original: translation” on each line",
            fr: "écrivez « original: traduction » sur chaque ligne"))
      }
      return [:]
    }
    var words: [String: String] = [:]
    for entry in node.entries where entry.value.kind == .scalar && !entry.value.text.isEmpty {
      words[entry.name] = entry.value.text
    }
    return words
  }

  /// Whether an error was told of a place, or of the line it is on.
  private static func isReported(
    _ range: ByteRange, in file: SourceFile, _ diagnostics: [Diagnostic]
  ) -> Bool {
    let line = file.range(range).start.line
    for diagnostic in diagnostics {
      guard let told = diagnostic.range else { continue }
      if told.bytes == range { return true }
      if diagnostic.severity == .error, told.start.line == line { return true }
    }
    return false
  }

  private func requireFields(
    _ source: EntrySource, _ document: SourceDocument, _ reading: inout FieldReading
  ) {
    let fields = schema.collections[source.collection].fields
    for (field, slot) in zip(fields, source.slots) where field.isRequired && slot.value.isEmpty {
      // A value that could not be read was reported where it stands.
      if let range = slot.range, Self.isReported(range, in: source.file, reading.diagnostics) {
        continue
      }
      let place = slot.range ?? ByteRange(0, 0)
      reading.report(
        "missing-field", at: place,
        Phrase(
          en: "“\(field.label[0])” is missing", fr: "« \(field.label[0]) » manque"),
        help: Phrase(
          en: "add a line “\(field.keys.last ?? field.name): …” between the two “---”",
          fr: "ajoutez une ligne « \(field.keys.last ?? field.name): … » entre les deux « --- »"),
        notes: field.declaration.map {
          [
            .init(
              Phrase(en: "it is required here", fr: "il est rendu obligatoire ici"), at: $0)
          ]
        } ?? [])
    }
  }
}

extension FieldReading {
  /// The same reading for words in another language.
  func speaking(_ language: ValueLanguage) -> FieldReading {
    var copy = FieldReading(file: file, language: language, languages: languages)
    copy.diagnostics = diagnostics
    return copy
  }
}
