import Synchronization

/// The next site while it is made, by many workers at once. A file that is the same as in the site
/// that stands is not written: it stays the file it is.
final class SiteStage: Sendable {
  /// A file of the next site.
  struct Record: Sendable {
    let output: Product.Output
    /// False for a file that stands in the site already.
    let isNew: Bool
  }

  /// Where new files are written.
  let root: String
  /// The site that stands; nil to compare with nothing.
  let standing: String?
  /// All files of the site that stands were looked at just now: they are as they were left.
  private let isKnown: Bool
  private let folders = Mutex<Set<String>>([])
  private let made = Mutex<[Record]>([])

  init(root: String, standing: String?, isKnown: Bool = false) {
    self.root = root
    self.isKnown = isKnown
    self.standing = standing
  }

  /// Every file of the next site so far, in no order.
  var records: [Record] { made.withLock { $0 } }

  /// Makes the folders that files will stand in, once, so that workers only write. Beside a site that
  /// stands few files are new: each has its folder made when it is written.
  func prepare(_ files: [String]) throws(BuildError) {
    guard standing == nil else { return }
    for file in files { try prepareFolder(of: file) }
  }

  /// Makes a file of the site; its folder must have been prepared.
  @discardableResult
  func write(_ bytes: borrowing [UInt8], to file: String) throws(BuildError) -> Product.Output {
    if let stamp = standingStamp(file), stamp.size == bytes.count,
      let old = try? Disk.read(standing.map { $0 + "/" + file } ?? ""), old == bytes
    {
      return add(file, stamp, isNew: false)
    }
    let open = try create(file)
    try Disk.write(bytes, to: open, root + "/" + file)
    guard let stamp = FileStamp(open) else { throw Disk.cannot(.write, root + "/" + file) }
    return add(file, stamp, isNew: true)
  }

  /// Makes a file of the site piece by piece.
  @discardableResult
  func write(
    to file: String,
    _ body: ((borrowing [UInt8]) throws(BuildError) -> Void) throws(BuildError) -> Void
  ) throws(BuildError) -> Product.Output {
    let path = root + "/" + file
    let open = try create(file)
    try body { bytes throws(BuildError) in try Disk.write(bytes, to: open, path) }
    guard let stamp = FileStamp(open) else { throw Disk.cannot(.write, path) }
    if let old = standingStamp(file), let standing, old.size == stamp.size,
      Disk.isSame(path, standing + "/" + file)
    {
      try Disk.remove(path)
      return add(file, old, isNew: false)
    }
    return add(file, stamp, isNew: true)
  }

  /// Copies a file of the content folder.
  @discardableResult
  func copy(_ asset: SourceTree.Asset, to file: String) throws(BuildError) -> Product.Output {
    try prepareFolder(of: file)
    guard asset.size > 1 << 20 else { return try write(Disk.read(asset.location), to: file) }
    return try write(to: file) { write throws(BuildError) in try Disk.read(asset.location, write) }
  }

  /// Keeps files of the site that stands; false, and nothing is kept, when one is not as it was left.
  func keep(_ outputs: [Product.Output]) -> Bool {
    guard standing != nil,
      isKnown || outputs.allSatisfy({ standingStamp($0.path) == $0.stamp })
    else { return false }
    made.withLock { $0 += outputs.map { Record(output: $0, isNew: false) } }
    return true
  }

  /// The files that are not the same in another stage, in order.
  func differences(from other: SiteStage) -> [String] {
    let theirs = Dictionary(
      other.records.map { ($0.output.path, other.location($0)) }, uniquingKeysWith: { $1 })
    let ours = Dictionary(
      records.map { ($0.output.path, location($0)) }, uniquingKeysWith: { $1 })
    return Set(ours.keys).union(theirs.keys).sorted().filter { path in
      guard let one = ours[path], let two = theirs[path] else { return true }
      return !Disk.isSame(one, two)
    }
  }

  private func location(_ record: Record) -> String {
    (record.isNew ? root : standing ?? root) + "/" + record.output.path
  }

  /// The folder of a file, made when it is new.
  func prepareFolder(of file: String) throws(BuildError) {
    guard let slash = file.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
    let folder = String(file[..<slash])
    // No worker may take a folder for made while another makes it.
    try folders.withLock { folders throws(BuildError) in
      if folders.insert(folder).inserted { try Disk.makeFolder(root + "/" + folder) }
    }
  }

  private func create(_ file: String) throws(BuildError) -> Descriptor {
    if standing != nil { try prepareFolder(of: file) }
    return try Disk.create(root + "/" + file)
  }

  @discardableResult
  private func add(_ file: String, _ stamp: FileStamp, isNew: Bool) -> Product.Output {
    let output = Product.Output(path: file, stamp: stamp)
    made.withLock { $0.append(Record(output: output, isNew: isNew)) }
    return output
  }

  private func standingStamp(_ file: String) -> FileStamp? {
    standing.flatMap { FileStamp(path: $0 + "/" + file) }
  }
}
