import BaliseDocuments
import BalisePlan
import BaliseText
import BaliseValues

/// Something that the search finds: an entry, an index, a report.
struct SearchDocument: Sendable {
  let title: String
  /// Index of the language of the title.
  var titleLanguage: Int
  /// Site path of its page.
  let path: String
  /// The name of its file without folder and suffix; empty where the words of the title say it.
  var slug = ""
  /// Other names.
  var names: [String] = []
  var number = ""
  /// What a result shows beside the title, and the language it is in.
  var excerpt = ""
  var excerptLanguage: Int
  /// The words of its text, in the order of their stems.
  var words: [(stem: String, count: SearchCount)] = []
}

extension SearchDocument {
  /// Names its file, in the folder that its kind of documents stands in.
  mutating func takeSlug(in folder: String) {
    let name = String(path.dropFirst(folder.count).dropLast(".html".count))
    slug = name == SearchWords.keys(title).joined(separator: "-") ? "" : name
  }
}

/// How a document uses a word.
struct SearchCount: Sendable {
  var times = 0
  /// It stands in the summary.
  var isStrong = false
  /// The first way it is written.
  let written: String

  init(written: String) { self.written = written }

  mutating func add(isStrong: Bool) {
    times += 1
    self.isStrong = self.isStrong || isStrong
  }
}

/// Reads what is published of an entry, for the search.
struct SearchDocuments: Sendable {
  let model: SiteModel
  let language: Int
  /// The pages of the language, by entry.
  let pages: [EntryID: Page]
  let stem: SearchStem
  let ignored: Set<String>

  /// How much of a text without a summary a result shows.
  private static let excerptLength = 180
  /// How much of a text is read, in bytes: what follows is found by nothing but its title.
  private static let readLength = 1 << 17

  /// What the search knows of an entry.
  func document(_ id: EntryID) -> SearchDocument {
    let entry = model.entry(id)
    let collection = model.schema.collections[entry.collection]
    let title = model.title(id, language)
    let distinction = model.distinction(of: id, language).map { " – " + $0.text } ?? ""
    var document = SearchDocument(
      title: Self.line(title.text + distinction), titleLanguage: title.language,
      path: model.path(id, language), excerptLanguage: language)
    document.takeSlug(in: model.folder(entry.collection, language))
    document.names = names(entry, collection, besides: title.text)
    if let field = collection.field(named: "number"), !collection.fields[field].isPrivate,
      case .integer(let number) = entry.slots[field].value
    {
      document.number = String(number)
    }
    var words: [String: SearchCount] = [:]
    read(entry, collection, into: &document, &words)
    readText(id, into: &document, &words)
    // The order of a dictionary is no order.
    document.words = words.map { (stem: $0.key, count: $0.value) }.sorted { $0.stem < $1.stem }
    return document
  }

  private func names(_ entry: Entry, _ collection: Collection, besides title: String) -> [String] {
    let fields = [collection.aliasField, collection.ambiguousField].compactMap { $0 }
      .filter { !collection.fields[$0].isPrivate }
    var seen: Set<String> = [NameFolding.key(title)]
    return fields.flatMap { entry.value($0, language: language).value.items }.compactMap { item in
      guard case .text(let name) = item, seen.insert(NameFolding.key(name)).inserted else {
        return nil
      }
      return Self.line(name).replacing("|", with: " ")
    }
  }

  /// The words of the fields, as readers see them.
  private func read(
    _ entry: Entry, _ collection: Collection, into document: inout SearchDocument,
    _ words: inout [String: SearchCount]
  ) {
    let apart = [
      collection.titleField, collection.aliasField, collection.ambiguousField, collection.notField,
    ]
    let context = ViewContext(language: language, languages: model.languages)
    for (number, field) in collection.fields.enumerated()
    where !apart.contains(number) && !field.isPrivate {
      let (value, written) = entry.value(number, language: language)
      let isSummary = field.name == "summary"
      if isSummary, case .text(let text) = value {
        document.excerpt = Self.line(text)
        document.excerptLanguage = written
      }
      SearchLists.visit(field, value) { field, item in
        for text in Self.texts(of: item, field, context) {
          let said = written == entry.language ? entry.word(text, language: language).text : text
          add(said, isStrong: isSummary, to: &words)
        }
      }
    }
  }

  /// The texts of a value that people would look for: names and words, not addresses and numbers.
  private static func texts(
    of item: FieldValue, _ field: Field, _ context: ViewContext
  ) -> [String] {
    switch item {
    case .text(let text):
      if field.type is RichType {
        [RichText.plain(text, language: context.languages.valueLanguage(context.language))]
      } else {
        field.type is TextType ? [text] : []
      }
    case .choice, .resource, .indicator, .quantity:
      field.type.view(item, context).text.map { [$0] } ?? []
    case .reference(let reference): texts(of: reference)
    default: []
    }
  }

  /// What a reference says beside the entries it leads to: they are found by their own names.
  private static func texts(of reference: Reference) -> [String] {
    let own: [String] =
      switch reference.target {
      case .entry, .unsaid: []
      case .group, .undecided, .unknown: [reference.words]
      }
    return own + (reference.role.map { [$0] } ?? []) + reference.members.flatMap { texts(of: $0) }
  }

  /// The words of the text, as its page shows it: what is not published is not there.
  private func readText(
    _ id: EntryID, into document: inout SearchDocument, _ words: inout [String: SearchCount]
  ) {
    guard let page = pages[id], model.entry(id).texts.contains(where: { $0?.hasBody == true })
    else {
      return
    }
    var aside = PageRenderer.Output()
    let text = BodyRenderer(model: model, page: page, pageIDs: []).text(of: id, &aside)
    let plain = text.body.plainText(limit: Self.readLength)
    add(plain, isStrong: false, to: &words)
    if document.excerpt.isEmpty {
      document.excerpt = text.body.plainText(limit: Self.excerptLength)
      document.excerptLanguage = text.language
    }
  }

  private func add(_ text: String, isStrong: Bool, to words: inout [String: SearchCount]) {
    let bytes = Array(text.utf8)
    SearchWords.visit(bytes) { key, range in
      guard isWorthKeeping(key) else { return }
      words[
        stem.of(key), default: SearchCount(written: SearchWords.written(range, in: bytes, key: key))
      ].add(isStrong: isStrong)
    }
  }

  /// Numbers are looked for as years; nobody types a word of forty letters.
  private func isWorthKeeping(_ word: String) -> Bool {
    guard word.utf8.count < 40, !ignored.contains(word) else { return false }
    guard word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return true }
    return word.utf8.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20"))
  }

  /// A text on one line.
  static func line(_ text: String) -> String {
    // Titles and most summaries are on one line already.
    guard mayBreak(text.utf8.span) else { return text }
    return text.split(whereSeparator: { $0.isNewline || $0 == "\t" }).joined(separator: " ")
  }

  /// Whether a text holds a tab or a sign that breaks a line; in doubt it does.
  private static func mayBreak(_ bytes: Span<UInt8>) -> Bool {
    for index in 0..<bytes.count {
      switch bytes[index] {
      case 0x09...0x0D: return true
      // U+0085, and U+2028 and U+2029 among the signs of U+2000 to U+203F.
      case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0x85: return true
      case 0xA8, 0xA9:
        if index > 1, bytes[index - 1] == 0x80, bytes[index - 2] == 0xE2 { return true }
      default: break
      }
    }
    return false
  }
}
