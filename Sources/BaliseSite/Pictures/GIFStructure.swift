/// The blocks of a GIF file (GIF89a).
enum GIFStructure {
  static func read(_ bytes: [UInt8]) -> PictureFile? {
    guard bytes.count >= 13,
      let size = PictureSize(bytes.littleEndian(6, 2) ?? 0, bytes.littleEndian(8, 2) ?? 0)
    else { return nil }
    var file = PictureFile(format: .gif, size: size, isWhole: false)
    var index = 13 + table(bytes[10])
    guard index <= bytes.count else { return file }
    file.keep(0..<index)
    var pictures = 0
    while index < bytes.count {
      let start = index
      switch bytes[index] {
      case 0x3B:
        file.keep(index..<index + 1)
        file.isWhole = true
        file.isMoving = pictures > 1
        return file
      case 0x2C:
        guard index + 10 < bytes.count else { return file }
        pictures += 1
        index += 10 + table(bytes[index + 9]) + 1
      case 0x21: index += 2
      default: return file
      }
      guard let end = endOfBlocks(bytes, index) else { return file }
      index = end
      guard let count = shown(bytes, start..<end) else { continue }
      file.keep(start..<start + count)
      // The empty block that ends it.
      if start + count < end { file.keep(end - 1..<end) }
    }
    return file
  }

  /// The bytes of the table of colours that a flag announces.
  private static func table(_ flags: UInt8) -> Int {
    flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1)
  }

  /// Where the blocks from a place on end: after an empty one.
  private static func endOfBlocks(_ bytes: [UInt8], _ start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      let length = Int(bytes[index])
      index += length + 1
      if length == 0 { return index }
    }
    return nil
  }

  /// How many bytes of a part are needed: pictures, how they follow each other, and how often; not
  /// comments, texts, other programs' data and what nobody knows.
  private static func shown(_ bytes: [UInt8], _ part: Range<Int>) -> Int? {
    let start = part.lowerBound
    guard bytes[start] == 0x21 else { return part.count }
    switch bytes[start + 1] {
    case 0xF9: return part.count >= 8 && bytes[start + 2] == 4 ? 7 : nil
    case 0xFF:
      let isLoop = ["NETSCAPE2.0", "ANIMEXTS1.0"].contains { bytes.holds($0, at: start + 3) }
      guard isLoop, part.count >= 19, bytes[start + 2] == 11 else { return nil }
      return bytes[start + 14] == 3 && bytes[start + 15] == 1 ? 18 : nil
    default: return nil
    }
  }
}
