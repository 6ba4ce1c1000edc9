/// References of HTML to characters by number: `&#233;`, `&#xE9;`.
package enum CharacterReference {
  /// The number that stands between `#` and `;`; nil when it is none.
  package static func number(_ digits: some StringProtocol) -> UInt32? {
    guard let first = digits.first, first == "x" || first == "X" else { return UInt32(digits) }
    return UInt32(digits.dropFirst(), radix: 16)
  }
}
