/// Which field of a list each key means: files have many keys, and fields many spellings.
struct FieldKeys: Sendable {
  private let fields: [String: Int]

  /// Reads the keys of fields; those that someone else reads are none of them.
  init(_ fields: [Field], except reserved: [String] = []) {
    var numbers: [String: Int] = [:]
    for (number, field) in fields.enumerated() {
      for key in field.keys where numbers[key] == nil { numbers[key] = number }
    }
    for key in reserved { numbers[key] = nil }
    self.fields = numbers
  }

  /// The first field that is written with a key; nil when none is.
  func field(_ key: String) -> Int? { fields[key] }
}
