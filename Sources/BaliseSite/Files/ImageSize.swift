/// The size of a picture in pixels, from the first bytes of its file: browsers that know it keep the
/// place and the page does not jump.
struct ImageSize: Equatable {
  let width: Int
  let height: Int

  /// The size of a PNG, GIF, JPEG or WebP file; nil for any other.
  static func read(_ asset: SourceTree.Asset) -> ImageSize? {
    // The size stands before the picture; what stands before the size is small.
    guard let bytes = try? Disk.head(asset.location, 1 << 20) else { return nil }
    return read(bytes)
  }

  static func read(_ bytes: [UInt8]) -> ImageSize? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), bytes.count >= 24 {
      return checked(big(bytes, 16, 4), big(bytes, 20, 4))
    }
    if bytes.starts(with: Array("GIF8".utf8)), bytes.count >= 10 {
      return checked(little(bytes, 6, 2), little(bytes, 8, 2))
    }
    if bytes.starts(with: [0xFF, 0xD8]) { return jpeg(bytes) }
    if bytes.starts(with: Array("RIFF".utf8)), bytes.count >= 30,
      bytes[8..<12].elementsEqual("WEBP".utf8)
    {
      return webP(bytes)
    }
    return nil
  }

  /// The frame header (SOF0–SOF15 but DHT, JPG, DAC) among the segments of a JPEG.
  private static func jpeg(_ bytes: [UInt8]) -> ImageSize? {
    var index = 2
    while index + 9 < bytes.count {
      guard bytes[index] == 0xFF else { return nil }
      let marker = bytes[index + 1]
      if marker == 0xFF {
        index += 1
        continue
      }
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        return checked(big(bytes, index + 7, 2), big(bytes, index + 5, 2))
      }
      if marker == 0xD9 || marker == 0xDA { return nil }
      index += 2 + ((0xD0...0xD8).contains(marker) || marker == 0x01 ? 0 : big(bytes, index + 2, 2))
    }
    return nil
  }

  private static func webP(_ bytes: [UInt8]) -> ImageSize? {
    switch bytes[15] {
    case UInt8(ascii: "X"): return checked(little(bytes, 24, 3) + 1, little(bytes, 27, 3) + 1)
    case UInt8(ascii: "L"):
      let bits = little(bytes, 21, 4)
      return checked((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1)
    default: return checked(little(bytes, 26, 2) & 0x3FFF, little(bytes, 28, 2) & 0x3FFF)
    }
  }

  private static func checked(_ width: Int, _ height: Int) -> ImageSize? {
    (1...100_000).contains(width) && (1...100_000).contains(height)
      ? ImageSize(width: width, height: height) : nil
  }

  private static func big(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
    bytes[start..<start + count].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func little(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
    bytes[start..<start + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
