/// Turns the places libyaml gives, counted in characters, into byte offsets of the file. It walks
/// from the last place asked for, so that a whole text costs one pass.
struct YAMLMarks {
  private let bytes: [UInt8]
  private let range: Range<Int>
  private var character = 0
  private var offset: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    offset = range.lowerBound
  }

  /// The byte offset of a character of the text, from 0.
  mutating func byteOffset(ofCharacter wanted: Int) -> Int {
    while character < wanted, offset < range.upperBound {
      offset += 1
      while offset < range.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      character += 1
    }
    while character > wanted, offset > range.lowerBound {
      offset -= 1
      while offset > range.lowerBound, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      character -= 1
    }
    return offset
  }
}
