import Synchronization

/// The SHA-256 of files, computed when one is first asked for and kept for the build.
final class FileDigests: Sendable {
  private let known = Mutex<[String: String]>([:])

  /// The digest of a file; nil when it cannot be read, which is told when it is copied.
  func digest(of asset: SourceTree.Asset) -> String? {
    if let digest = known.withLock({ $0[asset.location] }) { return digest }
    // Two workers may both compute it: neither waits for the other's disk.
    guard let digest = try? Disk.digest(of: asset.location) else { return nil }
    known.withLock { $0[asset.location] = digest }
    return digest
  }
}
