import BaliseText

/// Reads the hours of a day: a few words and numbers, in French or in English.
struct HoursParser {
  enum Result {
    case spans([Hours.Span])
    /// A time that no clock shows, such as 25 h.
    case impossible(Range<Int>)
    case unreadable
  }

  private struct Token {
    enum Kind: Equatable {
      case number(Int, digits: Int)
      case word(String)
      case sign(Character)
    }
    let kind: Kind
    let span: Range<Int>
  }

  /// A time, and what it leaves open until the other end of its stretch is known.
  private struct Written {
    var hour: Int
    let minute: Int
    /// Nothing but a number: « 14 » in « 14-17 h ».
    let isBare: Bool
    var half: Half?
    let span: Range<Int>
  }

  private enum Half { case am, pm }

  /// Longer texts are no hours.
  private static let longest = 200

  private let words: String
  private var tokens: [Token] = []
  private var index = 0
  private var impossible: Range<Int>?

  init(_ words: String) {
    self.words = words
    if words.utf8.count <= Self.longest { tokens = Self.tokens(of: words) }
  }

  /// The words of a place.
  func text(_ span: Range<Int>) -> String {
    String(decoding: Array(words.utf8)[span], as: UTF8.self)
  }

  /// Every stretch of the text; the whole of it has to be understood.
  mutating func spans() -> Result {
    var spans: [Hours.Span] = []
    while index < tokens.count {
      if !spans.isEmpty {
        guard takeSeparator() else { return failure }
      }
      guard let span = takeSpan() else { return failure }
      spans.append(span)
    }
    return spans.isEmpty ? .unreadable : .spans(spans)
  }

  private var failure: Result { impossible.map { .impossible($0) } ?? .unreadable }

  // MARK: - Grammar

  private mutating func takeSpan() -> Hours.Span? {
    let isBetween = take("entre", "between")
    let isOpen = !isBetween && takeOpening()
    if !isBetween, !isOpen { _ = take("de", "from", "a", "at") }
    let says = index > 0 ? tokens[index - 1].kind : nil
    guard var first = takeTime() else { return nil }
    let beforeJoint = index
    if takeJoint(isBetween) {
      if var last = takeTime() {
        // « 14-17 h », “2–5 pm”: what stands once is meant for both.
        if first.isBare {
          guard !last.isBare else { return nil }
          first = inheriting(first, last)
        }
        if last.isBare, last.half == nil, first.half != nil { last.half = first.half }
        return span(first, last)
      }
      index = beforeJoint
      return nil
    }
    guard !first.isBare, !isBetween, let start = clock(first) else { return nil }
    return Hours.Span(start: start, end: nil, isOpen: isOpen || says == .word("from"))
  }

  private func inheriting(_ first: Written, _ last: Written) -> Written {
    var first = first
    first.half = last.half
    // “11–1 pm” begins in the morning.
    if last.half == .pm, first.hour < 12, first.hour % 12 > last.hour % 12 { first.half = .am }
    return first
  }

  private mutating func span(_ first: Written, _ last: Written) -> Hours.Span? {
    guard let start = clock(first), let end = clock(last), start != .endOfDay else { return nil }
    // Midnight as an end is the end of that day.
    let isMidnight = end == .midnight
    return Hours.Span(start: start, end: isMidnight ? .endOfDay : end, isOpen: false)
  }

  private mutating func clock(_ written: Written) -> ClockTime? {
    var hour = written.hour
    if let half = written.half {
      guard (1...12).contains(hour) else {
        impossible = written.span
        return nil
      }
      hour = hour % 12 + (half == .pm ? 12 : 0)
    }
    guard let time = ClockTime(hour: hour, minute: written.minute) else {
      impossible = written.span
      return nil
    }
    return time
  }

