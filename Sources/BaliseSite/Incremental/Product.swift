/// Something a build makes from the plan, and what it was made from: a page, a data file.
struct Product: Sendable, Equatable {
  /// A file of the site.
  struct Output: Sendable, Hashable {
    /// Path in the site.
    let path: String
    let stamp: FileStamp
  }

  /// What was read, as fingerprints that name it in any plan.
  var reads: [UInt64] = []
  /// The state of all that was read, when it was made.
  var version: UInt64 = 0
  /// Files of the content folder that it shows or offers.
  var files: [String] = []
  /// What it wrote.
  var outputs: [Output] = []
}
