/// The name of a file as its number and its words: 4 and `hub` of `04-hub`.
package struct NumberedName {
  /// The number before the first hyphen; nil where there is none.
  package let number: Int?
  /// What stands behind it, or the whole name.
  package let words: Substring

  /// Cuts a name.
  package init(_ name: some StringProtocol) {
    let name = Substring(name)
    let digits = name.prefix { $0.isASCII && $0.isNumber }
    let isNumbered = !digits.isEmpty && name.dropFirst(digits.count).first == "-"
    number = isNumbered ? Int(digits) : nil
    words = isNumbered ? name.dropFirst(digits.count + 1) : name
  }
}
