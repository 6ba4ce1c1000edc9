// Time that no calendar is needed for.
extension TimeParser {
  private static let offsetLetters: [String: TimeAmount.Unit] = [
    "y": .year, "n": .year, "a": .year, "m": .month, "j": .day, "d": .day,
  ]

  private static let beforeOffsets: Set<String> = [
    "en", "in", "at", "a", "annee", "annees", "year", "years", "the", "l", "les",
  ]
  private static let beforeHorizon: Set<String> = [
    "a", "in", "the", "au", "sur", "le", "on", "over", "l", "horizon",
  ]

  /// True for the plus sign of “Y+1”, which parts no phases as that of “phase A + 2nd semester” does.
  func isOffsetSign(at position: Int) -> Bool {
    guard position > 0, position + 1 < tokens.count, let word = tokens[position - 1].word,
      Self.offsetLetters[word] != nil, tokens[position + 1].shortNumber != nil
    else { return false }
    if position + 2 < tokens.count, let next = tokens[position + 2].word,
      !tokens[position + 2].isSpaced || TimeWords.months[next] != nil
    {
      return false
    }
    return !tokens[position].isSpaced || word == "n" || word == "y"
  }

  /// Reads “Y+1, Y+2 and Y+3”, « N+1 ».
  mutating func offsets() -> TimeExtent? {
    attempt { parser -> TimeExtent? in
      parser.skip(Self.beforeOffsets)
      guard let first = parser.offset() else { return nil }
      var offsets = [first.value]
      while let next = parser.attempt({ parser -> Int? in
        let isListed = parser.takeListJoint()
        let isRange = !isListed && parser.take(["a", "to"])
        guard isListed || isRange, let next = parser.offset(), next.unit == first.unit else {
          return nil
        }
        if isRange, let last = offsets.last {
          guard next.value > last, next.value - last <= 20 else { return nil }
          offsets += (last + 1)..<next.value
        }
        return next.value
      }) {
        offsets.append(next)
      }
      return .offsets(offsets, first.unit)
    }
  }

  private mutating func offset() -> (value: Int, unit: TimeAmount.Unit)? {
    guard let word, let unit = Self.offsetLetters[word], let sign = peek(),
      sign.isMark(.plus) || sign.isMark(.dash), let number = peek(2)?.shortNumber
    else { return nil }
    index += 3
    return (sign.isMark(.plus) ? number : -number, unit)
  }

  /// Reads « à moyen et long terme », “medium-term”.
  mutating func horizon() -> TimeExtent? {
    attempt { parser -> TimeExtent? in
      parser.skip(Self.beforeHorizon)
      var found: Horizon = []
      var next: Int?
      while let word = parser.word ?? (parser.isAt(.dash) || parser.isAt(.comma) ? "-" : nil)
        ?? (parser.isAt(.slash) ? "-" : nil)
      {
        if let horizon = TimePhrases.horizons[word] {
          found.insert(horizon)
          next = nil
        } else if word == "terme" || word == "term" || word == "termes" {
          guard !found.isEmpty else { return nil }
          next = parser.index + 1
        } else if !["-", "et", "and", "a", "to", "ou", "or"].contains(word) {
          break
        }
        parser.index += 1
      }
      guard let next, !found.isEmpty else { return nil }
      parser.index = next
      return .horizon(found)
    }
  }

  /// Reads “PAL's implementation time”, « durée du plan »: words of one field, one of each kind.
  mutating func plan() -> TimeExtent? {
    attempt { parser -> TimeExtent? in
      var hasPlan = false
      var hasTime = false
      var next = parser.index
      while let word = parser.word {
        if TimePhrases.plan.contains(word) {
          hasPlan = true
          next = parser.index + 1
        } else if TimePhrases.planTime.contains(word) {
          hasTime = true
          next = parser.index + 1
        } else if TimePhrases.planFiller.contains(word) {
          if word == "action" || word == "actions" { next = parser.index + 1 }
        } else if !(TimePhrases.forPurpose.contains(word) && !hasPlan && !hasTime) {
          break
        }
        parser.index += 1
      }
      guard hasPlan, hasTime else { return nil }
      parser.index = next
      return .plan
    }
  }

  /// Steps over any number of these words.
  mutating func skip(_ words: Set<String>) {
    // « A+1 » begins with a word that is skipped elsewhere.
    while !isOffsetSign(at: index + 1), take(words) {}
  }

  /// Steps over a comma, « et », “and”, or both.
  mutating func takeListJoint() -> Bool {
    let hasComma = take(.comma)
    let hasWord = take(["et", "and", "puis", "then", "ensuite"]) || take(.ampersand)
    return hasComma || hasWord
  }
}
