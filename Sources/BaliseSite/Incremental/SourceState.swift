import CSystem
import Glibc

/// The state of a source folder, looked at before it is read.
struct SourceState {
  /// One number for all files; nil when one may still be written in the same instant.
  let fingerprint: UInt64?

  init(_ source: String, seed: UInt64) {
    var now = timespec()
    _ = unsafe clock_gettime(CLOCK_REALTIME, &now)
    let start = Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
    let scan = FolderScan(source, ["content", "templates"], seed: seed)
    // Clocks of file systems are coarse: a file written twice within a tick may keep its time.
    let isSettled = scan.isWhole && scan.latest < start - 50_000_000
    fingerprint = isSettled ? scan.fingerprint : nil
  }
}

/// The state of a published site.
enum SiteState {
  /// What a look at the folder gives.
  static func look(at output: String, seed: UInt64) -> UInt64? {
    let scan = FolderScan(output, [""], seed: seed)
    return scan.isWhole ? scan.fingerprint : nil
  }

  /// What a look at the folder would give if it held these files; those it would not see apart.
  static func expected(
    _ outputs: [Product.Output], seed: UInt64
  ) -> (state: UInt64, hidden: [Product.Output]) {
    var files: [FolderScan.File] = []
    var hidden: [Product.Output] = []
    files.reserveCapacity(outputs.count)
    for output in outputs {
      if output.path.hasPrefix(".") || output.path.contains("/.") {
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
