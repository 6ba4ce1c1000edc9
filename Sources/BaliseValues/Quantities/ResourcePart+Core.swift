// What is given itself: money, people, or words that say where or that nothing is.
extension ResourcePart {
  /// Takes the core and everything after it; false when the words fit no form.
  mutating func takeCore(_ scanner: inout QuantityScanner) -> Bool {
    if kind != nil { return true }
    if takeUnknown(&scanner) { return true }
    if let index = scanner.firstMeans { return takeMeans(&scanner, at: index) }
    return takeElsewhere(&scanner) || takeInKind(&scanner)
  }

  private mutating func takeMeans(_ scanner: inout QuantityScanner, at index: Int) -> Bool {
    if index > scanner.index {
      guard takeHead(scanner.part(scanner.index..<index), allowsNumberedLabel: false) else {
        return false
      }
      scanner.index = index
    }
    if let money = scanner.takeMoneyRange(), let currency = money.currency {
      kind = .money(money.range, currency)
    } else if let people = scanner.takePeople() {
      kind = .people(people.range, people.unit)
      detail = people.name
    }
    return kind != nil && takeTail(&scanner)
  }

  private mutating func takeUnknown(_ scanner: inout QuantityScanner) -> Bool {
    var copy = scanner
    var part = self
    while !part.takeUnknownPhrase(&copy) {
      guard copy.take(Vocabulary.neutral) || part.takeSection(&copy) else { return false }
    }
    guard part.takeTail(&copy) else { return false }
    self = part
    scanner = copy
    return true
  }

  private mutating func takeUnknownPhrase(_ scanner: inout QuantityScanner) -> Bool {
    if scanner.take(Vocabulary.none) {
      kind = Resource.Kind.none
    } else if scanner.take(Vocabulary.toBeSpecified) {
      kind = .toBeSpecified(with: Self.takeCondition(&scanner))
    } else if Vocabulary.undecided.matchesWhole(scanner.tokens[scanner.rest])
      || (!scanner.isAtEnd && scanner.tokens[scanner.rest].allSatisfy({ $0.isSign("?") }))
    {
      kind = .toBeSpecified(with: nil)
      scanner.index = scanner.tokens.endIndex
    }
    return kind != nil
  }

  // “To be specified with the « Short Film City » project”.
  private static func takeCondition(_ scanner: inout QuantityScanner) -> String? {
    guard scanner.take(word: "with", "avec") else { return nil }
    let words = scanner.text(scanner.rest)
    scanner.index = scanner.tokens.endIndex
    return words.isEmpty ? nil : words
  }

  private mutating func takeElsewhere(_ scanner: inout QuantityScanner) -> Bool {
    let opening = scanner
    if scanner.take(Vocabulary.includedIn) {
      // « au » and « du » hold an article that belongs to the name.
      let last = opening.text(scanner.index - 1..<scanner.index).lowercased()
      kind = Self.inclusion(scanner, article: last == "au" ? "le " : last == "aux" ? "les " : "")
    } else if scanner.take(Vocabulary.fundedBy) {
      kind = scanner.isAtEnd ? nil : .elsewhere(.funding(scanner.text(scanner.rest)))
    } else if scanner.take(Vocabulary.seePlace) {
      while scanner.take(sign: ".") {}
      let isAnnex = opening.current?.word?.hasPrefix("a") ?? false
      let words = isAnnex ? opening.text(opening.rest) : scanner.text(scanner.rest)
      kind = words.isEmpty ? nil : .elsewhere(.place(words))
    } else if !scanner.hasDenial, scanner.contains(Vocabulary.fundingWords) {
      kind = .elsewhere(.funding(scanner.text(scanner.rest)))
    }
    guard kind != nil else {
      scanner = opening
      return false
    }
    scanner.index = scanner.tokens.endIndex
    return true
  }

  private static func inclusion(_ scanner: QuantityScanner, article: String) -> Resource.Kind? {
    let words = scanner.text(scanner.rest)
    guard !words.isEmpty else { return nil }
    if let owner = scanner.budgetOwner { return .elsewhere(.budget(of: owner)) }
    return .elsewhere(.within(article + words))
  }

  private mutating func takeInKind(_ scanner: inout QuantityScanner) -> Bool {
    guard !scanner.hasDenial else { return false }
    let isShared =
      scanner.contains(Vocabulary.inKindWords) || scanner.isAt(Vocabulary.inKindOpenings)
    guard isShared || scanner.isNamedBudget else { return false }
    kind = .inKind(scanner.text(scanner.rest))
    scanner.index = scanner.tokens.endIndex
    return true
  }
}

