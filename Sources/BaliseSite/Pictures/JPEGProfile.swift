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

  /// The parts as they are published, and where each stands; nil when they are not one profile, as
  /// long as it says and nothing more.
  func published(in bytes: [UInt8]) -> [(at: Int, bytes: ArraySlice<UInt8>)]? {
    guard !order.isEmpty, order.count <= 255 else { return nil }
    var whole: [UInt8] = []
    for (number, chunk) in order.enumerated() {
      guard chunk.count > Self.head, Int(bytes[chunk.lowerBound + 16]) == number + 1,
        Int(bytes[chunk.lowerBound + 17]) == order.count
      else { return nil }
      whole += bytes[chunk.lowerBound + Self.head..<chunk.upperBound]
    }
    guard let profile = ColourProfile.published(whole) else { return nil }
    var start = 0
    return order.map { chunk in
      let count = chunk.count - Self.head
      defer { start += count }
      return (chunk.lowerBound + Self.head, profile[start..<start + count])
    }
  }
}
