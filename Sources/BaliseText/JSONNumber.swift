/// The grammar of numbers in JSON (RFC 8259, section 6).
enum JSONNumber {
  /// True for `-12`, `0.50` and `1e9`; false for `01`, `.5`, `+1` and everything else.
  static func isValid(_ text: String) -> Bool {
    var rest = Substring(text).utf8
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let leadsWithZero = rest.first == UInt8(ascii: "0")
    let whole = skipDigits(&rest)
    if whole == 0 || (leadsWithZero && whole > 1) { return false }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      if skipDigits(&rest) == 0 { return false }
    }
    if let byte = rest.first, byte | 0x20 == UInt8(ascii: "e") {
      rest.removeFirst()
      if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
        rest.removeFirst()
      }
      if skipDigits(&rest) == 0 { return false }
    }
    return rest.isEmpty
  }

  private static func skipDigits(_ rest: inout Substring.UTF8View) -> Int {
    var count = 0
    while let byte = rest.first, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
      rest.removeFirst()
      count += 1
    }
    return count
  }
}
