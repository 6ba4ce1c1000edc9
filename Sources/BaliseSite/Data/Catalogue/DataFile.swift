/// A file of the published data.
struct DataFile: Sendable {
  /// What is in it, made when it is asked for: a large table is held only while it is written.
  enum Content: Sendable {
    /// A collection as JSON, which `DataExporter` writes.
    case collection(Int)
    /// A collection as CSV.
    case table(Int)
    /// Small files, made beforehand.
    case bytes([UInt8])
  }

  /// What programs call its form.
  enum Format: String, Sendable {
    case csv, json

    /// The media type (IANA).
    var mediaType: String { self == .csv ? "text/csv" : "application/json" }
  }

  /// Path in the site: `data/actions.csv`.
  let path: String
  let format: Format
  let content: Content

  /// File name below `data/`, as the package and the catalogue name it.
  var name: String { String(path.dropFirst("data/".count)) }
}
