import BaliseText

/// A name as someone declared it, taken apart for finding it in texts.
struct SpelledName {
  // Longer names are sentences; nobody repeats them word for word in a text.
  private static let longestKey = 160
  private static let mostBreaks = 32
  // The longest name of a company or office known by its initials.
  private static let longestInitials = 8

  /// A word of the name between two gaps.
  private struct Word {
    let start: Int
    var end: Int
    var letters = 0
    var cased = 0
    var capitals: [Int] = []
  }

  /// The folded name.
  private(set) var key: [UInt8] = []
  /// Where its words meet.
  private(set) var breaks: [NameBreak] = []
  /// The signs that end it and count, as in “Erasmus+”.
  private(set) var suffix: [UInt8] = []
  /// The capitals that a text must show, in several ways; none when the name is too plain to be
  /// found in a text.
  private(set) var demands: [CapitalDemand] = []

  private var words: [Word] = []
  private var startsWithSign = false

  /// Reads a name; nil when it holds too few letters or is too long.
  init?(_ name: String) {
    read(name)
    guard !words.isEmpty, key.count <= Self.longestKey, breaks.count <= Self.mostBreaks else {
      return nil
    }
    let letters = words.reduce(0) { $0 + $1.letters }
    guard letters >= 2 else { return nil }
    let hasInnerCapitals = addInnerBreaks(of: name)
    // “@home” without its sign is another word, and with it is often an address.
    if !startsWithSign { demands = capitalDemands(hasInnerCapitals) }
    if demands.contains(where: \.isInitials) { allowDots() }
    breaks.sort { $0.offset < $1.offset }
  }

  // MARK: - Reading

  private mutating func read(_ name: String) {
    var gap = GapSymbols()
    var isOpen = false
    for scalar in name.unicodeScalars {
      let folded = FoldedScalar(scalar)
      switch folded.kind {
      case .invisible: continue
      case .separator:
        if words.isEmpty, !Self.isOrnament(scalar) { startsWithSign = true }
        isOpen = false
        gap.append(scalar)
        appendEnding(scalar)
      case .word:
        if !isOpen { startWord(after: gap) }
        isOpen = true
        gap = GapSymbols()
        suffix = []
        append(folded)
      }
      if key.count > Self.longestKey { return }
    }
  }

  private mutating func append(_ folded: FoldedScalar) {
    let last = words.count - 1
    if folded.isUpper { words[last].capitals.append(key.count) }
    if folded.isCased { words[last].cased += 1 }
    if folded.isLetter { words[last].letters += 1 }
    for index in 0..<UInt64(folded.count) {
      key.append(UInt8(truncatingIfNeeded: folded.bytes >> (8 * index)))
    }
    words[last].end = key.count
  }

  private mutating func startWord(after gap: GapSymbols) {
    if !words.isEmpty {
      let closed = gap.closed()
      var kinds = closed.kinds
      if kinds == .dot { kinds.insert(.nothing) } else { kinds.insert(.space) }
      breaks.append(NameBreak(offset: key.count, kinds: kinds, others: closed.others))
    }
    words.append(Word(start: key.count, end: key.count))
  }

  private mutating func appendEnding(_ scalar: Unicode.Scalar) {
    if scalar == "+" || scalar == "#" { suffix.append(UInt8(truncatingIfNeeded: scalar.value)) }
  }

  private static func isOrnament(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.isWhitespace || properties.isQuotationMark
      || properties.generalCategory == .openPunctuation
  }

  // MARK: - Inner capitals and initials

  private mutating func addInnerBreaks(of name: String) -> Bool {
    var offset = 0
    var shortest = Int.max
    var hasInner = false
    for word in NameFolding.words(name) {
      if offset > 0, offset < key.count {
        if !words.contains(where: { $0.start == offset }) {
          breaks.append(NameBreak(offset: offset, kinds: [.space, .nothing], others: 0))
          hasInner = true
        }
      }
      shortest = min(shortest, word.utf8.count)
      offset += word.utf8.count
    }
    return hasInner && words.count == 1 && shortest >= 3 && key.count >= 7
  }

  private mutating func allowDots() {
    let known = Set(breaks.map(\.offset))
    for offset in 1..<max(1, key.count) where !known.contains(offset) {
      breaks.append(NameBreak(offset: offset, kinds: [.dot, .nothing], others: 0))
    }
  }

  // MARK: - Capitals

  private func capitalDemands(_ hasInnerCapitals: Bool) -> [CapitalDemand] {
    let telling = words.filter { word in
      word.letters > 0 && !SmallWords.contains(key[word.start..<word.end])
    }
    guard let first = telling.first, telling.reduce(0, { $0 + $1.letters }) >= 2 else { return [] }
    if telling.allSatisfy({ $0.cased == 0 }) { return [CapitalDemand()] }
    if telling.count == 1 || telling.allSatisfy({ $0.letters == 1 }) {
      return demandsOfOneWord(telling, hasInnerCapitals)
    }
    let capitals = telling.compactMap(\.capitals.first)
    guard let leading = capitals.first else { return [CapitalDemand()] }
    if leading != first.start { return [CapitalDemand(at: [leading])] }
    let others = capitals.dropFirst()
    if others.isEmpty {
      // Three telling words are hardly said by chance; two are (“banc d’essai”).
      return [telling.count > 2 ? CapitalDemand() : CapitalDemand(at: [leading])]
    }
    let demand = CapitalDemand(at: [leading], another: true)
    // A common noun that opens a name loses its capital: “la région Auvergne-Rhône-Alpes”.
    return others.count > 1 ? [demand, CapitalDemand(at: Array(others))] : [demand]
  }

  private func demandsOfOneWord(_ telling: [Word], _ hasInnerCapitals: Bool) -> [CapitalDemand] {
    let capitals = telling.flatMap(\.capitals)
    if hasInnerCapitals { return [CapitalDemand(joined: true), CapitalDemand(at: capitals)] }
    if capitals.isEmpty {
      // A number in it makes a word a name (“104factory”); else it is a word like any other.
      let hasDigit = telling.contains { word in
        key[word.start..<word.end].contains { $0 < UInt8(ascii: ":") }
      }
      return hasDigit ? [CapitalDemand()] : []
    }
    let cased = telling.reduce(0) { $0 + $1.cased }
    let isInitials =
      capitals.count == cased && cased >= 2 && key.count <= Self.longestInitials
      && words.count == telling.count
    return [CapitalDemand(at: capitals, isInitials: isInitials)]
  }
}
