package import BaliseDocuments
import BaliseText
import BaliseValues

/// A web address, an e-mail address or a telephone number: something to follow.
package struct AddressType: FieldType {
  /// The kinds of address.
  package enum Kind: Sendable { case web, email, phone }

  /// What it is.
  package let kind: Kind
  package let form = FieldForm.record([RecordMember("href"), RecordMember("text")])

  package var hint: FieldHint {
    switch kind {
    case .web:
      FieldHint(
        Phrase(en: "a web address", fr: "une adresse internet"),
        examples: ["https://www.example.org/"])
    case .email:
      FieldHint(
        Phrase(en: "an e-mail address", fr: "une adresse électronique"),
        examples: ["accueil@example.org"])
    case .phone:
      FieldHint(
        Phrase(en: "a telephone number", fr: "un numéro de téléphone"),
        examples: ["04 00 00 00 00"])
    }
  }

  /// Makes the type.
  package init(_ kind: Kind) { self.kind = kind }

  package func read(_ node: YAMLNode, _ reading: inout FieldReading) -> FieldValue {
    guard let words = reading.words(node), !words.isEmpty else { return .empty }
    let (text, problems) = canonical(words)
    reading.report(problems, in: node)
    return text.map { .text($0) } ?? .empty
  }

  private func canonical(_ words: String) -> (String?, [ValueProblem]) {
    switch kind {
    case .web:
      let result = WebAddress.read(words)
      return (result.value?.address, result.problems)
    case .email:
      let result = EmailAddress.read(words)
      return (result.value?.address, result.problems)
    case .phone:
      let result = PhoneNumber.read(words)
      return (result.value?.canonical, result.problems)
    }
  }

  package func view(_ value: FieldValue, _ context: ViewContext) -> FieldView {
    member(1, of: value, context)
  }

  package func member(_ index: Int, of value: FieldValue, _ context: ViewContext) -> FieldView {
    guard case .text(let text) = value else { return .missing }
    if index == 1 {
      guard kind == .phone else { return .text(text) }
      return .text(PhoneNumber.read(text).value?.formatted(in: context.valueLanguage) ?? text)
    }
    switch kind {
    case .web: return .text(text)
    case .email: return .text("mailto:" + text)
    case .phone: return .text("tel:" + text)
    }
  }

  package func statesSameFacts(_ original: FieldValue, _ translation: FieldValue) -> Bool {
    guard case .text(let one) = original, case .text(let other) = translation else { return false }
    return one == other
  }
}
