/// One value that an entry states in a public field, groups of fields and lists taken apart.
struct Statement {
  /// The field of the entry, by its index.
  let field: Int
  /// Its number among the values of the field, from 0.
  let position: Int
  /// What readers see before the value.
  let label: LocalText
  /// The value.
  let value: FieldValue

  /// The values of a field, in the order they are written; private parts are left out but counted.
  static func all(of field: Int, _ declared: Field, _ value: FieldValue) -> [Statement] {
    var reader = StatementReader(field: field)
    reader.add(value, declared)
    return reader.statements
  }

  /// Every value alone, private ones too: a statement's position is its index.
  static func values(of value: FieldValue) -> [FieldValue] {
    switch value {
    case .empty: []
    case .list(let values), .group(let values): values.flatMap { self.values(of: $0) }
    default: [value]
    }
  }
}

private struct StatementReader {
  let field: Int
  var statements: [Statement] = []
  private var position = 0

  init(field: Int) { self.field = field }

  mutating func add(_ value: FieldValue, _ declared: Field, isPrivate: Bool = false) {
    switch value {
    case .empty: break
    case .list(let values):
      for value in values { add(value, declared, isPrivate: isPrivate) }
    case .group(let values):
      guard let type = declared.group else { return }
      for (field, value) in zip(type.fields, values) {
        add(value, field, isPrivate: isPrivate || field.isPrivate)
      }
    default:
      if !isPrivate {
        statements.append(
          Statement(field: field, position: position, label: declared.label, value: value))
      }
      position += 1
    }
  }
}
