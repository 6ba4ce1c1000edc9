import BalisePlan
import BaliseTemplates
import BaliseText
import BaliseValues

/// The published data as readers see it: every file, what is in it, and why a row of a known table
/// is not exported.
struct OpenDataScopes {
  let scopes: ReportScopes
  let data: OpenData

  private var model: PageModel { scopes.model }
  private var language: Int { scopes.language }

  /// The names of the page.
  func page() -> [TemplateValue] {
    let settings = model.settings.data
    let licence: TemplateValue =
      settings.licence.map { .values([.text($0.title), .text($0.url)]) } ?? .missing
    return [
      .text(sentence()), licence,
      .optional(SiteFacts(model: model.site).publisher),
      .list(data.datasets.map(dataset)),
      tables, .path("data/datapackage.json"), .path("data/catalog.jsonld"),
    ]
  }

  /// The names of the page of known tables.
  func knownTables() -> [TemplateValue] { [tables] }

  private var tables: TemplateValue {
    .list(data.exports.enumerated().map { table($0.offset, $0.element) })
  }

  private func sentence() -> String {
    let files = data.datasets.reduce(0) { $0 + $1.files.count }
    let words = scopes.words
    return words.words.reports.datasets(data.datasets.count) + words.comma
      + words.words.reports.files(files)
  }

  private func dataset(_ dataset: Dataset) -> TemplateValue {
    let columns: [TemplateValue] =
      switch dataset.source {
      case .collection(let index) where model.schema.isTable(index):
        TableLayout(schema: model.schema, collection: index).columns.map { column in
          .values([
            .text(column.name),
            .optional(column.label[language] == column.name ? nil : column.label[language]),
          ])
        }
      case .collection: []
      case .export(let number):
        data.exports[number].standard.columns.map { column in
          .values([.text(column.name), .text(model.site.phrase(column.label, language))])
        }
      }
    return .values([
      .text("data-" + dataset.name), .text(dataset.title[language]), .text(String(dataset.count)),
      .list(dataset.files.map(file)), .list(columns),
    ])
  }

  private func file(_ file: DataFile) -> TemplateValue {
    .object(DataFileScope(file: file, model: model, sizes: data.sizes, words: scopes.words))
  }

  private func table(_ number: Int, _ export: ExportTable) -> TemplateValue {
    let standard = export.standard
    let complete = export.complete.count
    let collection: TemplateValue =
      export.collection.map { .text(model.schema.collections[$0].plural[language]) } ?? .missing
    let leftOut = export.rows.filter { !$0.isComplete }
    let id = "table-\(number + 1)"
    return .values([
      .text(id), .text(standard.title(model.site, language)),
      .text(standard.version), .text(standard.specification), collection,
      .text(sentence(complete, export.rows.count)),
      .list(standard.columns.indices.map { column($0, export) }),
      .list(leftOut.map { row($0, export) }),
      scopes.url(.knownTables, id),
      .list(lacks(leftOut, export)),
    ])
  }

  private func sentence(_ complete: Int, _ all: Int) -> String {
    scopes.words.words.reports.complete(complete, of: all)
  }

  private func column(_ index: Int, _ export: ExportTable) -> TemplateValue {
    let column = export.standard.columns[index]
    let known = export.rows.count { !$0.cells[index].isEmpty }
    return .values([
      .text(column.name), .text(model.site.phrase(column.label, language)),
      .flag(column.isRequired), .text(outOf(known, export.rows.count)),
    ])
  }

  private func outOf(_ known: Int, _ all: Int) -> String {
    scopes.words.words.reports.answers(known, of: all)
  }

  private func row(_ row: ExportTable.Row, _ export: ExportTable) -> TemplateValue {
    var entry = TemplateValue.missing
    var title = TemplateValue.missing
    switch row.subject {
    case .entry(let id): entry = scopes.card(id)
    case .dataset(let number): title = .text(data.datasets[number].title[language])
    }
    let columns = export.standard.columns
    let known = scopes.words.words.reports.known(row.known, of: columns.count)
    return .values([
      entry, title, .text(known), .list(missing(row, export)),
    ])
  }

  private func missing(_ row: ExportTable.Row, _ export: ExportTable) -> [TemplateValue] {
    let columns = export.standard.columns
    return row.missing.map { index in
      .values([
        .text(columns[index].name), .text(model.site.phrase(columns[index].label, language)),
        .text(model.word(word(row.gaps[index]), language)),
      ])
    }
  }

  /// The rows that are left out for the same reasons, together: the reasons are said once.
  private func lacks(_ rows: [ExportTable.Row], _ export: ExportTable) -> [TemplateValue] {
    struct Reasons: Hashable {
      let columns: [Int]
      let words: [String]
    }
    var order: [Reasons] = []
    var groups: [Reasons: [ExportTable.Row]] = [:]
    for row in rows {
      let reasons = Reasons(columns: row.missing, words: row.missing.map { word(row.gaps[$0]) })
      if groups[reasons, default: []].isEmpty { order.append(reasons) }
      groups[reasons, default: []].append(row)
    }
    return order.map { reasons in
      let rows = groups[reasons] ?? []
      return .values([
        .text(String(rows.count)), .list(rows.first.map { missing($0, export) } ?? []),
        .list(rows.map { row($0, export) }),
      ])
    }
  }

  private func word(_ gap: ExportTable.Gap?) -> String {
    switch gap {
    case .unmapped: "gap-unmapped"
    case .empty, nil: "gap-empty"
    case .inexact: "gap-inexact"
    }
  }

  /// The words of the interface that no template names.
  static let words = ["gap-unmapped", "gap-empty", "gap-inexact"]
}

/// A file of data as a list shows it; its size is counted only when it is shown.
final class DataFileScope: TemplateScope {
  let file: DataFile
  let model: PageModel
  let sizes: DataSizes
  let words: ValueLanguage

  init(file: DataFile, model: PageModel, sizes: DataSizes, words: ValueLanguage) {
    self.file = file
    self.model = model
    self.sizes = sizes
    self.words = words
  }

  func value(_ slot: Int) -> TemplateValue {
    switch slot {
    case 0: .text(file.name)
    case 1: .text(file.format.rawValue.uppercased())
    case 2: .path(PercentEncoding.path(file.path))
    case 3: .text(FileSize.text(sizes.size(of: file, model.site), in: words))
    default: .missing
    }
  }
}
