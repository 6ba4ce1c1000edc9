@testable import BaliseText

/// Misspells every known name in many ways and counts how often the first suggestion is right.
struct TypoTrial {
  enum Typo: String, CaseIterable {
    case droppedLetter, doubledLetter, swappedLetters, changedLetter, missingAccents, missingWord
  }

  struct Result {
    var hits: [Typo: Int] = [:]
    var total: [Typo: Int] = [:]
    var resolved = 0
    var misses: [String] = []

    var rate: Double {
      Double(hits.values.reduce(0, +)) / Double(max(total.values.reduce(0, +), 1))
    }

    var report: String {
      let lines = Typo.allCases.map { "\($0.rawValue): \(hits[$0] ?? 0)/\(total[$0] ?? 0)" }
      return lines.joined(separator: ", ")
        + ", still found by key: \(resolved), rate \(rate)\n" + misses.joined(separator: "\n")
    }
  }

  private let names: [String]
  private let owners: [String]
  private let keys: [String: Set<String>]
  private let seed: UInt64

  init(_ spellings: [(id: String, names: [String])], seed: UInt64) {
    names = spellings.flatMap(\.names)
    owners = spellings.flatMap { spelling in spelling.names.map { _ in spelling.id } }
    var keys: [String: Set<String>] = [:]
    for (name, owner) in zip(names, owners) {
      keys[NameFolding.key(name), default: []].insert(owner)
    }
    self.keys = keys
    self.seed = seed
  }

  func run(rounds: Int) -> Result {
    var generator = SeededGenerator(seed: seed)
    let index = NameIndex(names)
    var result = Result()
    for (name, owner) in zip(names, owners) {
      for typo in Typo.allCases {
        for _ in 0..<rounds {
          guard let typed = misspell(name, typo, &generator) else { continue }
          if let known = keys[NameFolding.key(typed)] {
            // Folding already finds it, or it has become another known name: no suggestion is asked.
            if known.contains(owner) { result.resolved += 1 }
            continue
          }
          result.total[typo, default: 0] += 1
          let found = index.nearest(to: typed, limit: 2)
          if let first = found.first, owners[first] == owner {
            result.hits[typo, default: 0] += 1
          } else {
            result.misses.append("  \(typed) → \(found.map { names[$0] }), not \(name)")
          }
        }
      }
    }
    return result
  }

  private func misspell(
    _ name: String, _ typo: Typo, _ generator: inout SeededGenerator
  ) -> String? {
    var letters = Array(name)
    let places = letters.indices.filter { letters[$0].isLetter }
    guard let place = places.randomElement(using: &generator) else { return nil }
    switch typo {
    case .droppedLetter: letters.remove(at: place)
    case .doubledLetter: letters.insert(letters[place], at: place)
    case .swappedLetters:
      guard place + 1 < letters.count, letters[place + 1].isLetter else { return nil }
      letters.swapAt(place, place + 1)
    case .changedLetter:
      guard let letter = "abcdefghijklmnopqrstuvwxyz".randomElement(using: &generator) else {
        return nil
      }
      letters[place] = letter
    case .missingAccents: return NameFolding.words(name).joined(separator: " ")
    case .missingWord:
      var words = name.split(separator: " ")
      guard words.count > 2, let out = words.indices.randomElement(using: &generator) else {
        return nil
      }
      words.remove(at: out)
      return words.joined(separator: " ")
    }
    return String(letters)
  }
}
