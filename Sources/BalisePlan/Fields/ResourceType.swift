package import BaliseDocuments
import BaliseText
package import BaliseValues

/// Means: money, people, contributions in kind, or an honest statement that there is none.
package struct ResourceType: FieldType {
  package let form = FieldForm.record([
    RecordMember("text"), RecordMember("as-written"), RecordMember("item"), RecordMember("for"),
    RecordMember("kind"), RecordMember("unknown", .flag),
  ])
  package let hint = FieldHint(
    Phrase(
      en: "an amount, people, “to be specified”, “no supplementary budget”…",
      fr: "un montant, des personnes, « à préciser », « pas de budget supplémentaire »…"),
    examples: [
      "30 000 € pour la mission d'incubation", "1 équivalent temps plein", "40 000 € par an",
      "entre 10 000 et 15 000 € par showroom", "à préciser",
    ])
  package let acceptsNumberedItems = true

  /// Makes the type.
  package init() {}

  package func read(_ node: YAMLNode, _ reading: inout FieldReading) -> FieldValue {
    guard let words = reading.words(node), !words.isEmpty else { return .empty }
    let result = Resource.read(words, item: reading.item, preferring: reading.language)
    reading.report(result.problems, in: node)
    guard let resources = result.value, !resources.isEmpty else { return .empty }
    return .list(resources.map { .resource($0) })
  }

  package func view(_ value: FieldValue, _ context: ViewContext) -> FieldView {
    member(0, of: value, context)
  }

  package func member(_ index: Int, of value: FieldValue, _ context: ViewContext) -> FieldView {
    guard case .resource(let resource) = value else { return .missing }
    switch index {
    case 0: return .text(resource.formatted(in: context.valueLanguage))
    case 1: return .text(resource.words)
    case 2: return resource.item.map { .number(String($0)) } ?? .missing
    case 3: return resource.purpose.map { .text($0) } ?? .missing
    case 4: return .text(kind(resource))
    case 5:
      let known = ["money", "people", "in-kind"].contains(kind(resource))
      return .flag(!known)
    default: return .missing
    }
  }

  package func statesSameFacts(_ original: FieldValue, _ translation: FieldValue) -> Bool {
    guard case .resource(let one) = original, case .resource(let other) = translation else {
      return false
    }
    return one.hasSameValue(as: other)
  }

  private func kind(_ resource: Resource) -> String {
    switch resource.kind {
    case .money: "money"
    case .people: "people"
    case .inKind: "in-kind"
    case .none: "none"
    case .toBeSpecified: "to-be-specified"
    case .elsewhere: "elsewhere"
    case .unread: "unread"
    }
  }
}

extension ViewContext {
  /// The language values are formatted in.
  package var valueLanguage: ValueLanguage { languages.valueLanguage(language) }
}
