import BalisePlan
import Synchronization

/// Decides what of the standing site stays as it is, and notes what everything is made from for the
/// next build.
///
/// A page stays when all that its making read is as it was then: made again it would read the same,
/// one thing after the other, and come to the same bytes.
final class Reuse: Sendable {
  let versions: PlanVersions
  private let reads: PlanReads
  private let positions: [UInt64: Int]
  /// The program, and all that every page is made from.
  let site: UInt64
  let seed: UInt64
  private let old: [String: Product]
  private let made = Mutex<[String: Product]>([:])

  init(
    _ model: SiteModel, site: UInt64, files: UInt64, cache: BuildCache, jobs: Int
  ) {
    seed = cache.seed
    var all = Digest(site)
    // What is decided before any page is made, and shown on all of them.
    for report in model.reports { all.add(report.name) }
    for asset in model.assets { all.add(asset.path) }
    // The mention of conformity, which falls when an audit grows too old.
    all.add(model.obligations.mention)
    all.add(model.obligations.conformity.reason.rawValue)
    self.site = all.value
    reads = model.plan.plan.reads
    versions = PlanVersions(model, files: files, seed: cache.seed, jobs: jobs)
    old = cache.products
    var positions: [UInt64: Int] = [:]
    if !old.isEmpty {
      positions.reserveCapacity(versions.keys.count)
      for (position, key) in versions.keys.enumerated() { positions[key] = position }
    }
    self.positions = positions
  }

  /// Everything that was made or kept, by name, for the next build.
  var products: [String: Product] { made.withLock { $0 } }

  /// The product of a name, when it can stay as it is in the standing site.
  func kept(_ name: String, also: UInt64, on stage: SiteStage) -> Product? {
    guard let product = old[name], version(product.reads, also) == product.version,
      stage.keep(product.outputs)
    else { return nil }
    made.withLock { $0[name] = product }
    return product
  }

  /// Makes something and notes what it read.
  func making<Value, Failure: Error>(
    _ body: () throws(Failure) -> Value
  ) throws(Failure) -> (value: Value, reads: [UInt32]) {
    try ReadSet.noting(count: reads.count, body)
  }

  /// Notes what was made from what was read; `also` is what it was made from beside the plan.
  func note(
    _ name: String, _ reads: [UInt32], also: UInt64, files: [String], _ outputs: [Product.Output]
  ) {
    var product = Product(files: files, outputs: outputs)
    var digest = Digest(site)
    digest.add(also)
    product.reads.reserveCapacity(reads.count)
    for read in reads {
      product.reads.append(versions.keys[Int(read)])
      digest.add(versions.versions[Int(read)])
    }
    product.version = digest.value
    made.withLock { $0[name] = product }
  }

  /// A digest with the seed of this cache.
  func digest() -> Digest { Digest(seed) }

  private func version(_ keys: [UInt64], _ also: UInt64) -> UInt64 {
    var digest = Digest(site)
    digest.add(also)
    // What is no longer there has no version.
    for key in keys { digest.add(positions[key].map { versions.versions[$0] } ?? 0) }
    return digest.value
  }
}
