/// Makes the ids of headings and other short names of places.
package enum Slug {
  /// A text as an id: lower case, no accents, words joined by hyphens; `section` when nothing is left.
  package static func make(_ text: String) -> String {
    var output: [UInt8] = []
    var pending = false
    for scalar in text.unicodeScalars {
      let count = output.count
      switch LetterFolding.fold(scalar, into: &output) {
      case .invisible: continue
      case .separator: pending = true
      case .letter, .digit:
        if pending, count > 0 { output.insert(UInt8(ascii: "-"), at: count) }
        pending = false
      }
    }
    return output.isEmpty ? "section" : String(decoding: output, as: UTF8.self)
  }
}
