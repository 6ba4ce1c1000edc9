import BaliseDiagnostics
import BaliseDocuments
import BaliseText

/// Reads the `fields:` of a collection or of a group.
struct FieldReader {
  var reading: SettingsReading
  var references: [SchemaReader.ReferenceDeclaration] = []
  var comparisons: [ComparisonDeclaration] = []
  /// Where each field names its part.
  var partRanges: [String: ByteRange] = [:]

  /// Names the templates and data files use for every entry.
  static let reserved = [
    "id", "url", "collection", "language", "untranslated", "body", "intro", "sections",
    "other-sections", "facts", "missing-facts", "backlinks", "neighbours", "labels", "site",
    "page", "words", "assets", "collections", "entries", "groups", "indexes", "home", "reports",
    "draft", "lang", "mentions", "was", "translations", "other-backlinks", "see-also",
    "totals", "is-past",
    "ics", "completeness", "distinction", "anchor",
  ]

  static let keys =
    [
      "type", "required", "expected", "unique", "many", "private", "translated", "keys", "label",
      "to", "back", "groups", "options", "fields", "part", "personal", "publish",
    ] + comparisonKeys

  mutating func fields(_ node: YAMLNode, nested: Bool = false) -> [Field] {
    guard reading.isMapping(node) else { return [] }
    var fields: [Field] = []
    var spellings: [String: String] = [:]
    for entry in node.entries {
      guard let field = field(entry, nested: nested) else { continue }
      for key in field.keys {
        if let other = spellings[key] {
          reading.report(
            "duplicate-key-spelling", at: entry.keyRange,
            Phrase(
              en: "“\(key)” already names the field “\(other)”",
              fr: "« \(key) » désigne déjà le champ « \(other) »"),
            help: Phrase(
              en: "remove one of the two spellings", fr: "retirez l'une des deux écritures"))
        }
        spellings[key] = field.name
      }
      fields.append(field)
    }
    return fields
  }

  private mutating func field(_ entry: YAMLEntry, nested: Bool) -> Field? {
    let name = entry.name
    guard isName(name) else {
      reading.report(
        "bad-field-name", at: entry.keyRange,
        Phrase(en: "“\(name)” cannot name a field", fr: "« \(name) » ne peut pas nommer un champ"),
        help: Phrase(
          en:
            "use small letters without accents, digits and hyphens; accents go into label and keys",
          fr:
            "employez des minuscules sans accent, des chiffres et des traits d'union ; les accents vont dans label et keys"
        ))
      return nil
    }
    if !nested, Self.reserved.contains(name) {
      reading.report(
        "reserved-field-name", at: entry.keyRange,
        Phrase(
          en: "“\(name)” is a name that every entry already has",
          fr: "« \(name) » est un nom que toute fiche a déjà"),
        help: Phrase(en: "choose another name", fr: "choisissez un autre nom"))
      return nil
    }
    guard reading.isMapping(entry.value) else {
      return Field(
        name: name, type: TextType(), declaration: reading.range(entry.keyRange))
    }
    var parts: [String: YAMLNode] = [:]
    for part in entry.value.entries {
      if Self.keys.contains(part.name) {
        parts[part.name] = part.value
      } else {
        reading.unknownKey(part, among: Self.keys)
      }
    }
    guard let type = type(parts, name: name, at: entry.keyRange) else { return nil }
    let comparison = comparison(parts, name: name, type: type, nested: nested)
    func flag(_ key: String) -> Bool { parts[key].map { reading.flag($0) } ?? false }
    return Field(
      name: name, keys: parts["keys"].map { reading.texts($0) } ?? [],
      label: parts["label"].map { reading.localText($0) } ?? LocalText(Self.sentence(name)),
      type: type, isRequired: flag("required"), isUnique: flag("unique"), isMany: flag("many"),
      isPrivate: flag("private"), personal: personal(parts["personal"]),
      isTranslated: flag("translated"), isExpected: flag("expected"),
      part: part(parts["part"], name: name, nested: nested), comparison: comparison,
      declaration: reading.range(entry.keyRange))
  }

  private mutating func type(
    _ parts: [String: YAMLNode], name: String, at range: ByteRange
  ) -> (any FieldType)? {
    guard let node = parts["type"] else {
      if parts["to"] != nil { return reference(parts, name: name, at: range) }
      if parts["fields"] != nil { return group(parts, at: range) }
      return TextType()
    }
    guard let word = reading.text(node) else { return nil }
    if let simple = FieldTypeNames.simple.first(where: { $0.name == word }) { return simple.type }
    switch word {
    case "choice": return choice(parts, at: node.range)
    case "group": return group(parts, at: node.range)
    case "reference": return reference(parts, name: name, at: node.range)
    default:
      let near = reading.nearest(to: word, among: FieldTypeNames.all)
      let list = FieldTypeNames.all.joined(separator: ", ")
      reading.report(
        "unknown-field-type", at: node.range,
        Phrase(
          en: "“\(word)” is not a type of field", fr: "« \(word) » n'est pas un type de champ"),
        help: near.map {
          Phrase(en: "did you mean “\($0)”?", fr: "vouliez-vous dire « \($0) » ?")
        } ?? Phrase(en: "the types are: \(list)", fr: "les types sont : \(list)"))
      return nil
    }
  }

