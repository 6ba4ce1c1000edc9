import BaliseDocuments
import BaliseText

/// The words that name field types in a schema.
enum FieldTypeNames {
  /// Types that need nothing but their name.
  static let simple: [(name: String, type: any FieldType)] = [
    ("text", TextType()), ("rich", RichType()), ("integer", IntegerType()),
    ("number", NumberType()), ("boolean", BooleanType()), ("date", DateType()),
    ("url", AddressType(.web)), ("email", AddressType(.email)), ("phone", AddressType(.phone)),
    ("file", FileType(isImage: false)), ("image", FileType(isImage: true)),
    ("when", WhenType()), ("hours", HoursType()), ("resource", ResourceType()),
    ("indicator", IndicatorType()),
    ("quantity", QuantityType()),
    ("siret", IdentifierType(.siret)), ("siren", IdentifierType(.siren)),
    ("rna", IdentifierType(.rna)), ("postcode", IdentifierType(.postcode)),
  ]

  /// Every type name, for suggestions.
  static let all = simple.map(\.name) + ["choice", "group", "reference"]
}
