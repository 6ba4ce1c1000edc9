import CSystem
import Glibc

/// The state of a source folder, looked at before it is read.
struct SourceState {
  /// One number for all files; nil when one may still be written in the same instant.
  let fingerprint: UInt64?
  /// Every file; nil when a folder could not be looked at.
  let scan: FolderScan?
  /// When the look began, in nanoseconds since 1970.
  let start: Int64

  // Clocks of file systems are coarse: a file written twice within a tick may keep its time.
  static let tick: Int64 = 50_000_000

  /// The time, in nanoseconds since 1970.
  static func now() -> Int64 {
    var now = timespec()
    _ = unsafe clock_gettime(CLOCK_REALTIME, &now)
    return Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
  }

  /// The state of a file to compare with later; 0 for one that may be written again in the same instant.
  func settledState(of file: FolderScan.File) -> UInt64 {
    file.changed < start - Self.tick ? file.state : 0
  }

  /// Looks at a folder. Whoever lists it at the same time says when both began: what is written between
  /// the two was not settled then.
  init(_ source: String, seed: UInt64, since start: Int64 = now()) {
    self.start = start
    let scan = FolderScan(source, ["content", "templates"], seed: seed)
    let isSettled = scan.isWhole && scan.latest < start - Self.tick
    fingerprint = isSettled ? scan.fingerprint : nil
    self.scan = scan.isWhole ? scan : nil
  }
}

/// The state of a published site.
enum SiteState {
  /// Every file of the folder, but for those whose names begin with a dot; nil when it could not be
  /// looked at.
  static func look(at output: String, seed: UInt64) -> FolderScan? {
    let scan = FolderScan(output, [""], seed: seed)
    return scan.isWhole ? scan : nil
  }

  /// What a look at the folder would give if it held these files; those it would not see apart.
  static func expected(
    _ outputs: [Product.Output], seed: UInt64
  ) -> (state: UInt64, hidden: [Product.Output]) {
    var files: [FolderScan.File] = []
    var hidden: [Product.Output] = []
    files.reserveCapacity(outputs.count)
    for output in outputs {
      if PathParts.isHidden(output.path) {
        hidden.append(output)
      } else {
        files.append(
          FolderScan.File(
            path: FolderScan.path(output.path, seed: seed, below: ""),
            state: FolderScan.state(output.stamp, seed: seed)))
      }
    }
    return (FolderScan.fingerprint(of: files, seed: seed), hidden)
  }
}
