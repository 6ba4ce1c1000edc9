extension TimeParser {
  /// Reads a length of time and how it is meant: “3 years”, « depuis une dizaine d'années ».
  mutating func amountExtent() -> WrittenPhase.Extent? {
    attempt { parser -> WrittenPhase.Extent? in
      let use = parser.take(TimePhrases.amountUses)
      guard let amount = parser.amount() else { return nil }
      switch use {
      case .since: return .plain(.since(amount))
      case .within: return .plain(.within(amount))
      case .duration, nil: break
      }
      let start = parser.attempt { parser -> WrittenMoment? in
        _ = parser.take(.comma)
        guard parser.take(TimePhrases.relations) == .from else { return nil }
        return parser.moment()
      }
      return start.map { .lasting(amount, $0) } ?? .plain(.duration(amount))
    }
  }

  /// Reads “3 years”, « environ 5 à 7 ans », « une dizaine d'années ».
  mutating func amount() -> TimeAmount? {
    attempt { parser -> TimeAmount? in
      var isApproximate = parser.take(.tilde) || parser.take(TimeWords.approximate)
      let isBetween = parser.take(["entre", "between"])
      guard let first = parser.count(&isApproximate) else { return nil }
      var second = first
      let joints = isBetween ? ["et", "and"] : ["a", "to", "ou", "or"]
      if parser.take(joints) || parser.take(.dash) || parser.take(.slash) {
        guard let last = parser.count(&isApproximate) else { return nil }
        second = last
      } else if isBetween {
        return nil
      }
      _ = parser.take(["d", "de"])
      guard let word = parser.word, let unit = TimeWords.units[word], unit.count == 1 else {
        return nil
      }
      parser.index += 1
      if parser.take(TimePhrases.approximateAfterwards) != nil { isApproximate = true }
      return TimeAmount(first, upTo: second, unit.unit, isApproximate: isApproximate)
    }
  }

  /// Reads a number in figures or words.
  mutating func count(_ isApproximate: inout Bool) -> Int? {
    guard let token else { return nil }
    if let number = token.number {
      guard TimeAmount.limits.contains(number) else { return nil }
      index += 1
      return number
    }
    guard let word = token.word else { return nil }
    if word == "une" || word == "a", let next = peek()?.word,
      let round = TimeWords.roundNumbers[next]
    {
      isApproximate = true
      index += 2
      return round
    }
    guard let number = TimeWords.numbers[word] else { return nil }
    index += 1
    return number
  }
}
