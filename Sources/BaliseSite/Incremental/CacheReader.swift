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
    program = reader.number()
    today = reader.text()
    let isSure = reader.integer() == 1
    let state = reader.number()
    sources = isSure ? state : nil
    output = reader.number()
    for _ in 0..<reader.count() { hidden.append(reader.output()) }
    counts = Counts(
      filesRead: reader.integer(), pages: reader.integer(), files: reader.integer())
    guard reader.isWhole else { return nil }
  }

  /// Adds what was made; nothing when it is not of the same build or not whole.
  mutating func read(body bytes: [UInt8]) {
    guard var reader = CacheReader(bytes), reader.number() == seed else { return }
    let count = reader.count()
    let keys = (0..<reader.count()).map { _ in reader.number() }
    var products: [String: Product] = [:]
    products.reserveCapacity(count)
    for _ in 0..<count {
      let name = reader.text()
      var product = Product()
      product.version = reader.number()
      let reads = reader.count()
      product.reads.reserveCapacity(reads)
      for _ in 0..<reads {
        let number = reader.short()
        guard number < keys.count else { return }
        product.reads.append(keys[number])
      }
      for _ in 0..<reader.count() { product.files.append(reader.text()) }
      for _ in 0..<reader.count() { product.outputs.append(reader.output()) }
      guard reader.isWhole else { return }
      products[name] = product
    }
    self.products = products
  }
}
