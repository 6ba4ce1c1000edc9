import BaliseDiagnostics
import BaliseDocuments
import BaliseText

/// Reads one `_collection.yaml`.
struct CollectionReader {
  let id: String
  var reading: SettingsReading
  var references: [SchemaReader.ReferenceDeclaration] = []
  var comparisons: [ComparisonDeclaration] = []
  var data = DataDeclarationReader.Nodes()
  /// Where the schema says what its entries belong to.
  var withinRange: SourceRange?

  init(id: String, file: SourceFile, languages: SiteLanguages) {
    self.id = id
    reading = SettingsReading(file: file, languages: languages)
  }

  static let keys = [
    "label", "title", "order", "fields", "sections", "index", "indexes", "aliases", "ambiguous",
    "not", "mentions", "ask", "reports", "calendar", "feed", "parts", "within", "exports",
    "schema-org", "table", "publish",
    "abbreviations",
  ]

  mutating func read(_ root: YAMLNode) -> Collection? {
    // An empty file declares a collection without fields: its entries are not lost in silence.
    guard root.isEmpty || reading.isMapping(root) else { return nil }
    var parts: [String: YAMLNode] = [:]
    for entry in root.entries {
      guard Self.keys.contains(entry.name) else {
        reading.unknownKey(entry, among: Self.keys)
        continue
      }
      parts[entry.name] = entry.value
    }
    var fieldReader = FieldReader(reading: reading)
    let fields = parts["fields"].map { fieldReader.fields($0) } ?? []
    let publication = parts["publish"].flatMap { fieldReader.publication($0, fields) }
    fieldReader.checkPersonal(fields, publication, hasRule: parts["publish"] != nil)
    reading = fieldReader.reading
    references = fieldReader.references
    comparisons = fieldReader.comparisons
    data = .init(
      exports: parts["exports"], schemaOrg: parts["schema-org"], table: parts["table"])
    let named = parts["parts"].map { self.parts($0) } ?? []
    checkParts(of: fields, among: named, fieldReader.partRanges)
    let (singular, plural) = labels(parts["label"])
    let title =
      parts["title"].flatMap { fieldIndex($0, fields) }
      ?? fields.firstIndex { ["title", "name"].contains($0.name) }
    if title == nil, parts["title"] == nil { tellUntitled(fields, root) }
    if let node = parts["title"], let title,
      !(fields[title].type is TextType) || fields[title].isMany
    {
      reading.report(
        "title-not-text", at: node.range,
        Phrase(
          en: "the title of an entry must be a field of type text",
          fr: "le titre d'une fiche doit être un champ de type text"),
        help: Phrase(
          en: "name a field of type text that holds one value",
          fr: "nommez un champ de type text qui contient une seule valeur"))
    }
    for key in ["title", "order"] {
      guard let node = parts[key], let field = fields.firstIndex(where: { $0.name == node.text })
      else { continue }
      _ = isPublic(field, fields, node)
    }
    let index = parts["index"]
    return Collection(
      id: id, singular: singular, plural: plural, fields: fields, titleField: title,
      orderField: parts["order"].flatMap { fieldIndex($0, fields) },
      aliasField: parts["aliases"].flatMap { fieldIndex($0, fields) },
      ambiguousField: parts["ambiguous"].flatMap { fieldIndex($0, fields) },
      notField: parts["not"].flatMap { fieldIndex($0, fields) },
      linksMentions: parts["mentions"].map { reading.flag($0) } ?? false,
      sections: parts["sections"].map { sections($0) } ?? [],
      hasIndex: index.map { $0.kind == .mapping || reading.flag($0) } ?? true,
      grouping: index.flatMap { $0.kind == .mapping ? grouping($0, fields) : nil },
      indexes: parts["indexes"].map { indexes($0, fields) } ?? [],
      isReported: parts["reports"].map { reading.flag($0) } ?? true,
      askedFields: parts["ask"].map { askedFields($0, fields) } ?? [],
      calendar: parts["calendar"].flatMap { calendar($0, fields) },
      feed: parts["feed"].flatMap { feed($0, fields) },
      parts: named, withinField: parts["within"].flatMap { withinField($0, fields) },
      publication: publication,
      abbreviations: parts["abbreviations"].flatMap { abbreviations($0, fields) },
      path: reading.file.path)
  }

