/// The chunks of a WebP file (RFC 9649).
enum WebPStructure {
  private static let shown: Set = ["VP8X", "VP8 ", "VP8L", "ALPH", "ANIM"]
  /// The bytes of a moving picture's frame before what shows it.
  private static let head = 24

  /// The structure; without the profile of a picture whose colours are those of screens.
  static func read(_ bytes: [UInt8], withProfile: Bool = true) -> PictureFile? {
    guard let size = size(bytes), let length = bytes.littleEndian(4, 4) else { return nil }
    let end = min(bytes.count, 8 + length)
    var file = PictureFile(format: .webp, size: size, isWhole: length >= 4 && end == 8 + length)
    file.keep(0..<12)
    var index = 12
    var frames = 0
    while index + 8 <= end, let length = bytes.littleEndian(index + 4, 4) {
      let next = index + 8 + length + length & 1
      guard next <= end else {
        file.isWhole = false
        break
      }
      let name = String(decoding: bytes[index..<index + 4], as: UTF8.self)
      switch name {
      case "ICCP":
        guard withProfile, !file.hasOwnColours,
          let profile = ColourProfile.published(Array(bytes[index + 8..<index + 8 + length]))
        else { break }
        file.hasOwnColours = true
        file.overlays.append((index + 8, profile[...]))
        file.keep(index..<next)
      case "ANMF":
        frames += 1
        keepFrame(index..<next, length, of: bytes, in: &file)
      default: if shown.contains(name) { file.keep(index..<next) }
      }
      index = next
    }
    file.isMoving = frames > 1
    if bytes.holds("VP8X", at: 12) {
      if let length = bytes.littleEndian(16, 4), length >= 10 {
        // Flags that announce what is left out: Exif, XMP and what is no profile.
        file.patches.append((20, bytes[20] & (file.hasOwnColours ? ~0x0C : ~0x2C)))
      } else {
        file.isWhole = false
      }
    }
    patch(&file, 4, file.cleanedCount - 8)
    return file
  }

  /// Keeps one picture of several: where it stands, and what shows it.
  private static func keepFrame(
    _ chunk: Range<Int>, _ length: Int, of bytes: [UInt8], in file: inout PictureFile
  ) {
    let end = chunk.lowerBound + 8 + length
    var index = chunk.lowerBound + head
    guard index <= end else { return file.isWhole = false }
    file.keep(chunk.lowerBound..<index)
    var count = head - 8
    while index < end {
      guard index + 8 <= end, let length = bytes.littleEndian(index + 4, 4),
        case let next = index + 8 + length + length & 1, next <= chunk.upperBound
      else { return file.isWhole = false }
      if ["ALPH", "VP8 ", "VP8L"].contains(where: { bytes.holds($0, at: index) }) {
        file.keep(index..<next)
        count += next - index
      }
      index = next
    }
    patch(&file, chunk.lowerBound + 4, count)
  }

  /// Writes another length at a place.
  private static func patch(_ file: inout PictureFile, _ place: Int, _ count: Int) {
    for (index, shift) in [0, 8, 16, 24].enumerated() {
      file.patches.append((place + index, UInt8(truncatingIfNeeded: count >> shift)))
    }
  }

  private static func size(_ bytes: [UInt8]) -> PictureSize? {
    guard bytes.count >= 30 else { return nil }
    func number(_ start: Int, _ length: Int) -> Int { bytes.littleEndian(start, length) ?? 0 }
    switch bytes[15] {
    case UInt8(ascii: "X"): return PictureSize(number(24, 3) + 1, number(27, 3) + 1)
    case UInt8(ascii: "L"):
      let bits = number(21, 4)
      return PictureSize((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1)
    default: return PictureSize(number(26, 2) & 0x3FFF, number(28, 2) & 0x3FFF)
    }
  }
}
