// Tells whether bytes are the same as before. It is on the path of every byte of the source: words of
// eight bytes are multiplied and folded (as wyhash does), without a copy.

/// A fingerprint of what is added to it, of 64 bits. It starts from a seed that each cache draws for
/// itself: two texts with the same one are an accident that nobody meets, not something to prepare.
struct Digest: Sendable {
  /// The fingerprint so far.
  private(set) var value: UInt64

  init(_ seed: UInt64) { value = seed }

  /// Adds a number.
  mutating func add(_ number: UInt64) {
    value = Self.fold(value ^ 0xA076_1D64_78BD_642F, number ^ 0xE703_7ED1_A0B4_28DB)
  }

  /// Adds a number.
  mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

  /// Adds a text.
  mutating func add(_ text: String) {
    unsafe text.utf8.span.withUnsafeBytes { bytes in unsafe add(bytes) }
  }

  /// Adds bytes.
  mutating func add(_ bytes: ArraySlice<UInt8>) {
    unsafe bytes.withUnsafeBytes { bytes in unsafe add(bytes) }
  }

  /// Adds bytes, and how many they are.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var index = 0
    let count = bytes.count
    while index + 16 <= count {
      let first = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let second = unsafe bytes.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self)
      value = Self.fold(first ^ 0x8EBC_6AF0_9C88_C6E3, second ^ value)
      index += 16
    }
    while index < count {
      var word: UInt64 = 0
      for place in index..<min(index + 8, count) {
        word = unsafe word << 8 | UInt64(bytes[place])
      }
      add(word)
      index += 8
    }
    add(count)
  }

  /// The product of two numbers, its halves laid over each other.
  private static func fold(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = one.multipliedFullWidth(by: other)
    return product.high ^ product.low
  }
}
