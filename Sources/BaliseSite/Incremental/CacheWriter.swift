/// Writes a cache as bytes: numbers of eight bytes, texts after their length, a fingerprint of all of
/// it at the end.
struct CacheWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ number: UInt64) {
    unsafe withUnsafeBytes(of: number.littleEndian) { unsafe bytes.append(contentsOf: $0) }
  }

  mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

  mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// Adds bytes as they are.
  mutating func add(_ bytes: ArraySlice<UInt8>) { self.bytes.append(contentsOf: bytes) }

  mutating func add(_ output: Product.Output) {
    add(output.path)
    add(output.stamp.size)
    add(UInt64(bitPattern: output.stamp.modified))
    add(output.stamp.inode)
  }
}

extension BuildCache {
  /// The first bytes: what it is, and the version of its form.
  static let magic = Array("balise cache 3\n\n".utf8)

  /// What tells that nothing changed, as bytes.
  func encodedHead() -> [UInt8] {
    var head = CacheWriter()
    head.add(seed)
    head.add(generation)
    head.add(program)
    head.add(today)
    head.add(sources == nil ? 0 : 1)
    head.add(sources ?? 0)
    head.add(output)
    head.add(hidden.count)
    for output in hidden { head.add(output) }
    head.add(counts.filesRead)
    head.add(counts.pages)
    head.add(counts.files)
    head.add(tells)
    return Self.sealed(head.bytes)
  }

  /// What was made, as bytes.
  func encodedProducts() -> [UInt8] {
    var body = CacheWriter()
    body.add(seed)
    body.add(generation)
    body.add(products.count)
    // What pages read is much the same for all: each thing is written once, and named by a number.
    var numbers: [UInt64: Int] = [:]
    var keys: [UInt64] = []
    let names = products.keys.sorted()
    for name in names {
      for key in products[name]?.reads ?? [] where numbers[key] == nil {
        numbers[key] = keys.count
        keys.append(key)
      }
    }
    body.add(keys.count)
    for key in keys { body.add(key) }
    for name in names {
      if let product = products[name] { body.add(product, name) { numbers[$0] ?? 0 } }
    }
    return Self.sealed(body.bytes)
  }

  /// What a file of the cache begins with, and a fingerprint of the rest, before that rest.
  static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    var digest = Digest(0)
    digest.add(bytes[...])
    var writer = CacheWriter()
    writer.add(digest.value)
    return magic + writer.bytes + bytes
  }
}

extension CacheWriter {
  /// Adds something that was made; what it read is named by numbers.
  mutating func add(_ product: Product, _ name: String, _ number: (UInt64) -> Int) {
    add(name)
    add(product.version)
    add(product.reads.count)
    for key in product.reads { add(number: UInt32(truncatingIfNeeded: number(key))) }
    add(product.files.count)
    for file in product.files { add(file) }
    add(product.outputs.count)
    for output in product.outputs { add(output) }
  }

  mutating func add(number: UInt32) {
    unsafe withUnsafeBytes(of: number.littleEndian) { unsafe bytes.append(contentsOf: $0) }
  }
}
