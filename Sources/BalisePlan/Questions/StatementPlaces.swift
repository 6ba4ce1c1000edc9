import BaliseDiagnostics
import BaliseDocuments

/// Where each statement of an entry stands. Entries keep the place of a whole field only: the file
/// is read once more for the few entries that something is asked of.
struct StatementPlaces {
  private let entry: Entry
  private let ranges: [[ByteRange]]

  init(_ entry: Entry, _ schema: Schema) {
    self.entry = entry
    let fields = schema.collections[entry.collection].fields
    var ranges = [[ByteRange]](repeating: [], count: fields.count)
    let language = schema.languages.valueLanguage(entry.language)
    let reading = FieldReading(file: entry.file, language: language, languages: schema.languages)
    if let root = SourceDocument.parse(entry.file).value.frontMatter?.root {
      for item in root.entries {
        guard let field = fields.firstIndex(where: { $0.keys.contains(item.name) }),
          ranges[field].isEmpty
        else { continue }
        var reader = NodeReader(reading: reading)
        reader.add(item.value, fields[field])
        ranges[field] = reader.ranges
      }
    }
    self.ranges = ranges
  }

  /// The bytes of a part of the entry's file.
  func range(_ part: QuestionDraft.Location.Part) -> ByteRange {
    switch part {
    case .bytes(let range): range
    case .value(let field, let position):
      position < ranges[field].count ? ranges[field][position] : whole(field)
    case .field(let field): whole(field)
    case .body: ByteRange(Int(entry.original.body.start), Int(entry.original.body.start))
    }
  }

  private func whole(_ field: Int) -> ByteRange { entry.slots[field].range ?? ByteRange(0, 0) }
}

/// Walks the YAML of a field as the field is read, and notes the place of every value.
private struct NodeReader {
  var reading: FieldReading
  var ranges: [ByteRange] = []

  init(reading: FieldReading) { self.reading = reading }

  mutating func add(_ node: YAMLNode, _ field: Field) {
    if node.kind == .sequence {
      for item in node.items { value(item, field) }
    } else if field.isMany, field.type.acceptsNumberedItems, node.kind == .mapping,
      node.entries.allSatisfy({ Int($0.name) != nil })
    {
      for entry in node.entries { value(entry.value, field) }
    } else {
      value(node, field)
    }
  }

  /// A group that is shown whole or not at all, and is not: the plan holds nothing of it.
  private mutating func isHidden(_ node: YAMLNode, _ group: GroupType) -> Bool {
    guard let rule = group.publication, rule.isWhole,
      case .group(let values) = group.read(node, &reading)
    else { return false }
    // The day of the build is not known here: what is stated decides.
    let stated = PublicationRule(level: rule.level, until: nil, instead: nil, isWhole: true)
    return PublicationDecision(group.fields, stated, values, today: nil).hidesAll
  }

  private mutating func value(_ node: YAMLNode, _ field: Field) {
    if let group = field.group {
      guard node.kind == .mapping else { return }
      if isHidden(node, group) { return }
      for member in group.fields {
        if let entry = node.entries.first(where: { member.keys.contains($0.name) }) {
          add(entry.value, member)
        }
      }
      return
    }
    let count = field.type.read(node, &reading).items.count { !$0.isEmpty }
    ranges += repeatElement(node.range, count: count)
  }
}
