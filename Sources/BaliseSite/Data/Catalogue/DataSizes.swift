import Synchronization

/// How large each file of data is, counted once, when a page first shows it.
final class DataSizes: Sendable {
  private let known = Mutex<[String: Int]>([:])

  init() {}

  /// The bytes of a file.
  func size(of file: DataFile, _ model: SiteModel) -> Int {
    if let size = known.withLock({ $0[file.path] }) { return size }
    let size = Self.count(file, model)
    known.withLock { $0[file.path] = size }
    return size
  }

  private static func count(_ file: DataFile, _ model: SiteModel) -> Int {
    var count = 0
    func add(_ bytes: [UInt8]) throws(BuildError) { count += bytes.count }
    // Nothing is written here: nothing can fail.
    switch file.content {
    case .bytes(let bytes): count = bytes.count
    case .table(let index): try? TableWriter(model: model, collection: index).csv(jobs: 1, add)
    case .collection(let index):
      try? DataExporter(model: model, jobs: 1).json(index, jobs: 1, add)
    }
    return count
  }
}
