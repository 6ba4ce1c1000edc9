import BaliseDiagnostics
import BaliseDocuments
import BalisePlan

/// Where a fact stands in its entry's file. Entries keep the place of a whole field only: the file is
/// read once more for the few facts that something is said of.
enum FactPlace {
  static func find(_ fact: Fact, _ model: SiteModel) -> SourceRange? {
    let entry = model.entry(fact.entry)
    guard let first = fact.trail.first else { return SourceRange(file: entry.file.path) }
    guard var node = SourceDocument.parse(entry.file).value.frontMatter?.root else {
      return SourceRange(file: entry.file.path)
    }
    for field in fact.trail {
      if node.kind == .sequence, let item = node.items.first(where: { _ in true }) { node = item }
      guard let next = node.entries.first(where: { field.keys.contains($0.name) }) else {
        let fields = model.schema.collections[entry.collection].fields
        let slot = fields.firstIndex { $0 === first }.flatMap { entry.slots[$0].range }
        return slot.map { entry.file.range($0) } ?? SourceRange(file: entry.file.path)
      }
      node = next.value
    }
    return node.sourceRange
  }
}
