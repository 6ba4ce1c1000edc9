/// The chunks of a PNG file (W3C PNG, third edition).
enum PNGStructure {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// What is needed to show the picture, or to make it move, and the most bytes that it takes: what
  /// has more says something else besides.
  private static let shown = [
    "IHDR": 13, "PLTE": 768, "IDAT": Int.max, "IEND": 0, "tRNS": 256, "gAMA": 4, "cHRM": 32,
    "sRGB": 1, "cICP": 4, "sBIT": 4, "bKGD": 6, "pHYs": 9, "acTL": 8, "fcTL": 26, "fdAT": Int.max,
  ]
  /// What a picture has more than one of; of everything else the first counts.
  private static let repeated: Set = ["IDAT", "fcTL", "fdAT"]
  /// The end of the first chunk, after which a profile may stand.
  private static let firstEnd = 33

  static func read(_ bytes: [UInt8]) -> PictureFile? {
    guard bytes.holds("IHDR", at: 12), bytes.bigEndian(8, 4) == 13,
      let size = PictureSize(bytes.bigEndian(16, 4) ?? 0, bytes.bigEndian(20, 4) ?? 0)
    else { return nil }
    var file = PictureFile(format: .png, size: size, isWhole: false)
    file.keep(0..<signature.count)
    var seen: Set<String> = []
    var index = signature.count
    while let length = bytes.bigEndian(index, 4), index + 12 + length <= bytes.count {
      let name = String(decoding: bytes[index + 4..<index + 8], as: UTF8.self)
      let end = index + 12 + length
      if let most = shown[name], length <= most,
        seen.insert(name).inserted || repeated.contains(name)
      {
        file.keep(index..<end)
        if name == "cICP" { file.hasOwnColours = true }
      }
      if name == "iCCP", file.inserted == nil, let chunk = profile(bytes[index + 8..<end - 4]) {
        file.inserted = (chunk, firstEnd)
        file.hasOwnColours = true
      }
      if name == "acTL" { file.isMoving = (bytes.bigEndian(index + 8, 4) ?? 0) > 1 }
      if name == "IEND" {
        file.isWhole = length == 0
        break
      }
      index = end
    }
    return file
  }

  /// A chunk that holds a profile of colours as it is published; nil when it holds none.
  private static func profile(_ body: ArraySlice<UInt8>) -> [UInt8]? {
    // A name of its own, an end, a method of which there is one, then the profile.
    guard let end = body.prefix(80).firstIndex(of: 0), end + 2 <= body.endIndex, body[end + 1] == 0,
      let profile = Zlib.inflated(body[(end + 2)...], atMost: ColourProfile.mostBytes),
      let published = ColourProfile.published(profile)
    else { return nil }
    let text = Array("iCCPICC\0\0".utf8) + Zlib.stored(published)
    let length = text.count - 4
    return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: length >> $0) } + text
      + Zlib.checksum(text)
  }
}
