/// Reads what `CacheWriter` wrote; what is not whole gives nothing.
struct CacheReader {
  private let bytes: [UInt8]
  private var index: Int
  /// False once something was missing.
  private(set) var isWhole = true

  /// Opens the bytes of a cache; nil when they are not those of one.
  init?(_ bytes: [UInt8]) {
    let magic = BuildCache.magic
    guard bytes.count >= magic.count + 8, bytes.starts(with: magic) else { return nil }
    self.bytes = bytes
    index = magic.count
    let expected = number()
    var digest = Digest(0)
    digest.add(bytes[index...])
    guard digest.value == expected else { return nil }
  }

  /// Goes on in bytes that were found whole.
  init?(continuing bytes: [UInt8], at place: Int) {
    guard place >= 0, place <= bytes.count else { return nil }
    self.bytes = bytes
    index = place
  }

  /// Where the next thing stands.
  var place: Int { index }
  /// True when nothing follows.
  var isAtEnd: Bool { index == bytes.count }

  mutating func skip(_ count: Int) {
    guard count >= 0, count <= bytes.count - index else {
      isWhole = false
      return
    }
    index += count
  }

  mutating func skipText() { skip(count()) }

  /// True when one of some numbers stands among those that follow, which are left behind.
  mutating func shorts(holdOneOf wanted: [UInt32]) -> Bool {
    let size = count()
    guard size <= (bytes.count - index) / 4 else {
      isWhole = false
      return false
    }
    let start = index
    index += 4 * size
    return unsafe bytes.withUnsafeBytes { bytes in
      for place in 0..<size {
        let number = unsafe UInt32(
          littleEndian: bytes.loadUnaligned(
            fromByteOffset: start + 4 * place, as: UInt32.self))
        for one in wanted where one == number { return true }
      }
      return false
    }
  }

  /// Something that was made, after its name; nil when it is not whole.
  mutating func product(_ keys: [UInt64]) -> Product? {
    var product = Product()
    product.version = number()
    let reads = count()
    product.reads.reserveCapacity(reads)
    for _ in 0..<reads {
      let number = short()
      guard number < keys.count else { return nil }
      product.reads.append(keys[number])
    }
    for _ in 0..<count() { product.files.append(text()) }
    for _ in 0..<count() { product.outputs.append(output()) }
    return isWhole ? product : nil
  }

  mutating func number() -> UInt64 {
    guard index + 8 <= bytes.count else {
      isWhole = false
      return 0
    }
    let start = index
    index += 8
    return unsafe bytes.withUnsafeBytes {
      unsafe UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    }
  }

  mutating func short() -> Int {
    guard index + 4 <= bytes.count else {
      isWhole = false
      return 0
    }
    let start = index
    index += 4
    return unsafe bytes.withUnsafeBytes {
      unsafe Int(UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: start, as: UInt32.self)))
    }
  }

  mutating func integer() -> Int { Int(Int64(bitPattern: number())) }

  /// How many things follow: never more than there are bytes left.
  mutating func count() -> Int {
    let count = integer()
    guard count >= 0, count <= bytes.count - index else {
      isWhole = false
      return 0
    }
    return count
  }

  /// How many things follow, as four bytes: never more than there are bytes left.
  mutating func shortCount() -> Int {
    let count = short()
    guard count <= bytes.count - index else {
      isWhole = false
      return 0
    }
    return count
  }

  /// Tells that what was read means nothing.
  mutating func fail() { isWhole = false }

  mutating func text() -> String {
    let count = count()
    defer { index += count }
    return String(decoding: bytes[index..<index + count], as: UTF8.self)
  }

  mutating func output() -> Product.Output {
    Product.Output(
      path: text(),
      stamp: FileStamp(size: integer(), modified: Int64(integer()), inode: number()))
  }
}

extension BuildCache {
  /// The cache without what was made; nil when it is not a whole one.
  init?(head bytes: [UInt8]) {
    guard var reader = CacheReader(bytes) else { return nil }
    seed = reader.number()
    generation = reader.number()
    program = reader.number()
    today = reader.text()
    let isSure = reader.integer() == 1
    let state = reader.number()
    sources = isSure ? state : nil
    output = reader.number()
    for _ in 0..<reader.count() { hidden.append(reader.output()) }
    counts = Counts(
      filesRead: reader.integer(), pages: reader.integer(), files: reader.integer())
    tells = reader.integer()
    guard reader.isWhole else { return nil }
  }

  /// Adds what was made, and what was found in its making; nothing when they are not of one build or
  /// not whole.
  mutating func read(body bytes: [UInt8], told: [UInt8]) {
    guard var reader = CacheReader(bytes), reader.number() == seed else { return }
    // Of another build than the head they are as good: each tells the state that it was made from.
    guard let told = ToldCache(told, seed: seed, generation: reader.number()) else { return }
    let count = reader.count()
    let keys = (0..<reader.count()).map { _ in reader.number() }
    var products: [String: Product] = [:]
    products.reserveCapacity(count)
    for _ in 0..<count {
      let name = reader.text()
      guard let product = reader.product(keys) else { return }
      products[name] = product
    }
    self.products = products
    self.told = told
  }
}
