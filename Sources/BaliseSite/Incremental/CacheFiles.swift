import CSystem
import Glibc

/// Where the cache of an output stands, and what it says of it.
struct CacheFiles {
  /// Balise's own folder beside the output.
  let workshop: String

  private var head: String { workshop + "/cache" }
  private var body: String { workshop + "/products" }

  /// True when a build left a cache.
  var isThere: Bool { Disk.status(head) != nil }

  /// What the last build left, without what it made; an empty cache when there is none to believe.
  func read() -> BuildCache {
    (try? Disk.read(head)).flatMap { BuildCache(head: $0) } ?? .empty()
  }

  /// Adds what the last build made.
  func readProducts(into cache: inout BuildCache) {
    guard let bytes = try? Disk.read(body) else { return }
    cache.read(body: bytes)
  }

  /// Leaves a cache for the next build. A cache that cannot be written costs time, nothing else.
  func write(_ cache: BuildCache) {
    let (head, body) = cache.encoded()
    // Each is put in its place in one step; they need not be of one build to be believed.
    put(body, at: self.body)
    put(head, at: self.head)
  }

  private func put(_ bytes: [UInt8], at path: String) {
    let next = path + ".next"
    do throws(BuildError) {
      try Disk.write(bytes, to: next, replacing: true)
      _ = unsafe rename(next, path)
    } catch {
      try? Disk.remove(next)
      try? Disk.remove(path)
    }
  }
}
