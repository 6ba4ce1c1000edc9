import BaliseText
import BaliseValues

/// Finds mentions by comparing every name with every place: slow, and plain enough to be believed.
/// Knows only texts of words parted by a space, a hyphen or a comma with a space.
struct MentionsNaive {
  enum Role: Hashable { case links(Int32), ambiguous, protects }

  private struct Word {
    let range: Range<Int>
    let folded: String
    let hasCapital: Bool
  }

  private var roles: [String: Role] = [:]
  private var protects: [String: Set<Int32>] = [:]
  private var longest = 1

  init(
    names: [(name: String, entry: Int32)], ambiguous: [String], not: [(name: String, entry: Int32)]
  ) {
    for (name, entry) in names {
      let key = key(of: name)
      if let other = roles[key], other != .links(entry) {
        roles[key] = .ambiguous
      } else {
        roles[key] = .links(entry)
      }
    }
    for name in ambiguous { roles[key(of: name)] = .ambiguous }
    for (name, entry) in not {
      let key = key(of: name)
      roles[key] = roles[key] ?? .protects
      protects[key, default: []].insert(entry)
    }
  }

  private mutating func key(of name: String) -> String {
    longest = max(longest, name.split(separator: " ").count)
    return NameFolding.key(name)
  }

  func mentions(in text: [UInt8]) -> [Mention] {
    let words = Self.words(text)
    var found: [Mention] = []
    // Every protected stretch is known before anything is chosen.
    var shields: [(range: Range<Int>, entries: Set<Int32>)] = []
    each(words, text) { start, end, key in
      if let entries = protects[key] {
        shields.append((words[start].range.lowerBound..<words[end].range.upperBound, entries))
      }
    }
    var closed: [(range: Range<Int>, entry: Int32)] = []
    var taken = 0
    each(words, text) { start, end, key in
      let range = words[start].range.lowerBound..<words[end].range.upperBound
      guard range.lowerBound >= taken, let role = roles[key], role != .protects else { return }
      guard case .links(let entry) = role else {
        taken = range.upperBound
        return
      }
      guard Self.isWhole(range, text), Self.showsCapitals(words[start...end]) else {
        closed.append((range, entry))
        return
      }
      let isClosed = closed.contains {
        $0.entry != entry && $0.range.lowerBound <= range.lowerBound
          && $0.range.upperBound >= range.upperBound
      }
      let isBefore = shields.contains {
        $0.entries.contains(entry) && $0.range.overlaps(range)
          && $0.range.lowerBound <= range.lowerBound
          && !(range.lowerBound <= $0.range.lowerBound && range.upperBound >= $0.range.upperBound)
      }
      if isClosed || isBefore { return }
      taken = range.upperBound
      found.append(Mention(range: range, entry: entry))
    }
    return found.filter { mention in
      !shields.contains {
        $0.entries.contains(mention.entry) && $0.range.overlaps(mention.range)
          && $0.range.lowerBound > mention.range.lowerBound
          && $0.range.upperBound > mention.range.upperBound
      }
    }
  }

  /// Visits every run of words that no comma parts, the longest first at each place.
  private func each(_ words: [Word], _ text: [UInt8], _ visit: (Int, Int, String) -> Void) {
    for start in words.indices {
      var runs: [(Int, String)] = []
      var key = ""
      for end in start..<min(start + longest, words.count) {
        if end > start, words[end].range.lowerBound - words[end - 1].range.upperBound != 1 { break }
        key += words[end].folded
        runs.append((end, key))
      }
      for (end, key) in runs.reversed() { visit(start, end, key) }
    }
  }

  private static func words(_ text: [UInt8]) -> [Word] {
    var words: [Word] = []
    var start = 0
    for index in 0...text.count {
      let isEnd = index == text.count || [0x20, 0x2C, 0x2D].contains(text[index])
      if isEnd, start < index {
        let word = String(decoding: text[start..<index], as: UTF8.self)
        let hasCapital = word.unicodeScalars.first?.properties.isUppercase ?? false
        words.append(
          Word(range: start..<index, folded: NameFolding.key(word), hasCapital: hasCapital))
      }
      if isEnd { start = index + 1 }
    }
    return words
  }

  private static func isWhole(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    let hyphen = UInt8(ascii: "-")
    if range.lowerBound > 0, text[range.lowerBound - 1] == hyphen { return false }
    guard range.upperBound < text.count else { return true }
    if text[range.upperBound] == hyphen { return range.upperBound + 1 == text.count }
    let rest = String(decoding: text[range.upperBound...], as: UTF8.self).unicodeScalars
    return !(rest.first == " " && rest.dropFirst().first?.properties.isUppercase == true)
  }

  // Every word of a generated name has a capital.
  private static func showsCapitals(_ words: ArraySlice<Word>) -> Bool {
    guard let first = words.first else { return false }
    let others = words.dropFirst()
    if others.count > 1, others.allSatisfy(\.hasCapital) { return true }
    return first.hasCapital
      && (others.isEmpty || others.contains(where: \.hasCapital) || first.range.lowerBound > 0)
  }
}
