import BaliseDiagnostics
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
  /// The program, and all that every page is made from.
  let site: UInt64
  let seed: UInt64
  /// What is other than in the build that the cache is of, where that is known.
  private let changes: Changes?
  /// What this process remembers of the builds before.
  let memory: BuildMemory?
  private let old: [String: Product]
  private let toldBefore: [String: ToldCache.Told]
  private let states: SourceStates
  /// True once something was found that cannot be kept: it has to be looked for again.
  private let isPartial = Atomic(false)
  private let made = Mutex(Made())

  private struct Made {
    var products: [String: Product] = [:]
    var told: [String: ToldCache.Told] = [:]

    mutating func note(_ name: String, _ product: Product, _ told: ToldCache.Told?) {
      let isNew = products.updateValue(product, forKey: name) == nil
      if told != nil || !isNew { self.told[name] = told }
    }
  }

  init(
    _ model: SiteModel, _ tree: SourceTree, site: UInt64, cache: BuildCache,
    memory: BuildMemory? = nil, since change: KnownSite.Change? = nil, jobs: Int
  ) {
    seed = cache.seed
    self.memory = memory
    states = SourceStates(tree, seed: cache.seed)
    toldBefore = cache.told.made
    var all = Digest(site)
    // What is decided before any page is made, and shown on all of them.
    for report in model.reports { all.add(report.name) }
    for asset in model.assets { all.add(asset.path) }
    all.add(model.hasEvents ? 1 : 0)
    for collection in model.schema.collections.indices {
      all.add(model.hasFeed(collection) ? 1 : 0)
    }
    // The mention of conformity, which falls when an audit grows too old.
    all.add(model.obligations.mention)
    all.add(model.obligations.conformity.reason.rawValue)
    self.site = all.value
    reads = model.plan.plan.reads
    versions = PlanVersions(
      model, files: tree.stateOfFiles(seed: cache.seed), seed: cache.seed, since: change,
      isAsked: !cache.products.isEmpty || memory != nil, jobs: jobs)
    old = cache.products
    changes =
      if let change, change.state == all.value, change.generation == cache.generation {
        Changes(change, versions)
      } else { nil }
  }

  /// Everything that was made or kept, by name, for the next build.
  var products: [String: Product] { made.withLock { $0.products } }

  /// What was found while it was made, for the next build.
  var told: [String: ToldCache.Told] { made.withLock { $0.told } }

  /// How much was found; nil when not all of it is noted.
  var toldCount: Int? {
    if isPartial.load(ordering: .relaxed) { return nil }
    return told.values.reduce(0) { $0 + $1.diagnostics.count }
  }

  /// The product of a name, when it can stay as it is in the standing site, and what there was to
  /// say of it.
  func kept(
    _ name: String, also: UInt64, on stage: SiteStage
  ) -> (product: Product, told: [Diagnostic])? {
    guard let product = old[name] else { return nil }
    let told = toldBefore[name]
    if let changes {
      // The pages are those of the build before, and what they are made from beside the plan.
      if changes.touch(product.reads) { return nil }
    } else if version(product.reads, also) != product.version {
      return nil
    }
    // A line may have moved where no word of the page did.
    if let told, changes?.mayMove(told.diagnostics) ?? true,
      states.state(of: told.diagnostics) != told.state
    {
      return nil
    }
    guard stage.keep(product.outputs) else { return nil }
    made.withLock { $0.note(name, product, told) }
    return (product, told?.diagnostics ?? [])
  }

  /// Makes something and notes what it read.
  func making<Value, Failure: Error>(
    _ body: () throws(Failure) -> Value
  ) throws(Failure) -> (value: Value, reads: [UInt32]) {
    try ReadSet.noting(count: reads.count, body)
  }

  /// Notes what was made from what was read; `also` is what it was made from beside the plan, and
  /// `told` what there is to say of it.
  func note(
    _ name: String, _ reads: [UInt32], also: UInt64, files: [String],
    _ outputs: [Product.Output], told diagnostics: [Diagnostic] = []
  ) {
    var told: ToldCache.Told?
    if !diagnostics.isEmpty {
      guard let state = states.state(of: diagnostics) else {
        isPartial.store(true, ordering: .relaxed)
        return
      }
      told = ToldCache.Told(diagnostics: diagnostics, state: state)
    }
    var product = Product(files: files, outputs: outputs)
    var digest = Digest(site)
    digest.add(also)
    product.reads.reserveCapacity(reads.count)
    for read in reads {
      product.reads.append(versions.keys[Int(read)])
      digest.add(versions.versions[Int(read)])
    }
    product.version = digest.value
    made.withLock { $0.note(name, product, told) }
  }

  /// What names an entry in any plan.
  func key(of entry: EntryID) -> UInt64 { versions.keys[reads.record(Int(entry.index))] }

  /// Something that this process made before, when all that its making read is as it was then; else
  /// made now. Either way, whoever asks has read it.
  func recalled<Value>(
    _ old: Recalled<Value>?, also: UInt64, _ make: () -> Value
  ) -> Recalled<Value> {
    if let old, version(old.reads, also) == old.version {
      for key in old.reads {
        if let position = versions.positions[key] { PlanReads.note(position) }
      }
      return old
    }
    let (value, numbers) = making(make)
    ReadSet.note(numbers)
    let keys = numbers.map { versions.keys[Int($0)] }
    return Recalled(value: value, reads: keys, version: version(keys, also))
  }

  /// A digest with the seed of this cache.
  func digest() -> Digest { Digest(seed) }

  private func version(_ keys: [UInt64], _ also: UInt64) -> UInt64 {
    var digest = Digest(site)
    digest.add(also)
    // What is no longer there has no version.
    for key in keys { digest.add(versions.positions[key].map { versions.versions[$0] } ?? 0) }
    return digest.value
  }
}

/// Something that was made in this process, and what it was made from.
struct Recalled<Value: Sendable>: Sendable {
  let value: Value
  /// What its making read, by what names it in any plan.
  let reads: [UInt64]
  /// The state of all that.
  let version: UInt64
}
