// What a phase is for is free text: it ends where the statement ends, or where another phase with a
// purpose of its own begins. Anything less clear is not understood rather than guessed.
extension TimeParser {
  /// Reads what a phase is for, if it says; false when words follow that are not understood.
  mutating func readPurpose(_ phase: inout WrittenPhase) -> Bool {
    guard let token else { return true }
    switch token.kind {
    case .word(let word) where TimePhrases.forPurpose.contains(word):
      return readPurpose(&phase, after: 1, followsFor: true)
    case .word(let word) where phase.isPlainDuration && ["de", "d", "of"].contains(word):
      return readPurpose(&phase, after: 1, followsFor: false)
    case .mark(.colon): return readPurpose(&phase, after: 1, followsFor: false)
    case .mark(.dash) where token.isSpaced && peek()?.isSpaced == true:
      return readPurpose(&phase, after: 1, followsFor: false)
    case .mark(.open): return readBracket(&phase)
    default: return true
    }
  }

  private mutating func readPurpose(
    _ phase: inout WrittenPhase, after count: Int, followsFor: Bool
  ) -> Bool {
    let start = index + count
    guard let stop = purposeEnd(from: start), isPurpose(start..<stop) else { return false }
    phase.purpose = .init(text(ofTokens: start..<stop), followsFor: followsFor)
    index = stop
    return true
  }

  private mutating func readBracket(_ phase: inout WrittenPhase) -> Bool {
    let start = index + 1
    guard let close = closing(from: start), isPurpose(start..<close) else { return false }
    phase.purpose = .init(text(ofTokens: start..<close), followsFor: false)
    index = close + 1
    return true
  }

  // The bracket that closes the one before `start`; nil when it is missing.
  private func closing(from start: Int) -> Int? {
    var depth = 0
    for position in start..<end {
      if tokens[position].isMark(.open) { depth += 1 }
      if tokens[position].isMark(.close) {
        if depth == 0 { return position }
        depth -= 1
      }
    }
    return nil
  }

  private func isBalanced(_ range: Range<Int>) -> Bool {
    var depth = 0
    for token in tokens[range] where depth >= 0 {
      if token.isMark(.open) { depth += 1 }
      if token.isMark(.close) { depth -= 1 }
    }
    return depth == 0
  }

  // A purpose that is itself a date is none: « 2018 (2e semestre) ».
  func isPurpose(_ range: Range<Int>) -> Bool {
    guard isBalanced(range),
      tokens[range].contains(where: { $0.word != nil || $0.number != nil })
    else { return false }
    var inner = self
    inner.index = range.lowerBound
    inner.end = range.upperBound
    if inner.unambiguousExtent(), inner.index == inner.end { return false }
    return true
  }

  private mutating func unambiguousExtent() -> Bool {
    if rhythm() != nil || amountExtent() != nil { return true }
    guard let dated = dated() else { return false }
    if case .dated(_, let moment) = dated { return !moment.isBare }
    return true
  }

  // Nil when a list goes on with a date that has no purpose: both readings would be possible.
  private func purposeEnd(from start: Int) -> Int? {
    var position = start
    while position < end {
      var next = self
      next.index = position
      if next.takeListJoint() || next.takeSpacedJoint() {
        let first = next.index
        if let extent = next.dated(),
          WrittenPhase(extent: extent, span: 0..<0).namesYear
        {
          if next.isAtPurpose { return position > start ? position : nil }
          if next.index == end || next.isAt(.comma) { return nil }
        }
        position = max(first, position + 1)
      } else {
        position += 1
      }
    }
    return end
  }

  /// « 2018 pour lancement » for « 2018 lancement »: what to write when only the beginning is a date.
  func purposeForm(of span: Range<Int>, in language: ValueLanguage) -> String? {
    var inner = self
    inner.index = tokens.firstIndex { $0.span.lowerBound >= span.lowerBound } ?? tokens.count
    inner.end = tokens.lastIndex { $0.span.upperBound <= span.upperBound }.map { $0 + 1 } ?? 0
    let start = inner.index
    guard let extent = inner.dated(), WrittenPhase(extent: extent, span: 0..<0).namesYear,
      let word = inner.word, word.utf8.count > 2, !TimePhrases.forPurpose.contains(word),
      TimeWords.units[word] == nil, start < inner.index
    else { return nil }
    let form =
      text(ofTokens: start..<inner.index) + (!language.speaksEnglish ? " pour " : " for ")
      + text(ofTokens: inner.index..<inner.end)
    return When.read(form, preferring: language).problems.isEmpty ? form : nil
  }

  private mutating func takeSpacedJoint() -> Bool {
    guard let token, token.isSpaced else { return false }
    return take(.slash)
  }

  private var isAtPurpose: Bool {
    guard let token else { return false }
    switch token.kind {
    case .word(let word): return TimePhrases.forPurpose.contains(word)
    case .mark(.colon), .mark(.open): return true
    default: return false
    }
  }
}

extension WrittenPhase {
  fileprivate var isPlainDuration: Bool {
    if case .plain(.duration) = extent { true } else { false }
  }
}
