/// What a collection says of its data beside its fields.
package struct DataDeclaration: Sendable {
  /// The known tables its entries are rows of.
  package var exports: [TableExport] = []
  /// How machines are told what an entry is, in the words of schema.org; nil where nothing is said.
  package var description: FactNode?
  /// Whether its entries are offered as a table; nil leaves it to Balise.
  package var isTable: Bool?
}
