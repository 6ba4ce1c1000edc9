/// A short fingerprint of bytes for file names that change with their content (FNV-1a, 64 bits). It
/// guards against stale caches, not against attackers.
package enum ContentHash {
  /// Sixteen hexadecimal digits.
  package static func hex(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