  /// `label: {fr: [Action, Actions], en: [Action, Actions]}`; the folder's name where there is none.
  private mutating func labels(_ node: YAMLNode?) -> (LocalText, LocalText) {
    guard let node else { return (LocalText(id), LocalText(id)) }
    guard node.kind == .mapping else {
      let texts = reading.texts(node)
      return (LocalText(texts.first ?? id), LocalText(texts.last ?? id))
    }
    let pairs = reading.perLanguage(node) { reading, node in reading.texts(node) }
    return (
      LocalText(pairs.map { $0?.first }, fallback: id),
      LocalText(pairs.map { $0?.last }, fallback: id)
    )
  }

  mutating func fieldIndex(_ node: YAMLNode, _ fields: [Field]) -> Int? {
    // After so many mistakes nothing is built of it: names by the thousand are not looked for.
    guard !reading.isFull, let name = reading.text(node), !name.isEmpty else { return nil }
    if let index = fields.firstIndex(where: { $0.name == name }) { return index }
    let near = reading.nearest(to: name, among: fields.map(\.name))
    reading.report(
      "unknown-field", at: node.range,
      Phrase(
        en: "“\(id)” declares no field “\(name)”",
        fr: "« \(id) » ne déclare aucun champ « \(name) »"),
      help: near.map {
        Phrase(en: "did you mean “\($0)”?", fr: "vouliez-vous dire « \($0) » ?")
      } ?? declaredFields(fields))
    return nil
  }

  /// `ask: [leader, funder]`: the references that name who can answer, the first of them first.
  private mutating func askedFields(_ node: YAMLNode, _ fields: [Field]) -> [Int] {
    var result: [Int] = []
    for item in node.kind == .sequence ? Array(node.items) : [node] {
      guard let index = fieldIndex(item, fields) else { continue }
      if fields[index].reference != nil {
        result.append(index)
      } else {
        reading.report(
          "misplaced-option", at: item.range,
          Phrase(
            en: "the field “\(fields[index].name)” names nobody who could be asked",
            fr: "le champ « \(fields[index].name) » ne nomme personne à interroger"),
          help: Phrase(
            en: "name fields of type reference", fr: "citez des champs de type reference"))
      }
    }
    return result
  }

  private func declaredFields(_ fields: [Field]) -> Phrase {
    let list = Phrase.listed(fields.map(\.name))
    return fields.isEmpty
      ? Phrase(en: "declare it under “fields:”", fr: "déclarez-le sous « fields: »")
      : Phrase(en: "its fields are: \(list)", fr: "ses champs sont : \(list)")
  }

  private mutating func sections(_ node: YAMLNode) -> [Collection.Section] {
    guard reading.isMapping(node) else { return [] }
    return node.entries.map { entry in
      guard entry.value.kind == .mapping else {
        return section(entry.name, reading.texts(entry.value), nil, isExpected: false)
      }
      for part in entry.value.entries where !Self.sectionKeys.contains(part.name) {
        reading.unknownKey(part, among: Self.sectionKeys)
      }
      return section(
        entry.name, entry.value["headings"].map { reading.texts($0) } ?? [],
        entry.value["label"].map { reading.localText($0) },
        isExpected: entry.value["expected"].map { reading.flag($0) } ?? false)
    }
  }

  static let sectionKeys = ["headings", "label", "expected"]