extension QuantityScanner {
  fileprivate func contains(_ words: Set<String>) -> Bool {
    tokens[rest].contains { token in token.word.map { words.contains($0) } ?? false }
  }

  // “Clermont Auvergne Métropole communication budget”, « budget communication de la Métropole »:
  // a budget that has a name and an owner. “Large budget” is not one.
  fileprivate var isNamedBudget: Bool {
    let words = tokens[rest].compactMap(\.word)
    guard words.count >= 3, !tokens[rest].contains(where: \.hasDigits) else { return false }
    let names = rest.dropFirst().filter { text($0..<$0 + 1).first?.isUppercase ?? false }
    guard !names.isEmpty else { return false }
    let things: Set<String> = ["budget", "budgets", "programme", "program", "programmes"]
    if let last = words.last, things.contains(last) { return true }
    return things.contains(words[0]) && words.contains { ["de", "du", "des", "d"].contains($0) }
  }

  /// The owner in “Le Damier's budget”, “the budget of Le Damier”, « le budget du Damier ».
  fileprivate var budgetOwner: String? {
    if tokens.last?.word == "budget" { return possessor }
    guard let budget = rest.first(where: { tokens[$0].word == "budget" }), budget - index <= 1
    else { return nil }
    var copy = self
    copy.index = budget + 1
    if copy.take(word: "of") { return copy.isAtEnd ? nil : text(copy.rest) }
    return FrenchOwner.name(in: text(copy.rest))
  }

  private var possessor: String? {
    guard var range = rest.isEmpty ? nil : index..<tokens.endIndex - 1, let last = range.last
    else { return nil }
    if tokens[last].word == "s" && !tokens[last].isSpaced || tokens[last].isSign("'") {
      range = index..<last
    }
    guard !range.isEmpty, let owner = span(range) else { return nil }
    return String(decoding: source[owner], as: UTF8.self)
  }

  /// Takes a number of people; `name` is set when the word says more than “person”.
  mutating func takePeople() -> (range: AmountRange, unit: Resource.PeopleUnit, name: String?)? {
    attempt { scanner in
      if let part = scanner.takeFraction() {
        return scanner.take(Vocabulary.fullTimeEquivalent) ? (part, .fullTimeEquivalent, nil) : nil
      }
      guard let range = scanner.takeCountRange() else { return nil }
      if let half = scanner.takeHalfTime(range) { return (half, .fullTimeEquivalent, nil) }
      let start = scanner.index
      if scanner.take(Vocabulary.fullTimeEquivalent) { return (range, .fullTimeEquivalent, nil) }
      if scanner.take(Vocabulary.post) { return (range, .post, nil) }
      if scanner.take(Vocabulary.person) { return (range, .person, nil) }
      guard scanner.take(Vocabulary.namedPerson) else { return nil }
      return (range, .person, scanner.text(start..<scanner.index))
    }
  }

  // « 1/2 ETP », “3/4 FTE”: only parts that can be written exactly in decimals.
  private mutating func takeFraction() -> AmountRange? {
    attempt { scanner in
      guard let over = scanner.takePartNumber(), scanner.take(sign: "/"),
        let under = scanner.takePartNumber(), [2, 4, 5, 10].contains(under), over < under,
        let amount = Amount(mantissa: over * (100 / under), exponent: -2)
      else { return nil }
      return AmountRange(amount)
    }
  }

  private mutating func takePartNumber() -> Int? {
    guard let number = current?.number, (1...2).contains(number.bareDigits) else { return nil }
    index += 1
    return number.amount.integer
  }

  // « un mi-temps », “2 half-time posts”: half an equivalent each.
  private mutating func takeHalfTime(_ range: AmountRange) -> AmountRange? {
    guard let count = range.single?.integer, (1...1_000).contains(count),
      let half = Amount(mantissa: count * 5, exponent: -1)
    else { return nil }
    return attempt { scanner in
      let isHalf =
        (scanner.take(word: "mi") && scanner.take(word: "temps"))
        || (scanner.take(word: "half") && scanner.take(word: "time"))
      guard isHalf else { return nil }
      _ = scanner.take(Vocabulary.post)
      return AmountRange(half, isApproximate: range.isApproximate)
    }
  }
}
