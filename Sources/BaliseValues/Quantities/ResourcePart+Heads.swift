// What stands before an amount: “2019:”, “Investment:”, “Estimated budget:”, « Coût de l'étude : ».
extension ResourcePart {
  // “2019: Investment: Research cost: …” is as much as anybody writes.
  private static let maximumHeads = 8

  /// Takes what ends with a colon before the core; false when it cannot be a head.
  mutating func takeHeads(_ scanner: inout QuantityScanner, allowsNumberedLabel: Bool) -> Bool {
    for _ in 0..<Self.maximumHeads {
      guard let colon = scanner.rest.first(where: { scanner.tokens[$0].isSign(":") })
      else { return true }
      let head = scanner.part(scanner.index..<colon)
      if head.containsMeans { return true }
      if head.tokens.isEmpty || colon + 1 >= scanner.tokens.endIndex { return false }
      if takesRest(head, of: scanner.part(colon + 1..<scanner.tokens.endIndex)) {
        scanner.index = scanner.tokens.endIndex
        return true
      }
      guard takeHead(head, allowsNumberedLabel: allowsNumberedLabel) else { return false }
      scanner.index = colon + 1
    }
    return false
  }

  // « En nature : … » and “Funding: …” say what all the following words are.
  private mutating func takesRest(_ head: QuantityScanner, of rest: QuantityScanner) -> Bool {
    let isInKind = Vocabulary.inKind.matchesWhole(head.tokens)
    guard isInKind || Vocabulary.fundedBy.matchesWhole(head.tokens) else { return false }
    let words = rest.text(rest.rest)
    guard !rest.containsMeans, Unknown.read(words) == nil else { return false }
    kind = isInKind ? .inKind(words) : .elsewhere(.funding(words))
    return true
  }

  /// Takes words that stand before an amount, with or without a colon after them.
  mutating func takeHead(_ head: QuantityScanner, allowsNumberedLabel: Bool) -> Bool {
    var copy = self
    var scanner = head
    while !scanner.isAtEnd {
      guard copy.takeHeadWord(&scanner) else {
        return takeLabel(head, allowsNumberedLabel: allowsNumberedLabel)
      }
    }
    self = copy
    // « Animation » says running costs; it is shown as its author wrote it.
    if Resource.Section.isNamed(otherwiseBy: head.tokens), label == nil {
      label = head.text(head.rest)
    }
    return true
  }

  private mutating func takeHeadWord(_ scanner: inout QuantityScanner) -> Bool {
    if scanner.take(Vocabulary.estimated) {
      isEstimated = true
      return true
    }
    return takeSection(&scanner) || takeYears(&scanner) || scanner.take(Vocabulary.neutral)
      || scanner.take(sign: "(),-")
  }

  private mutating func takeLabel(_ head: QuantityScanner, allowsNumberedLabel: Bool) -> Bool {
    var range = head.tokens.startIndex..<head.tokens.endIndex
    while let last = range.last, head.part(last..<last + 1).isDangling {
      range = range.lowerBound..<last
    }
    guard let first = range.first, allowsNumberedLabel || !head.tokens[first].hasDigits,
      !head.hasDenial
    else { return false }
    let text = head.text(range)
    label = label.map { $0 + " : " + text } ?? text
    if Vocabulary.saysEstimated(text) { isEstimated = true }
    return true
  }

  /// Takes « investissement », “operating”, with the word that joins it to an amount.
  mutating func takeSection(_ scanner: inout QuantityScanner) -> Bool {
    guard section == nil else { return false }
    let found = scanner.attempt { scanner -> Resource.Section? in
      _ = scanner.take(word: "d", "de", "en", "of", "for")
      if scanner.take(Vocabulary.investment) { return .investment }
      return scanner.take(Vocabulary.operating) ? .operating : nil
    }
    section = found
    return found != nil
  }

  /// Takes a year or two with a dash between: “2019”, « de 2019 à 2021 », “in 2019–2021”.
  mutating func takeYears(_ scanner: inout QuantityScanner) -> Bool {
    guard years == nil else { return false }
    let found = scanner.attempt { scanner -> ClosedRange<Int>? in
      _ = scanner.take(word: "de", "from", "sur")
      guard let first = scanner.takeYearPhrase() else { return nil }
      let last = scanner.attempt { scanner -> Int? in
        guard scanner.take(sign: "-") || scanner.take(word: "a", "to") else { return nil }
        return scanner.takeYearPhrase()
      }
      guard let last, last > first else { return first...first }
      return first...last
    }
    years = found
    return found != nil
  }
}

extension QuantityScanner {
  fileprivate var isDangling: Bool {
    Vocabulary.dangling.matchesWhole(tokens) || tokens.allSatisfy { $0.isSign(in: "-,=:") }
  }

  /// True when a word turns what is said into its contrary or takes something off.
  var hasDenial: Bool {
    tokens.contains { token in token.word.map { Vocabulary.denials.contains($0) } ?? false }
  }

  /// True when an amount of money or a number of people stands anywhere in it.
  var containsMeans: Bool { firstMeans != nil }

  /// The first place where money or people can be read.
  var firstMeans: Int? {
    var copy = self
    return rest.first { index in
      copy.index = index
      return copy.isAtMeans
    }
  }

  private var isAtMeans: Bool {
    var copy = self
    return copy.takeMoneyRange() != nil || copy.takePeople() != nil
  }
}
