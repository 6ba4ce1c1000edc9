import BalisePlan

/// The columns of a collection's table, from its schema: records, references and groups are laid
/// flat, translated texts have a column for each language.
struct TableLayout: Sendable {
  let columns: [TableColumn]

  init(schema: Schema, collection index: Int) {
    let collection = schema.collections[index]
    let languages = schema.languages
    func own(_ name: String, _ part: TableColumn.Part) -> TableColumn {
      TableColumn(
        name: name, label: LocalText(name), kind: .string, part: part, field: 0, groups: [],
        language: nil, isMany: false, isRequired: true, isUnique: true)
    }
    var columns = [own("id", .id), own("url", .url)]
    for (number, field) in collection.fields.enumerated() where !field.isPrivate {
      let first = columns.count
      Self.add(field, number, [], field.name, field.label, isMany: field.isMany, to: &columns)
      guard field.isTranslated, languages.count > 1 else { continue }
      for column in columns[first...] where column.isTranslatable(field.type) {
        for language in 1..<languages.count {
          columns.append(column.inLanguage(language, languages.codes[language]))
        }
      }
    }
    self.columns = columns
  }

  private static func add(
    _ field: Field, _ number: Int, _ groups: [Int], _ name: String, _ label: LocalText,
    isMany: Bool, to columns: inout [TableColumn]
  ) {
    func column(
      _ suffix: String, _ part: TableColumn.Part, _ kind: TableColumn.Kind, target: String? = nil
    ) -> TableColumn {
      let isPlain = groups.isEmpty && !isMany && suffix.isEmpty
      return TableColumn(
        name: name + suffix, label: label, kind: isMany ? .string : kind, part: part,
        field: number, groups: groups, language: nil, isMany: isMany, target: target,
        isRequired: isPlain && field.isRequired)
    }
    switch field.type.form {
    case .text, .markup: columns.append(column("", .value, kind(of: field.type)))
    case .flag: columns.append(column("", .value, .boolean))
    case .record(let members):
      let words = ["iso", "value", "as-written", "text", "url"]
      let main = words.lazy.compactMap { word in members.firstIndex { $0.name == word } }.first ?? 0
      columns.append(column("", .member(main), mainKind(of: field.type)))
      for (index, member) in members.enumerated() where index != main {
        switch member.name {
        case "start", "end": columns.append(column("." + member.name, .member(index), .date))
        case "edtf", "alt": columns.append(column("." + member.name, .member(index), .string))
        default: continue
        }
      }
    case .reference:
      let targets = field.reference?.targets ?? []
      columns.append(column("", .name, .string))
      columns.append(
        column(".id", .target, .string, target: targets.count == 1 ? targets[0] : nil))
    case .group(let fields):
      for (index, part) in fields.enumerated() where !part.isPrivate {
        add(
          part, number, groups + [index], name + "." + part.name, part.label,
          isMany: isMany || part.isMany, to: &columns)
      }
    }
  }

  private static func kind(of type: any FieldType) -> TableColumn.Kind {
    type is IntegerType ? .integer : .string
  }

  private static func mainKind(of type: any FieldType) -> TableColumn.Kind {
    switch type {
    case is NumberType: .number
    case is DateType: .date
    case let type as AddressType where type.kind == .web: .uri
    case let type as AddressType where type.kind == .email: .email
    default: .string
    }
  }
}

extension TableColumn {
  /// Texts are translated; names, dates and numbers are facts.
  fileprivate func isTranslatable(_ type: any FieldType) -> Bool {
    guard case .value = part, groups.isEmpty else { return false }
    return type is TextType || type is RichType
  }

  fileprivate func inLanguage(_ language: Int, _ code: String) -> TableColumn {
    TableColumn(
      name: name + "." + code, label: label, kind: .string, part: part, field: field,
      groups: groups, language: language, isMany: isMany)
  }
}
