import BaliseText

/// Finds `[&Hat;` and its likes: cmark takes it for a footnote and then reads past the end of the
/// one decoded character. Nobody writes it by accident.
enum HiddenCaret {
  static func find(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var index = range.lowerBound
    while true {
      index = WordScan.byte(UInt8(ascii: "["), in: bytes.span, index..<range.upperBound)
      guard index + 1 < range.upperBound else { return nil }
      if bytes[index + 1] == UInt8(ascii: "&") {
        let name = bytes[(index + 2)..<min(index + 16, range.upperBound)].prefix {
          $0 != UInt8(ascii: ";")
        }
        if isCaret(name) { return index + 1..<index + 3 + name.count }
      }
      index += 1
    }
  }

  private static func isCaret(_ name: ArraySlice<UInt8>) -> Bool {
    if name.elementsEqual("Hat".utf8) { return true }
    guard name.first == UInt8(ascii: "#") else { return false }
    let digits = String(decoding: name.dropFirst(), as: UTF8.self)
    if digits.first == "x" || digits.first == "X" {
      return Int(digits.dropFirst(), radix: 16) == 0x5E
    }
    return Int(digits) == 0x5E
  }
}
