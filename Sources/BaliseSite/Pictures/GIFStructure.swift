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
      if isShown(bytes, start) { file.keep(start..<end) }
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

  /// Pictures, how they follow each other, and how often; not comments and other programs' data.
  private static func isShown(_ bytes: [UInt8], _ start: Int) -> Bool {
    guard bytes[start] == 0x21 else { return true }
    switch bytes[start + 1] {
    case 0xFE: return false
    case 0xFF:
      return bytes.holds("NETSCAPE2.0", at: start + 3) || bytes.holds("ANIMEXTS1.0", at: start + 3)
    default: return true
    }
  }
}
