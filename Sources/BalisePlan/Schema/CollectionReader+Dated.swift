import BaliseDiagnostics
import BaliseDocuments
import BaliseText

extension CollectionReader {
  static let calendarKeys = [
    "when", "hours", "place", "status", "summary", "categories", "updated",
  ]
  static let feedKeys = ["date", "updated", "summary"]

  /// `calendar: {when: when, place: places, status: status}`.
  mutating func calendar(_ node: YAMLNode, _ fields: [Field]) -> CalendarDeclaration? {
    guard let parts = datedParts(node, Self.calendarKeys) else { return nil }
    let when = datedField("when", of: parts, at: node, fields)
    let hours = parts["hours"].flatMap { hoursField($0, fields) }
    let place = parts["place"].flatMap { publicField($0, fields) }
    let status = parts["status"].flatMap { publicField($0, fields) }
    let summary = parts["summary"].flatMap { publicField($0, fields) }
    var categories: [Int] = []
    if let node = parts["categories"] {
      for item in node.kind == .sequence ? Array(node.items) : [node] {
        if let field = publicField(item, fields) { categories.append(field) }
      }
    }
    let updated = parts["updated"].flatMap { dayField($0, fields) }
    guard let when else { return nil }
    return CalendarDeclaration(
      when: when, hours: hours, place: place, status: status, summary: summary,
      categories: categories, updated: updated)
  }

  /// `feed: {date: date, summary: lead}`.
  mutating func feed(_ node: YAMLNode, _ fields: [Field]) -> FeedDeclaration? {
    guard let parts = datedParts(node, Self.feedKeys) else { return nil }
    let date = datedField("date", of: parts, at: node, fields)
    let updated = parts["updated"].flatMap { dayField($0, fields) }
    let summary = parts["summary"].flatMap { publicField($0, fields) }
    guard let date else { return nil }
    return FeedDeclaration(
      date: date, updated: updated, summary: summary, range: reading.range(node.range))
  }

  /// `abbreviations: {expansion: expansion, cues: cues}`.
  mutating func abbreviations(_ node: YAMLNode, _ fields: [Field]) -> AbbreviationDeclaration? {
    guard let parts = datedParts(node, ["expansion", "cues"]) else { return nil }
    let cues = parts["cues"].flatMap { textField($0, fields) }
    guard let named = parts["expansion"] else {
      reading.report(
        "unexpected-structure", at: node.range,
        Phrase(
          en: "nothing says which field spells the abbreviation out",
          fr: "rien ne dit quel champ développe l'abréviation"),
        help: Phrase(
          en: "add “expansion:” with the name of a field",
          fr: "ajoutez « expansion: » et le nom d'un champ"))
      return nil
    }
    guard let expansion = textField(named, fields), isPublic(expansion, fields, named) else {
      return nil
    }
    return AbbreviationDeclaration(expansion: expansion, cues: cues)
  }

  private mutating func textField(_ node: YAMLNode, _ fields: [Field]) -> Int? {
    guard let index = fieldIndex(node, fields) else { return nil }
    if fields[index].type is TextType { return index }
    reading.report(
      "misplaced-option", at: node.range,
      Phrase(
        en: "the field “\(fields[index].name)” holds no words",
        fr: "le champ « \(fields[index].name) » ne contient pas de mots"),
      help: Phrase(en: "name a field of type text", fr: "citez un champ de type text"))
    return nil
  }

  private mutating func datedParts(
    _ node: YAMLNode, _ keys: [String]
  ) -> [String: YAMLNode]? {
    // A field's name alone says when.
    if node.kind == .scalar, !node.text.isEmpty { return [keys[0]: node] }
    guard reading.isMapping(node) else { return nil }
    var parts: [String: YAMLNode] = [:]
    for entry in node.entries {
      if keys.contains(entry.name) {
        parts[entry.name] = entry.value
      } else {
        reading.unknownKey(entry, among: keys)
      }
    }
    return parts
  }

  /// The field that says when.
  private mutating func datedField(
    _ key: String, of parts: [String: YAMLNode], at node: YAMLNode, _ fields: [Field]
  ) -> Int? {
    guard let named = parts[key] else {
      reading.report(
        "unexpected-structure", at: node.range,
        Phrase(
          en: "nothing says which field holds the date", fr: "rien ne dit quel champ porte la date"),
        help: Phrase(
          en: "add “\(key):” with the name of a field",
          fr: "ajoutez « \(key): » et le nom d'un champ"
        ))
      return nil
    }
    return field(named, fields) { $0 is DateType || $0 is WhenType }
  }

  private mutating func hoursField(_ node: YAMLNode, _ fields: [Field]) -> Int? {
    guard let index = publicField(node, fields) else { return nil }
    if fields[index].type is HoursType, !fields[index].isMany { return index }
    reading.report(
      "misplaced-option", at: node.range,
      Phrase(
        en: "the field “\(fields[index].name)” holds no hours",
        fr: "le champ « \(fields[index].name) » ne porte pas d'heures"),
      help: Phrase(en: "name a field of type hours", fr: "citez un champ de type hours"))
    return nil
  }

  private mutating func dayField(_ node: YAMLNode, _ fields: [Field]) -> Int? {
    field(node, fields) { $0 is DateType }
  }

  private mutating func field(
    _ node: YAMLNode, _ fields: [Field], _ suits: (any FieldType) -> Bool
  ) -> Int? {
    guard let index = publicField(node, fields) else { return nil }
    if suits(fields[index].type) { return index }
    reading.report(
      "misplaced-option", at: node.range,
      Phrase(
        en: "the field “\(fields[index].name)” holds no such date",
        fr: "le champ « \(fields[index].name) » ne porte pas une telle date"),
      help: Phrase(
        en: "name a field of type date; “when:” and “date:” take the type when too",
        fr: "citez un champ de type date ; « when: » et « date: » acceptent aussi le type when"))
    return nil
  }

  private mutating func publicField(_ node: YAMLNode, _ fields: [Field]) -> Int? {
    guard let index = fieldIndex(node, fields), isPublic(index, fields, node) else { return nil }
    return index
  }
}
