/// The chunks of a PNG file (W3C PNG, third edition).
enum PNGStructure {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// What is needed to show the picture, or to make it move.
  private static let shown: Set = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "cICP", "iCCP", "sBIT", "bKGD",
    "pHYs", "acTL", "fcTL", "fdAT",
  ]

  static func read(_ bytes: [UInt8]) -> PictureFile? {
    guard bytes.holds("IHDR", at: 12),
      let size = PictureSize(bytes.bigEndian(16, 4) ?? 0, bytes.bigEndian(20, 4) ?? 0)
    else { return nil }
    var file = PictureFile(format: .png, size: size, isWhole: false)
    file.keep(0..<signature.count)
    var index = signature.count
    while let length = bytes.bigEndian(index, 4), index + 12 + length <= bytes.count {
      let name = String(decoding: bytes[index + 4..<index + 8], as: UTF8.self)
      let end = index + 12 + length
      if shown.contains(name) { file.keep(index..<end) }
      if name == "iCCP" || name == "cICP" { file.hasOwnColours = true }
      if name == "acTL" { file.isMoving = (bytes.bigEndian(index + 8, 4) ?? 0) > 1 }
      if name == "IEND" {
        file.isWhole = true
        break
      }
      index = end
    }
    return file
  }
}
