/// How a text writes a name that it was found to hold.
struct WrittenName {
  /// Which of the first 64 places of the key are written as capitals.
  private(set) var capitals: UInt64 = 0
  /// True when a word after the first has a capital.
  private(set) var hasLaterCapital = false
  /// True when nothing stands between its words.
  private(set) var isOneWord = true
  /// True at the beginning of a sentence, where a capital says nothing.
  var opensSentence = false

  private var position = 0
  private var nextBreak = 0
  private var lostHyphen = false
  private var lastIsUpper = false

  private init() {}

  /// Compares a stretch of text, letter by letter, with a group's key; nil when it differs.
  static func read(_ text: Span<UInt8>, _ range: Range<Int>, as group: borrowing NameGroup) -> Self?
  {
    var written = Self()
    var gap = GapSymbols()
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = TextScalars.scalar(text, index)
      index += length
      let folded =
        scalar.value < 0x250 ? FoldedScalar.latin[Int(scalar.value)] : FoldedScalar(scalar)
      switch folded.kind {
      case .invisible: continue
      case .separator: gap.append(scalar)
      case .word:
        guard written.take(folded, after: gap, group) else { return nil }
        gap = GapSymbols()
      }
    }
    let isWhole = written.position == group.key.count
    return isWhole && !(written.lostHyphen && written.isOneWord) ? written : nil
  }

  private mutating func take(
    _ folded: FoldedScalar, after gap: GapSymbols, _ group: borrowing NameGroup
  ) -> Bool {
    let breakCount = group.breaks.count
    if nextBreak < breakCount, group.breaks[nextBreak].offset == position, position > 0 {
      guard pass(group.breaks[nextBreak], gap, folded) else { return false }
      nextBreak += 1
      if folded.isUpper { hasLaterCapital = true }
    } else if !gap.isEmpty, position > 0 {
      return false
    }
    if folded.isUpper, position < 64 { capitals |= 1 << UInt64(position) }
    lastIsUpper = folded.isUpper
    for offset in 0..<Int(folded.count) {
      let byte = UInt8(truncatingIfNeeded: folded.bytes >> UInt64(8 * offset))
      guard position < group.key.count, group.key[position] == byte else { return false }
      position += 1
    }
    // A ligature across two words joins what the name keeps apart.
    return nextBreak >= breakCount || group.breaks[nextBreak].offset >= position
  }

  private mutating func pass(
    _ place: NameBreak, _ gap: GapSymbols, _ folded: FoldedScalar
  ) -> Bool {
    if !gap.isEmpty {
      let closed = gap.closed()
      isOneWord = false
      return place.allows(closed)
    }
    if place.kinds.contains(.nothing) || (folded.isUpper && !lastIsUpper) { return true }
    lostHyphen = true
    return place.kinds.contains(.hyphen)
  }
}
