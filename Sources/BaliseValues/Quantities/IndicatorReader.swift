extension Indicator {
  /// Reads “label : target” in one line; nil when nothing is written.
  package static func read(
    _ words: String, preferring language: ValueLanguage = .fr
  ) -> Reading<Indicator> {
    IndicatorReader(words, language: language).read()
  }
}

/// Finds where the label of an indicator ends and what follows it says.
struct IndicatorReader {
  private let words: String
  private let language: ValueLanguage
  private let scanner: QuantityScanner
  /// Where words announce a statement, as in « Entreprises, objectif 5 par an ».
  private let markers: [Int]
  /// Each place where a label may end and statements begin: around a colon, or before a marker.
  private let cuts: [Range<Int>]

  // Labels have few colons; more places than this are not tried.
  private static let maximumCuts = 24

  init(_ words: String, language: ValueLanguage) {
    self.words = words
    self.language = language
    let scanner = QuantityScanner(words).trimmed("-•…", ".…")
    self.scanner = scanner
    markers = scanner.rest.filter { scanner.isMarker(at: $0) }
    let announced = Set(markers)
    cuts = scanner.rest.compactMap { index in
      if scanner.tokens[index].isSign(":") { return index..<index + 1 }
      return announced.contains(index) ? index..<index : nil
    }
  }

  func read() -> Reading<Indicator> {
    guard words.contains(where: { !$0.isWhitespace }) else { return Reading(nil) }
    guard !scanner.tokens.isEmpty else {
      let isLong = words.utf8.count > QuantityLexer.maximumLength
      return Reading(
        Indicator(label: words, words: words),
        problems: isLong ? [.longText(words, id: "unread-target")] : [])
    }
    for cut in cuts.prefix(Self.maximumCuts) {
      let rest = scanner.part(cut.upperBound..<scanner.tokens.endIndex)
      if let statements = IndicatorStatements(rest, markers: markers) {
        return reading(label: cut.lowerBound, statements)
      }
    }
    return unread()
  }

  private func reading(label end: Int, _ statements: IndicatorStatements) -> Reading<Indicator> {
    let label = label(to: end)
    let offsets = statements.offsets.isEmpty ? Self.offsets(in: label) : statements.offsets
    let indicator = Indicator(
      label: label, aim: statements.aim, baseline: statements.baseline,
      achieved: statements.achieved, offsets: offsets, words: words)
    return Reading(
      indicator,
      problems: statements.doubts.compactMap {
        ValueProblem(doubt: $0, in: scanner, language: language)
      })
  }

  private func label(to end: Int) -> String {
    let part = scanner.part(scanner.tokens.startIndex..<end).trimmed("", ":,;.-(·\n=")
    return part.text(part.rest)
  }

  // Nothing after a colon could be read. Digits, or a word for targets, show that one was meant.
  private func unread() -> Reading<Indicator> {
    let digits = scanner.rest.last { scanner.tokens[$0].hasDigits } ?? -1
    let cut = cuts.last { cut in
      digits >= cut.upperBound || scanner.isTargetWord(at: cut.lowerBound)
    }
    guard let cut else {
      return Reading(
        Indicator(label: whole, offsets: Self.offsets(in: whole), words: words),
        problems: targetWithoutColon().map { [$0] } ?? [])
    }
    var rest = scanner.part(cut.upperBound..<scanner.tokens.endIndex)
    _ = rest.takeTargetWord()
    let text = rest.text(rest.rest)
    guard let span = rest.span(rest.rest) else {
      return Reading(
        Indicator(label: label(to: cut.lowerBound), aim: .unknown(.empty), words: words))
    }
    return Reading(
      Indicator(label: label(to: cut.lowerBound), aim: .unread(text), words: words),
      problems: [.unreadTarget(text, span: span)])
  }

  // « Nombre de concerts 20 par an »: most labels have no digits, and are not looked at again.
  private func targetWithoutColon() -> ValueProblem? {
    guard let start = scanner.targetWithoutColon,
      let span = scanner.span(start..<scanner.rest.upperBound)
    else { return nil }
    return .missingColon(
      label: label(to: start), target: scanner.text(start..<scanner.rest.upperBound), span: span)
  }

  private var whole: String { scanner.text(scanner.rest) }

  /// The offsets that a label states: 5 for “Survival rate within 5 years”.
  static func offsets(in label: String) -> [Int] {
    var scanner = QuantityScanner(label)
    // « Jeunes de 16 à 25 ans » says an age, not when to measure.
    for index in scanner.rest where scanner.token(at: index - 1)?.hasDigits != true {
      scanner.index = index
      if let years = scanner.takeWithin() { return [years] }
    }
    return []
  }
}

extension QuantityScanner {
  /// True where a word announces a statement after a label.
  func isMarker(at index: Int) -> Bool {
    var copy = self
    copy.index = index
    let isTarget = copy.take(Vocabulary.target)
    guard
      isTarget || copy.takeBaselineWord() != nil || copy.take(Vocabulary.achieved)
        || copy.isAtOffset
    else { return false }
    if index == tokens.startIndex { return true }
    if let before = token(at: index - 1), before.isSign(in: ":,;.-(·\n") { return true }
    // « … sur le territoire Objectif : 60 », pasted without its line break.
    return isTarget && copy.current?.isSign(":") == true
      && text(index..<index + 1).first?.isUppercase == true
  }

  // “Y+1”; the others of a list stand after a comma and belong to the first.
  private var isAtOffset: Bool {
    guard let word = current?.word, ["y", "n"].contains(word),
      token(at: index + 1)?.isSign("+") == true, token(at: index + 2)?.hasDigits == true
    else { return false }
    return token(at: index - 1)?.isSign(",") != true
  }

  /// True where a word for targets stands.
  func isTargetWord(at index: Int) -> Bool {
    Vocabulary.target.match(tokens, at: index) != nil && isMarker(at: index)
  }

  /// Takes “within 5 years”, « à 5 ans ».
  mutating func takeWithin() -> Int? {
    attempt { scanner in
      guard scanner.take(Vocabulary.within), let number = scanner.current?.number,
        let years = number.amount.integer, (1...99).contains(years),
        let word = scanner.token(at: scanner.index + 1)?.word, TimeUnit(word: word) == .year
      else { return nil }
      scanner.index += 2
      return years
    }
  }
}
