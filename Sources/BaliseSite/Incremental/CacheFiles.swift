import CSystem
import Glibc

/// Where the cache of an output stands, and what it says of it.
struct CacheFiles {
  /// Balise's own folder beside the output.
  let workshop: String

  private var head: String { workshop + "/cache" }
  private var body: String { workshop + "/products" }
  private var plan: String { workshop + "/plan" }
  private var told: String { workshop + "/told" }

  /// True when a build left a cache.
  var isThere: Bool { Disk.status(head) != nil }

  /// What the last build left, without what it made; an empty cache when there is none to believe.
  func read() -> BuildCache {
    (try? Disk.read(head)).flatMap { BuildCache(head: $0) } ?? .empty()
  }

  /// Adds what the last build made.
  func readProducts(into cache: inout BuildCache) {
    guard let bytes = try? Disk.read(body), let told = try? Disk.read(told) else { return }
    cache.read(body: bytes, told: told)
  }

  /// What the last build had to say; nil when there is none to believe.
  func readTold(of cache: BuildCache) -> ToldCache? {
    if cache.tells == 0 { return ToldCache() }
    return (try? Disk.read(told)).flatMap {
      ToldCache($0, seed: cache.seed, generation: cache.generation)
    }
  }

  /// What the last build made, as bytes.
  func productBytes() -> [UInt8]? { try? Disk.read(body) }

  /// What the last build knew of the plan; nil when there is none to believe.
  func readPlan() -> PlanSnapshot? { (try? Disk.read(plan)).flatMap { PlanSnapshot($0) } }

  /// Leaves a cache for the next build, its parts made beside each other. A cache that cannot be
  /// written costs time, nothing else.
  func write(
    _ cache: BuildCache, jobs: Int, products: @Sendable () -> [UInt8],
    plan: @Sendable () -> PlanSnapshot?
  ) {
    // Each is put in its place in one step; what must be of one build says which it is of.
    _ = Workers.map(3, jobs: jobs) { part in
      switch part {
      case 0:
        if let plan = plan() { put(plan.bytes, at: self.plan) } else { try? Disk.remove(self.plan) }
      case 1: put(products(), at: body)
      default: put(cache.told.encoded(seed: cache.seed, generation: cache.generation), at: told)
      }
    }
    put(cache.encodedHead(), at: head)
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
