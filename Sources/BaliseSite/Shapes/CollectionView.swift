import BalisePlan
import BaliseTemplates

// A class, because it is asked for each value of each page: a copy is one count.

/// What of a collection is public: its fields and the inverses that lead to it.
final class CollectionView: Sendable {
  /// Indexes of the fields that are not private, in schema order.
  let fields: [Int]
  /// Those of them that hold Markdown.
  let richFields: [Int]
  /// Those of them that hold a picture or a document.
  let fileFields: [Int]
  /// Inverses that lead here, as indexes into the schema's.
  let inverses: [Int]
  /// For each inverse above: the field of this same collection it is the inverse of, when a
  /// collection points at itself, so that one-way links can be told from mutual ones.
  let ownFields: [Int?]
  /// The labels of the fields, then of the inverses, by language.
  let labels: [[TemplateValue]]
  /// How many names an entry shows to templates.
  let slots: Int

  init(schema: Schema, index: Int) {
    fields = schema.collections[index].fields.indices.filter {
      !schema.collections[index].fields[$0].isPrivate
    }
    richFields = fields.filter { number in
      if case .markup = schema.collections[index].fields[number].type.form { true } else { false }
    }
    fileFields = fields.filter { Self.holdsFiles(schema.collections[index].fields[$0]) }
    inverses = schema.inversesOfCollection[index]
    ownFields = inverses.map {
      schema.inverses[$0].source == index ? schema.inverses[$0].field : nil
    }
    let collection = schema.collections[index]
    let (fields, inverses) = (fields, inverses)
    labels = schema.languages.codes.indices.map { language in
      fields.map { .text(collection.fields[$0].label[language]) }
        + inverses.map { .text(schema.inverses[$0].label[language]) }
    }
    slots =
      EntryName.allCases.count + fields.count + inverses.count + ownFields.count { $0 != nil }
  }

  private static func holdsFiles(_ field: Field) -> Bool {
    if let group = field.group { return group.fields.contains(where: holdsFiles) }
    return field.type is FileType
  }
}
