/// What stands after the label of an indicator: a target, where it began, what was reached.
struct IndicatorStatements {
  private(set) var aim = Indicator.Aim.absent
  private(set) var baseline: Measure?
  private(set) var achieved: [Measure] = []
  private(set) var offsets: [Int] = []
  private(set) var doubts: [QuantityScanner.Doubt] = []

  /// Reads all of the tokens, a statement from each marker to the next; nil when one cannot be read.
  init?(_ scanner: QuantityScanner, markers: [Int]) {
    let range = scanner.rest
    let inside = markers.filter { $0 > range.lowerBound && $0 < range.upperBound }
    let starts = [range.lowerBound] + inside + [range.upperBound]
    for (start, end) in zip(starts, starts.dropFirst()) where start < end {
      // A closing bracket ends the statement that an opening one began: « (actuellement 47) ».
      let statement = scanner.part(start..<end).trimmed(",;·-(\n", ",;·.-(\n").withoutLooseBracket
      if statement.tokens.isEmpty { continue }
      guard take(statement) else { return nil }
    }
    guard !isEmpty else { return nil }
  }

  private var isEmpty: Bool {
    aim == .absent && baseline == nil && achieved.isEmpty && offsets.isEmpty
  }

  private mutating func take(_ statement: QuantityScanner) -> Bool {
    var scanner = statement
    if baseline == nil, let isCurrent = scanner.takeBaselineWord() {
      scanner.skipColon()
      guard let measure = scanner.takeMeasures()?.first, scanner.isAtEnd else { return false }
      baseline = isCurrent ? measure.current : measure
    } else if achieved.isEmpty, scanner.take(Vocabulary.achieved) {
      scanner.skipColon()
      guard let measures = scanner.takeMeasures(), scanner.isAtEnd else { return false }
      achieved = measures
    } else if takeOffsets(&scanner) {
      return true
    } else {
      guard aim == .absent else { return false }
      return takeAim(&scanner)
    }
    doubts += scanner.doubts
    return true
  }

  private mutating func takeAim(_ scanner: inout QuantityScanner) -> Bool {
    let isAnnounced = scanner.takeTargetWord()
    if scanner.isAtEnd { return false }
    if let unknown = Unknown.read(scanner.tokens[scanner.rest]) {
      guard isAnnounced || unknown != .elsewhere else { return false }
      aim = .unknown(unknown)
      return true
    }
    guard let target = scanner.takeTarget(), scanner.isAtEnd, isAnnounced || !target.goals.isEmpty
    else { return false }
    aim = .target(target)
    doubts += scanner.doubts
    return true
  }

  // “Y+1, Y+2 and Y+3”, « N+1 et N+2 ».
  private mutating func takeOffsets(_ scanner: inout QuantityScanner) -> Bool {
    var copy = scanner
    var found: [Int] = []
    while !copy.isAtEnd {
      _ = copy.take(word: "a", "at", "in", "en", "annee", "year")
      guard copy.take(word: "y", "n", "annee", "year"), copy.take(sign: "+"),
        let years = copy.current?.number?.amount.integer, (0...99).contains(years)
      else { return false }
      copy.index += 1
      found.append(years)
      while copy.take(sign: ",;/&") || copy.take(word: "et", "and") {}
    }
    guard !found.isEmpty, offsets.isEmpty else { return false }
    offsets = found
    scanner = copy
    return true
  }
}

extension QuantityScanner {
  /// Takes what announces where an indicator began; true when it says that it is so now.
  mutating func takeBaselineWord() -> Bool? {
    if take(Vocabulary.current) { return true }
    return take(Vocabulary.baseline) ? false : nil
  }

  /// The same without a last `)` that nothing in it opens.
  fileprivate var withoutLooseBracket: QuantityScanner {
    guard let last = tokens.last, last.isSign(")") else { return self }
    let opened = tokens.count { $0.isSign("(") }
    let closed = tokens.count { $0.isSign(")") }
    guard closed > opened else { return self }
    return part(tokens.startIndex..<tokens.endIndex - 1).trimmed("", ",;.")
  }
}
