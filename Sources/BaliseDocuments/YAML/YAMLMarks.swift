import BaliseText

/// Turns the places libyaml gives, counted in characters, into byte offsets of the file. It walks
/// from the last place asked for, so that a whole text costs one pass; where all is ASCII, it jumps.
struct YAMLMarks {
  private let bytes: [UInt8]
  private let range: Range<Int>
  private var character = 0
  private var offset: Int
  /// Each byte from `offset` to here is a character.
  private var plainEnd: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    offset = range.lowerBound
    plainEnd = WordScan.extraordinary(in: bytes.span, range)
  }

  /// The byte offset of a character of the text, from 0.
  @inline(__always)
  mutating func byteOffset(ofCharacter wanted: Int) -> Int {
    let distance = wanted - character
    guard distance >= 0, distance <= plainEnd - offset else { return walk(to: wanted) }
    offset += distance
    character = wanted
    return offset
  }

  private mutating func walk(to wanted: Int) -> Int {
    while character < wanted, offset < range.upperBound {
      let step = min(wanted - character, plainEnd - offset)
      offset += step
      character += step
      guard character < wanted, offset < range.upperBound else { break }
      offset += 1
      while offset < range.upperBound, isInside(offset) { offset += 1 }
      character += 1
      plainEnd = WordScan.extraordinary(in: bytes.span, offset..<range.upperBound)
    }
    while character > wanted, offset > range.lowerBound {
      offset -= 1
      while offset > range.lowerBound, isInside(offset) { offset -= 1 }
      character -= 1
      plainEnd = offset
    }
    return offset
  }

  private func isInside(_ index: Int) -> Bool { bytes[index] & 0xC0 == 0x80 }
}
