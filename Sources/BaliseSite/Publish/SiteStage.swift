import Synchronization

/// The next site while it is written, by many workers at once.
final class SiteStage: Sendable {
  private let root: String
  private let folders = Mutex<Set<String>>([])
  private let files = Atomic<Int>(0)
  private let bytes = Atomic<Int>(0)

  init(root: String) { self.root = root }

  /// Files and bytes written so far.
  var totals: (files: Int, bytes: Int) {
    (files.load(ordering: .relaxed), bytes.load(ordering: .relaxed))
  }

  /// Makes the folders that files will stand in, once, so that workers only write.
  func prepare(_ files: [String]) throws(BuildError) {
    for file in files { try prepareFolder(of: file) }
  }

  /// Writes a file of the site; its folder is made when it is new.
  func write(_ bytes: borrowing [UInt8], to file: String) throws(BuildError) {
    try Disk.write(bytes, to: root + "/" + file)
    files.add(1, ordering: .relaxed)
    self.bytes.add(bytes.count, ordering: .relaxed)
  }

  /// Begins a file that is written piece by piece.
  func create(_ file: String) throws(BuildError) -> Descriptor {
    files.add(1, ordering: .relaxed)
    return try Disk.create(root + "/" + file)
  }

  /// Goes on with a file that was begun.
  func append(
    _ bytes: borrowing [UInt8], to open: borrowing Descriptor, _ file: String
  ) throws(BuildError) {
    try Disk.write(bytes, to: open, root + "/" + file)
    self.bytes.add(bytes.count, ordering: .relaxed)
  }

  /// Copies a file of the content folder.
  func copy(_ asset: SourceTree.Asset, to file: String) throws(BuildError) {
    try prepareFolder(of: file)
    try write(try Disk.read(asset.location), to: file)
  }

  private func prepareFolder(of file: String) throws(BuildError) {
    guard let slash = file.lastIndex(of: "/") else { return }
    let folder = String(file[..<slash])
    let isNew = folders.withLock { $0.insert(folder).inserted }
    if isNew { try Disk.makeFolder(root + "/" + folder) }
  }
}
