import BaliseText

/// The words by which texts are found, and where: the ones that tell most, as many as the index may
/// weigh. Words of titles need no place in it: titles are there anyway.
struct SearchTerms {
  /// A word and the documents that use it, in order.
  struct Term {
    let written: String
    let key: String
    var places: [Place] = []
  }

  /// A document that uses a word.
  struct Place {
    let document: Int
    let isStrong: Bool
  }

  /// A word of a document, by its number.
  private struct Candidate {
    let term: Int
    let weight: Int
    let isStrong: Bool
    /// No other document has it.
    let isAlone: Bool
  }

  let terms: [Term]

  /// What words may weigh in the compressed index, in bytes, and what one is reckoned to: measured
  /// on the demonstration and on plans of a thousand cards.
  private static let budget = 28_000
  private static let termWeight = 36, placeWeight = 8, weightUnit = 10
  /// How many words of a document are kept at most: fewer and fewer until the budget is kept to.
  private static let rooms = [400, 280, 200, 140, 100, 72, 52, 38, 28, 20, 14]

  init(_ documents: [SearchDocument], jobs: Int) {
    let (all, numbers, counts) = Self.numbered(documents)
    let ranked = Workers.map(documents.count, jobs: jobs) { index in
      Self.ranked(documents[index], numbers[index], counts, documents.count)
    }
    let room = Self.rooms.first { Self.weight(ranked, $0, all.count) <= Self.budget }
    var terms = all
    for (number, candidates) in ranked.enumerated() {
      Self.visit(candidates, room ?? Self.rooms[Self.rooms.count - 1]) { candidate in
        terms[candidate.term].places.append(
          Place(document: number, isStrong: candidate.isStrong))
      }
    }
    self.terms = terms.filter { !$0.places.isEmpty }.sorted {
      ($0.key, $0.written) < ($1.key, $1.written)
    }
  }

  /// Each word once, in the order they are met, the numbers of each document's words, and how many
  /// documents use each.
  private static func numbered(
    _ documents: [SearchDocument]
  ) -> (terms: [Term], numbers: [[Int32]], counts: [Int]) {
    var (terms, counts): ([Term], [Int]) = ([], [])
    var stems = TextNumbers(capacity: documents.count * 4)
    let numbers = documents.map { document in
      document.words.map { stem, count in
        let (number, isKnown) = stems.number(of: stem)
        if isKnown {
          counts[number] += 1
        } else {
          terms.append(Term(written: count.written, key: NameFolding.key(count.written)))
          counts.append(1)
        }
        return Int32(number)
      }
    }
    return (terms, numbers, counts)
  }

  /// The words of a document that tell it from others, those that tell most first: often there,
  /// seldom elsewhere. What most documents say tells nothing.
  private static func ranked(
    _ document: SearchDocument, _ numbers: [Int32], _ counts: [Int], _ documents: Int
  ) -> [Candidate] {
    zip(document.words, numbers).compactMap { word, number -> Candidate? in
      let (number, count) = (Int(number), word.count)
      let found = counts[number]
      guard documents < 20 || found * 2 <= documents else { return nil }
      let weight = (min(count.times, 4) + 2 + (count.isStrong ? 6 : 0)) * rarity(found, documents)
      return Candidate(
        term: number, weight: weight, isStrong: count.isStrong, isAlone: found == 1)
    }
    .sorted { ($1.weight, $0.term) < ($0.weight, $1.term) }
  }

  /// The words that a document keeps: of those that no other has, half as many as there is room.
  private static func visit(
    _ candidates: [Candidate], _ room: Int, _ body: (Candidate) -> Void
  ) {
    var (kept, alone) = (0, 0)
    for candidate in candidates {
      if kept == room { return }
      if candidate.isAlone, !candidate.isStrong {
        if alone == room / 2 { continue }
        alone += 1
      }
      kept += 1
      body(candidate)
    }
  }

  /// What the index would weigh with so much room, roughly.
  private static func weight(_ ranked: [[Candidate]], _ room: Int, _ terms: Int) -> Int {
    var used = [Bool](repeating: false, count: terms)
    var (words, places) = (0, 0)
    for candidates in ranked {
      visit(candidates, room) { candidate in
        places += 1
        if !used[candidate.term] { words += 1 }
        used[candidate.term] = true
      }
    }
    return (words * termWeight + places * placeWeight) / weightUnit
  }

  /// The logarithm of how rare a word is, in eighths, without fractions: the same on every machine.
  private static func rarity(_ found: Int, _ documents: Int) -> Int {
    let share = (documents << 8) / max(found, 1)
    let bits = Int.bitWidth - share.leadingZeroBitCount
    let fraction = bits > 4 ? (share >> (bits - 4)) & 7 : 0
    return bits * 8 + fraction - 64
  }

  /// The words one after the other: a letter for how much each shares with the one before, the rest.
  var written: [UInt8] {
    var text: [UInt8] = []
    var last: [UInt8] = []
    for term in terms {
      let bytes = Array(term.written.utf8)
      let (shared, units) = Self.shared(last, bytes)
      if !text.isEmpty { text.append(UInt8(ascii: " ")) }
      SearchNumbers.append(units, to: &text)
      text.append(bytes[shared...])
      last = bytes
    }
    return text
  }

  /// How many bytes a word has in common with the one before, and how many UTF-16 units that is, for
  /// the script that reads it: at most 31, and whole characters.
  private static func shared(_ last: [UInt8], _ bytes: [UInt8]) -> (bytes: Int, units: Int) {
    var (index, units) = (0, 0)
    while index < bytes.count, index < last.count {
      let first = bytes[index]
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      let size = length == 4 ? 2 : 1
      guard index + length <= min(last.count, bytes.count), units + size <= 31,
        last[index..<(index + length)] == bytes[index..<(index + length)]
      else { break }
      index += length
      units += size
    }
    return (index, units)
  }

  /// For each word the documents that use it, twice their number and one more for a summary.
  var places: [UInt8] {
    Array(
      terms.map { term in
        SearchNumbers.rising(term.places.map { $0.document * 2 + ($0.isStrong ? 1 : 0) })
      }
      .joined(separator: " ".utf8))
  }
}
