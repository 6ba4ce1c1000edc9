import BaliseText

/// Writes a cache as bytes: what it is, a fingerprint of the rest, then numbers of eight bytes and
/// texts after their length.
struct CacheWriter {
  private(set) var bytes = BuildCache.magic + [UInt8](repeating: 0, count: 8)

  /// Makes room at once for some more bytes: growing to them copies those before as often.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  mutating func add(_ number: UInt64) {
    unsafe withUnsafeBytes(of: number.littleEndian) { unsafe add($0) }
  }

  mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

  mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes.append(text)
  }

  /// Adds bytes as they are.
  mutating func add(_ bytes: ArraySlice<UInt8>) { self.bytes.append(bytes) }

  mutating func add(_ output: Product.Output) {
    add(output.path)
    add(output.stamp.size)
    add(UInt64(bitPattern: output.stamp.modified))
    add(output.stamp.inode)
  }

  /// Adds numbers of four bytes, little ends first.
  mutating func add(numbers: [UInt32]) { unsafe numbers.withUnsafeBytes { unsafe add($0) } }

  /// Adds something that was made; what it read is named by numbers.
  mutating func add(_ product: Product, _ name: String, _ number: (UInt64) -> Int) {
    add(name)
    add(product.version)
    add(product.reads.count)
    add(numbers: product.reads.map { UInt32(truncatingIfNeeded: number($0)).littleEndian })
    add(product.files.count)
    for file in product.files { add(file) }
    add(product.outputs.count)
    for output in product.outputs { add(output) }
  }

  /// All of it with its fingerprint.
  consuming func sealed() -> [UInt8] {
    let start = BuildCache.magic.count
    var digest = Digest(0)
    digest.add(bytes[(start + 8)...])
    for place in 0..<8 {
      bytes[start + place] = UInt8(truncatingIfNeeded: digest.value >> UInt64(8 * place))
    }
    return bytes
  }

  private mutating func add(_ raw: UnsafeRawBufferPointer) {
    unsafe raw.withMemoryRebound(to: UInt8.self) { unsafe bytes.append(copying: $0) }
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
    return head.sealed()
  }

  /// What was made, as bytes.
  func encodedProducts() -> [UInt8] {
    let sorted = products.sorted { $0.key < $1.key }
    // What pages read is much the same for all: each thing is written once, and named by a number.
    var numbers = KeyNumbers()
    for (_, product) in sorted {
      for key in product.reads { numbers.add(key) }
    }
    var body = CacheWriter()
    body.reserve(
      8 * (numbers.keys.count + 4)
        + sorted.reduce(0) { $0 + 4 * $1.value.reads.count + 2 * $1.key.utf8.count + 80 })
    body.add(seed)
    body.add(generation)
    body.add(sorted.count)
    body.add(numbers.keys.count)
    for key in numbers.keys { body.add(key) }
    for (name, product) in sorted { body.add(product, name) { numbers[$0] } }
    return body.sealed()
  }
}
