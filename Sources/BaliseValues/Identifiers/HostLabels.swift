/// The labels of a name in ASCII, read in one pass over its bytes.
struct HostLabels {
  /// One label.
  struct Label {
    var length = 0
    var hasLetter = false
    var hasOtherThanDigits = false
    var endsWithDash = false
    /// The number it is, up to 256 for any greater.
    var number = 0

    /// True for a number from 0 to 255.
    var isByte: Bool { length > 0 && !hasOtherThanDigits && number < 256 }
  }

  /// How many labels there are.
  private(set) var count = 1
  /// The last one.
  private(set) var last = Label()
  /// Every label is made of letters, digits and inner dashes, and is no longer than 63 bytes.
  private(set) var areValid = true
  /// Every label is a number from 0 to 255.
  private(set) var areBytes = true

  /// Nil for a name with other characters than those of ASCII.
  init?(_ name: some Collection<UInt8>) {
    for byte in name {
      if byte >= 0x80 { return nil }
      if byte == UInt8(ascii: ".") {
        endLabel()
        count += 1
        last = Label()
      } else {
        add(byte)
      }
    }
    endLabel()
  }

  private mutating func add(_ byte: UInt8) {
    let isDash = byte == UInt8(ascii: "-")
    if isDash ? last.length == 0 : !IdentifierText.isLetterOrDigit(byte) { areValid = false }
    last.length += 1
    last.endsWithDash = isDash
    if IdentifierText.isDigit(byte) {
      last.number = min(256, last.number * 10 + Int(byte - 0x30))
    } else {
      last.hasOtherThanDigits = true
      if !isDash { last.hasLetter = true }
    }
  }

  private mutating func endLabel() {
    if last.length == 0 || last.length > 63 || last.endsWithDash { areValid = false }
    if !last.isByte { areBytes = false }
  }
}
