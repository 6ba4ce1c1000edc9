import BaliseDiagnostics
import BaliseDocuments
import BaliseText

/// Reads `exports:`, `schema-org:` and `table:` of a collection, once every collection is known.
struct DataDeclarationReader {
  /// The options as they stand in the file.
  struct Nodes {
    var exports: YAMLNode?
    var schemaOrg: YAMLNode?
    var table: YAMLNode?
  }

  let schema: Schema
  let collection: Int
  var reading: SettingsReading

  mutating func read(_ nodes: Nodes) -> DataDeclaration {
    var declaration = DataDeclaration()
    if let node = nodes.exports, reading.isMapping(node) {
      declaration.exports = node.entries.compactMap { export($0) }
    }
    if let node = nodes.schemaOrg, !node.isEmpty { declaration.description = self.node(node, 0) }
    if let node = nodes.table, !node.isEmpty { declaration.isTable = reading.flag(node) }
    return declaration
  }

  private mutating func export(_ entry: YAMLEntry) -> TableExport? {
    guard let standard = DataStandard.all.first(where: { $0.id == entry.name }) else {
      let known = DataStandard.all.map(\.id)
      let near = reading.nearest(to: entry.name, among: known)
      let list = Phrase.listed(known)
      reading.report(
        "unknown-standard", at: entry.keyRange,
        Phrase(
          en: "“\(entry.name)” is not a table that Balise knows",
          fr: "« \(entry.name) » n'est pas un tableau que Balise connaît"),
        help: Phrase.didYouMean(near.map { [$0] } ?? [])
          ?? Phrase(en: "the tables are: \(list)", fr: "les tableaux sont : \(list)"))
      return nil
    }
    var sources = [FactSource?](repeating: nil, count: standard.columns.count)
    if reading.isMapping(entry.value) {
      for part in entry.value.entries {
        guard let column = column(part, of: standard) else { continue }
        sources[column] = source(part.value)
      }
    }
    return TableExport(
      standard: standard, sources: sources, range: reading.range(entry.keyRange))
  }

  private mutating func column(_ part: YAMLEntry, of standard: DataStandard) -> Int? {
    guard let column = standard.column(part.name) else {
      let known = standard.columns.map(\.name)
      let near = reading.nearest(to: part.name, among: known)
      let list = Phrase.listed(known)
      reading.report(
        "unknown-column", at: part.keyRange,
        Phrase(
          en: "\(standard.title.en) has no column “\(part.name)”",
          fr: "\(standard.title.fr) n'a pas de colonne « \(part.name) »"),
        help: Phrase.didYouMean(near.map { [$0] } ?? [])
          ?? Phrase(en: "its columns are: \(list)", fr: "ses colonnes sont : \(list)"))
      return nil
    }
    guard !standard.columns[column].isPersonal else {
      reading.report(
        "personal-column", at: part.keyRange,
        Phrase(
          en: "“\(part.name)” is about a person, and this table is published",
          fr: "« \(part.name) » concerne une personne, et ce tableau est publié"),
        help: Phrase(
          en: "remove this line: the column stays empty",
          fr: "retirez cette ligne : la colonne reste vide"))
      return nil
    }
    return column
  }

  /// `field.part`, `site.publisher`, `{value: words}`, `{from: path, values: {ours: theirs}}`.
  private mutating func source(_ node: YAMLNode) -> FactSource? {
    if node.kind == .scalar {
      guard !node.isEmpty else { return nil }
      return origin(node).map {
        FactSource(origin: $0, codes: [:], range: reading.range(node.range))
      }
    }
    guard reading.isMapping(node) else { return nil }
    let keys = ["from", "values", "value"]
    for part in node.entries where !keys.contains(part.name) {
      reading.unknownKey(part, among: keys)
    }
    let range = reading.range(node.range)
    if let fixed = node["value"] {
      guard let text = reading.text(fixed), !text.isEmpty else { return nil }
      return FactSource(origin: .fixed(text), codes: [:], range: range)
    }
    guard let from = node["from"] else {
      reading.report(
        "unexpected-structure", at: node.range,
        Phrase(
          en: "this does not say which field it comes from",
          fr: "ceci ne dit pas de quel champ cela vient"),
        help: Phrase(
          en: "add “from:” with the name of a field",
          fr: "ajoutez « from: » et le nom d'un champ"))
      return nil
    }
    let codes = node["values"].map { self.codes($0) } ?? [:]
    return origin(from).map { FactSource(origin: $0, codes: codes, range: range) }
  }

  private mutating func codes(_ node: YAMLNode) -> [String: String] {
    guard reading.isMapping(node) else { return [:] }
    var codes: [String: String] = [:]
    for entry in node.entries {
      if let text = reading.text(entry.value) { codes[entry.name] = text }
    }
    return codes
  }