  /// Headings stand in the order of the site's languages: each is that language's name of it.
  private func section(
    _ name: String, _ headings: [String], _ label: LocalText?, isExpected: Bool
  ) -> Collection.Section {
    let labels = reading.languages.codes.indices.map { $0 < headings.count ? headings[$0] : nil }
    return Collection.Section(
      name: name, headings: headings,
      label: label ?? LocalText(labels, fallback: headings.first ?? FieldReader.sentence(name)),
      isExpected: isExpected)
  }

  static let groupingKeys = ["group", "label", "show", "headings"]

  /// `{group: axis}` (a field, several fields, `completeness` or `initials`), `{group: [leads, funds]}`
  /// (inverses), `{show: comparison}`.
  private mutating func grouping(_ node: YAMLNode, _ fields: [Field]) -> Collection.Grouping? {
    for entry in node.entries where !Self.groupingKeys.contains(entry.name) {
      reading.unknownKey(entry, among: Self.groupingKeys)
    }
    if let show = node["show"] { return view(show) }
    guard let group = node["group"] else { return nil }
    if group.kind == .sequence {
      let names = reading.texts(group)
      let found = names.compactMap { name in fields.firstIndex { $0.name == name } }
      guard found.count == names.count, !names.isEmpty else { return .inverses(names) }
      return found.allSatisfy { isPublic($0, fields, group) } ? .fields(found) : nil
    }
    if group.text == "completeness" { return .completeness }
    if group.text == "initials" { return .initials }
    guard let field = fieldIndex(group, fields), isPublic(field, fields, group) else { return nil }
    return .field(field)
  }

  /// `comparison` or `form`.
  private mutating func view(_ node: YAMLNode) -> Collection.Grouping? {
    switch reading.text(node) {
    case "comparison": return .comparison
    case "form": return .form
    case let word:
      reading.report(
        "unexpected-structure", at: node.range,
        Phrase(
          en: "“\(word ?? "")” is not a way to show a collection",
          fr: "« \(word ?? "") » n'est pas une façon de montrer une collection"),
        help: Phrase(en: "write comparison or form", fr: "écrivez comparison ou form"))
      return nil
    }
  }

  /// A private field may not decide what readers see.
  mutating func isPublic(_ field: Int, _ fields: [Field], _ node: YAMLNode) -> Bool {
    guard fields[field].isPrivate else { return true }
    reading.report(
      "private-in-public", at: node.range,
      Phrase(
        en: "“\(fields[field].name)” is private, and this would publish it",
        fr: "« \(fields[field].name) » est privé, et ceci le publierait"),
      help: Phrase(en: "name a public field", fr: "nommez un champ public"))
    return false
  }

  /// `{leads: {fr: …, en: …}}`: what groups are called on the page.
  private mutating func headings(_ node: YAMLNode) -> [String: LocalText] {
    guard reading.isMapping(node) else { return [:] }
    var headings: [String: LocalText] = [:]
    for entry in node.entries { headings[entry.name] = reading.localText(entry.value) }
    return headings
  }

  private mutating func indexes(_ node: YAMLNode, _ fields: [Field]) -> [Collection.Index] {
    guard reading.isMapping(node) else { return [] }
    return node.entries.compactMap { entry in
      let told = reading.diagnostics.count
      let grouping = entry.value.kind == .mapping ? grouping(entry.value, fields) : nil
      guard let grouping else {
        // A misspelt key or field was told where it stands.
        guard reading.diagnostics.count == told else { return nil }
        reading.report(
          "unexpected-structure", at: entry.value.range,
          Phrase(
            en: "the index “\(entry.name)” needs a group",
            fr: "l'index « \(entry.name) » a besoin d'un groupe"),
          help: Phrase(
            en: "write {label: …, group: a field or a list of inverses}",
            fr: "écrivez {label: …, group: un champ ou une liste de relations inverses}"))
        return nil
      }
      let label = entry.value["label"].map { reading.localText($0) } ?? LocalText(entry.name)
      return Collection.Index(
        name: entry.name, label: label, grouping: grouping,
        headings: entry.value["headings"].map { headings($0) } ?? [:])
    }
  }
}
