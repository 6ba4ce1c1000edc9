import BaliseDiagnostics

// A file has dozens of keys: to make a text of each and to hash it costs more than all the rest.

/// Numbers of words, found by the bytes of the keys that are these words.
package struct YAMLKeyTable: Sendable {
  private struct Slot {
    /// Where the word stands in `bytes`.
    var start = 0
    var count = 0
    /// The number of the word; negative where there is none.
    var number = -1
  }

  private var bytes: [UInt8] = []
  private var slots: [Slot]

  // The words are the schema's: one that would make all keys slow is left out.
  private static let mostSteps = 8

  /// Makes a table of words with numbers from 0; of two that are the same, the first counts. A word
  /// may be missing from it: what is not found is to be looked for elsewhere.
  package init(_ words: [(word: String, number: Int)]) {
    var size = 8
    while size < words.count * 4 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
    for (word, number) in words where number >= 0 { add(Array(word.utf8), number) }
  }

  private mutating func add(_ word: [UInt8], _ number: Int) {
    var slot = Self.hash(word, word.indices) & (slots.count - 1)
    for _ in 0..<Self.mostSteps {
      if slots[slot].number < 0 {
        slots[slot] = Slot(start: bytes.count, count: word.count, number: number)
        bytes += word
        return
      }
      if isWord(slots[slot], word, word.indices) { return }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  /// True when the table has a word.
  package func holds(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return number(of: bytes, bytes.indices) != nil
  }

  /// The number of the word that a key is; nil when it is none of the table.
  package func number(of entry: YAMLEntry) -> Int? {
    let key = entry.storage.nodes[entry.keyIndex]
    let range = Int(key.text.start)..<Int(key.text.end)
    // Each where it stands: to choose one first would be to copy it.
    return key.textInFile
      ? number(of: entry.storage.file.bytes, range) : number(of: entry.storage.pool, range)
  }

  private func number(of word: [UInt8], _ range: Range<Int>) -> Int? {
    var slot = Self.hash(word, range) & (slots.count - 1)
    for _ in 0..<Self.mostSteps {
      let candidate = slots[slot]
      if candidate.number < 0 { return nil }
      if isWord(candidate, word, range) { return candidate.number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func isWord(_ slot: Slot, _ word: [UInt8], _ range: Range<Int>) -> Bool {
    guard slot.count == range.count else { return false }
    for index in 0..<slot.count
    where bytes[slot.start + index] != word[range.lowerBound + index] {
      return false
    }
    return true
  }

  /// By the bytes at both ends and the length, as most words of a schema differ.
  private static func hash(_ word: [UInt8], _ range: Range<Int>) -> Int {
    guard !range.isEmpty else { return 0 }
    let middle = range.lowerBound + range.count / 2
    let ends = Int(word[range.lowerBound]) &* 31 &+ Int(word[range.upperBound - 1])
    return (ends &* 31 &+ Int(word[middle])) &* 7 &+ range.count
  }
}