  private mutating func origin(_ node: YAMLNode) -> FactSource.Origin? {
    guard let text = reading.text(node), !text.isEmpty else { return nil }
    if text.hasPrefix("site.") {
      let name = String(text.dropFirst(5))
      if let fact = SiteFact(rawValue: name) { return .site(fact) }
      unknown(name, among: SiteFact.allCases.map(\.rawValue), at: node.range)
      return nil
    }
    return path(node).map { .entry($0) }
  }

  private mutating func path(_ node: YAMLNode) -> EntryPath? {
    guard let text = reading.text(node), !text.isEmpty else { return nil }
    do throws(PathResolver.Fault) {
      return try PathResolver(schema: schema).path(text, in: collection)
    } catch {
      switch error {
      case .unknown(let name, let known): unknown(name, among: known, at: node.range)
      case .isPrivate(let name):
        reading.report(
          "private-in-public", at: node.range,
          Phrase(
            en: "“\(name)” is private, and this would publish it",
            fr: "« \(name) » est privé, et ceci le publierait"),
          help: Phrase(en: "name a public field", fr: "nommez un champ public"))
      }
      return nil
    }
  }

  private mutating func unknown(_ name: String, among known: [String], at range: ByteRange) {
    let near = reading.nearest(to: name, among: known)
    let list = Phrase.listed(known)
    reading.report(
      "unknown-field", at: range,
      Phrase(
        en: "nothing is named “\(name)” there", fr: "rien ne s'appelle « \(name) » à cet endroit"),
      help: Phrase.didYouMean(near.map { [$0] } ?? [])
        ?? Phrase(
          en: list.isEmpty ? "this value has no parts" : "the names are: \(list)",
          fr: list.isEmpty ? "cette valeur n'a pas de parties" : "les noms sont : \(list)"))
  }
}

extension DataDeclarationReader {
  private static let mostLevels = 4

  /// `Organization`, or `{type: Organization, alternateName: aliases, …}`.
  private mutating func node(_ node: YAMLNode, _ depth: Int) -> FactNode? {
    guard node.kind == .mapping else {
      return type(node).map {
        FactNode(type: $0, typesByValue: [:], typePath: nil, properties: [])
      }
    }
    guard depth < Self.mostLevels, let typeNode = node["type"] else {
      reading.report(
        "schema-org-without-type", at: node.range,
        Phrase(
          en: "this description has no type, or stands too deep",
          fr: "cette description n'a pas de type, ou se trouve trop profond"),
        help: Phrase(
          en: "add “type:” with a type of schema.org, such as Organization",
          fr: "ajoutez « type: » et un type de schema.org, comme Organization"))
      return nil
    }
    guard let (type, byValue, path) = types(typeNode) else { return nil }
    var properties: [(name: String, source: FactSource)] = []
    for part in node.entries where part.name != "type" {
      guard isTerm(part.name, upper: false) else {
        badTerm(part.name, at: part.keyRange)
        continue
      }
      if part.value.kind == .mapping, part.value["type"] != nil {
        guard let inner = self.node(part.value, depth + 1) else { continue }
        properties.append(
          (
            part.name,
            FactSource(
              origin: .node(inner), codes: [:], range: reading.range(part.value.range))
          ))
      } else if let source = source(part.value) {
        properties.append((part.name, source))
      }
    }
    return FactNode(type: type, typesByValue: byValue, typePath: path, properties: properties)
  }

  /// `Organization`, or `{from: kind, values: {association: NGO}, else: Organization}`.
  private mutating func types(_ node: YAMLNode) -> (String, [String: String], EntryPath?)? {
    guard node.kind == .mapping else { return type(node).map { ($0, [:], nil) } }
    let keys = ["from", "values", "else"]
    for part in node.entries where !keys.contains(part.name) {
      reading.unknownKey(part, among: keys)
    }
    var codes: [String: String] = [:]
    for entry in node["values"]?.entries.map({ $0 }) ?? [] {
      if let type = type(entry.value) { codes[entry.name] = type }
    }
    guard let from = node["from"], let path = path(from) else { return nil }
    return (node["else"].flatMap { type($0) } ?? "Thing", codes, path)
  }

  private mutating func type(_ node: YAMLNode) -> String? {
    guard let text = reading.text(node), !text.isEmpty else { return nil }
    if isTerm(text, upper: true) { return text }
    badTerm(text, at: node.range)
    return nil
  }

  /// Types of schema.org begin with a capital, properties with a small letter.
  private func isTerm(_ text: String, upper: Bool) -> Bool {
    guard let first = text.utf8.first, text.utf8.count <= 64 else { return false }
    let firsts: ClosedRange<UInt8> = upper ? 0x41...0x5A : 0x61...0x7A
    return firsts.contains(first)
      && text.utf8.allSatisfy {
        (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
      }
  }

  private mutating func badTerm(_ text: String, at range: ByteRange) {
    reading.report(
      "bad-schema-org", at: range,
      Phrase(
        en: "“\(text)” cannot be a term of schema.org",
        fr: "« \(text) » ne peut pas être un terme de schema.org"),
      help: Phrase(
        en: "types are written like Organization, properties like startDate",
        fr: "les types s'écrivent comme Organization, les propriétés comme startDate"))
  }
}
