import BaliseDiagnostics
import BalisePlan

/// A build that was published, and what it leaves for the next one.
struct PublishedBuild {
  let request: BuildRequest
  let output: String
  let read: ReadSite
  let site: PreparedSite
  /// The source folder before it was read.
  let look: SourceState
  let reuse: Reuse
  /// Every file of the site.
  let outputs: [Product.Output]
  /// What there was to say of the whole.
  let general: [Diagnostic]
  let report: BuildReport

  /// Leaves it where the next build looks: beside the output, or in the memory of the preview, whose
  /// output is its own. Gives back what was left.
  func leave(
    after last: BuildCache, in workshop: String, _ watch: inout Stopwatch
  ) -> BuildCache {
    let (cache, isWhole) = cache(after: last)
    if request.isPreview, let memory = request.memory {
      memory.keep(KnownSite(read, reuse, look, generation: cache.generation), cache)
      return cache
    }
    watch.measure("remember") {
      CacheFiles(workshop: workshop).write(cache, jobs: request.jobs) {
        cache.encodedProducts()
      } plan: {
        // What is told of files that look like entries changes with texts.
        isWhole && read.tree.unread.isEmpty
          ? PlanSnapshot(
            site, read.tree, reuse, look, day: cache.today, generation: cache.generation)
          : nil
      }
    }
    return cache
  }

  /// What was made in the place of what the build before made, and whether all that there was to say is
  /// in it.
  private func cache(after last: BuildCache) -> (cache: BuildCache, isWhole: Bool) {
    var next = last
    next.sources = look.fingerprint
    // What an audit found is none of it: who asks for one gets another look.
    let hasPictures = site.model.files.pictures.isWhole
    let isWhole =
      hasPictures && (reuse.toldCount.map { general.count + $0 <= ToldCache.most } ?? false)
    next.remember(request, outputs, reuse, isWhole ? general : nil, output, report)
    if !hasPictures { next.products = next.products.filter { $0.value.files.isEmpty } }
    return (next, isWhole)
  }
}

extension BuildCache {
  /// Takes what a build made in the place of what the one before made, with what there was to say
  /// of the whole; nil when that is not kept.
  fileprivate mutating func remember(
    _ request: BuildRequest, _ outputs: [Product.Output], _ reuse: Reuse,
    _ general: [Diagnostic]?, _ output: String, _ report: BuildReport
  ) {
    generation = Self.nextGeneration()
    program = request.program
    today = request.today ?? ""
    products = reuse.products
    if let general {
      told = ToldCache(general: general, made: reuse.told)
    } else {
      sources = nil
      for name in reuse.told.keys { products[name] = nil }
      told = ToldCache()
    }
    tells = told.count
    var all = outputs
    let manifest = output + "/" + SiteManifest.name
    if let stamp = FileStamp(path: manifest) {
      all.append(Product.Output(path: SiteManifest.name, stamp: stamp))
    }
    (self.output, hidden) = SiteState.expected(all, seed: seed)
    counts = Counts(filesRead: report.filesRead, pages: report.pages, files: report.files)
  }
}
