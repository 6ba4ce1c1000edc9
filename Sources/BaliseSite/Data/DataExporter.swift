import BaliseDocuments
import BalisePlan
import BaliseText

/// Writes `data/<collection>.json`: every public field of every entry, in a stable order.
struct DataExporter {
  let model: SiteModel
  /// Each entry as a list of an entry names it: most links of a plan are the same few entries.
  private let links: [UInt8]
  /// Where each of them ends.
  private let linkEnds: [Int]
  /// How deep those lists stand: the array, the entry, the list.
  private static let listDepth = 3

  init(model: SiteModel) {
    self.model = model
    var links: [UInt8] = []
    var ends: [Int] = []
    for index in model.plan.plan.entries.indices {
      var writer = JSONWriter(inside: Self.listDepth)
      writer.object { Self.link(EntryID(index), model, &$0) }
      links.append(writer.bytes.span)
      ends.append(links.count)
    }
    self.links = links
    linkEnds = ends
  }

  /// Entries written as one piece.
  private static let pieceSize = 64

  /// Hands over the JSON of a collection (RFC 8259), values in the default language, piece by piece:
  /// a large collection is made by many workers and never held whole.
  func json(
    _ collection: Int, jobs: Int, _ write: ([UInt8]) throws(BuildError) -> Void
  ) throws(BuildError) {
    let range = model.plan.plan.ranges[collection]
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(start + Self.pieceSize * jobs * 4, range.upperBound)
      let starts = Array(stride(from: start, to: end, by: Self.pieceSize))
      let pieces = Workers.map(starts.count, jobs: jobs) { number in
        let first = starts[number]
        return entries(
          first..<min(first + Self.pieceSize, end), isFirst: first == range.lowerBound)
      }
      for piece in pieces { try write(piece) }
      start = end
    }
    try write(Array((range.isEmpty ? "[]\n" : "\n]\n").utf8))
  }

  /// Some entries of an array without its end; the first ones open it.
  private func entries(_ range: Range<Int>, isFirst: Bool) -> [UInt8] {
    var writer = JSONWriter(piece: isFirst ? .first : .further)
    for index in range { writer.object { entry(EntryID(index), &$0) } }
    return writer.bytes
  }

  private func entry(_ id: EntryID, _ writer: inout JSONWriter) {
    let entry = model.entry(id)
    let collection = model.schema.collections[entry.collection]
    let view = model.views[entry.collection]
    writer.member("id", entry.id)
    writer.member("collection", collection.id)
    writer.member("url", model.path(id, 0))
    writer.member("title", model.title(id, 0).text)
    for number in view.fields
    where number != collection.titleField || collection.fields[number].name != "title" {
      writer.key(collection.fields[number].name)
      value(entry.value(number, language: 0).value, of: collection.fields[number], 0, &writer)
    }
    for number in view.inverses {
      writer.array(model.schema.inverses[number].name) { writer in
        for source in model.plan.pointing(number, at: id) {
          link(to: source, &writer)
        }
      }
    }
    translations(id, entry, &writer)
  }

  /// What differs in the other languages: the title and every translated field that is translated.
  private func translations(_ id: EntryID, _ entry: Entry, _ writer: inout JSONWriter) {
    guard model.languages.count > 1 else { return }
    let collection = model.schema.collections[entry.collection]
    writer.object("translations") { writer in
      for language in 1..<model.languages.count where entry.texts[language] != nil {
        writer.object(model.languages.codes[language]) { writer in
          writer.member("url", model.path(id, language))
          for number in model.views[entry.collection].fields
          where collection.fields[number].isTranslated {
            let (value, written) = entry.value(number, language: language)
            guard written == language, !value.isEmpty else { continue }
            writer.key(collection.fields[number].name)
            self.value(value, of: collection.fields[number], language, &writer)
          }
        }
      }
    }
  }

  private func value(
    _ value: FieldValue, of field: Field, _ language: Int, _ writer: inout JSONWriter
  ) {
    if field.isMany {
      writer.array { writer in
        for item in value.items {
          if writer.depth == Self.listDepth, let target = item.plainTarget {
            link(to: target, &writer)
          } else {
            one(item, of: field, language, &writer)
          }
        }
      }
    } else if value.isEmpty {
      writer.null()
    } else {
      one(value, of: field, language, &writer)
    }
  }

  private func one(
    _ value: FieldValue, of field: Field, _ language: Int, _ writer: inout JSONWriter
  ) {
    let context = ViewContext(language: language, languages: model.languages)
    switch field.type.form {
    case .text, .flag, .markup: view(field.type.view(value, context), [], &writer)
    case .record(let members):
      writer.object { writer in
        for (index, member) in members.enumerated() where member.isData {
          writer.key(member.name)
          view(field.type.member(index, of: value, context), member.inner, &writer)
        }
      }
    case .reference:
      guard case .reference(let reference) = value else { return writer.null() }
      self.reference(reference, language, &writer)
    case .group(let fields):
      guard case .group(let values) = value else { return writer.null() }
      writer.object { writer in
        for (field, value) in zip(fields, values) where !field.isPrivate {
          writer.key(field.name)
          self.value(value, of: field, language, &writer)
        }
      }
    }
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
    writer.object { writer in
      switch reference.target {
      case .entry(let id): Self.link(id, model, &writer)
      case .group, .unknown: writer.member("text", reference.words)
      case .undecided: writer.member("text", reference.words + "\u{A0}?")
      }
      if let role = reference.role { writer.member("role", role) }
      if !reference.members.isEmpty {
        writer.array("members") { writer in
          for member in reference.members { self.reference(member, language, &writer) }
        }
      }
      if reference.isOpen { writer.member("open", true) }
    }
  }

  /// Writes an entry as a list of an entry names it; whoever does has read its name.
  private func link(to id: EntryID, _ writer: inout JSONWriter) {
    model.noteName(of: id)
    let index = Int(id.index)
    let start = index == 0 ? 0 : linkEnds[index - 1]
    writer.encoded(links.span.extracting(start..<linkEnds[index]))
  }

  private static func link(_ id: EntryID, _ model: SiteModel, _ writer: inout JSONWriter) {
    let entry = model.entry(id)
    writer.member("collection", model.schema.collections[entry.collection].id)
    writer.member("id", entry.id)
    writer.member("title", model.title(id, 0).text)
    writer.member("url", model.path(id, 0))
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

extension RecordMember {
  /// The members of the records this member lists.
  var inner: [RecordMember] {
    if case .records(let members) = shape { members } else { [] }
  }
}
