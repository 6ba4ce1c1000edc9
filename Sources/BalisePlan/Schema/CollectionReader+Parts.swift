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
}
