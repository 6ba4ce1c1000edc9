import BaliseDiagnostics
import BaliseDocuments
import BaliseText
import BaliseValues

/// An option that names something which is known once every collection is read.
struct ComparisonDeclaration {
  let field: String
  let key: String
  let range: SourceRange
}

extension FieldReader {
  /// The options that let statements be compared.
  static let comparisonKeys = ["sequence", "mutual", "span", "counts", "agrees", "above", "asks"]

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
      case "above": result.above = threshold(node)
      case "asks": result.isAsking = reading.flag(node)
      default: result.agrees = path(node)
      }
      comparisons.append(
        ComparisonDeclaration(
          field: name, key: key, range: reading.range(node.range)))
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

  /// `{limit: 23 000 €, needs: convention.published}`.
  private mutating func threshold(_ node: YAMLNode) -> FieldComparison.Threshold? {
    guard reading.isMapping(node) else { return nil }
    for entry in node.entries where !Self.thresholdKeys.contains(entry.name) {
      reading.unknownKey(entry, among: Self.thresholdKeys)
    }
    let limit = node["limit"].flatMap { reading.text($0) } ?? ""
    let needs = node["needs"].flatMap { reading.text($0) } ?? ""
    let parts = needs.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let read = Resource.read(limit, preferring: .fr).value ?? []
    guard let amount = read.first, read.count == 1, amount.largestMoney != nil,
      (1...2).contains(parts.count), let field = parts.last, !field.isEmpty
    else {
      reading.report(
        "misplaced-option", at: node.range,
        Phrase(
          en: "“above” needs an amount, and what must be written above it",
          fr: "« above » attend un montant, et ce qui doit être écrit au-delà"),
        help: Self.help("above"))
      return nil
    }
    return .init(limit: amount, reference: parts.count == 2 ? parts[0] : nil, field: field)
  }

  private static let thresholdKeys = ["limit", "needs"]

  private static func suits(_ key: String, _ type: any FieldType) -> Bool {
    switch key {
    case "sequence", "counts": type is IntegerType
    case "mutual": type is ReferenceType
    case "span": type is WhenType
    case "above": type is ResourceType
    case "asks": type is TextType
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
    case "above":
      Phrase(
        en:
          "on a field of type resource, outside of groups, write {limit: 23 000 €, needs: agreement.file}",
        fr:
          "sur un champ de type resource, hors d'un groupe, écrivez {limit: 23 000 €, needs: convention.fichier}"
      )
    case "asks":
      Phrase(
        en: "it goes with a field of type text, outside of groups",
        fr: "elle va avec un champ de type text, hors d'un groupe")
    default:
      Phrase(
        en:
          "write the name of a reference, a full stop and the name of a field: deliberation.amount",
        fr:
          "écrivez le nom d'une référence, un point et le nom d'un champ : deliberation.montant")
    }
  }
}
