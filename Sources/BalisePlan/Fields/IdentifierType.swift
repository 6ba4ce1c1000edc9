package import BaliseDocuments
import BaliseText
import BaliseValues

/// A number that a register gave: its form and its check digit are verified.
package struct IdentifierType: FieldType {
  /// The registers Balise knows.
  package enum Kind: Sendable { case siret, siren, rna, postcode }

  /// Which register.
  package let kind: Kind
  package let form = FieldForm.text

  package var hint: FieldHint {
    switch kind {
    case .siret:
      FieldHint(Phrase(en: "a SIRET, 14 digits", fr: "un SIRET, 14 chiffres"), examples: [])
    case .siren:
      FieldHint(Phrase(en: "a SIREN, 9 digits", fr: "un SIREN, 9 chiffres"), examples: [])
    case .rna:
      FieldHint(
        Phrase(en: "an RNA number, W and 9 digits", fr: "un numéro RNA, W et 9 chiffres"),
        examples: [])
    case .postcode:
      FieldHint(
        Phrase(en: "a French postcode, 5 digits", fr: "un code postal, 5 chiffres"), examples: [])
    }
  }

  /// Makes the type.
  package init(_ kind: Kind) { self.kind = kind }

  package func read(_ node: YAMLNode, _ reading: inout FieldReading) -> FieldValue {
    guard let words = reading.words(node), !words.isEmpty else { return .empty }
    let (text, problems): (String?, [ValueProblem]) =
      switch kind {
      case .siret: Self.parts(Siret.read(words), \.digits)
      case .siren: Self.parts(Siren.read(words), \.digits)
      case .rna: Self.parts(RNA.read(words), \.number)
      case .postcode: Self.parts(PostalCode.read(words), \.digits)
      }
    reading.report(problems, in: node)
    return text.map { .text($0) } ?? .empty
  }

  private static func parts<Value>(
    _ reading: Reading<Value>, _ text: (Value) -> String
  ) -> (String?, [ValueProblem]) {
    (reading.value.map(text), reading.problems)
  }

  package func view(_ value: FieldValue, _ context: ViewContext) -> FieldView {
    guard case .text(let text) = value else { return .missing }
    return .text(text)
  }

  package func statesSameFacts(_ original: FieldValue, _ translation: FieldValue) -> Bool {
    guard case .text(let one) = original, case .text(let other) = translation else { return false }
    return one == other
  }
}
