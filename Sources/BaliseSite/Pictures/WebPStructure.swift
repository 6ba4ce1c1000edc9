/// The chunks of a WebP file (RFC 9649).
enum WebPStructure {
  private static let shown: Set = ["VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"]

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
      if name == "VP8X", index == 12, length >= 10 {
        // Flags that announce what is left out: Exif and XMP.
        file.patches.append((index + 8, bytes[index + 8] & (withProfile ? ~0x0C : ~0x2C)))
      }
      if name == "ICCP" { file.hasOwnColours = true }
      if name == "ANMF" { frames += 1 }
      if shown.contains(name), withProfile || name != "ICCP" { file.keep(index..<next) }
      index = next
    }
    file.isMoving = frames > 1
    let count = file.cleanedCount - 8
    for (place, shift) in [(4, 0), (5, 8), (6, 16), (7, 24)] {
      file.patches.append((place, UInt8(truncatingIfNeeded: count >> shift)))
    }
    return file
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
