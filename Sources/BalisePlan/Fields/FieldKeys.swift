import BaliseDocuments

/// Which field of a list each key means: files have many keys, and fields many spellings.
struct FieldKeys: Sendable {
  private let fields: [String: Int]
  /// The same by the bytes of the keys, as nearly all of them are written.
  private let table: YAMLKeyTable

  /// Reads the keys of fields; those that someone else reads are none of them.
  init(_ fields: [Field], except reserved: [String] = []) {
    var numbers: [String: Int] = [:]
    for (number, field) in fields.enumerated() {
      for key in field.keys where numbers[key] == nil { numbers[key] = number }
    }
    for key in reserved { numbers[key] = nil }
    self.fields = numbers
    table = YAMLKeyTable(
      fields.flatMap(\.keys).compactMap { key in numbers[key].map { (key, $0) } })
  }

  /// The first field that is written with a key; nil when none is.
  func field(_ key: String) -> Int? { fields[key] }

  /// The first field that is written with the key of an entry; nil when none is. An accent may be
  /// written in two ways, which only texts know.
  func field(_ entry: YAMLEntry) -> Int? { table.number(of: entry) ?? fields[entry.name] }
}
