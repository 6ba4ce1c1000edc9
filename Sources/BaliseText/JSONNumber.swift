/// The grammar of numbers in JSON (RFC 8259, section 6).
enum JSONNumber {
  /// True for `-12`, `0.50` and `1e9`; false for `01`, `.5`, `+1` and everything else.
  static func isValid(_ text: String) -> Bool {
    let bytes = text.utf8.span
    var index = 0
    func next() -> UInt8? { index < bytes.count ? bytes[index] : nil }
    func digits() -> Int {
      let start = index
      while let byte = next(), byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { index += 1 }
      return index - start
    }
    if next() == UInt8(ascii: "-") { index += 1 }
    let leadsWithZero = next() == UInt8(ascii: "0")
    let whole = digits()
    if whole == 0 || (leadsWithZero && whole > 1) { return false }
    if next() == UInt8(ascii: ".") {
      index += 1
      if digits() == 0 { return false }
    }
    if let byte = next(), byte | 0x20 == UInt8(ascii: "e") {
      index += 1
      if let sign = next(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { index += 1 }
      if digits() == 0 { return false }
    }
    return index == bytes.count
  }
}
