extension Indicator {
  /// Makes an indicator from the separate words of a mapping; nil words are what is not written.
  ///
  /// Problems have their places in the words that they are about, which `part` names.
  package static func make(
    label: String, target: String? = nil, baseline: String? = nil, achieved: [String] = [],
    direction: String? = nil, preferring language: ValueLanguage = .fr
  ) -> (indicator: Indicator, problems: [(part: Part, problem: ValueProblem)]) {
    var problems: [(part: Part, problem: ValueProblem)] = []
    let aim = readAim(target, language, &problems)
    let start = baseline.flatMap { readMeasures($0, .baseline, language, &problems).first }
    let measures = achieved.enumerated().flatMap { index, words in
      readMeasures(words, .achieved(index), language, &problems)
    }
    let indicator = Indicator(
      label: label, aim: aim, baseline: start, achieved: measures,
      offsets: IndicatorReader.offsets(in: label),
      direction: direction.flatMap { readDirection($0, &problems) }, words: label)
    return (indicator, problems)
  }

  /// A part of the mapping that an indicator can be written as.
  package enum Part: Sendable, Hashable {
    case target, baseline, direction
    case achieved(Int)
  }

  private static func readAim(
    _ words: String?, _ language: ValueLanguage,
    _ problems: inout [(part: Part, problem: ValueProblem)]
  ) -> Aim {
    guard let words else { return .absent }
    if let unknown = Unknown.read(words) { return .unknown(unknown) }
    let reading = Target.read(words, preferring: language)
    problems += reading.problems.map { (.target, $0) }
    return reading.value.map { .target($0) } ?? .unread(words)
  }

  private static func readMeasures(
    _ words: String, _ part: Part, _ language: ValueLanguage,
    _ problems: inout [(part: Part, problem: ValueProblem)]
  ) -> [Measure] {
    guard Unknown.read(words) == nil else { return [] }
    var scanner = QuantityScanner(words).trimmed("-•", ".…")
    let isCurrent = scanner.take(Vocabulary.current)
    _ = isCurrent || scanner.take(Vocabulary.baseline) || scanner.take(Vocabulary.achieved)
    scanner.skipColon()
    guard let measures = scanner.takeMeasures(), scanner.isAtEnd else {
      problems.append((part, .unreadMeasure(words)))
      return []
    }
    problems += scanner.doubts.compactMap { doubt in
      ValueProblem(doubt: doubt, in: scanner, language: language).map { (part, $0) }
    }
    return isCurrent ? measures.map(\.current) : measures
  }

  private static func readDirection(
    _ words: String, _ problems: inout [(part: Part, problem: ValueProblem)]
  ) -> Target.Trend? {
    let found = Set(QuantityLexer.tokens(of: words).compactMap(\.word))
    let rises = !found.isDisjoint(with: Vocabulary.rising)
    let falls = !found.isDisjoint(with: Vocabulary.falling)
    if rises != falls { return rises ? .rising : .falling }
    problems.append((.direction, .unreadDirection(words)))
    return nil
  }
}
