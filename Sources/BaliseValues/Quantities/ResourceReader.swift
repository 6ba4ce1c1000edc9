extension Resource {
  /// Reads the means that some words state, one after the other; nil when nothing is written.
  package static func read(
    _ words: String, item: Int? = nil, preferring language: ValueLanguage = .fr
  ) -> Reading<[Resource]> {
    ResourceReader(words, item: item, language: language).read()
  }
}

/// Cuts a line into the means it lists, and reads each.
struct ResourceReader {
  private let words: String
  private let item: Int?
  private let language: ValueLanguage
  private let scanner: QuantityScanner
  private var resources: [Resource] = []
  private var problems: [ValueProblem] = []

  // A line with more joints than this is a text, not a list of means.
  private static let maximumParts = 40

  init(_ words: String, item: Int?, language: ValueLanguage) {
    self.words = words
    self.item = item
    self.language = language
    scanner = QuantityScanner(words)
  }

  consuming func read() -> Reading<[Resource]> {
    guard words.contains(where: { !$0.isWhitespace }) else { return Reading(nil) }
    guard !scanner.tokens.isEmpty else {
      problems.append(.longText(words, id: "unread-resource"))
      return Reading([Resource(.unread(words), item: item, words: words)], problems: problems)
    }
    for part in scanner.split(scanner.rest, at: { $0.isHardJoint(at: $1) }) { readSegment(part) }
    return Reading(resources.isEmpty ? nil : resources, problems: problems)
  }

  private mutating func readSegment(_ segment: Range<Int>) {
    if let parts = oneOrSeveral(segment) {
      for part in parts { accept(part) }
    } else if let span = scanner.span(segment) {
      let text = scanner.text(segment)
      resources.append(Resource(.unread(text), item: item, words: text))
      problems.append(.unreadResource(scanner.part(segment), text: text, span: span))
    }
  }

  // Inside a segment, commas and “and” join words more often than means: they part the segment
  // only when it cannot be read whole and every part can be read alone.
  private func oneOrSeveral(_ segment: Range<Int>) -> [ResourcePart]? {
    if let whole = ResourcePart(scanner.part(segment)) { return [whole] }
    // « (à préciser par la Région) »
    if scanner.token(at: segment.lowerBound)?.isSign("(") == true,
      scanner.token(at: segment.upperBound - 1)?.isSign(")") == true, segment.count > 2,
      let inner = ResourcePart(scanner.part(segment.dropFirst().dropLast()))
    {
      return [inner]
    }
    let atoms = scanner.split(segment, at: { $0.isSoftJoint(at: $1) })
    guard (2...Self.maximumParts).contains(atoms.count) else { return nil }
    var parts: [ResourcePart] = []
    var current = atoms[0]
    for atom in atoms.dropFirst() {
      if ResourcePart(scanner.part(atom)) != nil {
        guard let part = ResourcePart(scanner.part(current)) else { return nil }
        parts.append(part)
        current = atom
      } else {
        current = current.lowerBound..<atom.upperBound
      }
    }
    guard let last = ResourcePart(scanner.part(current)) else { return nil }
    return parts + [last]
  }

  private mutating func accept(_ part: ResourcePart) {
    resources.append(part.resource(item: item))
    problems += part.doubts.compactMap { ValueProblem(doubt: $0, in: scanner, language: language) }
  }
}

extension QuantityScanner {
  /// The stretches of tokens between joints, without empty ones; quotes and brackets hold together.
  func split(_ range: Range<Int>, at isJoint: (QuantityScanner, Int) -> Bool) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var depth = 0
    for index in range {
      if tokens[index].isSign(in: "([«“") { depth += 1 }
      if tokens[index].isSign(in: ")]»”") { depth = Swift.max(0, depth - 1) }
      if depth == 0, isJoint(self, index) {
        parts.append(start..<index)
        start = index + 1
      }
    }
    parts.append(start..<range.upperBound)
    return parts.filter { !$0.isEmpty }
  }

  /// `;`, `·`, a line break, or a `+` that is no part of a name such as “Leader+”.
  func isHardJoint(at index: Int) -> Bool {
    let token = tokens[index]
    guard token.isSign("+") else { return token.isSign(in: ";·•|\n") }
    return token.isSpaced || self.token(at: index + 1)?.isSpaced == false
  }

  /// `/`, a comma, or a word that joins; `/` in “€/year” and “1/2” joins nothing.
  func isSoftJoint(at index: Int) -> Bool {
    let token = tokens[index]
    if token.isSign("/") { return !isPeriod(after: index) && !isFraction(around: index) }
    if token.isSign(in: ",&") { return true }
    return ["et", "and", "plus", "puis", "then"].contains(token.word ?? "")
  }

  private func isPeriod(after index: Int) -> Bool {
    token(at: index + 1)?.word.flatMap { TimeUnit(word: $0) } != nil
  }

  private func isFraction(around index: Int) -> Bool {
    guard let over = token(at: index - 1), let under = token(at: index + 1) else { return false }
    return over.hasDigits && under.hasDigits && !under.isSpaced && !tokens[index].isSpaced
  }
}
