import BaliseDocuments
import BaliseText
struct StubType: FieldType {
  enum K { case web, email, phone, siret, siren, rna, postcode }
  let form = FieldForm.text
  let hint = FieldHint(Phrase(en: "", fr: ""))
  init() {}
  init(_ k: K) {}
  init(isImage: Bool) {}
  func read(_ node: YAMLNode, _ reading: inout FieldReading) -> FieldValue { .empty }
  func view(_ value: FieldValue, _ context: ViewContext) -> FieldView { .missing }
}
typealias NumberType = StubType
typealias DateType = StubType
typealias AddressType = StubType
typealias FileType = StubType
typealias WhenType = StubType
typealias ResourceKind = StubType
typealias IndicatorType = StubType
typealias IdentifierType = StubType