  private mutating func takeTime() -> Written? {
    guard let token = current else { return nil }
    if case .word(let word) = token.kind {
      let hour: Int? =
        switch word {
        case "midi", "noon", "midday": 12
        case "minuit", "midnight": 0
        default: nil
        }
      guard let hour else { return nil }
      index += 1
      return Written(hour: hour, minute: 0, isBare: false, half: nil, span: token.span)
    }
    guard case .number(let hour, let digits) = token.kind, digits <= 2 else { return nil }
    index += 1
    var minute = 0
    var isBare = true
    if take("h", "heure", "heures", "hour", "hours") {
      isBare = false
      if let value = takeMinutes() {
        minute = value
        _ = take("min", "mn", "minutes")
      }
    } else if nextIsMinutes(after: [":", "."]) {
      index += 1
      minute = takeMinutes() ?? 0
      isBare = false
      _ = take("h")
    }
    // “12 noon” says it twice.
    if isBare, hour == 12, take("noon", "midday") { isBare = false }
    let half = takeHalf()
    let span = token.span.lowerBound..<tokens[index - 1].span.upperBound
    return Written(
      hour: hour, minute: minute, isBare: isBare && half == nil, half: half, span: span)
  }

  private mutating func takeMinutes() -> Int? {
    guard case .number(let value, digits: 2)? = current?.kind else { return nil }
    index += 1
    return value
  }

  private func nextIsMinutes(after signs: [Character]) -> Bool {
    guard case .sign(let sign)? = current?.kind, signs.contains(sign), index + 1 < tokens.count,
      case .number(_, digits: 2) = tokens[index + 1].kind
    else { return false }
    return true
  }

  /// “am”, “p.m.”
  private mutating func takeHalf() -> Half? {
    if take("am") { return .am }
    if take("pm") { return .pm }
    guard case .word(let letter)? = current?.kind, letter == "a" || letter == "p",
      index + 2 < tokens.count, tokens[index + 1].kind == .sign("."),
      tokens[index + 2].kind == .word("m")
    else { return nil }
    index += 3
    if current?.kind == .sign(".") { index += 1 }
    return letter == "a" ? .am : .pm
  }

  /// « à partir de », « dès », “from 6 pm on”.
  private mutating func takeOpening() -> Bool {
    let start = index
    if take("a"), take("partir"), take("de") { return true }
    index = start
    if take("des") { return true }
    if take("starting") { return take("at", "from") || true }
    return false
  }

  private mutating func takeJoint(_ isBetween: Bool) -> Bool {
    if isBetween { return take("et", "and") }
    if case .sign("-")? = current?.kind {
      index += 1
      return true
    }
    if take("jusqu") {
      _ = take("a")
      return true
    }
    return take("a", "to", "till", "until")
  }

  private mutating func takeSeparator() -> Bool {
    var isTaken = false
    while case .sign(let sign)? = current?.kind, ",;/&+".contains(sign) {
      index += 1
      isTaken = true
    }
    return take("et", "and", "puis", "then") || isTaken
  }

  private var current: Token? { index < tokens.count ? tokens[index] : nil }

  private mutating func take(_ words: String...) -> Bool {
    guard case .word(let word)? = current?.kind, words.contains(word) else { return false }
    index += 1
    return true
  }

  // MARK: - Tokens

  private static func tokens(of words: String) -> [Token] {
    let characters = Array(words)
    var offset = 0
    var index = 0
    var tokens: [Token] = []
    func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
    while index < characters.count {
      let start = offset
      let first = characters[index]
      var text = ""
      let isPart: (Character) -> Bool = isDigit(first) ? isDigit : { $0.isLetter }
      if isDigit(first) || first.isLetter {
        while index < characters.count, isPart(characters[index]) {
          text.append(characters[index])
          offset += characters[index].utf8.count
          index += 1
        }
      } else {
        offset += first.utf8.count
        index += 1
      }
      let span = start..<offset
      if let number = Int(text), text.utf8.count <= 9 {
        tokens.append(Token(kind: .number(number, digits: text.utf8.count), span: span))
      } else if !text.isEmpty {
        tokens.append(Token(kind: .word(NameFolding.key(text)), span: span))
      } else if !first.isWhitespace, !"'\u{2019}".contains(first) {
        tokens.append(Token(kind: .sign(sign(first)), span: span))
      }
    }
    return tokens
  }

  private static func sign(_ character: Character) -> Character {
    switch character {
    case "\u{2010}"..."\u{2015}", "\u{2212}", "→": "-"
    case "\u{FF1A}": ":"
    default: character
    }
  }
}
