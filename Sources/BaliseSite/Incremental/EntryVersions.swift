import BaliseDiagnostics
import BalisePlan
import BaliseValues

/// Fingerprints of what an entry holds, whether the whole plan was read or this entry alone.
struct EntryVersions {
  let schema: Schema
  let today: Day?
  let seed: UInt64
  /// The fingerprint that names an entry in any plan.
  let key: (EntryID) -> UInt64

  /// The fingerprint that names an entry, from its collection and its file.
  static func key(collection: String, id: String, seed: UInt64) -> UInt64 {
    var key = Digest(seed)
    key.add(collection)
    key.add(id)
    return key.value
  }

  /// The fingerprint of a day.
  static func day(_ today: Day?, seed: UInt64) -> UInt64 {
    var digest = Digest(seed)
    digest.add(today?.ordinal ?? .min)
    return digest.value
  }

  /// Everything but the text and the words of fields: front matter, and what its names were found to
  /// mean.
  func record(_ entry: Entry) -> UInt64 {
    var record = Digest(seed)
    record.add(entry.language)
    for (language, text) in entry.texts.enumerated() {
      guard let text else { continue }
      let bytes = text.file.bytes
      record.add(language)
      record.add(text.file.path)
      let slots = language == entry.language ? entry.slots : text.slots
      // That there are words is a fact: places that only ask for it note no look at them.
      slots.forEachText { field, _ in record.add(field) }
      // A row among many is its cells: the file would be read once for each row, and every row would
      // change with one of them.
      if TableReader.isTable(text.file.path) {
        entry.slots.forEachFact { place, _, range in
          guard let range else { return }
          record.add(place)
          record.add(bytes[Int(range.start)..<Int(range.end)])
        }
        continue
      }
      // What is not the text is the front matter, from which every value is read.
      var start = 0
      for range in slots.rangesOfWords {
        let range = Int(range.start)..<Int(range.end)
        guard range.lowerBound >= start, range.upperBound <= Int(text.body.start) else { continue }
        record.add(bytes[start..<range.lowerBound])
        start = range.upperBound
      }
      record.add(bytes[start..<Int(text.body.start)])
      record.add(bytes[Int(text.body.end)...])
      record.add(text.hasBody ? 1 : 0)
    }
    entry.slots.forEachFact { _, value, _ in add(value, to: &record) }
    // What is personal is shown until a day.
    if schema.collections[entry.collection].fields.contains(where: \.holdsPersonal) {
      record.add(Self.day(today, seed: seed))
    }
    return record.value
  }

  /// The fields that hold words and nothing else, titles among them.
  func words(_ entry: Entry) -> UInt64 {
    var digest = Digest(seed)
    add(wordsOf: entry.slots, to: &digest)
    for text in entry.texts {
      if let text { add(wordsOf: text.slots, to: &digest) }
    }
    return digest.value
  }

  private func add(wordsOf slots: [FieldSlot], to digest: inout Digest) {
    digest.add(slots.count)
    slots.forEachText { place, words in
      digest.add(place)
      digest.add(words)
    }
  }

  /// The title as it is written, in each language.
  func title(_ entry: Entry) -> UInt64 {
    var digest = Digest(seed)
    guard let field = schema.collections[entry.collection].titleField else { return digest.value }
    digest.add(entry.slots[field].words ?? "")
    for text in entry.texts {
      if let text, !text.slots.isEmpty { digest.add(text.slots[field].words ?? "") }
    }
    return digest.value
  }

  /// How many dates an entry has in some fields with dates, and what it belongs to; 0 without any.
  func dates(_ entry: Entry, _ fields: [Int], _ scope: UInt64?) -> UInt64 {
    var dates = Digest(seed)
    var isSaid = false
    for field in fields {
      let counts = CalendarReport.counts(of: entry, field: field, schema)
      guard counts.lines > 0 else { continue }
      isSaid = true
      for number in [field, counts.lines, counts.dated] { dates.add(number) }
    }
    dates.add(scope ?? 0)
    return isSaid ? dates.value : 0
  }

  /// The names by which an entry is found, in some fields, and what it belongs to.
  func names(_ entry: Entry, _ fields: [Int], _ scope: UInt64?) -> UInt64 {
    var names = Digest(seed)
    names.add(entry.id)
    names.add(scope ?? 0)
    for slots in [entry.slots] + entry.texts.compactMap({ $0?.slots }) where !slots.isEmpty {
      for field in fields {
        names.add(field)
        for case let name? in slots[field].value.items.map(\.name) { names.add(name) }
      }
    }
    return names.value
  }

  /// The text, in every language.
  func body(_ entry: Entry) -> UInt64 {
    var body = Digest(seed)
    for (language, text) in entry.texts.enumerated() {
      guard let text else { continue }
      body.add(language)
      body.add(text.file.bytes[Int(text.body.start)..<Int(text.body.end)])
    }
    return body.value
  }

  /// What other pages tell of the text: which of the expected sections it leaves empty.
  func outline(_ entry: Entry) -> UInt64 {
    var outline = Digest(seed)
    for section in entry.emptySections(schema.collections[entry.collection]) {
      outline.add(section)
    }
    return outline.value
  }

  /// What an entry's names were found to mean: the only part of its values that its own file does
  /// not decide.
  private func add(_ value: FieldValue, to digest: inout Digest) {
    switch value {
    case .reference(let reference): add(reference, to: &digest)
    case .list(let values), .group(let values):
      // Looked at where they stand: taken out, each would be copied.
      let values = values.span
      for index in values.indices { add(values[index], to: &digest) }
    default: break
    }
  }

  private func add(_ reference: Reference, to digest: inout Digest) {
    digest.add(reference.words)
    if case .entry(let id) = reference.target { digest.add(key(id)) }
    for member in reference.members { add(member, to: &digest) }
  }
}
