/// One means, while it is read from the tokens of its part of a line.
struct ResourcePart {
  var kind: Resource.Kind?
  var per = Per?.none
  var section: Resource.Section?
  var vat: Resource.VAT?
  var years: ClosedRange<Int>?
  var isEstimated = false
  var label: String?
  var purpose: String?
  var detail: String?
  var item: Int?
  var words = ""
  var doubts: [QuantityScanner.Doubt] = []

  /// Reads a part; nil when its words fit no form.
  init?(_ scanner: QuantityScanner) {
    // A dash before a space begins a list's line; before a digit it takes money away.
    guard !scanner.tokens.isEmpty, !scanner.isMinus(at: scanner.index) else { return nil }
    let whole = scanner.trimmed(",.-•…", ".,…")
    if let part = Self.numbered(whole) ?? Self.read(whole) ?? Self.bareNumbered(whole)
      ?? Self.read(whole, allowsNumberedLabel: true) ?? Self.numbered(whole, beforeNumber: true)
    {
      self = part
      words = whole.text(whole.rest)
      noteItemOrRange(whole)
    } else {
      return nil
    }
  }

  init() {}

  /// The finished value.
  func resource(item: Int?) -> Resource {
    Resource(
      kind ?? .none, per: per ?? .unknown, section: section, vat: vat ?? .unknown, years: years,
      isEstimated: isEstimated, label: label, purpose: purpose, detail: detail,
      item: self.item ?? item, words: words)
  }

  // “1 – To be specified”, « 2. À préciser », “3: …”: but “10 – 15 k€” is a range.
  private static func numbered(
    _ scanner: QuantityScanner, beforeNumber: Bool = false
  ) -> ResourcePart? {
    guard let item = scanner.itemNumber, let sign = scanner.token(at: scanner.index + 1),
      sign.isSign(in: "-.):"),
      beforeNumber || !sign.isSign("-")
        || scanner.token(at: scanner.index + 2)?.hasDigits == false
    else { return nil }
    return read(scanner, after: 2, item: item)
  }

  // “6 Included in Le Damier's budget”: but “1 Full-Time Equivalent” is a person, and a free label
  // that begins with a number is a label.
  private static func bareNumbered(_ scanner: QuantityScanner) -> ResourcePart? {
    guard let item = scanner.itemNumber, scanner.token(at: scanner.index + 1)?.word != nil,
      let part = read(scanner, after: 1, item: item), part.label == nil
    else { return nil }
    return part
  }

  private mutating func noteItemOrRange(_ scanner: QuantityScanner) {
    guard case .money(let range, _) = kind, let item = scanner.itemNumber,
      range.min == Amount(item),
      let max = range.max, max >= 1_000, scanner.token(at: scanner.index + 1)?.isSign("-") == true,
      let span = scanner.span(scanner.rest)
    else { return }
    doubts.append(.itemOrRange(span))
  }

  private static func read(
    _ scanner: QuantityScanner, after count: Int, item: Int
  ) -> ResourcePart? {
    let start = scanner.tokens.startIndex + count
    guard start < scanner.tokens.endIndex,
      var part = read(scanner.part(start..<scanner.tokens.endIndex))
    else { return nil }
    part.item = item
    return part
  }

  private static func read(
    _ scanner: QuantityScanner, allowsNumberedLabel: Bool = false
  ) -> ResourcePart? {
    var scanner = scanner
    var part = ResourcePart()
    guard !scanner.isAtEnd,
      part.takeHeads(&scanner, allowsNumberedLabel: allowsNumberedLabel),
      part.takeCore(&scanner)
    else { return nil }
    part.doubts = scanner.doubts
    return part
  }
}

extension QuantityScanner {
  /// The content item's number, when one or two bare digits come first.
  var itemNumber: Int? {
    guard let number = current?.number, (1...2).contains(number.bareDigits),
      let item = number.amount.integer, item > 0
    else { return nil }
    return item
  }

  /// True for a dash that belongs to the number after it.
  func isMinus(at index: Int) -> Bool {
    guard tokens[index].isSign("-"), let next = token(at: index + 1) else { return false }
    return next.hasDigits && !next.isSpaced
  }

  /// A scanner without some signs at its beginning and its end.
  func trimmed(_ leading: String, _ trailing: String) -> QuantityScanner {
    var range = tokens.startIndex..<tokens.endIndex
    while let first = range.first, tokens[first].isSign(in: leading), !isMinus(at: first) {
      range = first + 1..<range.upperBound
    }
    while let last = range.last, tokens[last].isSign(in: trailing) {
      range = range.lowerBound..<last
    }
    return part(range)
  }
}
