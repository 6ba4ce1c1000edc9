/// The size of a file as people read it.
package enum FileSize {
  /// “1.2 MB”, « 845 ko »: powers of a thousand, one decimal below ten.
  package static func text(_ bytes: Int, in language: ValueLanguage) -> String {
    let words = language.words.quantities
    let bytes = max(0, bytes)
    if bytes < 1_000 { return words.bytes.of(bytes).fill(String(bytes)) }
    // Tenths of the unit, rounded; what rounds up to a thousand is one of the next unit.
    var unit = 1
    var size = 1_000
    while unit < words.fileUnits.count, bytes >= size * 1_000 - size / 2 {
      unit += 1
      size *= 1_000
    }
    let name = words.fileUnits[unit - 1]
    let tenths = bytes / (size / 10) + (bytes % (size / 10) * 2 >= size / 10 ? 1 : 0)
    if tenths < 100 {
      let decimal = tenths % 10 == 0 ? "" : "\(language.words.numbers.decimal)\(tenths % 10)"
      return words.fileSize.fill("\(tenths / 10)\(decimal)", name)
    }
    let whole = bytes / size + (bytes % size * 2 >= size ? 1 : 0)
    return words.fileSize.fill(String(whole), name)
  }
}
