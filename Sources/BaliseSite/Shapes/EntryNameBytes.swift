import BalisePlan
import BaliseText

// Links are most of what tables hold, and lead all over the plan: names as strings would cost counts
// that all workers share for each of them.

/// The title and the file name of every entry, side by side; who takes one says so to the model.
final class EntryNameBytes: Sendable {
  private let pool: [UInt8]
  /// Where the folder of each entry begins, where its file name does, and where its title does.
  private let starts: [(folder: Int32, file: Int32, title: Int32)]

  /// True when a name has a sign that the cells of a table must mark. As a rule none has.
  let holdsCellSign: Bool

  /// The names of a plan, titles in the default language.
  init(_ model: SiteModel) {
    var pool: [UInt8] = []
    var starts: [(folder: Int32, file: Int32, title: Int32)] = []
    starts.reserveCapacity(model.plan.plan.entries.count + 1)
    for index in model.plan.plan.entries.indices {
      let entry = model.entry(EntryID(index))
      let folder = pool.count
      pool.append(model.schema.collections[entry.collection].id)
      pool.append(UInt8(ascii: "/"))
      let file = pool.count
      pool.append(entry.id)
      let title = pool.count
      pool.append(model.title(EntryID(index), 0).text)
      starts.append((Int32(folder), Int32(file), Int32(title)))
    }
    starts.append((Int32(pool.count), 0, 0))
    self.pool = pool
    holdsCellSign =
      WordScan.either(
        TableWriter.separator, TableWriter.backslash, in: pool.span, 0..<pool.count) < pool.count
    self.starts = starts
  }

  /// Made for all links of a site: those that are taken are noted, not those that are made.
  static func all(_ model: SiteModel) -> EntryNameBytes {
    PlanReads.unnoted { EntryNameBytes(model) }
  }

  /// Appends the title of an entry.
  func appendTitle(of id: EntryID, to bytes: inout [UInt8]) {
    append(starts[Int(id.index)].title, starts[Int(id.index) + 1].folder, to: &bytes)
  }

  /// Appends the name of an entry's folder with a slash.
  func appendFolder(of id: EntryID, to bytes: inout [UInt8]) {
    append(starts[Int(id.index)].folder, starts[Int(id.index)].file, to: &bytes)
  }

  /// Appends the file name of an entry, without its suffix.
  func appendFileName(of id: EntryID, to bytes: inout [UInt8]) {
    append(starts[Int(id.index)].file, starts[Int(id.index)].title, to: &bytes)
  }

  private func append(_ start: Int32, _ end: Int32, to bytes: inout [UInt8]) {
    bytes.append(pool[Int(start)..<Int(end)])
  }
}
