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
    shields.removeAll { $0.range.upperBound <= start }
    for candidate in candidates.reversed() {
      let group = groups[candidate.group]
      let words = start..<candidate.end
      guard var written = WrittenName.read(text, words, as: group),
        let end = end(of: group, written, text, candidate.end)
      else { continue }
      if !group.protects.isEmpty { shield(start..<end, group) }
      guard start >= taken else { continue }
      switch group.role {
      case .protects: continue
      case .ambiguous: taken = end
      case .links(let entry):
        written.opensSentence = WordEdges.opensSentence(text, start)
        let range = start..<end
        if isMention(range, written, group, text) {
          accept(range, entry)
        } else {
          shields.append(NameShield(range: range, group: group, keepsOthersOut: true))
        }
      }
    }
  }

  private mutating func accept(_ range: Range<Int>, _ entry: Int32) {
    if shields.contains(where: { $0.forbids(range, entry) }) { return }
    taken = range.upperBound
    mentions.append(
      Mention(range: range.lowerBound + offset..<range.upperBound + offset, entry: entry))
  }

  private mutating func isMention(
    _ range: Range<Int>, _ written: WrittenName, _ group: NameGroup, _ text: Span<UInt8>
  ) -> Bool {
    guard group.accepts(written), WordEdges.isWholeLeft(text, range.lowerBound),
      WordEdges.isWholeRight(text, range.upperBound)
    else { return false }
    let isPlain = written.capitals == 0 && !written.hasLaterCapital
    if isPlain, WordEdges.touchesSlash(text, range) { return false }
    return !addresses.holds(range.lowerBound, in: text)
  }

  private mutating func shield(_ range: Range<Int>, _ group: NameGroup) {
    shields.append(NameShield(range: range, group: group, keepsOthersOut: false))
    // A mention that reaches into a name it must keep out of was no mention.
    guard let last = mentions.last, last.range.upperBound > range.lowerBound + offset,
      last.range.lowerBound < range.lowerBound + offset,
      last.range.upperBound < range.upperBound + offset, group.protects(last.entry)
    else { return }
    mentions.removeLast()
  }

  // Signs and a bracket at the end of a name are part of it.
  private func end(
    of group: NameGroup, _ written: WrittenName, _ text: Span<UInt8>, _ end: Int
  ) -> Int? {
    var end = end
    if !group.suffix.isEmpty {
      let isThere =
        group.suffix.count <= text.count - end
        && group.suffix.indices.allSatisfy { text[end + $0] == group.suffix[$0] }
      if isThere { end += group.suffix.count } else if group.needsSuffix { return nil }
    }
    if group.endsWithBracket, written.hasSigns, end < text.count, text[end] == UInt8(ascii: ")") {
      end += 1
    }
    return end
  }
}
