extension TimeParser {
  /// Reads how often: « toutes les 6 semaines », “twice a year”, « annuel ».
  mutating func rhythm() -> Rhythm? {
    attempt { parser -> Rhythm? in
      if let word = parser.word, let stretch = TimeWords.adjectives[word] {
        parser.index += 1
        return Rhythm(every: stretch.count, stretch.unit)
      }
      let times = parser.times()
      guard parser.isEach(afterTimes: times != nil) else { return nil }
      var count = 1
      var isApproximate = false
      if parser.take(["other"]) {
        count = 2
      } else if let number = parser.attempt({ $0.count(&isApproximate) }) {
        count = number
      }
      guard !isApproximate, let word = parser.word, let unit = TimeWords.units[word] else {
        return nil
      }
      parser.index += 1
      return Rhythm(times: times ?? 1, every: count * unit.count, unit.unit)
    }
  }

  private mutating func times() -> Int? {
    if take(["once"]) { return 1 }
    if take(["twice"]) { return 2 }
    if take(["thrice"]) { return 3 }
    return attempt { parser in
      var isApproximate = false
      guard let number = parser.count(&isApproximate), !isApproximate,
        parser.take(["fois", "times", "time"])
      else { return nil }
      return number
    }
  }

  private mutating func isEach(afterTimes: Bool) -> Bool {
    if take(["par", "per", "chaque", "each", "every"]) { return true }
    if take(["tous", "toutes", "tout"]) { return take(["les"]) }
    return afterTimes && (take(["a", "an"]) || take(.slash))
  }
}
