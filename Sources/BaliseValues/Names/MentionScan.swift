/// One pass over the words of one text.
struct MentionScan {
  // More words than any name has.
  private static let mostWords = 40
  // Letters of other scripts are folded once each, up to this many.
  private static let mostRemembered = 4096

  private let index: MentionIndex
  private let latin = FoldedScalar.latin
  private var choice: MentionChoice
  private var candidates: [NameCandidate] = []
  private var remembered: [UInt32: FoldedScalar] = [:]

  /// What has been found so far.
  var mentions: [Mention] { choice.mentions }

  /// Starts a pass over a text whose first byte has an offset.
  init(_ index: MentionIndex, offset: Int) {
    self.index = index
    choice = MentionChoice(index.groups, offset: offset)
  }

  /// Looks at every word once.
  mutating func run(_ text: Span<UInt8>) {
    let table = index.folds
    let folds = table.span
    var place = 0
    while place < text.count {
      let first = text[place]
      let letter = folds[Int(first)]
      if letter == 0 {
        place += 1
      } else if letter == 255 {
        place = passLongScalar(text, place, folds)
      } else if place + 1 < text.count, index.starts.mayStart(first, text[place + 1]) {
        place = tryNames(text, place, folds)
      } else {
        place = wordEnd(text, place + 1, folds)
      }
    }
  }

  private mutating func passLongScalar(
    _ text: Span<UInt8>, _ place: Int, _ folds: Span<UInt8>
  ) -> Int {
    let (scalar, length) = TextScalars.scalar(text, place)
    if !FoldedScalar.continuesWord(scalar) { return place + length }
    let folded = fold(scalar)
    // Accents and joiners that follow no letter are no word.
    guard folded.kind == .word else { return place + length }
    if index.starts.mayStart(UInt8(truncatingIfNeeded: folded.bytes)) {
      return tryNames(text, place, folds)
    }
    return wordEnd(text, place + length, folds)
  }

  private func wordEnd(_ text: Span<UInt8>, _ start: Int, _ folds: Span<UInt8>) -> Int {
    var place = start
    while place < text.count {
      let letter = folds[Int(text[place])]
      if letter == 0 { return place }
      if letter != 255 {
        place += 1
        continue
      }
      let (scalar, length) = TextScalars.scalar(text, place)
      if !FoldedScalar.continuesWord(scalar) { return place }
      place += length
    }
    return place
  }

  // MARK: - Names

  /// Reads on from a word for as long as some name begins so; returns the end of that word.
  private mutating func tryNames(
    _ text: Span<UInt8>, _ start: Int, _ folds: Span<UInt8>
  ) -> Int {
    if !candidates.isEmpty { candidates.removeAll(keepingCapacity: true) }
    var hash = NamePrefixes.seed
    var length = 0
    var place = start
    var firstEnd: Int?
    for _ in 0..<Self.mostWords {
      guard let end = hashWord(text, place, folds, &hash, &length) else { break }
      firstEnd = firstEnd ?? end
      guard let slot = index.prefixes.find(hash) else { break }
      if slot.group >= 0 { candidates.append(NameCandidate(end: end, group: Int(slot.group))) }
      guard slot.continues, let next = nextWord(text, end) else { break }
      place = next
    }
    if !candidates.isEmpty { choice.choose(text, start, candidates) }
    return firstEnd ?? wordEnd(text, start, folds)
  }

  /// Takes a word into the hash and returns its end; nil when no name is as long.
  private mutating func hashWord(
    _ text: Span<UInt8>, _ start: Int, _ folds: Span<UInt8>, _ hash: inout UInt64,
    _ length: inout Int
  ) -> Int? {
    var place = start
    while place < text.count {
      let letter = folds[Int(text[place])]
      if letter == 0 { break }
      if letter != 255 {
        hash = NamePrefixes.hash(hash, letter)
        length += 1
        place += 1
      } else {
        let (scalar, scalarLength) = TextScalars.scalar(text, place)
        if !FoldedScalar.continuesWord(scalar) { break }
        let folded = fold(scalar)
        for offset in 0..<UInt64(folded.count) {
          hash = NamePrefixes.hash(hash, UInt8(truncatingIfNeeded: folded.bytes >> (8 * offset)))
        }
        length += Int(folded.count)
        place += scalarLength
      }
      if length > index.longestKey { return nil }
    }
    return place
  }

  private mutating func nextWord(_ text: Span<UInt8>, _ end: Int) -> Int? {
    var place = end
    while place < text.count, place - end <= GapSymbols.longest {
      let (scalar, length) = TextScalars.scalar(text, place)
      if FoldedScalar.continuesWord(scalar), fold(scalar).kind == .word { return place }
      place += length
    }
    return nil
  }

  private mutating func fold(_ scalar: Unicode.Scalar) -> FoldedScalar {
    if scalar.value < 0x250 { return latin[Int(scalar.value)] }
    if let known = remembered[scalar.value] { return known }
    let folded = FoldedScalar(scalar)
    if remembered.count < Self.mostRemembered { remembered[scalar.value] = folded }
    return folded
  }
}
