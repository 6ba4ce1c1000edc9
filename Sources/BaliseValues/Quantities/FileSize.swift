/// The size of a file as people read it.
package enum FileSize {
  private static let french = ["octets", "ko", "Mo", "Go", "To"]
  private static let english = ["bytes", "kB", "MB", "GB", "TB"]

  /// “1.2 MB”, « 845 ko »: powers of a thousand, one decimal below ten.
  package static func text(_ bytes: Int, in language: ValueLanguage) -> String {
    let units = language == .fr ? french : english
    let bytes = max(0, bytes)
    if bytes < 1_000 {
      let isOne = bytes == 1 || (bytes == 0 && language == .fr)
      return "\(bytes)\u{A0}" + (isOne ? String(units[0].dropLast()) : units[0])
    }
    // Tenths of the unit, rounded; what rounds up to a thousand is one of the next unit.
    var unit = 1
    var size = 1_000
    while unit + 1 < units.count, bytes >= size * 1_000 - size / 2 {
      unit += 1
      size *= 1_000
    }
    let tenths = bytes / (size / 10) + (bytes % (size / 10) * 2 >= size / 10 ? 1 : 0)
    if tenths < 100 {
      let comma = language == .fr ? "," : "."
      let decimal = tenths % 10 == 0 ? "" : "\(comma)\(tenths % 10)"
      return "\(tenths / 10)\(decimal)\u{A0}\(units[unit])"
    }
    let whole = bytes / size + (bytes % size * 2 >= size ? 1 : 0)
    return "\(whole)\u{A0}\(units[unit])"
  }
}
