import BaliseDiagnostics
package import BaliseDocuments
import BaliseText

/// A link to entries of other collections, by any of their names.
package final class ReferenceType: FieldType {
  /// The relation as its target sees it.
  package struct Back: Sendable {
    /// Name in templates and data files.
    package let name: String
    /// What readers see before the list.
    package let label: LocalText
  }

  /// Names of the members, in order: what a template sees of a reference.
  package static let members = [
    "title", "url", "role", "undecided", "is-group", "open", "group", "mutual", "members", "entry",
  ]

  /// Ids of the collections it may lead to, in the order they are tried.
  package let targets: [String]
  /// The inverse, when it is wanted.
  package let back: Back?
  /// Groups of actors without a page may be written, in parentheses.
  package let allowsGroups: Bool
  package let form = FieldForm.reference
  package let hint = FieldHint(
    Phrase(
      en: "a name: the title, the number, the file name or any alias, in any case",
      fr: "un nom : le titre, le numéro, le nom du fichier ou tout autre nom, majuscules ou non"),
    examples: ["Le Damier", "4", "(entreprises et startups)", "fondation/association ?"])

  /// Makes the type.
  package init(targets: [String], back: Back? = nil, allowsGroups: Bool = false) {
    self.targets = targets
    self.back = back
    self.allowsGroups = allowsGroups
  }

  package func read(_ node: YAMLNode, _ reading: inout FieldReading) -> FieldValue {
    switch node.kind {
    case .scalar:
      let text = node.text
      return text.isEmpty ? .empty : reference(text, node.range, &reading)
    case .mapping: return mapping(node, &reading)
    case .sequence:
      reading.report(
        "unexpected-structure", at: node.range,
        Phrase(
          en: "“\(reading.label)” holds a list inside a list",
          fr: "« \(reading.label) » contient une liste dans une liste"),
        help: Phrase(en: "write one name per line", fr: "écrivez un nom par ligne"))
      return .empty
    }
  }

  package func view(_ value: FieldValue, _ context: ViewContext) -> FieldView {
    guard case .reference(let reference) = value else { return .missing }
    return .text(
      reference.unsaid(in: context.languages.valueLanguage(context.language)) ?? reference.words)
  }

  private func reference(
    _ text: String, _ range: ByteRange, _ reading: inout FieldReading, role: String? = nil
  ) -> FieldValue {
    // Most names begin and end with letters or digits of ASCII, and mean themselves.
    if let first = text.utf8.first, let last = text.utf8.last, Self.isPlain(first),
      Self.isPlain(last)
    {
      return .reference(Reference(words: text, range: range, role: role, target: .unknown))
    }
    if let first = text.utf8.first, first >= 0xC2, reading.hasPastedBullets(range) { return .empty }
    var words = Substring(text).trimmed
    var target = Reference.Target.unknown
    // Most names have none of these signs at their ends, which their bytes say.
    let last = words.utf8.last
    if last == UInt8(ascii: ")"), words.hasPrefix("("), words.hasSuffix(")"), words.count > 1 {
      words = words.dropFirst().dropLast().trimmed
      target = .group
    } else if last == UInt8(ascii: "?"), words.hasSuffix("?") {
      words = words.dropLast().trimmed
      target = .undecided
    }
    if target == .group, !allowsGroups {
      reading.report(
        "group-not-allowed", at: range,
        Phrase(
          en: "“\(reading.label)” takes no group in parentheses",
          fr: "« \(reading.label) » n'accepte pas de groupe entre parenthèses"),
        help: Phrase(
          en: "write the name of an entry, without parentheses",
          fr: "écrivez le nom d'une fiche, sans parenthèses"))
      return .empty
    }
    if target == .group, words.allSatisfy({ "-–—_./…· ".contains($0) }) {
      reading.report(
        "group-without-name", at: range,
        Phrase(
          en: "these parentheses hold no name", fr: "ces parenthèses ne contiennent aucun nom"),
        help: Phrase(
          en: "write the name of the group between them, or delete them",
          fr: "écrivez entre elles le nom du groupe, ou supprimez-les"))
      return .empty
    }
    return .reference(
      Reference(words: String(words), range: range, role: role, target: target))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private func mapping(_ node: YAMLNode, _ reading: inout FieldReading) -> FieldValue {
    let entries = Array(node.entries)
    if let name = entries.first(where: { ["name", "nom"].contains($0.name) }) {
      let role = entries.first { ["role", "rôle"].contains($0.name) }
      for entry in entries where !["name", "nom", "role", "rôle"].contains(entry.name) {
        unknownMember(entry.name, entry.keyRange, among: ["name", "role"], &reading)
      }
      guard name.value.kind == .scalar, !name.value.text.isEmpty else { return .empty }
      return reference(
        name.value.text, name.value.range, &reading,
        role: role.flatMap { $0.value.kind == .scalar ? $0.value.text : nil })
    }
    if let group = entries.first(where: { ["group", "groupe"].contains($0.name) }) {
      return self.group(group.value, entries, node.range, &reading)
    }
    if let other = entries.first(where: { Self.spelling($0.name) != nil }) {
      // « {Nom: ADIE} » names no “Nom” with a role.
      unknownMember(
        other.name, other.keyRange, among: Self.spelling(other.name).map { [$0] } ?? [], &reading)
      return .empty
    }
    if entries.count == 1, let only = entries.first, only.value.kind == .scalar {
      // A question mark alone was told where YAML took it for a sign of its own.
      if only.name.isEmpty { return .empty }
      return reference(
        only.name, only.keyRange, &reading,
        role: only.value.text.isEmpty ? nil : only.value.text)
    }
    let known = ["name", "role", "group", "members"]
    for entry in entries where !known.contains(entry.name) {
      unknownMember(entry.name, entry.keyRange, among: known, &reading)
    }
    return .empty
  }

  /// The key for a name or a group that differs from a written one in capitals and accents only.
  private static func spelling(_ key: String) -> String? {
    let folded = NameFolding.key(key)
    return ["name", "nom", "group", "groupe"].first { $0 == folded && key != folded }
  }

  private func group(
    _ label: YAMLNode, _ entries: [YAMLEntry], _ range: ByteRange, _ reading: inout FieldReading
  ) -> FieldValue {
    guard allowsGroups else {
      reading.report(
        "group-not-allowed", at: range,
        Phrase(
          en: "“\(reading.label)” takes no group",
          fr: "« \(reading.label) » n'accepte pas de groupe"),
        help: Phrase(
          en: "write the names of entries, one per line",
          fr: "écrivez des noms de fiches, un par ligne"))
      return .empty
    }
    var members: [Reference] = []
    var isOpen = false
    for entry in entries {
      switch entry.name {
      case "group", "groupe": break
      case "members", "membres":
        for item in entry.value.kind == .sequence ? Array(entry.value.items) : [entry.value]
        where item.kind == .scalar && !item.text.isEmpty {
          if case .reference(let member) = reference(item.text, item.range, &reading) {
            members.append(member)
          }
        }
      case "open", "ouvert":
        if case .boolean(let flag) = BooleanType().read(entry.value, &reading) { isOpen = flag }
      default:
        unknownMember(entry.name, entry.keyRange, among: ["group", "members", "open"], &reading)
      }
    }
    guard label.kind == .scalar, !label.text.isEmpty else {
      reading.report(
        "group-without-name", at: label.range,
        Phrase(en: "this group has no name", fr: "ce groupe n'a pas de nom"),
        help: Phrase(
          en: "write the name of the group after “group:”",
          fr: "écrivez le nom du groupe après « group: »"))
      return .empty
    }
    return .reference(
      Reference(
        words: label.text, range: label.range, members: members, isOpen: isOpen, target: .group))
  }

  private func unknownMember(
    _ key: String, _ range: ByteRange, among known: [String], _ reading: inout FieldReading
  ) {
    reading.report(UnknownKey.diagnostic(key, at: range, in: reading.file, among: known))
  }
}

extension Substring {
  /// Without the spaces (no-break ones too) at both ends.
  var trimmed: Substring {
    if let first = utf8.first, let last = utf8.last, (0x21...0x7F).contains(first),
      (0x21...0x7F).contains(last)
    {
      return self
    }
    var result = self
    while let first = result.first, first.isWhitespace { result.removeFirst() }
    while let last = result.last, last.isWhitespace { result.removeLast() }
    return result
  }
}
