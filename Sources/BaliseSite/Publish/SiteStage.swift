import Synchronization

/// The next site while it is written, by many workers at once.
final class SiteStage: Sendable {
  private let root: String
  private let folders = Mutex<Set<String>>([])

  init(root: String) { self.root = root }

  /// Makes the folders that files will stand in, once.
  func prepare(_ files: [String]) throws(BuildError) {
    for file in files { try prepareFolder(of: file) }
  }

  /// Writes a file of the site; its folder is made when it is new.
  func write(_ bytes: borrowing [UInt8], to file: String) throws(BuildError) {
    try Disk.write(bytes, to: root + "/" + file)
  }

  /// Copies a file of the content folder.
  func copy(_ asset: SourceTree.Asset, to file: String) throws(BuildError) {
    try prepareFolder(of: file)
    try Disk.write(try Disk.read(asset.location), to: root + "/" + file)
  }

  private func prepareFolder(of file: String) throws(BuildError) {
    guard let slash = file.lastIndex(of: "/") else { return }
    let folder = String(file[..<slash])
    let isNew = folders.withLock { $0.insert(folder).inserted }
    if isNew { try Disk.makeFolder(root + "/" + folder) }
  }
}
