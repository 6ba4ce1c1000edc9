import BaliseDiagnostics
import BaliseDocuments
import BaliseText

extension CollectionReader {
  /// `parts: {first: {label: …}, second: Second half}`: the named parts of the fields.
  mutating func parts(_ node: YAMLNode) -> [Collection.Part] {
    guard reading.isMapping(node) else { return [] }
    return node.entries.map { entry in
      guard entry.value.kind == .mapping, let label = entry.value["label"] else {
        return Collection.Part(name: entry.name, label: reading.localText(entry.value))
      }
      for part in entry.value.entries where part.name != "label" {
        reading.unknownKey(part, among: ["label"])
      }
      return Collection.Part(name: entry.name, label: reading.localText(label))
    }
  }

  /// A field may only stand in a part that the collection declares.
  mutating func checkParts(
    of fields: [Field], among parts: [Collection.Part], _ ranges: [String: ByteRange]
  ) {
    let names = parts.map(\.name)
    for field in fields {
      guard let part = field.part, !names.contains(part), let range = ranges[field.name] else {
        continue
      }
      let near = reading.nearest(to: part, among: names)
      reading.report(
        "misplaced-option", at: range,
        Phrase(
          en: "the collection declares no part “\(part)”",
          fr: "la collection ne déclare aucune partie « \(part) »"),
        help: Phrase.didYouMean(near.map { [$0] } ?? [])
          ?? Phrase(
            en: "declare it under “parts:”, with its label",
            fr: "déclarez-la sous « parts: », avec son intitulé"))
    }
  }

  /// `within: plan`: the reference to the entry that each entry belongs to.
  mutating func withinField(_ node: YAMLNode, _ fields: [Field]) -> Int? {
    guard let index = fieldIndex(node, fields), isPublic(index, fields, node) else { return nil }
    if let type = fields[index].reference, !fields[index].isMany,
      type.targets.count == 1, type.targets[0] != id
    {
      withinRange = reading.range(node.range)
      return index
    }
    reading.report(
      "misplaced-option", at: node.range,
      Phrase(
        en: "entries cannot belong to what “\(fields[index].name)” names",
        fr: "des fiches ne peuvent pas faire partie de ce que « \(fields[index].name) » nomme"),
      help: Phrase(
        en: "name a reference that takes one entry, of one other collection",
        fr: "nommez une référence à une seule fiche, d'une seule autre collection"))
    return nil
  }

  /// Entries without a title are called by the names of their files, on pages and in links.
  mutating func tellUntitled(_ fields: [Field], _ root: YAMLNode) {
    let texts = fields.filter { $0.type is TextType && !$0.isMany && !$0.isPrivate }
    guard let entry = root.entries.first(where: { $0.name == "fields" }),
      let likely = texts.first(where: { Self.isTitle($0) }) ?? texts.first
    else { return }
    reading.report(
      "collection-without-title", at: entry.keyRange,
      Phrase(
        en: "nothing says which field of “\(id)” is the title of an entry",
        fr: "rien ne dit quel champ de « \(id) » est le titre d'une fiche"),
      help: Phrase(
        en: "add a line “title: \(likely.name)”, or the field that names an entry",
        fr: "ajoutez une ligne « title: \(likely.name) », ou le champ qui nomme une fiche"),
      severity: .warning)
  }

  private static func isTitle(_ field: Field) -> Bool {
    ([field.name] + field.keys).contains {
      ["title", "titre", "name", "nom", "label", "libelle", "intitule"].contains(
        NameFolding.key($0))
    }
  }
}
