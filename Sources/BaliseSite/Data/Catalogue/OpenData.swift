import BaliseDiagnostics
import BalisePlan
import BaliseText
import BaliseValues

/// Everything that stands below `data/` beside the JSON of each collection, computed once per build
/// from the model: the datasets, the known tables and what their rows lack.
struct OpenData: Sendable {
  /// The datasets, in the order of the collections, then of the known tables.
  let datasets: [Dataset]
  /// The known tables that the plan fills; the list of the datasets last.
  let exports: [ExportTable]
  /// What is wrong with the values of known tables.
  let diagnostics: [Diagnostic]
  /// What describes the data: schemas, the package, the catalogue.
  let descriptions: [DataFile]
  /// How large the files are.
  let sizes = DataSizes()

  /// No data: what pages of entries see of it, and all there is of a site that publishes none.
  static let none = OpenData()

  private init() { (datasets, exports, diagnostics, descriptions) = ([], [], [], []) }

  init(_ model: SiteModel) {
    var reader = ExportReader(model: model)
    var exports: [ExportTable] = []
    for (collection, data) in model.schema.data.enumerated() {
      for export in data.exports { exports.append(reader.table(export, collection)) }
    }
    var names = SlugSet()
    var datasets = model.schema.collections.indices.map { index in
      Self.dataset(model, index, names.next(for: model.schema.collections[index].id))
    }
    var taken: [String: Int] = [:]
    for (number, export) in exports.enumerated() {
      let count = taken[export.standard.id, default: 0] + 1
      taken[export.standard.id] = count
      guard !export.complete.isEmpty else { continue }
      let suffix = count > 1 ? "-\(count)" : ""
      datasets.append(
        Self.dataset(model, export, number, names.next(for: export.standard.id), suffix))
    }
    let catalogue = SimpleCatalogue(model: model, datasets: datasets).table()
    exports.append(catalogue)
    if !catalogue.complete.isEmpty {
      let name = names.next(for: catalogue.standard.id)
      datasets.append(Self.dataset(model, catalogue, exports.count - 1, name, ""))
    }
    self.datasets = datasets
    self.exports = exports
    let schemas = Self.schemas(model, datasets, exports)
    descriptions =
      schemas + [
        DataFile(
          path: "data/datapackage.json", format: .json,
          content: .bytes(DataPackageWriter(model: model, datasets: datasets).json())),
        DataFile(
          path: "data/catalog.jsonld", format: .json,
          content: .bytes(CatalogWriter(model: model, datasets: datasets, exports: exports).json())),
      ]
    diagnostics = reader.diagnostics + Self.collisions(model, datasets, descriptions)
  }

  /// The files beside the JSON of the collections, in a stable order.
  var files: [DataFile] {
    datasets.flatMap(\.files).filter {
      if case .collection = $0.content { false } else { true }
    } + descriptions
  }

  private static func dataset(_ model: SiteModel, _ index: Int, _ name: String) -> Dataset {
    let collection = model.schema.collections[index]
    let path = "data/" + collection.id
    var files = [DataFile(path: path + ".json", format: .json, content: .collection(index))]
    if model.schema.isTable(index) {
      files.insert(DataFile(path: path + ".csv", format: .csv, content: .table(index)), at: 0)
    }
    let count = model.plan.plan.ranges[index].count
    return Dataset(
      name: name, title: collection.plural,
      description: model.local { language in
        let title = collection.plural[language]
        let site = model.settings.name[language]
        return model.languages.valueLanguage(language).words.reports.dataset(title, site: site)
      }, source: .collection(index), files: files, count: count)
  }

  private static func dataset(
    _ model: SiteModel, _ export: ExportTable, _ number: Int, _ name: String, _ suffix: String
  ) -> Dataset {
    let path = "data/" + export.standard.file + suffix
    var files = [DataFile(path: path + ".csv", format: .csv, content: .bytes(export.csv()))]
    if export.standard.hasJSON {
      files.append(DataFile(path: path + ".json", format: .json, content: .bytes(export.json())))
    }
    return Dataset(
      name: name, title: model.local { export.standard.title(model, $0) },
      description: model.local { language in
        let title = export.standard.title(model, language)
        let version = export.standard.version
        return model.languages.valueLanguage(language).words.reports.table(title, version: version)
      }, source: .export(number), files: files, count: export.complete.count)
  }

  /// A schema beside each CSV file.
  private static func schemas(
    _ model: SiteModel, _ datasets: [Dataset], _ exports: [ExportTable]
  ) -> [DataFile] {
    let writer = TableSchemaWriter(languages: model.languages)
    return datasets.compactMap { dataset -> DataFile? in
      guard let file = dataset.files.first(where: { $0.format == .csv }) else { return nil }
      let bytes =
        switch dataset.source {
        case .collection(let index):
          writer.schema(TableLayout(schema: model.schema, collection: index))
        case .export(let number): writer.schema(exports[number].standard)
        }
      return DataFile(path: file.schemaPath, format: .json, content: .bytes(bytes))
    }
  }

  /// Two files of data on one path: a collection may be called like a file of Balise's.
  private static func collisions(
    _ model: SiteModel, _ datasets: [Dataset], _ descriptions: [DataFile]
  ) -> [Diagnostic] {
    var seen = Set(descriptions.map { $0.path.lowercased() })
    seen.insert("data/reports")
    var diagnostics: [Diagnostic] = []
    for dataset in datasets {
      for file in dataset.files where !seen.insert(file.path.lowercased()).inserted {
        guard case .collection(let index) = dataset.source else { continue }
        diagnostics.append(
          Diagnostic(
            id: "duplicate-path", severity: .error,
            message: Phrase(
              en: "two files would be published as \(file.path)",
              fr: "deux fichiers seraient publiés sous \(file.path)"),
            range: SourceRange(file: model.schema.collections[index].path),
            help: Phrase(
              en: "give the collection's folder another name",
              fr: "donnez un autre nom au dossier de la collection")))
      }
    }
    return diagnostics
  }
}

extension DataFile {
  /// The schema that stands beside a CSV file.
  var schemaPath: String { String(path.dropLast(".csv".count)) + ".schema.json" }
}

extension Schema {
  /// Whether a collection is offered as a table: one that readers are given a list of, unless it says
  /// otherwise.
  func isTable(_ index: Int) -> Bool { data[index].isTable ?? collections[index].hasIndex }
}

extension DataStandard {
  /// The title for readers of a language of the site.
  func title(_ model: SiteModel, _ language: Int) -> String { model.phrase(title, language) }
}

extension SiteModel {
  /// A text of Balise's in a language of the site.
  func phrase(_ phrase: Phrase, _ language: Int) -> String {
    languages.valueLanguage(language).speaksFrench ? phrase.fr : phrase.en
  }

  /// A text made for each language of the site.
  func local(_ text: (Int) -> String) -> LocalText {
    LocalText(languages.codes.indices.map { text($0) }, fallback: "")
  }
}
