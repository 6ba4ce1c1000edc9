/// The segments of a JPEG file (ITU T.81, annex B).
enum JPEGStructure {
  static func read(_ bytes: [UInt8]) -> PictureFile? {
    var size: PictureSize?
    var orientation = 1
    var hasOwnColours = false
    var end: Int?
    var kept: [Range<Int>] = [0..<2]
    var index = 2
    while let marker = marker(bytes, &index) {
      let start = index
      if marker == 0xD9 {
        end = index + 2
        break
      }
      if (0xD0...0xD8).contains(marker) || marker == 0x01 {
        index += 2
        kept.append(start..<index)
        continue
      }
      guard let length = bytes.bigEndian(index + 2, 2), length >= 2 else { break }
      index = start + 2 + length
      guard index <= bytes.count else { break }
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker), size == nil,
        length >= 8
      {
        size = PictureSize(
          bytes.bigEndian(start + 7, 2) ?? 0, bytes.bigEndian(start + 5, 2) ?? 0)
        hasOwnColours = hasOwnColours || bytes[start + 9] == 4
      }
      if marker == 0xE1, let turn = ExifOrientation.read(bytes, start + 4..<index) {
        orientation = turn
      }
      if marker == 0xE2, bytes.holds("ICC_PROFILE\0", at: start + 4) { hasOwnColours = true }
      if marker == 0xDA { index = endOfScan(bytes, index) }
      if isShown(marker, bytes, start) { kept.append(start..<index) }
    }
    guard let found = size else { return nil }
    var file = PictureFile(
      format: .jpeg, size: (5...8).contains(orientation) ? found.turned : found,
      hasOwnColours: hasOwnColours, isWhole: end != nil)
    for range in kept { file.keep(range) }
    // Whatever follows the end (films, maps, other pictures) is no part of this one.
    if let end { file.keep(end - 2..<end) }
    if orientation != 1 {
      // After the start, or the segment that says it is JFIF, which must come first.
      let place =
        bytes.holds("JFIF\0", at: 6) && bytes[3] == 0xE0 ? 4 + (bytes.bigEndian(4, 2) ?? 0) : 2
      file.inserted = (ExifOrientation.segment(orientation), place)
    }
    return file
  }

  /// The marker at or after a place, skipping the bytes that may fill before it.
  private static func marker(_ bytes: [UInt8], _ index: inout Int) -> UInt8? {
    guard index + 1 < bytes.count, bytes[index] == 0xFF else { return nil }
    while index + 1 < bytes.count, bytes[index + 1] == 0xFF { index += 1 }
    return index + 1 < bytes.count ? bytes[index + 1] : nil
  }

  /// Where the coded picture after the head of a scan ends: at a marker that does not belong to it.
  private static func endOfScan(_ bytes: [UInt8], _ start: Int) -> Int {
    let span = bytes.span
    var index = start
    while index + 1 < span.count {
      if span[index] == 0xFF {
        let next = span[index + 1]
        if next != 0, next != 0xFF, !(0xD0...0xD7).contains(next) { return index }
      }
      index += 1
    }
    return span.count
  }

  /// Whether a segment is needed to show the picture: all but the applications' own and comments,
  /// of which only the colours' meaning is needed.
  private static func isShown(_ marker: UInt8, _ bytes: [UInt8], _ start: Int) -> Bool {
    switch marker {
    case 0xE0: bytes.holds("JFIF\0", at: start + 4)
    case 0xE2: bytes.holds("ICC_PROFILE\0", at: start + 4)
    case 0xEE: bytes.holds("Adobe", at: start + 4)
    case 0xE1...0xEF, 0xFE: false
    default: true
    }
  }
}

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
