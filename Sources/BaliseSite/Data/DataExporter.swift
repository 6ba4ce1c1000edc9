import BaliseDocuments
import BalisePlan
import BaliseText
import BaliseValues

/// Writes `data/<collection>.json`: every public field of every entry, in a stable order.
struct DataExporter {
  let model: SiteModel
  /// Of each collection: the fields and the inverses that its entries show.
  private let shapes: [Shape]
  /// The name of each collection.
  private let names: [String]
  /// Each entry as a list of an entry names it: most links of a plan are the same few entries. Nothing
  /// where few entries are written, because the others are remembered.
  private let links: [UInt8]
  /// Where each of them ends.
  private let linkEnds: [Int]
  /// How deep those lists stand: the array, the entry, the list.
  private static let listDepth = 3

  /// What the JSON of a collection shows of each entry.
  private struct Shape: Sendable {
    /// The title, which stands first, left out.
    let fields: [DataField]
    /// Those that translations may say otherwise.
    let translated: [DataField]
    let inverses: [(number: Int, key: JSONKey)]
  }

  private enum Key {
    static let id = JSONKey("id")
    static let collection = JSONKey("collection")
    static let url = JSONKey("url")
    static let title = JSONKey("title")
    static let text = JSONKey("text")
    static let role = JSONKey("role")
    static let members = JSONKey("members")
    static let open = JSONKey("open")
    static let unknown = JSONKey("unknown")
  }

  init(model: SiteModel, isRemembered: Bool, jobs: Int) {
    self.model = model
    let schema = model.schema
    shapes = schema.collections.indices.map { index in
      let (collection, view) = (schema.collections[index], model.views[index])
      let fields = view.fields.map { DataField(collection.fields[$0], number: $0) }
      return Shape(
        fields: fields.filter { $0.number != collection.titleField || $0.field.name != "title" },
        translated: fields.filter(\.field.isTranslated),
        inverses: view.inverses.map { ($0, JSONKey(schema.inverses[$0].name)) })
    }
    let names = schema.collections.map(\.id)
    let count = isRemembered ? 0 : model.plan.plan.entries.count
    self.names = names
    let pieces = Workers.map((count + Self.linkPiece - 1) / Self.linkPiece, jobs: jobs) { piece in
      let start = piece * Self.linkPiece
      return Self.links(start..<min(start + Self.linkPiece, count), model, names)
    }
    var links: [UInt8] = []
    var ends: [Int] = []
    links.reserveCapacity(pieces.reduce(0) { $0 + $1.bytes.count })
    ends.reserveCapacity(count)
    for piece in pieces {
      for length in piece.lengths { ends.append((ends.last ?? 0) + length) }
      links.append(piece.bytes.span)
    }
    self.links = links
    linkEnds = ends
  }

  /// Entries whose links are made by one worker at a time.
  private static let linkPiece = 512

  private static func links(
    _ range: Range<Int>, _ model: SiteModel, _ names: [String]
  ) -> (bytes: [UInt8], lengths: [Int]) {
    var writer = JSONWriter(inside: listDepth)
    var lengths: [Int] = []
    lengths.reserveCapacity(range.count)
    for index in range {
      let start = writer.bytes.count
      writer.beginAnother()
      writer.beginObject()
      link(EntryID(index), model, names, &writer)
      writer.endObject()
      lengths.append(writer.bytes.count - start)
    }
    return (writer.bytes, lengths)
  }

  /// Where the JSON of a collection stands in the site.
  static func path(of collection: Int, _ schema: Schema) -> String {
    "data/" + schema.collections[collection].id + ".json"
  }

  /// Entries written as one piece.
  private static let pieceSize = 64

  /// Hands over the JSON of a collection (RFC 8259), values in the default language, piece by piece:
  /// a large collection is made by many workers and never held whole.
  func json(
    _ collection: Int, reuse: Reuse?, jobs: Int, _ write: ([UInt8]) throws(BuildError) -> Void
  ) throws(BuildError) {
    let range = model.plan.plan.ranges[collection]
    let pieces = DataPieces(
      path: Self.path(of: collection, model.schema), range: range, size: Self.pieceSize,
      reuse: reuse, jobs: jobs)
    try pieces.write({ entries($0, isFirst: $0.lowerBound == range.lowerBound) }, to: write)
    try write(Array((range.isEmpty ? "[]\n" : "\n]\n").utf8))
  }

  /// Some entries of an array without its end; the first ones open it.
  private func entries(_ range: Range<Int>, isFirst: Bool) -> [UInt8] {
    var writer = JSONWriter(piece: isFirst ? .first : .further)
    for index in range {
      writer.beginObject()
      entry(EntryID(index), &writer)
      writer.endObject()
    }
    return writer.bytes
  }

  private func entry(_ id: EntryID, _ writer: inout JSONWriter) {
    let entry = model.entry(id)
    let shape = shapes[entry.collection]
    let address = model.address(id, 0)
    writer.key(Key.id)
    writer.value(entry.id)
    writer.key(Key.collection)
    writer.value(names[entry.collection])
    writer.key(Key.url)
    writer.value(address.path)
    writer.key(Key.title)
    writer.value(address.title)
    for field in shape.fields {
      writer.key(field.key)
      value(entry.value(field.number, language: 0).value, of: field, 0, &writer)
    }
    for inverse in shape.inverses {
      writer.key(inverse.key)
      writer.beginArray()
      for source in model.plan.pointing(inverse.number, at: id) { link(to: source, &writer) }
      writer.endArray()
    }
    translations(id, entry, &writer)
  }

