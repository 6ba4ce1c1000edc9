/// A count with what is counted: “100.000 habitants”, « de 3 à 70 habitants au km² », “5 per year”.
package struct Quantity: Sendable, Hashable {
  /// How many.
  package let range: AmountRange
  /// True for a share: “20 %”.
  package let isPercent: Bool
  /// What is counted, in the author's words.
  package let unit: String?
  /// How often, or for each of what.
  package let per: Per

  /// Makes a quantity.
  package init(
    _ range: AmountRange, isPercent: Bool = false, unit: String? = nil, per: Per = .unknown
  ) {
    self.range = range
    self.isPercent = isPercent
    self.unit = unit
    self.per = per
  }

  /// Reads a count with its unit; nil when nothing is written.
  package static func read(
    _ words: String, preferring language: ValueLanguage = .fr
  ) -> Reading<Quantity> {
    guard words.contains(where: { !$0.isWhitespace }) else { return Reading(nil) }
    var scanner = QuantityScanner(words)
    guard let quantity = scanner.takeQuantity(),
      scanner.rest.allSatisfy({ scanner.tokens[$0].isSign(".") })
    else { return Reading(nil, problems: [.unreadQuantity(words)]) }
    let problems = scanner.doubts.compactMap {
      ValueProblem(doubt: $0, in: scanner, language: language)
    }
    return Reading(quantity, problems: problems)
  }

  /// The count as a person reads it: « entre 8 et 10 », “about 20 events per year”.
  package func formatted(in language: ValueLanguage) -> String {
    formatted(in: language, withUnit: true)
  }

  func formatted(in language: ValueLanguage, withUnit: Bool) -> String {
    var parts = [range.formatted(in: language, isPercent: isPercent)]
    if let unit, withUnit { parts.append(unit) }
    parts.append(per.formatted(in: language))
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
