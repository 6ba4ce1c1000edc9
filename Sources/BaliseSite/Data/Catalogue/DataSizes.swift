import Synchronization

/// How large each file of data is, counted once, when a page first shows it.
final class DataSizes: Sendable {
  private let known = Mutex<[String: Int]>([:])
  /// What every file is written with: it knows the names of all entries, and is made once.
  private let tools = Mutex<Tools?>(nil)

  private struct Tools: Sendable {
    let exporter: DataExporter
    let names: EntryNameBytes

    init(_ model: SiteModel) {
      exporter = DataExporter(model: model, jobs: 1)
      names = EntryNameBytes.all(model)
    }
  }

  init() {}

  /// The bytes of a file.
  func size(of file: DataFile, _ model: SiteModel) -> Int {
    if let size = known.withLock({ $0[file.path] }) { return size }
    let size = count(file, model)
    known.withLock { $0[file.path] = size }
    return size
  }

  private func count(_ file: DataFile, _ model: SiteModel) -> Int {
    if case .bytes(let bytes) = file.content { return bytes.count }
    let tools = tools.withLock { known in
      let tools = known ?? Tools(model)
      known = tools
      return tools
    }
    var count = 0
    func add(_ bytes: [UInt8]) throws(BuildError) { count += bytes.count }
    // Nothing is written here: nothing can fail.
    switch file.content {
    case .bytes: break
    case .table(let index):
      try? TableWriter(model: model, collection: index, names: tools.names).csv(jobs: 1, add)
    case .collection(let index): try? tools.exporter.json(index, jobs: 1, add)
    }
    return count
  }
}
