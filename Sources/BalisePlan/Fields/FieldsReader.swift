import BaliseDiagnostics
package import BaliseDocuments
import BaliseText
import BaliseValues

/// Reads the keys of a mapping as the fields of a collection or of a group.
package struct FieldsReader {
  let fields: [Field]
  private let keys: FieldKeys
  /// Keys that are not fields and that someone else reads.
  let reserved: [String]
  /// Only words are read: the keys of a translation.
  let isTranslation: Bool
  /// What a look at each field reads; empty where nobody notes it.
  private let facets: [FieldSlot.Facet]

  /// Unknown keys of one file that are told: a file with more is no file of its collection.
  private static let mostUnknownKeys = 100

  /// Makes a reader of fields.
  package init(fields: [Field], reserved: [String] = [], isTranslation: Bool = false) {
    self.init(fields: fields, keys: FieldKeys(fields, except: reserved), reserved, isTranslation)
  }

  /// Makes a reader of the fields of a collection.
  init(_ collection: Collection) {
    self.init(
      fields: collection.fields, keys: FieldKeys(collection.fields, except: []),
      facets: collection.facets)
  }

  init(
    fields: [Field], keys: FieldKeys, _ reserved: [String] = [], _ isTranslation: Bool = false,
    facets: [FieldSlot.Facet] = []
  ) {
    self.facets = facets
    self.fields = fields
    self.keys = keys
    self.reserved = reserved
    self.isTranslation = isTranslation
  }

  /// One slot per field, in the order of the fields.
  package func read(_ node: YAMLNode, _ reading: inout FieldReading) -> [FieldSlot] {
    var slots = [FieldSlot].filled(with: .absent, count: fields.count)
    forEachValue(of: node, &reading) { index, value, entry in
      let range = value.isEmpty ? entry.keyRange : entry.value.range
      slots[index] = FieldSlot(value, at: range, as: facets.isEmpty ? .fact : facets[index])
    }
    return slots
  }

  /// One value per field, in the order of the fields.
  func values(_ node: YAMLNode, _ reading: inout FieldReading) -> [FieldValue] {
    var values = [FieldValue].filled(with: .empty, count: fields.count)
    forEachValue(of: node, &reading) { index, value, _ in values[index] = value }
    return values
  }

  private func forEachValue(
    of node: YAMLNode, _ reading: inout FieldReading,
    _ keep: (Int, FieldValue, YAMLEntry) -> Void
  ) {
    var seen = SeenFields(count: fields.count)
    var firsts: [Int: YAMLEntry]?
    for entry in node.entries {
      guard let index = keys.field(entry) else {
        reportUnknown(entry, in: node, &reading)
        continue
      }
      guard seen.insert(index) else {
        // Looked up once: a table may repeat a field in each of its columns.
        let known = firsts ?? firstEntries(of: node)
        firsts = known
        reportRepeated(entry, of: index, after: known[index], &reading)
        continue
      }
      let field = fields[index]
      reading.label = field.label[0]
      if isTranslation, !field.isTranslated {
        reading.report(
          "fact-in-translation", at: entry.keyRange,
          Phrase(
            en: "“\(entry.name)” is a fact and has no place in a translation",
            fr: "« \(entry.name) » est un fait et n'a pas sa place dans une traduction"),
          help: Phrase(
            en: "remove it here: facts are written once, in the original file",
            fr: "retirez-la ici : les faits sont écrits une seule fois, dans le fichier d'origine"))
        continue
      }
      keep(index, value(of: field, entry.value, &reading), entry)
    }
  }

  private func reportUnknown(
    _ entry: YAMLEntry, in node: YAMLNode, _ reading: inout FieldReading
  ) {
    if reserved.contains(entry.name) { return }
    // Each costs a look at all the others.
    reading.unknownKeys += 1
    if reading.unknownKeys > Self.mostUnknownKeys { return }
    if let code = language(entry, reading) {
      reading.report(
        "unknown-key", at: entry.keyRange, UnknownKey.message(entry.name),
        help: UndeclaredLanguages.line(code))
      return
    }
    reading.report(
      UnknownKey.diagnostic(
        entry.name, at: entry.keyRange, in: reading.file,
        among: fields.flatMap(\.keys) + reserved, spellings: spellings(reading),
        present: node.entries.map(\.name)))
  }

  /// The language of the site that a line such as `language: french` means; nil for other lines.
  private func language(_ entry: YAMLEntry, _ reading: FieldReading) -> String? {
    guard reserved.contains("lang"), entry.value.kind == .scalar,
      ["language", "languages", "langage", "langues"].contains(NameFolding.key(entry.name))
    else { return nil }
    let words = entry.value.text
    return reading.languages.index(of: words) == nil ? reading.languages.meant(by: words) : words
  }

  /// For each field the first entry that is written with one of its keys.
  private func firstEntries(of node: YAMLNode) -> [Int: YAMLEntry] {
    var firsts: [Int: YAMLEntry] = [:]
    for entry in node.entries {
      if let index = keys.field(entry), firsts[index] == nil { firsts[index] = entry }
    }
    return firsts
  }

  private func reportRepeated(
    _ entry: YAMLEntry, of index: Int, after first: YAMLEntry?, _ reading: inout FieldReading
  ) {
    guard let first else { return }
    // The same spelling twice is a fault of YAML and was told when it was read.
    if first.name == entry.name {
      if fields[index].isMany { reading.offerList(at: entry.keyRange) }
      return
    }
    reading.report(
      "duplicate-field", at: entry.keyRange,
      Phrase(
        en: "“\(entry.name)” is a second spelling of a key that is already there",
        fr: "« \(entry.name) » est une autre écriture d'une clé déjà présente"),
      help: Phrase(en: "keep one of the two", fr: "gardez l'une des deux"),
      notes: [
        .init(
          Phrase(en: "the first one is here", fr: "la première est ici"),
          at: reading.file.range(first.keyRange))
      ])
  }

  /// The one value of a field that is no list: words may hold several, such as two amounts.
  private func single(
    _ value: consuming FieldValue, _ node: YAMLNode, _ reading: inout FieldReading
  ) -> FieldValue {
    guard case .list(let several) = value else { return value }
    if several.count == 1 { return several[0] }
    reading.report(
      "not-a-list", at: node.range,
      Phrase(
        en: "“\(reading.label)” takes one value, and here are \(several.count)",
        fr: "« \(reading.label) » prend une seule valeur, et en voici \(several.count)"),
      help: Phrase(en: "keep one of them", fr: "n'en gardez qu'une"))
    return .empty
  }

  /// The keys of each field, first the one that the file's language prefers.
  private func spellings(_ reading: FieldReading) -> [[String]] {
    let language = reading.language.speaksFrench ? "fr" : "en"
    return fields.map { [$0.key(for: language, reading.languages)] + $0.keys }
  }

  private func value(
    of field: Field, _ node: YAMLNode, _ reading: inout FieldReading
  ) -> FieldValue {
    guard field.isMany else {
      if !reading.diagnostics.isEmpty, field.type is TextType || field.type is RichType {
        reading.takeBulletsForText(in: node.range, isRich: field.type is RichType)
      }
      if case .sequence = node.kind, node.count > 0 {
        guard node.count == 1, let only = node.items.first(where: { _ in true }) else {
          reading.report(
            "not-a-list", at: node.range,
            Phrase(
              en: "“\(reading.label)” takes one value, and here is a list of \(node.count)",
              fr: "« \(reading.label) » prend une seule valeur, et voici une liste de \(node.count)"
            ), help: Phrase(en: "keep one of them", fr: "n'en gardez qu'une"))
          return .empty
        }
        return single(field.type.read(only, &reading), only, &reading)
      }
      return single(field.type.read(node, &reading), node, &reading)
    }
    var values: [FieldValue] = []
    func add(_ value: FieldValue) {
      switch value {
      case .empty: break
      case .list(let several): values += several
      default: values.append(value)
      }
    }
    if case .sequence = node.kind {
      values.reserveCapacity(node.count)
      for item in node.items { add(field.type.read(item, &reading)) }
    } else if field.type.acceptsNumberedItems, node.kind == .mapping,
      node.entries.allSatisfy({
        $0.name.utf8.allSatisfy { (0x30...0x39).contains($0) } && $0.name.utf8.count < 4
      })
    {
      for entry in node.entries {
        reading.item = Int(entry.name)
        add(field.type.read(entry.value, &reading))
      }
      reading.item = nil
    } else {
      add(field.type.read(node, &reading))
    }
    return values.isEmpty ? .empty : .list(values)
  }
}
