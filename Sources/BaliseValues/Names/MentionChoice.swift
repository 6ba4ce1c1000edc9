/// Decides which of the names that a text may hold are mentions: the leftmost, then the longest.
struct MentionChoice {
  /// The mentions chosen so far.
  private(set) var mentions: [Mention] = []

  private let groups: [NameGroup]
  private let offset: Int
  private var shields: [NameShield] = []
  private var addresses = AddressFinder()
  // Where the last name that links, or that may mean several things, ends.
  private var taken = 0

  /// Starts on a text whose first byte has an offset.
  init(_ groups: [NameGroup], offset: Int) {
    self.groups = groups
    self.offset = offset
  }

  /// Chooses among the names that start at one word, given from the shortest to the longest.
  mutating func choose(_ text: Span<UInt8>, _ start: Int, _ candidates: [NameCandidate]) {
    if !shields.isEmpty { shields.removeAll { $0.range.upperBound <= start } }
    let groups = groups
    for candidate in candidates.reversed() {
      consider(text, start..<candidate.end, groups[candidate.group])
    }
  }

  private mutating func consider(
    _ text: Span<UInt8>, _ words: Range<Int>, _ group: borrowing NameGroup
  ) {
    guard var written = WrittenName.read(text, words, as: group),
      let end = end(of: group, text, words.upperBound)
    else { return }
    let range = words.lowerBound..<end
    if !group.protects.isEmpty { protect(NameShield(range, keepingOut: group.protects)) }
    guard words.lowerBound >= taken else { return }
    switch group.role {
    case .protects: return
    case .ambiguous: taken = end
    case .links(let entry):
      written.opensSentence = WordEdges.opensSentence(text, words.lowerBound)
      if isMention(range, written, group, text) {
        accept(range, entry, text)
      } else if !written.isOneWord {
        shields.append(NameShield(range, of: entry))
      }
    }
  }

  private mutating func accept(_ range: Range<Int>, _ entry: Int32, _ text: Span<UInt8>) {
    if shields.contains(where: { $0.forbids(range, entry) }) { return }
    let range = BalancedRange.around(range, in: text, from: taken)
    taken = range.upperBound
    mentions.append(
      Mention(range: range.lowerBound + offset..<range.upperBound + offset, entry: entry))
  }

  private mutating func isMention(
    _ range: Range<Int>, _ written: WrittenName, _ group: borrowing NameGroup, _ text: Span<UInt8>
  ) -> Bool {
    guard group.accepts(written), WordEdges.isWholeLeft(text, range.lowerBound),
      WordEdges.isWholeRight(text, range.upperBound)
    else { return false }
    let isPlain = written.capitals == 0 && !written.hasLaterCapital
    if isPlain, WordEdges.touchesSlash(text, range) { return false }
    return !addresses.holds(range.lowerBound, in: text)
  }

  private mutating func protect(_ shield: NameShield) {
    shields.append(shield)
    // A mention that reaches into a name it must keep out of was no mention.
    guard let last = mentions.last else { return }
    let range = last.range.lowerBound - offset..<last.range.upperBound - offset
    if range.lowerBound < shield.range.lowerBound, shield.forbids(range, last.entry) {
      mentions.removeLast()
    }
  }

  // Signs at the end of a name are part of it.
  private func end(
    of group: borrowing NameGroup, _ text: Span<UInt8>, _ end: Int
  ) -> Int? {
    var end = end
    if !group.suffix.isEmpty {
      let isThere =
        group.suffix.count <= text.count - end
        && group.suffix.indices.allSatisfy { text[end + $0] == group.suffix[$0] }
      if isThere { end += group.suffix.count } else if group.needsSuffix { return nil }
    }
    return end
  }
}
