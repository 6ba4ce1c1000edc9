import BaliseDiagnostics
import BalisePlan

/// Fills the known tables as a build does, and keeps the rows that lack something.
enum IncompleteRows {
  static func find(_ tree: SourceTree, _ read: SiteReader.Result) -> [IncompleteRow] {
    guard read.plan.schema.data.contains(where: { !$0.exports.isEmpty }) else { return [] }
    let files = ContentFiles(tree.contentAssets)
    let model = SiteModel(
      plan: read.plan, settings: read.settings,
      words: read.words.value.texts,
      assets: [], reports: [], files: files,
      identity: SiteIdentity.make(read.settings, files).value, today: nil,
      templateNames: TemplateNames(tree.templates))
    var reader = ExportReader(model: model)
    var rows: [IncompleteRow] = []
    for (collection, data) in read.plan.schema.data.enumerated() {
      for export in data.exports {
        let table = reader.table(export, collection)
        rows += table.rows.compactMap { row(of: table, $0, export.sources) }
      }
    }
    return rows
  }

  /// What those an entry names can fill of its row: a column that no field fills, or that the whole
  /// site fills alike, is for whoever keeps the schema and the settings.
  private static func row(
    of table: ExportTable, _ row: ExportTable.Row, _ sources: [FactSource?]
  ) -> IncompleteRow? {
    guard case .entry(let id) = row.subject else { return nil }
    let missing = row.missing.filter { index in
      if case .entry? = sources[index]?.origin { true } else { false }
    }
    guard !missing.isEmpty else { return nil }
    return IncompleteRow(
      entry: id, table: table.standard.title,
      missing: missing.map { index in
        let column = table.standard.columns[index]
        return .init(name: column.name, label: column.label)
      })
  }
}
