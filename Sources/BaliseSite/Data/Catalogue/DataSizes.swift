import Synchronization

/// How large each file of data is, counted once, when a page first shows it.
final class DataSizes: Sendable {
  private struct Known: Sendable {
    var sizes: [String: Int] = [:]
    /// What every file is written with: it knows the names of all entries, and is made once.
    var tools: Tools?
    /// Who remembers what the files hold.
    var reuse: Reuse?
  }

  private struct Tools: Sendable {
    let exporter: DataExporter
    let names: EntryNameBytes

    init(_ model: SiteModel, isRemembered: Bool) {
      exporter = DataExporter(model: model, isRemembered: isRemembered, jobs: 1)
      names = EntryNameBytes.all(model)
    }
  }

  private let known = Mutex(Known())

  init() {}

  /// Counts from now on with what is remembered of the files; nil ends it.
  func remember(with reuse: Reuse?) { known.withLock { $0.reuse = reuse } }

  /// The bytes of a file.
  func size(of file: DataFile, _ model: SiteModel) -> Int {
    // Every language shows all of them: who comes second waits for what the first one counts.
    known.withLock { known in
      if let size = known.sizes[file.path] { return size }
      let size = Self.count(file, model, &known)
      known.sizes[file.path] = size
      return size
    }
  }

  private static func count(_ file: DataFile, _ model: SiteModel, _ known: inout Known) -> Int {
    if case .bytes(let bytes) = file.content { return bytes.count }
    let tools = known.tools ?? Tools(model, isRemembered: known.reuse?.memory?.hasData ?? false)
    known.tools = tools
    var count = 0
    func add(_ bytes: [UInt8]) throws(BuildError) { count += bytes.count }
    // Nothing is written here: nothing can fail.
    switch file.content {
    case .bytes: break
    case .table(let index):
      let table = TableWriter(model: model, collection: index, names: tools.names)
      try? table.csv(to: file.path, reuse: known.reuse, jobs: 1, add)
    case .collection(let index):
      try? tools.exporter.json(index, reuse: known.reuse, jobs: 1, add)
    }
    return count
  }
}
