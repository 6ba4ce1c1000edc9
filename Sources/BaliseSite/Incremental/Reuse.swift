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
  /// The program, and the files that every page is made from.
  let base: UInt64
  /// The same with what is decided from them and shown on all pages.
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

    mutating func forget(_ name: String) { (products[name], told[name]) = (nil, nil) }

    mutating func note(_ name: String, _ product: Product, _ told: ToldCache.Told?) {
      let isNew = products.updateValue(product, forKey: name) == nil
      if told != nil || !isNew { self.told[name] = told }
    }
  }

  init(
    _ model: SiteModel, _ tree: SourceTree, base: UInt64, cache: BuildCache,
    memory: BuildMemory? = nil, since change: KnownSite.Change? = nil, jobs: Int
  ) {
    seed = cache.seed
    self.memory = memory
    states = SourceStates(tree, seed: cache.seed)
    toldBefore = cache.told.made
    self.base = base
    var all = Digest(base)
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

  /// Something that stays as it is in the standing site.
  struct Kept: Sendable {
    let product: Product
    /// What there was to say of it.
    let told: [Diagnostic]
  }

  /// The product of a name, when it can stay as it is in the standing site.
  func kept(_ name: String, also: UInt64, on stage: SiteStage) -> Kept? {
    guard let product = old[name], version(product.reads, also) == product.version else {
      return nil
    }
    let told = toldBefore[name]
    // A line may have moved where no word of the page did.
    if let told, states.state(of: told.diagnostics) != told.state { return nil }
    guard stage.keep(product.outputs) else { return nil }
    made.withLock { $0.note(name, product, told) }
    return Kept(product: product, told: told?.diagnostics ?? [])
  }

  /// What stays of all pages of a site, before anything of it is made: nil where it is not known what
  /// alone is other than in the build before, and each page has to be asked.
  func kept(_ pages: [Page], on stage: SiteStage, jobs: Int) -> [Kept?]? {
    // The pages are those of that build, and what they are made from beside the plan.
    guard let changes else { return nil }
    let kept = Workers.map(pages.count, jobs: jobs) { number -> Kept? in
      let name = pages[number].file
      guard let product = old[name], !changes.touch(product.reads) else { return nil }
      let told = toldBefore[name]
      if let told, changes.mayMove(told.diagnostics),
        states.state(of: told.diagnostics) != told.state
      {
        return nil
      }
      return Kept(product: product, told: told?.diagnostics ?? [])
    }
    guard stage.keep(kept.flatMap { $0?.product.outputs ?? [] }) else { return nil }
    made.withLock { made in
      (made.products, made.told) = (old, toldBefore)
      // What is no page is asked one by one.
      for name in old.keys where name.utf8.last == UInt8(ascii: "/") { made.forget(name) }
      for (page, kept) in zip(pages, kept) where kept == nil { made.forget(page.file) }
    }
    return kept
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

  /// The same, of what names some entries in any plan.
  func digest(naming entries: Range<Int>) -> Digest {
    var digest = digest()
    for number in entries { digest.add(key(of: EntryID(number))) }
    return digest
  }

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
