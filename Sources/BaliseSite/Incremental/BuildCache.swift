import BaliseText

/// What the last build left for the next: what each file of the site was made from. It stands beside
/// the output, may be deleted at any time, and is not believed when anything about it is odd.
struct BuildCache: Sendable {
  /// The seed of every fingerprint in it.
  var seed: UInt64
  /// What tells the files of one build from those of another.
  var generation: UInt64 = 0
  /// The program that made it.
  var program: UInt64 = 0
  /// The day it was made for.
  var today = ""
  /// The state of the source folder; nil when a file was written while it was read.
  var sources: UInt64?
  /// The state of the site's folder.
  var output: UInt64 = 0
  /// What the state of the folder leaves out: files whose names begin with a dot.
  var hidden: [Product.Output] = []
  /// What the build told.
  var counts = Counts()
  /// How much there was to say: where it is nothing, the file that holds it is not read.
  var tells = 0
  /// What was made, by name.
  var products: [String: Product] = [:]
  /// What there was to say.
  var told = ToldCache()

  /// What a build tells when nothing changed.
  struct Counts: Sendable, Equatable {
    var filesRead = 0
    var pages = 0
    var files = 0
  }

  /// The number of the next build.
  static func nextGeneration() -> UInt64 {
    var generator = SystemRandomNumberGenerator()
    return generator.next()
  }

  /// An empty cache with a seed of its own.
  static func empty() -> BuildCache {
    var generator = SystemRandomNumberGenerator()
    return BuildCache(seed: generator.next())
  }
}
