/// A value that was found, with its date as far as that is known.
package struct Measure: Sendable, Hashable {
  /// The value.
  package let range: AmountRange
  /// True for a share: “20 %”.
  package let isPercent: Bool
  /// What is counted, in the author's words.
  package let unit: String?
  /// When it was measured.
  package let date: MeasureDate?
  /// Who says so: “Film Commission”.
  package let source: String?
  /// True where the words say that it is so now: « actuellement 47 ».
  package let isCurrent: Bool

  /// Makes a measure.
  package init(
    _ range: AmountRange, isPercent: Bool = false, unit: String? = nil, date: MeasureDate? = nil,
    source: String? = nil, isCurrent: Bool = false
  ) {
    self.range = range
    self.isPercent = isPercent
    self.unit = unit
    self.date = date
    self.source = source
    self.isCurrent = isCurrent
  }

  /// The same measure, said to be so now.
  var current: Measure {
    Measure(
      range, isPercent: isPercent, unit: unit, date: date, source: source, isCurrent: true)
  }

  /// The measure as a person reads it: « 47 en 2018 (Film Commission) ».
  package func formatted(in language: ValueLanguage) -> String {
    var text = range.formatted(in: language, isPercent: isPercent)
    if let unit { text += " " + unit }
    if let date { text = date.dated(text, in: language) }
    if let source { text += " (" + source + ")" }
    return text
  }
}
