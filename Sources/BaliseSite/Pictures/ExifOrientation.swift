/// Which way up a camera held a picture (Exif 2.3, tag 0x0112).
enum ExifOrientation {
  /// The orientation among the bytes of a segment: 2 to 8; nil when it says none or upright.
  static func read(_ bytes: [UInt8], _ segment: Range<Int>) -> Int? {
    guard segment.count >= 14, bytes.holds("Exif\0\0", at: segment.lowerBound) else { return nil }
    let start = segment.lowerBound + 6
    let isLittle = bytes.holds("II", at: start)
    func number(_ place: Int, _ length: Int) -> Int? {
      guard place + length <= segment.upperBound else { return nil }
      return isLittle ? bytes.littleEndian(place, length) : bytes.bigEndian(place, length)
    }
    guard isLittle || bytes.holds("MM", at: start), let offset = number(start + 4, 4),
      offset < segment.count, let count = number(start + offset, 2)
    else { return nil }
    for entry in 0..<count {
      let place = start + offset + 2 + entry * 12
      guard let tag = number(place, 2), let value = number(place + 8, 2) else { return nil }
      if tag == 0x0112 { return (2...8).contains(value) ? value : nil }
    }
    return nil
  }

  /// A segment that says the orientation and nothing else.
  static func segment(_ orientation: Int) -> [UInt8] {
    [0xFF, 0xE1, 0x00, 0x22] + Array("Exif\0\0II".utf8)
      + [0x2A, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, UInt8(orientation), 0, 0, 0]
      + [0, 0, 0, 0]
  }
}
