package import BaliseDiagnostics

/// Where a column of an export, or a property of a description, takes its value from.
package struct FactSource: Sendable {
  /// What is meant.
  package indirect enum Origin: Sendable {
    /// Something that each entry says.
    case entry(EntryPath)
    /// Something that is the same for the whole site.
    case site(SiteFact)
    /// The same words for every entry.
    case fixed(String)
    /// A description inside the description, with its type.
    case node(FactNode)
  }

  /// What is meant.
  package let origin: Origin
  /// What stands in the place of a word of the content: `numeraire` → `aide en numéraire`.
  package let codes: [String: String]
  /// Where the schema says so.
  package let range: SourceRange
}

/// A description with a type and properties, in the words of schema.org.
package struct FactNode: Sendable {
  /// The type, such as `Organization`.
  package let type: String
  /// A choice field whose value decides on the type, and the type for each of its values.
  package let typesByValue: [String: String]
  /// The field that decides.
  package let typePath: EntryPath?
  /// The properties, in the order of the schema.
  package let properties: [(name: String, source: FactSource)]
}

/// What the site says of its data as a whole, as the origin of a column.
package enum SiteFact: String, Sendable, CaseIterable {
  case publisher, siret, published, updated, name, address
}

/// A collection's entries as the rows of a known table.
package struct TableExport: Sendable {
  /// The table.
  package let standard: DataStandard
  /// What fills each column of the standard, in its order; nil where nothing does.
  package let sources: [FactSource?]
  /// Where the schema declares it.
  package let range: SourceRange
}
