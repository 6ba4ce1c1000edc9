package import BaliseDocuments
import BaliseText
package import BaliseValues

/// A count as it was written, with what it means.
package struct WrittenQuantity: Sendable, Hashable {
  /// What it means.
  package let quantity: Quantity
  /// The words.
  package let words: String
}

/// A count with what is counted: a number or a range, a unit, how often.
package struct QuantityType: FieldType {
  package let form = FieldForm.record([
    RecordMember("text"), RecordMember("as-written"), RecordMember("min"), RecordMember("max"),
    RecordMember("unit"), RecordMember("per"), RecordMember("approximate", .flag),
  ])
  package let hint = FieldHint(
    Phrase(
      en: "a number or a range, with what is counted",
      fr: "un nombre ou une fourchette, avec ce qui est compté"),
    examples: ["100.000 habitants", "de 3 à 70 habitants au km²", "250 porteurs de projets par an"])

  /// Makes the type.
  package init() {}

  package func read(_ node: YAMLNode, _ reading: inout FieldReading) -> FieldValue {
    guard let words = reading.words(node), !words.isEmpty else { return .empty }
    let result = Quantity.read(words, preferring: reading.language)
    reading.report(result.problems, in: node)
    guard let quantity = result.value else { return .empty }
    return .quantity(WrittenQuantity(quantity: quantity, words: words))
  }

  package func view(_ value: FieldValue, _ context: ViewContext) -> FieldView {
    member(0, of: value, context)
  }

  package func member(_ index: Int, of value: FieldValue, _ context: ViewContext) -> FieldView {
    guard case .quantity(let written) = value else { return .missing }
    let quantity = written.quantity
    switch index {
    case 0: return .text(quantity.formatted(in: context.valueLanguage))
    case 1: return .text(written.words)
    case 2: return quantity.range.min.map { .number($0.plain) } ?? .missing
    case 3: return quantity.range.max.map { .number($0.plain) } ?? .missing
    case 4: return (quantity.unit ?? (quantity.isPercent ? "%" : nil)).map { .text($0) } ?? .missing
    case 5:
      let per = quantity.per.formatted(in: context.valueLanguage)
      return per.isEmpty ? .missing : .text(per)
    case 6: return .flag(quantity.range.isApproximate)
    default: return .missing
    }
  }

  package func statesSameFacts(_ original: FieldValue, _ translation: FieldValue) -> Bool {
    guard case .quantity(let one) = original, case .quantity(let other) = translation else {
      return false
    }
    // What is counted, and for each of what, is said in each language's own words.
    let pers = (one.quantity.per, other.quantity.per)
    let isSamePer = if case (.unit, .unit) = pers { true } else { pers.0 == pers.1 }
    return one.quantity.range == other.quantity.range && isSamePer
      && one.quantity.isPercent == other.quantity.isPercent
      && (one.quantity.unit == nil) == (other.quantity.unit == nil)
  }
}
