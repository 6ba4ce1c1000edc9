/// Writes a cache as bytes: numbers of eight bytes, texts after their length, a fingerprint of all of
/// it at the end.
struct CacheWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
  }

  mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

  mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func add(_ output: Product.Output) {
    add(output.path)
    add(output.stamp.size)
    add(UInt64(bitPattern: output.stamp.modified))
    add(output.stamp.inode)
  }
}

extension BuildCache {
  /// The first bytes: what it is, and the version of its form.
  static let magic = Array("balise cache 1\n\n".utf8)

  /// The whole cache as bytes: first what tells that nothing changed, then what was made.
  func encoded() -> (head: [UInt8], body: [UInt8]) {
    var head = CacheWriter()
    head.add(seed)
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
    var body = CacheWriter()
    body.add(seed)
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
      guard let product = products[name] else { continue }
      body.add(name)
      body.add(product.version)
      body.add(product.reads.count)
      for key in product.reads { body.add(number: UInt32(numbers[key] ?? 0)) }
      body.add(product.files.count)
      for file in product.files { body.add(file) }
      body.add(product.outputs.count)
      for output in product.outputs { body.add(output) }
    }
    return (Self.magic + Self.sealed(head.bytes), Self.magic + Self.sealed(body.bytes))
  }

  private static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    var digest = Digest(0)
    digest.add(bytes[...])
    var writer = CacheWriter()
    writer.add(digest.value)
    return writer.bytes + bytes
  }
}

extension CacheWriter {
  mutating func add(number: UInt32) {
    for shift in stride(from: 0, to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt32(shift)))
    }
  }
}
