package import BaliseDocuments
import BaliseText
import BaliseValues

/// The hours of a day: « de 9 h 30 à 12 h », “2 pm to 5 pm”.
package struct HoursType: FieldType {
  package let form = FieldForm.record([
    RecordMember("text", wording: .page), RecordMember("as-written"),
    RecordMember("from", wording: .page), RecordMember("to", wording: .page),
  ])
  package let hint = FieldHint(
    Phrase(en: "the hours of a day", fr: "les heures d'une journée"),
    examples: ["14h–17h", "de 9 h 30 à 12 h et de 14 h à 17 h", "à partir de 18 h"])

  /// Makes the type.
  package init() {}

  package func read(_ node: YAMLNode, _ reading: inout FieldReading) -> FieldValue {
    guard let words = reading.words(node), !words.isEmpty else { return .empty }
    let result = Hours.read(words)
    reading.report(result.problems, in: node)
    return result.value.map { .hours($0) } ?? .empty
  }

  package func view(_ value: FieldValue, _ context: ViewContext) -> FieldView {
    member(0, of: value, context)
  }

  package func member(_ index: Int, of value: FieldValue, _ context: ViewContext) -> FieldView {
    guard case .hours(let hours) = value else { return .missing }
    switch index {
    case 0: return .text(hours.formatted(in: context.valueLanguage))
    case 1: return .text(hours.words)
    case 2: return hours.spans.first.map { .text($0.start.iso) } ?? .missing
    case 3: return hours.spans.last?.end.map { .text($0.iso) } ?? .missing
    default: return .missing
    }
  }

  package func statesSameFacts(_ original: FieldValue, _ translation: FieldValue) -> Bool {
    guard case .hours(let one) = original, case .hours(let other) = translation else {
      return false
    }
    return one.spans == other.spans
  }
}
