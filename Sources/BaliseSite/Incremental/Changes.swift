import BaliseDiagnostics

/// What is other than in the build before, when all the rest is known to be as it was: a page stays
/// unless it read some of it.
struct Changes: Sendable {
  private let keys: Set<UInt64>
  /// A bit for each key: most of what pages read is told apart by it.
  private let mask: UInt64
  private let files: Set<String>

  init(_ change: KnownSite.Change, _ versions: PlanVersions) {
    let old = change.versions.versions
    keys = Set(old.indices.filter { old[$0] != versions.versions[$0] }.map { versions.keys[$0] })
    mask = keys.reduce(0) { $0 | Self.bit(of: $1) }
    files = change.files
  }

  // Keys are fingerprints: any six of their bits are as good as others.
  private static func bit(of key: UInt64) -> UInt64 { 1 << (key & 63) }

  /// True when some of what was read is other than it was.
  func touch(_ reads: [UInt64]) -> Bool {
    reads.contains { mask & Self.bit(of: $0) != 0 && keys.contains($0) }
  }

  /// True when what is said may stand on other lines now.
  func mayMove(_ diagnostics: [Diagnostic]) -> Bool {
    diagnostics.contains { $0.speaks(of: files) }
  }
}
