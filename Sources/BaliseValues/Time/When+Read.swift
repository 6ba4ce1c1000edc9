extension When {
  /// Reads what somebody wrote about time, in French or English; what is not understood stays words.
  ///
  /// `reference` is a day near which the words were written: it only serves to propose a year.
  /// `named` is the day that the file of the words is named after: words that say this very day
  /// without its year can only mean it.
  package static func read(
    _ words: String, preferring language: ValueLanguage = .fr, reference: Day? = nil,
    named: Day? = nil
  ) -> Reading<When> {
    guard words.utf8.count <= TimeTokenizer.maximumLength else {
      return Reading(
        When(words: words, phases: [TimePhase(.unread(words))]),
        problems: [.tooLongDate(length: words.utf8.count)])
    }
    let tokens = TimeTokenizer.tokens(of: words)
    let parser = TimeParser(words, tokens: tokens, reference: named ?? reference, named: named)
    var resolver = TimeResolver(parser, preferring: language)
    var phases: [TimePhase] = []
    for statement in statements(of: parser) {
      var part = parser
      part.index = statement.lowerBound
      part.end = statement.upperBound
      if let written = part.statement() {
        phases += written.map { resolver.phase($0) }
      } else {
        let span = parser.span(ofTokens: statement)
        resolver.addUnread(span)
        phases.append(TimePhase(.unread(parser.text(span))))
      }
    }
    return Reading(When(words: words, phases: phases), problems: resolver.problems)
  }

  // `;` and `+` part phases; a plus may belong to “Y+1”, and with nothing on one side it parts none.
  private static func statements(of parser: TimeParser) -> [Range<Int>] {
    let tokens = parser.tokens
    var statements: [Range<Int>] = []
    var start = 0
    for (index, token) in tokens.enumerated() {
      let isPlus =
        token.isMark(.plus) && start < index && index + 1 < tokens.count
        && !tokens[index + 1].isMark(.semicolon) && !parser.isOffsetSign(at: index)
      guard isPlus || token.isMark(.semicolon) else { continue }
      if start < index { statements.append(start..<index) }
      start = index + 1
    }
    if start < tokens.count { statements.append(start..<tokens.count) }
    return statements
  }
}
