package import BaliseDocuments
import BaliseText
import BaliseValues

/// A number, with decimals if need be: a distance, a share, a count.
package struct NumberType: FieldType {
  package let form = FieldForm.record([RecordMember("text"), RecordMember("value")])
  package let hint = FieldHint(
    Phrase(en: "a number", fr: "un nombre"), examples: ["12", "3,5", "300.000"])

  /// Makes the type.
  package init() {}

  package func read(_ node: YAMLNode, _ reading: inout FieldReading) -> FieldValue {
    guard let words = reading.words(node), !words.isEmpty else { return .empty }
    let result = Quantity.read(words, preferring: reading.language)
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
    reading.report(result.problems, in: node)
    return .number(amount)
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