  private mutating func reference(
    _ parts: [String: YAMLNode], name: String, at range: ByteRange
  ) -> (any FieldType)? {
    guard let to = parts["to"] else {
      reading.report(
        "reference-without-target", at: range,
        Phrase(
          en: "the reference “\(name)” does not say where it leads",
          fr: "la référence « \(name) » ne dit pas où elle mène"),
        help: Phrase(
          en: "add “to:” with the name of a collection",
          fr: "ajoutez « to: » et le nom d'une collection"))
      return nil
    }
    var back: ReferenceType.Back?
    if let node = parts["back"] {
      if node.kind == .mapping {
        let label = node["label"].map { reading.localText($0) }
        if let nameNode = node["name"], let inverse = reading.text(nameNode), !inverse.isEmpty {
          back = .init(name: inverse, label: label ?? LocalText(Self.sentence(inverse)))
        }
        for entry in node.entries where !["name", "label"].contains(entry.name) {
          reading.unknownKey(entry, among: ["name", "label"])
        }
      } else if let inverse = reading.text(node), !inverse.isEmpty {
        back = .init(name: inverse, label: LocalText(Self.sentence(inverse)))
      }
      if let name = back?.name, !isName(name) || Self.reserved.contains(name) {
        reading.report(
          "bad-field-name", at: node.range,
          Phrase(
            en: "“\(name)” cannot name an inverse",
            fr: "« \(name) » ne peut pas nommer une relation inverse"),
          help: Phrase(
            en: "use small letters without accents, digits and hyphens",
            fr: "employez des minuscules sans accent, des chiffres et des traits d'union"))
        back = nil
      }
    }
    let targets = reading.texts(to)
    for target in targets {
      references.append(
        .init(
          field: name, target: target, range: reading.range(to.range),
          backRange: parts["back"].map { reading.range($0.range) }))
    }
    return ReferenceType(
      targets: targets, back: back, allowsGroups: parts["groups"].map { reading.flag($0) } ?? false)
  }

  /// The part that a field stands in; whether the collection declares it is known later.
  private mutating func part(_ node: YAMLNode?, name: String, nested: Bool) -> String? {
    guard let node, let part = reading.text(node), !part.isEmpty else { return nil }
    guard nested else {
      partRanges[name] = node.range
      return part
    }
    reading.report(
      "misplaced-option", at: node.range,
      Phrase(
        en: "“part” means nothing for the field “\(name)”",
        fr: "« part » n'a pas de sens pour le champ « \(name) »"),
      help: Phrase(
        en: "it goes with the fields of the collection, outside of groups",
        fr: "elle va avec les champs de la collection, hors d'un groupe"))
    return nil
  }

  private mutating func group(_ parts: [String: YAMLNode], at range: ByteRange) -> (any FieldType)?
  {
    guard let node = parts["fields"] else {
      reading.report(
        "group-without-fields", at: range,
        Phrase(en: "this group declares no fields", fr: "ce groupe ne déclare aucun champ"),
        help: Phrase(en: "add “fields:”", fr: "ajoutez « fields: »"))
      return nil
    }
    let fields = fields(node, nested: true)
    let rule = parts["publish"].flatMap { publication($0, fields, isGroup: true) }
    checkPersonal(fields, rule, hasRule: parts["publish"] != nil)
    return GroupType(fields: fields, publication: rule)
  }

  private mutating func choice(_ parts: [String: YAMLNode], at range: ByteRange) -> (any FieldType)?
  {
    guard let node = parts["options"] else {
      reading.report(
        "choice-without-options", at: range,
        Phrase(en: "this choice lists no options", fr: "ce choix ne propose aucune option"),
        help: Phrase(en: "add “options:” with a list", fr: "ajoutez « options: » avec une liste"))
      return nil
    }
    if node.kind == .mapping {
      return ChoiceType(
        options: node.entries.map { entry in
          ChoiceType.Option(
            value: entry.name, label: reading.localText(entry.value),
            languages: reading.languages.count)
        })
    }
    return ChoiceType(
      options: reading.texts(node).map {
        ChoiceType.Option(value: $0, label: LocalText($0), languages: reading.languages.count)
      })
  }

  private func isName(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
  }

  /// `linked-from` → `Linked from`: a label where none is declared.
  static func sentence(_ name: String) -> String {
    let words = name.replacing("-", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
