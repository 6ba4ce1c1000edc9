/// The profile of colours in a JPEG: some segments that hold one part each (ICC.1, annex B.4).
struct JPEGProfile {
  /// Where each segment stands.
  private(set) var chunks: Set<Range<Int>> = []
  private var order: [Range<Int>] = []
  /// The bytes of a segment before its part of the profile.
  private static let head = 18

  /// Adds a segment of the kind that holds profiles.
  mutating func add(_ segment: Range<Int>, of bytes: [UInt8]) {
    guard bytes.holds("ICC_PROFILE\0", at: segment.lowerBound + 4) else { return }
    chunks.insert(segment)
    order.append(segment)
  }

  /// True when the parts are one profile, as long as it says and nothing more: anything may be
  /// called a profile, and be a text about somebody.
  func isWhole(in bytes: [UInt8]) -> Bool {
    guard let first = order.first, order.count <= 255, first.count >= Self.head + 128,
      order.allSatisfy({ $0.count > Self.head }),
      bytes.holds("acsp", at: first.lowerBound + Self.head + 36)
    else { return false }
    for (number, chunk) in order.enumerated() {
      guard Int(bytes[chunk.lowerBound + 16]) == number + 1,
        Int(bytes[chunk.lowerBound + 17]) == order.count
      else { return false }
    }
    let length = order.reduce(0) { $0 + $1.count - Self.head }
    return bytes.bigEndian(first.lowerBound + Self.head, 4) == length
  }
}
