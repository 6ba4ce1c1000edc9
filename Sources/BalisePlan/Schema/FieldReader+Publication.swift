import BaliseDiagnostics
import BaliseDocuments
import BaliseText

extension FieldReader {
  static let publicationKeys = ["level", "until", "instead", "whole"]

  /// `personal: true`, or the level from which on the field is shown.
  mutating func personal(_ node: YAMLNode?) -> PersonalLevel? {
    guard let node, let words = reading.text(node), !words.isEmpty else { return nil }
    switch NameFolding.key(words) {
    case "true", "yes", "oui": return .highest
    case "false", "no", "non": return nil
    default: return .from(words)
    }
  }

  /// `publish: {level: publish, until: publish-until, instead: function}`; a field's name alone
  /// states the level.
  mutating func publication(
    _ node: YAMLNode, _ fields: [Field], isGroup: Bool = false
  ) -> PublicationRule? {
    var parts: [String: YAMLNode] = [:]
    if node.kind == .scalar, !node.text.isEmpty {
      parts["level"] = node
    } else if reading.isMapping(node) {
      for entry in node.entries {
        if Self.publicationKeys.contains(entry.name) {
          parts[entry.name] = entry.value
        } else {
          reading.unknownKey(entry, among: Self.publicationKeys)
        }
      }
    } else {
      return nil
    }
    let level = parts["level"].flatMap {
      index($0, fields) { $0 is BooleanType || $0 is ChoiceType }
    }
    let until = parts["until"].flatMap { index($0, fields) { $0 is DateType || $0 is WhenType } }
    let instead = parts["instead"].flatMap { index($0, fields) { !($0 is GroupType) } }
    if parts["level"] == nil {
      reading.report(
        "unexpected-structure", at: node.range,
        Phrase(
          en: "nothing says which field states the level of publication",
          fr: "rien ne dit quel champ porte le niveau de publication"),
        help: Phrase(
          en: "add “level:” with the name of a field of type boolean or choice",
          fr: "ajoutez « level: » et le nom d'un champ de type boolean ou choice"))
    }
    let whole = parts["whole"].map { reading.flag($0) } ?? false
    if whole, !isGroup, let node = parts["whole"] {
      reading.report(
        "misplaced-option", at: node.range,
        Phrase(
          en: "“whole” means nothing for a collection",
          fr: "« whole » n'a pas de sens pour une collection"),
        help: Phrase(
          en: "it goes with a group; mark the fields of an entry with “personal: true”",
          fr: "elle va avec un groupe ; marquez les champs d'une fiche par « personal: true »"))
    }
    // A limit that cannot be read must not become no limit.
    if parts["until"] != nil, until == nil { return nil }
    return level.map {
      PublicationRule(level: $0, until: until, instead: instead, isWhole: whole && isGroup)
    }
  }

  /// A personal field needs something that says when it may be shown, and a level that exists.
  mutating func checkPersonal(_ fields: [Field], _ rule: PublicationRule?, hasRule: Bool) {
    for field in fields {
      guard let personal = field.personal else { continue }
      if rule == nil {
        // A rule with a fault was told where it stands.
        if !hasRule { misplaced(field, "personal", Self.needsRule) }
        continue
      }
      guard case .from(let option) = personal, let rule else { continue }
      let options = (fields[rule.level].type as? ChoiceType)?.options.map(\.value) ?? []
      if !options.contains(option) { misplaced(field, option, Self.needsOption) }
    }
  }

  private static let needsRule = Phrase(
    en: "add “publish:” to its collection or group, with the field that says when it is shown",
    fr:
      "ajoutez « publish: » à sa collection ou à son groupe, avec le champ qui dit quand le montrer"
  )
  private static let needsOption = Phrase(
    en: "write “personal: true”, or an option of the field that states the level",
    fr: "écrivez « personal: true », ou une option du champ qui porte le niveau")

  private mutating func misplaced(_ field: Field, _ words: String, _ help: Phrase) {
    reading.diagnostics.append(
      Diagnostic(
        id: "misplaced-option", severity: .error,
        message: Phrase(
          en: "“\(words)” means nothing for the field “\(field.name)”",
          fr: "« \(words) » n'a pas de sens pour le champ « \(field.name) »"),
        range: field.declaration, help: help))
  }

  private mutating func index(
    _ node: YAMLNode, _ fields: [Field], _ suits: (any FieldType) -> Bool
  ) -> Int? {
    guard let name = reading.text(node), !name.isEmpty else { return nil }
    guard let index = fields.firstIndex(where: { $0.name == name }) else {
      let near = reading.nearest(to: name, among: fields.map(\.name))
      reading.report(
        "unknown-field", at: node.range,
        Phrase(en: "there is no field “\(name)” here", fr: "il n'y a pas de champ « \(name) » ici"),
        help: near.map {
          Phrase(en: "did you mean “\($0)”?", fr: "vouliez-vous dire « \($0) » ?")
        } ?? Phrase(en: "declare it under “fields:”", fr: "déclarez-le sous « fields: »"))
      return nil
    }
    if suits(fields[index].type), !fields[index].isMany { return index }
    reading.report(
      "misplaced-option", at: node.range,
      Phrase(
        en: "the field “\(name)” cannot decide what is published",
        fr: "le champ « \(name) » ne peut pas décider de ce qui est publié"),
      help: Phrase(
        en: "“level” takes a boolean or a choice, “until” a date, “instead” a field with one value",
        fr:
          "« level » veut un boolean ou un choice, « until » une date, « instead » un champ à une valeur"
      ))
    return nil
  }
}
