// What stands after an amount: taxes, how often, which year, what for, and words kept beside it.
extension ResourcePart {
  /// Takes everything to the end; false when something there changes or hides an amount.
  mutating func takeTail(_ scanner: inout QuantityScanner) -> Bool {
    while !scanner.isAtEnd {
      if takeQualifier(&scanner) || scanner.take(sign: "(),-") { continue }
      if purpose == nil, scanner.take(word: "pour", "for") {
        guard takePurpose(&scanner) else { return false }
      } else if let words = takeDetail(&scanner) {
        detail = detail.map { $0 + " " + words } ?? words
      } else {
        return false
      }
    }
    return true
  }

  // Inside a purpose, « l'animation » and « la salle prévue » belong to what it is for.
  private mutating func takeQualifier(
    _ scanner: inout QuantityScanner, inPurpose: Bool = false
  ) -> Bool {
    guard !scanner.isJoinedToWord else { return false }
    if vat == nil, let found = Self.takeVAT(&scanner) {
      vat = found
      return true
    }
    if takeYears(&scanner) || (!inPurpose && takeSection(&scanner)) { return true }
    if !inPurpose, scanner.take(Vocabulary.estimated) || scanner.take(sign: "?") {
      isEstimated = true
      return true
    }
    if per == nil, let found = scanner.takePer() {
      per = found
      return true
    }
    return false
  }

  private static func takeVAT(_ scanner: inout QuantityScanner) -> Resource.VAT? {
    scanner.attempt { scanner in
      if scanner.take(Vocabulary.includingVAT) { return .included }
      if scanner.take(Vocabulary.excludingVAT) { return .excluded }
      // “incl. VAT”: a full stop stands inside the phrase.
      let opening = scanner.current?.word
      guard ["incl", "inc", "excl", "ex"].contains(opening),
        scanner.token(at: scanner.index + 1)?.isSign(".") == true
      else { return nil }
      scanner.index += 2
      guard scanner.take(word: "vat", "tva", "taxes") else { return nil }
      return opening?.hasPrefix("in") == true ? .included : .excluded
    }
  }

  // A purpose goes on to the end, save for what qualifies the amount: “for the mission, per year”.
  private mutating func takePurpose(_ scanner: inout QuantityScanner) -> Bool {
    let start = scanner.index
    for end in start + 1..<Swift.max(start + 1, scanner.tokens.endIndex) {
      var rest = scanner
      rest.index = end
      var part = self
      guard part.takeQualifiersToEnd(&rest) else { continue }
      return setPurpose(start..<end, &scanner) { part, scanner in
        _ = part.takeQualifiersToEnd(&scanner)
      }
    }
    return setPurpose(start..<scanner.tokens.endIndex, &scanner) { _, _ in }
  }

  private mutating func setPurpose(
    _ range: Range<Int>, _ scanner: inout QuantityScanner,
    then: (inout ResourcePart, inout QuantityScanner) -> Void
  ) -> Bool {
    let words = scanner.part(range).trimmed("", ",.")
    guard !words.tokens.isEmpty, !words.containsMeans else { return false }
    purpose = words.text(words.rest)
    scanner.index = range.upperBound
    then(&self, &scanner)
    return true
  }

  private mutating func takeQualifiersToEnd(_ scanner: inout QuantityScanner) -> Bool {
    while !scanner.isAtEnd {
      if takeQualifier(&scanner, inPurpose: true) || scanner.take(sign: ",") { continue }
      guard scanner.take(sign: "("), takeBracket(&scanner) else { return false }
    }
    return true
  }

  private mutating func takeBracket(_ scanner: inout QuantityScanner) -> Bool {
    guard scanner.tokens.last?.isSign(")") == true else { return false }
    let content = scanner.part(
      scanner.index..<Swift.max(scanner.index, scanner.tokens.endIndex - 1))
    var inside = content
    guard takeTailWords(&inside) else { return false }
    scanner.index = scanner.tokens.endIndex
    return true
  }

  private mutating func takeTailWords(_ scanner: inout QuantityScanner) -> Bool {
    var copy = self
    while !scanner.isAtEnd {
      guard copy.takeQualifier(&scanner) else {
        guard detail == nil, let words = takeDetail(&scanner), scanner.isAtEnd else { return false }
        detail = words
        return true
      }
    }
    self = copy
    return true
  }

  // Other words are kept, unless they hold a number or turn the statement round.
  private func takeDetail(_ scanner: inout QuantityScanner) -> String? {
    let start = scanner.index
    while let token = scanner.current, !token.hasDigits, !token.isSign(in: "()") {
      if scanner.index > start {
        var copy = (self, scanner)
        if copy.0.takeQualifier(&copy.1) { break }
        if purpose == nil, token.word == "pour" || token.word == "for" { break }
      }
      scanner.index += 1
    }
    guard scanner.index > start, !scanner.part(start..<scanner.index).hasDenial else { return nil }
    return scanner.text(start..<scanner.index)
  }
}

extension QuantityScanner {
  /// True after an elision, as before “animation” in « l'animation ».
  fileprivate var isJoinedToWord: Bool {
    guard let current, current.word != nil, !current.isSpaced else { return false }
    return token(at: index - 1)?.word != nil
  }
}
