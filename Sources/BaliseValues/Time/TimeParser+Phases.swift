extension TimeParser {
  private enum Ending { case plain, bracketed }

  /// Reads one statement: phases in a list, each with what it is for; nil when any of it is not
  /// understood.
  mutating func statement() -> [WrittenPhase]? {
    trim()
    guard index < end else { return [] }
    if let extent = unknown() {
      return [WrittenPhase(extent: .plain(extent), span: span(ofTokens: index..<end))]
    }
    return attempt { $0.phases() } ?? attempt { $0.labelled() }
  }

  // Final full stops and exclamation marks, and brackets or quotes around everything, say nothing.
  private mutating func trim() {
    func trimEnd() {
      while end > index, tokens[end - 1].isMark(.dot) || tokens[end - 1].isMark(.exclamation) {
        end -= 1
      }
    }
    trimEnd()
    if end - index > 2, isAt(.quote), tokens[end - 1].isMark(.quote) {
      index += 1
      end -= 1
    }
    guard end - index > 2, isAt(.open), tokens[end - 1].isMark(.close),
      !tokens[(index + 1)..<(end - 1)].contains(where: { $0.isMark(.open) || $0.isMark(.close) })
    else { return }
    index += 1
    end -= 1
    trimEnd()
  }

  private func unknown() -> TimeExtent? {
    let rest = tokens[index..<end]
    if rest.allSatisfy({ $0.isMark(.question) }) { return .unknown(.undecided) }
    if rest.allSatisfy({ $0.isMark(.dash) || $0.isMark(.dots) || $0.isMark(.dot) }) {
      return .unknown(.empty)
    }
    var last = end
    while last > index, tokens[last - 1].isMark(.question) || tokens[last - 1].isMark(.dots) {
      last -= 1
    }
    if let match = TimePhrases.unknowns.match(tokens, at: index, before: last),
      match.next == last
    {
      return .unknown(match.meaning)
    }
    guard let match = TimePhrases.elsewhere.match(tokens, at: index, before: end),
      match.next < end
    else { return nil }
    return .unknown(.elsewhere)
  }

  private mutating func phases() -> [WrittenPhase]? {
    var phases: [WrittenPhase] = []
    while true {
      guard let phase = phase() else { return nil }
      // « octobre 2018 et 2019 » may be two Octobers; « octobre 2018 + 2019 » is not.
      if let last = phases.last, last.isFinerThanYear, phase.isPlainYear { return nil }
      phases.append(phase)
      if index == end { return Self.shareYears(phases) }
      guard takeListJoint() || takeSpacedSlash() else { return nil }
    }
  }

  private mutating func takeSpacedSlash() -> Bool {
    guard let token, token.isSpaced else { return false }
    return take(.slash)
  }

  // « octobre et novembre 2018 »: in a list without other words, the year is said once.
  private static func shareYears(_ phases: [WrittenPhase]) -> [WrittenPhase] {
    var phases = phases
    for index in phases.indices.dropLast().reversed() where phases[index].purpose == nil {
      guard case .dated(let relation, var moment) = phases[index].extent,
        let next = phases[index + 1].firstMoment
      else { continue }
      moment.complete(from: next)
      phases[index].extent = .dated(relation, moment)
    }
    return phases
  }

  // « Appel à projets : 2018 ».
  private mutating func labelled() -> [WrittenPhase]? {
    let start = index
    guard let colon = (index..<end).first(where: { tokens[$0].isMark(.colon) }), colon > start
    else { return nil }
    guard isPurpose(start..<colon) else { return nil }
    index = colon + 1
    guard var phase = phase(), index == end, phase.purpose == nil else { return nil }
    phase.purpose = .init(text(ofTokens: start..<colon), followsFor: false)
    phase.span = span(ofTokens: start..<end)
    return [phase]
  }

  private mutating func phase() -> WrittenPhase? {
    let start = index
    guard var phase = repeatedExtent() else { return nil }
    phase.isUncertain = takeDoubt()
    guard readPurpose(&phase) else { return nil }
    if takeDoubt() { phase.isUncertain = true }
    phase.span = span(ofTokens: start..<index)
    return phase
  }

  /// Reads an extent, with a rhythm before or after it.
  private mutating func repeatedExtent() -> WrittenPhase? {
    if let rhythm = rhythm() {
      let extent = attempt { parser in
        _ = parser.take(.comma)
        return parser.boundedExtent()
      }
      return WrittenPhase(extent: extent ?? .plain(.recurring), rhythm: rhythm, span: 0..<0)
    }
    guard let extent = extent() else { return nil }
    var phase = WrittenPhase(extent: extent, span: 0..<0)
    if case .plain(let plain) = extent, plain != .plan { return phase }
    phase.rhythm = attempt { parser in
      _ = parser.take(.comma)
      return parser.rhythm()
    }
    return phase
  }

  private mutating func boundedExtent() -> WrittenPhase.Extent? {
    plan().map { .plain($0) } ?? dated()
  }

  private mutating func extent() -> WrittenPhase.Extent? {
    if let amount = amountExtent() { return amount }
    if let plain = offsets() ?? horizon() ?? plan() { return .plain(plain) }
    if take(TimePhrases.continuous) != nil { return .plain(.continuous) }
    return dated()
  }

  // “2019?”, « 2019 (à confirmer) ».
  private mutating func takeDoubt() -> Bool {
    if take(.question) {
      while take(.question) {}
      return true
    }
    if take(TimePhrases.uncertain) != nil { return true }
    return attempt { parser -> Bool? in
      guard parser.take(.open) else { return nil }
      let isDoubt = parser.take(.question) || parser.take(TimePhrases.uncertain) != nil
      return isDoubt && parser.take(.close) ? true : nil
    } ?? false
  }
}
