import BalisePlan

/// What the last build knew of the plan, so that the next can make a page without reading all of it.
/// It is believed only for files that are as they were, and what is read again must agree with it.
struct PlanSnapshot: Sendable {
  /// The tables, in the order of the file.
  enum Table: Int, CaseIterable {
    /// Seed, generation and the state of what every page is made from.
    case head
    /// The day; what else is one text each.
    case day
    /// Each file of the source folder: its path and its state, as fingerprints.
    case files
    /// First and last entry of each collection.
    case ranges
    /// What each entry belongs to and one more; 0 for nothing.
    case scopes
    /// For each inverse, where its starts begin in the next table, and where its sources do.
    case inverses
    case inverseStarts, inverseSources
    /// What each entry's references mean: where they begin, then all of them.
    case targetStarts, targets
    /// For each entry and language: fingerprint of the file's path, the path, 1 for a file of many.
    case texts
    /// File names without suffix, by entry.
    case ids
    /// For each entry and language: title, its language, path.
    case addresses
    /// Names that link, with their entries; names that mean too much; names of no entry.
    case mentions, ambiguous, not
    /// Abbreviations with the entries that explain them; names that only look like one.
    case abbreviations, notAbbreviations
    /// For each collection, where its names end; folded names, with 2n for entry n and 1 more for a
    /// number among its like.
    case nameEnds, names
    /// Entries and the field that tells them from others; entries that share a title.
    case distinctions, shared
    /// Files that every page may be made from: kind, path, folder.
    case siteFiles
    /// Pictures and documents: path, size, time, number.
    case assets
    /// Files of the templates: name, path, fingerprint for browsers; width and height of the picture
    /// for sharing; names of the reports.
    case templateAssets, sharePicture, reports
    /// What may be read, and its state; the outlines of texts.
    case keys, versions, outlines
  }

  private var tables: NumberTables

  init?(_ bytes: [UInt8]) {
    guard let tables = NumberTables(bytes, tables: Table.allCases.count) else { return nil }
    self.tables = tables
  }

  /// Puts tables into a file, each taken out of its place when it is written.
  init(taking tables: inout [Table: [UInt64]], pool: [UInt8]) {
    let all = Table.allCases
    self.tables = NumberTables(all.map { tables[$0]?.count ?? 0 }, pool: pool) {
      tables.removeValue(forKey: all[$0]) ?? []
    }
  }

  /// The file's bytes.
  var bytes: [UInt8] { tables.bytes }

  /// How many numbers a table has.
  func count(_ table: Table) -> Int { tables.count(table.rawValue) }
  /// A number of a table.
  func number(_ table: Table, _ index: Int) -> UInt64 { tables.number(table.rawValue, index) }
  /// A number of a table, as a count or a place.
  func integer(_ table: Table, _ index: Int) -> Int {
    Int(truncatingIfNeeded: number(table, index))
  }
  /// All numbers of a table.
  func all(_ table: Table) -> [UInt64] { tables.all(table.rawValue) }
  /// A text of a table.
  func string(_ table: Table, _ index: Int) -> String { tables.string(number(table, index)) }
  /// The bytes of a text of a table.
  func text(_ table: Table, _ index: Int) -> ArraySlice<UInt8> {
    tables.text(number(table, index))
  }

  /// Puts another number in a place; `seal` when all are there.
  mutating func set(_ table: Table, _ index: Int, _ number: UInt64) {
    tables.set(table.rawValue, index, number)
  }

  /// Makes the changes part of a build.
  mutating func seal(generation: UInt64) {
    set(.head, 1, generation)
    tables.seal()
  }

  var seed: UInt64 { number(.head, 0) }
  /// The build that wrote it.
  var generation: UInt64 { number(.head, 1) }
  /// The state of what every page is made from.
  var site: UInt64 { number(.head, 2) }
  /// The day it was made for.
  var day: String { string(.day, 0) }

  /// The range of each collection's entries; nil when they are no ranges of one list.
  var ranges: [Range<Int>]? {
    var ranges: [Range<Int>] = []
    var end = 0
    for index in 0..<count(.ranges) / 2 {
      let (lower, upper) = (integer(.ranges, 2 * index), integer(.ranges, 2 * index + 1))
      guard lower == end, upper >= lower else { return nil }
      ranges.append(lower..<upper)
      end = upper
    }
    return end == count(.ids) ? ranges : nil
  }

  /// What each entry belongs to.
  var scopes: [EntryID?] {
    let count = UInt64(count(.ids))
    return all(.scopes).map { (1...max(1, count)).contains($0) ? EntryID(Int($0) - 1) : nil }
  }
}
