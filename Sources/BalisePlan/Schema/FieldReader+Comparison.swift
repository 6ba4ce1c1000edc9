import BaliseDiagnostics
import BaliseDocuments
import BaliseText

/// An option that names something which is known once every collection is read.
struct ComparisonDeclaration {
  let field: String
  let key: String
  let range: SourceRange
}

extension FieldReader {
  /// The options that let statements be compared.
  static let comparisonKeys = ["sequence", "mutual", "span", "counts", "agrees"]

  /// Reads them; one that means nothing for the type of the field is an error.
  mutating func comparison(
    _ parts: [String: YAMLNode], name: String, type: any FieldType, nested: Bool
  ) -> FieldComparison {
    var result = FieldComparison()
    for key in Self.comparisonKeys {
      guard let node = parts[key] else { continue }
      guard !nested, Self.suits(key, type) else {
        reading.report(
          "misplaced-option", at: node.range,
          Phrase(
            en: "“\(key)” means nothing for the field “\(name)”",
            fr: "« \(key) » n'a pas de sens pour le champ « \(name) »"),
          help: Self.help(key))
        continue
      }
      switch key {
      case "sequence": result.isSequence = reading.flag(node)
      case "mutual": result.isMutual = reading.flag(node)
      case "span": result.isSpan = reading.flag(node)
      case "counts": result.counts = reading.text(node).flatMap { $0.isEmpty ? nil : $0 }
      default: result.agrees = path(node)
      }
      comparisons.append(
        ComparisonDeclaration(
          field: name, key: key, range: reading.file.range(node.range)))
    }
    return result
  }

  private mutating func path(_ node: YAMLNode) -> FieldComparison.Path? {
    guard let text = reading.text(node), !text.isEmpty else { return nil }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2 { return .init(reference: parts[0], field: parts[1]) }
    reading.report(
      "misplaced-option", at: node.range,
      Phrase(
        en: "“\(text)” does not lead from a reference to a field",
        fr: "« \(text) » ne mène pas d'une référence à un champ"), help: Self.help("agrees"))
    return nil
  }

  private static func suits(_ key: String, _ type: any FieldType) -> Bool {
    switch key {
    case "sequence", "counts": type is IntegerType
    case "mutual": type is ReferenceType
    case "span": type is WhenType
    default: !(type is GroupType || type is ReferenceType)
    }
  }

  private static func help(_ key: String) -> Phrase {
    switch key {
    case "sequence", "counts":
      Phrase(
        en: "it goes with a field of type integer, outside of groups",
        fr: "elle va avec un champ de type integer, hors d'un groupe")
    case "mutual":
      Phrase(
        en: "it goes with a reference to the collection's own entries, outside of groups",
        fr: "elle va avec une référence aux fiches de la même collection, hors d'un groupe")
    case "span":
      Phrase(
        en: "it goes with a field of type when, outside of groups",
        fr: "elle va avec un champ de type when, hors d'un groupe")
    default:
      Phrase(
        en:
          "write the name of a reference, a full stop and the name of a field: deliberation.amount",
        fr:
          "écrivez le nom d'une référence, un point et le nom d'un champ : deliberation.montant")
    }
  }
}
