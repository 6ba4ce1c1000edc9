/// The segments of a JPEG file (ITU T.81, annex B).
enum JPEGStructure {
  static func read(_ bytes: [UInt8]) -> PictureFile? {
    var size: PictureSize?
    var orientation = 1
    var hasFourInks = false
    var profile = JPEGProfile()
    var patches: [(at: Int, byte: UInt8)] = []
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
        hasFourInks = hasFourInks || bytes[start + 9] == 4
      }
      if marker == 0xE1, let turn = ExifOrientation.read(bytes, start + 4..<index) {
        orientation = turn
      }
      if marker == 0xE2 { profile.add(start..<index, of: bytes) }
      if marker == 0xDA { index = endOfScan(bytes, index) }
      if let count = shown(marker, bytes, start..<index) {
        kept.append(start..<start + count)
        guard count < index - start || marker == 0xE0 else { continue }
        // What is left of a segment says its new length; JFIF, that it holds no thumbnail.
        patches.append((start + 2, UInt8((count - 2) >> 8)))
        patches.append((start + 3, UInt8((count - 2) & 0xFF)))
        if marker == 0xE0 { patches += [(start + 16, 0), (start + 17, 0)] }
      }
    }
    let colours = profile.published(in: bytes)
    if colours == nil { kept.removeAll(where: profile.chunks.contains) }
    guard let found = size else { return nil }
    var file = PictureFile(
      format: .jpeg, size: (5...8).contains(orientation) ? found.turned : found,
      hasOwnColours: hasFourInks || colours != nil, isWhole: end != nil)
    file.overlays = colours ?? []
    file.patches = patches.filter { bytes[$0.at] != $0.byte }
    for range in kept { file.keep(range) }
    // Whatever follows the end (films, maps, other pictures) is no part of this one.
    if let end { file.keep(end - 2..<end) }
    if orientation != 1 {
      // After the start, or the segment that says it is JFIF, which must come first.
      let isJFIF = kept.contains(2..<2 + jfif)
      file.inserted = (ExifOrientation.segment(orientation), isJFIF ? 2 + jfif : 2)
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

  /// The bytes of the two segments that say how numbers mean colours, without what may follow.
  private static let jfif = 18
  private static let adobe = 16

  /// How many bytes of a segment are needed to show the picture; nil for none. What is not known is
  /// left out: applications' own segments, comments, and markers that are reserved.
  private static func shown(_ marker: UInt8, _ bytes: [UInt8], _ segment: Range<Int>) -> Int? {
    let start = segment.lowerBound
    switch marker {
    case 0xE0:
      // The first segment, or none (JFIF 1.02): its 14 bytes, and no thumbnail.
      return start == 2 && segment.count >= jfif && bytes.holds("JFIF\0", at: 6) ? jfif : nil
    case 0xE2: return bytes.holds("ICC_PROFILE\0", at: start + 4) ? segment.count : nil
    case 0xEE:
      return segment.count >= adobe && bytes.holds("Adobe", at: start + 4) ? adobe : nil
    // Frames, tables, scans, restarts.
    case 0xC0...0xC7, 0xC9...0xCF, 0xDA...0xDD: return segment.count
    default: return nil
    }
  }
}