  /// What differs in the other languages: the title and every translated field that is translated.
  private func translations(_ id: EntryID, _ entry: Entry, _ writer: inout JSONWriter) {
    guard model.languages.count > 1 else { return }
    writer.object("translations") { writer in
      for language in 1..<model.languages.count where entry.texts[language] != nil {
        writer.object(model.languages.codes[language]) { writer in
          writer.member("url", model.path(id, language))
          for field in shapes[entry.collection].translated {
            let (value, written) = entry.value(field.number, language: language)
            guard written == language, !value.isEmpty else { continue }
            writer.key(field.key)
            self.value(value, of: field, language, &writer)
          }
        }
      }
    }
  }

  private func value(
    _ value: FieldValue, of field: DataField, _ language: Int, _ writer: inout JSONWriter
  ) {
    guard field.field.isMany else {
      if value.isEmpty { return writer.null() }
      return one(value, of: field, language, &writer)
    }
    writer.beginArray()
    switch value {
    case .empty: break
    case .list(let items):
      let items = items.span
      for index in items.indices { item(items[index], of: field, language, &writer) }
    default: item(value, of: field, language, &writer)
    }
    writer.endArray()
  }

  private func item(
    _ item: FieldValue, of field: DataField, _ language: Int, _ writer: inout JSONWriter
  ) {
    if writer.depth == Self.listDepth, let target = item.plainTarget {
      link(to: target, &writer)
    } else {
      one(item, of: field, language, &writer)
    }
  }

  private func one(
    _ value: FieldValue, of field: DataField, _ language: Int, _ writer: inout JSONWriter
  ) {
    switch field.form {
    case .value:
      switch value {
      // Their view is themselves, whatever the type and the language.
      case .text(let text): writer.value(text)
      case .integer(let number): writer.value(number)
      case .boolean(let flag): writer.value(flag)
      default: view(field.field.type.view(value, context(language)), [], &writer)
      }
    case .record(let members):
      let context = context(language)
      writer.beginObject()
      for member in members {
        writer.key(member.key)
        view(field.field.type.member(member.index, of: value, context), member.inner, &writer)
      }
      writer.endObject()
    case .reference:
      guard case .reference(let reference) = value else { return writer.null() }
      self.reference(reference, language, &writer)
    case .group(let fields):
      guard case .group(let values) = value else { return writer.null() }
      let parts = values.span
      writer.beginObject()
      for field in fields where field.number < parts.count {
        writer.key(field.key)
        self.value(parts[field.number], of: field, language, &writer)
      }
      writer.endObject()
    }
  }

  private func context(_ language: Int) -> ViewContext {
    ViewContext(language: language, languages: model.languages)
  }

  private func view(
    _ view: FieldView, _ members: [RecordMember], _ writer: inout JSONWriter
  ) {
    switch view {
    case .missing, .picture: writer.null()
    case .text(let text): writer.value(text)
    case .number(let digits): writer.number(digits)
    case .flag(let flag): writer.value(flag)
    case .path(let path): writer.value(model.files.sitePath(path))
    case .fact(let fact, let path):
      let language = model.languages.valueLanguage(0)
      self.view(model.files.fact(fact, of: path, in: language), [], &writer)
    case .records(let records):
      writer.array { writer in
        for record in records {
          writer.object { writer in
            for (member, part) in zip(members, record) {
              writer.key(member.name)
              self.view(part, member.inner, &writer)
            }
          }
        }
      }
    }
  }

  private func reference(
    _ reference: Reference, _ language: Int, _ writer: inout JSONWriter
  ) {
    writer.beginObject()
    switch reference.target {
    case .entry(let id): Self.link(id, model, names, &writer)
    case .group, .unknown: member(Key.text, reference.words, &writer)
    case .undecided: member(Key.text, reference.words + "\u{A0}?", &writer)
    case .unsaid(let unknown):
      let words = reference.unsaid(in: model.languages.valueLanguage(language))
      member(Key.text, words ?? reference.words, &writer)
      // « aucun » says that it is nobody, which is known.
      if unknown != .none {
        writer.key(Key.unknown)
        writer.value(true)
      }
    }
    if let role = reference.role { member(Key.role, role, &writer) }
    if !reference.members.isEmpty {
      writer.key(Key.members)
      writer.beginArray()
      for member in reference.members { self.reference(member, language, &writer) }
      writer.endArray()
    }
    if reference.isOpen {
      writer.key(Key.open)
      writer.value(true)
    }
    writer.endObject()
  }

  private func member(_ key: borrowing JSONKey, _ text: String, _ writer: inout JSONWriter) {
    writer.key(key)
    writer.value(text)
  }

  /// Writes an entry as a list of an entry names it; whoever does has read its name.
  private func link(to id: EntryID, _ writer: inout JSONWriter) {
    model.noteName(of: id)
    let index = Int(id.index)
    guard index < linkEnds.count else {
      writer.beginObject()
      Self.link(id, model, names, &writer)
      return writer.endObject()
    }
    let start = index == 0 ? 0 : linkEnds[index - 1]
    writer.encoded(links.span.extracting(start..<linkEnds[index]))
  }

  private static func link(
    _ id: EntryID, _ model: SiteModel, _ names: [String], _ writer: inout JSONWriter
  ) {
    let entry = model.entry(id)
    let address = model.address(id, 0)
    writer.key(Key.collection)
    writer.value(names[entry.collection])
    writer.key(Key.id)
    writer.value(entry.id)
    writer.key(Key.title)
    writer.value(address.title)
    writer.key(Key.url)
    writer.value(address.path)
  }
}

extension FieldValue {
  /// The entry that a reference names, when it says nothing else.
  fileprivate var plainTarget: EntryID? {
    guard case .reference(let reference) = self, case .entry(let id) = reference.target,
      reference.role == nil, reference.members.isEmpty, !reference.isOpen
    else { return nil }
    return id
  }
}
