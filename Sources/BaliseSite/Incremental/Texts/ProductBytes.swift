// Of thousands of pages one changed: their records are looked through and copied as bytes.

/// The file of what a build made, searched and changed without being decoded.
struct ProductBytes {
  /// Something that was made, and where its record stands.
  struct Record {
    let name: String
    let product: Product
    fileprivate let place: Range<Int>
  }

  private let bytes: [UInt8]
  /// What is read, by the numbers that the records give it.
  private let keys: [UInt64]
  /// Where the first record stands.
  private let start: Int
  private let count: Int

  /// Nil when they are not whole or not of a build.
  init?(_ bytes: [UInt8], of cache: BuildCache) {
    guard var reader = CacheReader(bytes), reader.number() == cache.seed,
      reader.number() == cache.generation
    else { return nil }
    count = reader.integer()
    var keys: [UInt64] = []
    let keyCount = reader.count()
    keys.reserveCapacity(keyCount)
    for _ in 0..<keyCount { keys.append(reader.number()) }
    guard reader.isWhole, count >= 0 else { return nil }
    self.keys = keys
    self.bytes = bytes
    start = reader.place
  }

  /// Everything that was made from one of these; nil when the records are not whole.
  func readers(of wanted: Set<UInt64>) -> [Record]? {
    let numbers = keys.indices.filter { wanted.contains(keys[$0]) }.map { UInt32($0) }
    guard var reader = CacheReader(continuing: bytes, at: start) else { return nil }
    var found: [Record] = []
    for _ in 0..<count {
      let first = reader.place
      reader.skipText()
      _ = reader.number()
      let isReader = reader.shorts(holdOneOf: numbers)
      for _ in 0..<reader.count() { reader.skipText() }
      for _ in 0..<reader.count() {
        reader.skipText()
        reader.skip(24)
      }
      guard reader.isWhole else { return nil }
      guard isReader else { continue }
      guard let record = record(first..<reader.place) else { return nil }
      found.append(record)
    }
    return reader.isAtEnd ? found : nil
  }

  private func record(_ place: Range<Int>) -> Record? {
    guard var reader = CacheReader(continuing: bytes, at: place.lowerBound) else { return nil }
    let name = reader.text()
    guard let product = reader.product(keys) else { return nil }
    return Record(name: name, product: product, place: place)
  }

  /// The file with other products in the place of some, as another build would leave it.
  func replacing(
    _ changes: [(record: Record, product: Product)], seed: UInt64, generation: UInt64
  ) -> [UInt8] {
    var numbers = KeyNumbers()
    for key in keys { numbers.add(key) }
    for change in changes {
      for key in change.product.reads { numbers.add(key) }
    }
    var writer = CacheWriter()
    writer.add(seed)
    writer.add(generation)
    writer.add(count)
    writer.add(numbers.keys.count)
    for key in numbers.keys { writer.add(key) }
    var place = start
    for change in changes.sorted(by: { $0.record.place.lowerBound < $1.record.place.lowerBound }) {
      writer.add(bytes[place..<change.record.place.lowerBound])
      writer.add(change.product, change.record.name) { numbers[$0] }
      place = change.record.place.upperBound
    }
    writer.add(bytes[place...])
    return writer.sealed()
  }
}
