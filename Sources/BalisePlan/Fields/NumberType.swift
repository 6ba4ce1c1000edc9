package import BaliseDocuments
import BaliseText
import BaliseValues

/// A number, with decimals if need be: a distance, a share, a count.
package struct NumberType: FieldType {
  package let form = FieldForm.record([RecordMember("text"), RecordMember("value")])
  package let hint = FieldHint(
    Phrase(en: "a number", fr: "un nombre"), examples: ["12", "3,5", "300.000", "-2,4"])

  /// Makes the type.
  package init() {}

  package func read(_ node: YAMLNode, _ reading: inout FieldReading) -> FieldValue {
    guard let words = reading.words(node), !words.isEmpty else { return .empty }
    let sign = Self.minus(words)
    let result = Quantity.read(String(words.dropFirst(sign)), preferring: reading.language)
    guard let quantity = result.value, let amount = quantity.range.single, quantity.unit == nil,
      !quantity.isPercent
    else {
      reading.report(
        "not-a-number", at: node.range,
        Phrase(en: "“\(words)” is not one number", fr: "« \(words) » n'est pas un nombre"),
        help: Phrase(
          en: "write the number alone, without a unit", fr: "écrivez le nombre seul, sans unité"))
      return .empty
    }
    // Doubts are told at their place in the words, sign included.
    let shift = words.prefix(sign).utf8.count
    reading.report(result.problems.map { $0.moved(by: shift) }, in: node)
    return .number(sign > 0 ? amount.negated : amount)
  }

  /// How many characters a minus sign takes at the beginning of a number; 0 without one.
  private static func minus(_ words: String) -> Int {
    guard let first = words.first, "-\u{2010}\u{2011}\u{2012}\u{2013}\u{2212}".contains(first)
    else { return 0 }
    let digits = words.dropFirst().drop(while: \.isWhitespace)
    guard digits.first?.isNumber == true else { return 0 }
    return words.count - digits.count
  }

  package func view(_ value: FieldValue, _ context: ViewContext) -> FieldView {
    member(0, of: value, context)
  }

  package func member(_ index: Int, of value: FieldValue, _ context: ViewContext) -> FieldView {
    guard case .number(let amount) = value else { return .missing }
    return index == 0
      ? .text(amount.formatted(in: context.valueLanguage)) : .number(amount.plain)
  }

  package func statesSameFacts(_ original: FieldValue, _ translation: FieldValue) -> Bool {
    guard case .number(let one) = original, case .number(let other) = translation else {
      return false
    }
    return one == other
  }
}
