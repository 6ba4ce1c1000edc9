package import BaliseDocuments
import BaliseText

/// A few fields that belong together, such as a contact's service and telephone.
package final class GroupType: FieldType {
  /// The fields of the group, in order.
  package let fields: [Field]
  /// The indexes of those that are not private.
  package let visible: [Int]
  /// True when Markdown stands in one of them.
  package let holdsMarkdown: Bool
  private let keys: FieldKeys
  /// What decides whether its personal fields are shown.
  package let publication: PublicationRule?
  package var form: FieldForm { .group(fields) }
  package var hint: FieldHint {
    FieldHint(
      Phrase(en: "the keys of the group, indented", fr: "les clés du groupe, en retrait"),
      examples: fields.map { "\($0.name):" })
  }

  /// Makes the type.
  package init(fields: [Field], publication: PublicationRule? = nil) {
    self.fields = fields
    visible = fields.indices.filter { !fields[$0].isPrivate }
    holdsMarkdown = fields.contains { $0.type is RichType || $0.group?.holdsMarkdown == true }
    keys = FieldKeys(fields)
    self.publication = publication
  }

  package func read(_ node: YAMLNode, _ reading: inout FieldReading) -> FieldValue {
    switch node.kind {
    case .mapping: break
    case .scalar where node.textBytes.isEmpty: return .empty
    case .scalar, .sequence:
      let keys = fields.map(\.name).joined(separator: ", ")
      reading.report(
        "unexpected-structure", at: node.range,
        Phrase(
          en: "“\(reading.label)” is a group of keys",
          fr: "« \(reading.label) » est un groupe de clés"),
        help: Phrase(
          en: "write its keys on lines of their own, indented: \(keys)",
          fr: "écrivez ses clés sur des lignes en retrait : \(keys)"))
      return .empty
    }
    let label = reading.label
    let values = FieldsReader(fields: fields, keys: keys).values(node, &reading)
    reading.label = label
    return .group(values)
  }

  package func statesSameFacts(_ original: FieldValue, _ translation: FieldValue) -> Bool {
    guard case .group(let ours) = original, case .group(let theirs) = translation else {
      return false
    }
    return zip(fields, zip(ours, theirs)).allSatisfy { field, values in
      let (one, other) = (values.0.items, values.1.items)
      return one.count == other.count
        && zip(one, other).allSatisfy { field.type.statesSameFacts($0, $1) }
    }
  }

  package func view(_ value: FieldValue, _ context: ViewContext) -> FieldView {
    guard case .group(let values) = value else { return .missing }
    let texts = zip(fields, values).filter { !$0.0.isPrivate }.compactMap { field, value in
      value.items.compactMap { field.type.view($0, context).text }.first
    }
    return texts.isEmpty ? .missing : .text(texts.joined(separator: ", "))
  }
}
