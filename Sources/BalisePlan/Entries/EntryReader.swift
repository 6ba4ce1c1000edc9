package import BaliseDiagnostics
import BaliseDocuments
import BaliseText
import BaliseValues

/// Reads one Markdown file of a collection: its front matter typed by the schema. Independent of
/// every other file, so that files are read in parallel.
package struct EntryReader: Sendable {
  let schema: Schema
  /// The keys of each collection.
  private let keys: [FieldKeys]
  /// What a look at each field of each collection reads.
  private let facets: [[FieldSlot.Facet]]
  private let spellings: [KnownKeys]
  private let knownDates = KnownDates()

  /// Makes a reader for a content folder's schema.
  package init(schema: Schema) {
    self.schema = schema
    keys = schema.collections.map { FieldKeys($0.fields, except: Self.allReserved) }
    spellings = schema.collections.map {
      KnownKeys($0.fields.flatMap(\.keys) + Self.allReserved)
    }
    facets = schema.collections.map(\.facets)
  }

  /// Keys every entry may have beside the fields of its collection.
  package static let reserved = [
    "draft", "brouillon", "lang", "langue", "mentions", "was", "ancien",
  ]
  private static let allReserved = reserved + ["words", "mots"]
  private static let reservedKeys = {
    let table = YAMLKeyTable(allReserved.enumerated().map { ($0.element, $0.offset) })
    // A word that the table left out would not be read: a draft would be published.
    precondition(allReserved.allSatisfy(table.holds))
    return table
  }()

  /// The id and language that a file name states: `04-hub.en.md` is the English of `04-hub` when the
  /// site is published in English, and the entry `04-hub.en` when it is not.
  package static func identity(
    fileName: String, languages: SiteLanguages
  ) -> (id: String, language: Int?) {
    let dot = UInt8(ascii: ".")
    var stem = Substring(fileName).utf8
    if let end = stem.lastIndex(of: dot) { stem = stem[..<end] }
    if let end = stem.lastIndex(of: dot), end > stem.startIndex,
      let language = languages.index(of: String(Substring(stem[stem.index(after: end)...])))
    {
      return (String(Substring(stem[..<end])), language)
    }
    return (String(Substring(stem)), nil)
  }

  /// What stands behind the last `/` of a path.
  private static func fileName(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// The entry, or the translation of one, that a file holds.
  package func read(_ file: SourceFile, collection: Int) -> Checked<EntrySource?> {
    let parsed = SourceDocument.parse(file, knowing: spellings[collection])
    let document = parsed.value
    let (id, suffix) = Self.identity(
      fileName: Self.fileName(file.path), languages: schema.languages)
    var language = suffix ?? 0
    var reading = FieldReading(
      file: file, language: schema.languages.valueLanguage(language), languages: schema.languages)
    reading.diagnostics = parsed.diagnostics
    let root = (document.frontMatter ?? document.remains)?.root
    var draft: ByteRange?
    var linksMentions = true
    var words: [String: String] = [:]
    var formerAddresses: [PlacedText] = []
    var languageLine: ByteRange?
    if let root, root.kind == .mapping {
      for entry in root.entries {
        // Most keys are those of fields.
        guard Self.reservedKeys.number(of: entry) != nil else { continue }
        switch entry.name {
        case "draft", "brouillon":
          if case .boolean(true) = BooleanType().read(entry.value, &reading) {
            draft = ByteRange(Int(entry.keyRange.start), Int(entry.value.range.end))
          }
        case "mentions":
          if case .boolean(false) = BooleanType().read(entry.value, &reading) {
            linksMentions = false
          }
        case "lang", "langue":
          if suffix == nil, let declared = declaredLanguage(entry.value, &reading) {
            language = declared
            languageLine = ByteRange(Int(entry.keyRange.start), Int(entry.value.range.end))
          }
        case "was", "ancien": formerAddresses += addresses(entry.value, &reading)
        case "words", "mots": words = translatedWords(entry.value, &reading)
        default: break
        }
      }
    }
    // Whether `x.en.md` is a translation or an original is known once all files are: a file with
    // a language suffix is read as a translation, and turned into an error where it has no original.
    let isTranslation = suffix != nil
    reading.speak(schema.languages.valueLanguage(language))
    reading.named = FieldReading.day(of: id)
    reading.knownDates = knownDates
    // The date nearest to one without a year may stand in a line that could not be read.
    reading.root = document.frontMatter?.root
    let fields = schema.collections[collection].fields
    let reader = FieldsReader(
      fields: fields, keys: keys[collection], Self.allReserved, isTranslation,
      facets: facets[collection])
    let slots: [FieldSlot]
    if let root, root.kind == .mapping {
      slots = reader.read(root, &reading)
    } else {
      slots = .filled(with: .absent, count: fields.count)
    }
    let isOfOtherKeys = document.isUnopened && reading.forgetUnknownKeys()
    let isRead = (document.frontMatter != nil || !parsed.hasErrors) && !isOfOtherKeys
    let source = EntrySource(
      collection: collection, id: id, language: language, isTranslation: isTranslation, file: file,
      body: document.body, slots: slots, words: words,
      linksMentions: linksMentions, formerAddresses: formerAddresses, isRead: isRead,
      draft: draft, languageLine: languageLine)
    // Of front matter that could not be read nothing is known to be missing.
    if !isTranslation, draft == nil, isRead {
      requireFields(source, root, &reading) {
        missing($0, at: $1, in: file, isHeaded: document.frontMatter != nil)
      }
    }
    if document.remains != nil {
      // What the broken lines hold is not known: nothing but a repair of YAML is certain.
      for index in reading.diagnostics.indices.dropFirst(parsed.diagnostics.count) {
        reading.diagnostics[index] = reading.diagnostics[index].withoutFix
      }
    }
    return Checked(source, reading.diagnostics)
  }

  // What YAML calls nothing.
  private static let nothing: Set = ["~", "null", "Null", "NULL"]

  private func declaredLanguage(_ node: YAMLNode, _ reading: inout FieldReading) -> Int? {
    if node.isEmpty || (node.isPlain && Self.nothing.contains(node.text)) { return nil }
    let text = String(Substring(node.text).trimmed)
    let list = schema.languages.codes.joined(separator: ", ")
    guard node.kind == .scalar, !text.isEmpty else {
      reading.report(
        "unknown-language", at: node.range,
        Phrase(
          en: "this names no language for the file",
          fr: "ceci n'indique aucune langue pour ce fichier"),
        help: Phrase(
          en: "write one code without brackets or quotes (\(list)), or delete the line",
          fr: "écrivez un seul code, sans crochets ni guillemets (\(list)), ou supprimez la ligne"))
      return nil
    }
    if let index = schema.languages.index(of: text) { return index }
    let meant = schema.languages.meant(by: text)
    reading.report(
      "unknown-language", at: node.range, UndeclaredLanguages.message(text),
      help: meant.map(UndeclaredLanguages.line)
        ?? Phrase(en: "its languages are: \(list)", fr: "ses langues sont : \(list)"),
      fix: meant)
    return nil
  }

  /// The addresses that the entry had before: one, or a list.
  private func addresses(_ node: YAMLNode, _ reading: inout FieldReading) -> [PlacedText] {
    let items = node.kind == .sequence ? Array(node.items) : [node]
    return items.compactMap { item in
      guard item.kind == .scalar else {
        reading.report(
          "unexpected-structure", at: item.range,
          Phrase(
            en: "“was” lists the addresses that this page had before",
            fr: "« was » donne les adresses que cette page avait avant"),
          help: Phrase(
            en: "write one address per line, such as actions/hub",
            fr: "écrivez une adresse par ligne, comme actions/hub"))
        return nil
      }
      guard !item.text.isEmpty else { return nil }
      return PlacedText(text: item.text, range: reading.file.range(item.range))
    }
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
      words[Entry.withPlainSpaces(entry.name)] = entry.value.text
    }
    return words
  }

  /// Reports the required fields that hold nothing, but for values that were reported already.
  private func requireFields(
    _ source: EntrySource, _ root: YAMLNode?, _ reading: inout FieldReading,
    _ missing: (Field, ByteRange?) -> Diagnostic
  ) {
    let fields = schema.collections[source.collection].fields
    lazy var misspelt = misspelt(root, in: source.collection)
    for (index, field) in fields.enumerated() where field.isRequired {
      let slot = source.slots[index]
      guard slot.isEmpty else { continue }
      if let range = slot.range, isReported(range, reading) { continue }
      // « Numéro: 34 » was told as a key to correct: the field is there.
      if field.keys.contains(where: { misspelt.contains(NameFolding.key($0)) }) { continue }
      reading.report(missing(field, slot.range))
    }
  }

  /// Unknown keys, folded: they may be those of fields but for case and accents.
  private func misspelt(_ root: YAMLNode?, in collection: Int) -> Set<String> {
    guard let root, root.kind == .mapping else { return [] }
    return Set(
      root.entries.lazy.map(\.name).filter { keys[collection].field($0) == nil }
        .map(NameFolding.key))
  }

  /// True when an error stands on the line of a place.
  private func isReported(_ range: ByteRange, _ reading: FieldReading) -> Bool {
    let line = reading.file.range(range).start.line
    return reading.diagnostics.contains { $0.severity == .error && $0.range?.start.line == line }
  }

  private func missing(
    _ field: Field, at range: ByteRange?, in file: SourceFile, isHeaded: Bool
  ) -> Diagnostic {
    let key = field.keys.last ?? field.name
    var notes: [Diagnostic.Note] = []
    if let declaration = field.declaration {
      notes.append(
        Diagnostic.Note(
          Phrase(en: "it is required here", fr: "il est rendu obligatoire ici"), at: declaration))
    }
    return Diagnostic(
      id: "missing-field", severity: .error,
      message: Phrase(en: "“\(field.label[0])” is missing", fr: "« \(field.label[0]) » manque"),
      range: file.range(range ?? ByteRange(0, 0)),
      help: remedy(key, isWritten: range != nil, isHeaded: isHeaded), notes: notes)
  }

  private func remedy(_ key: String, isWritten: Bool, isHeaded: Bool) -> Phrase {
    if isWritten {
      return Phrase(
        en: "write the value after the colon",
        fr: "écrivez la valeur après le deux-points")
    }
    guard isHeaded else {
      return Phrase(
        en: "begin the file with three lines: “---”, then “\(key): …”, then “---”",
        fr: "commencez le fichier par trois lignes : « --- », puis « \(key): … », puis « --- »")
    }
    return Phrase(
      en: "add a line “\(key): …” between the two “---”",
      fr: "ajoutez une ligne « \(key): … » entre les deux « --- »")
  }
}
