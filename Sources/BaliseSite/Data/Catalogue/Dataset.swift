import BalisePlan

/// A set of data that the site publishes, in one or more files.
struct Dataset: Sendable {
  /// What it is made of.
  enum Source: Sendable {
    /// The entries of a collection.
    case collection(Int)
    /// The complete rows of a known table, by its number.
    case export(Int)
  }

  /// Its short name, fit for addresses: unique in the site.
  let name: String
  /// What readers see.
  let title: LocalText
  /// One sentence about it.
  let description: LocalText
  let source: Source
  let files: [DataFile]
  /// How many rows it has.
  let count: Int
}
