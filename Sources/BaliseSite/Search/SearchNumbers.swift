/// Numbers as the index of the search writes them: five bits a letter, the lowest first; all but the
/// last letter of a number stand in the second half of the alphabet. No sign between numbers is needed.
enum SearchNumbers {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz1234567890-_".utf8)

  /// Appends a number that is not negative.
  static func append(_ number: Int, to text: inout [UInt8]) {
    var rest = number
    while rest >= 32 {
      text.append(alphabet[32 + rest % 32])
      rest /= 32
    }
    text.append(alphabet[rest])
  }

  /// Rising numbers, each as what it adds to the one before.
  static func rising(_ numbers: some Sequence<Int>) -> [UInt8] {
    var text: [UInt8] = []
    var last = 0
    for number in numbers {
      append(number - last, to: &text)
      last = number
    }
    return text
  }
}
