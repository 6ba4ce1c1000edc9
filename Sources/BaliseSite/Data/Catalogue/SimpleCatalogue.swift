import BalisePlan
import BaliseText
import BaliseValues

/// The datasets of the site as the rows of SCDL Catalogue, from what `site.yaml` says of the data.
struct SimpleCatalogue {
  let model: SiteModel
  let datasets: [Dataset]

  func table() -> ExportTable {
    let standard = DataStandard.catalogue
    let rows = datasets.enumerated().map { number, dataset -> ExportTable.Row in
      let cells = standard.columns.map { column -> String in
        let text = text(column.name, dataset) ?? ""
        // What is too long for its column is not exported, and said to be inexact.
        return ColumnCheck.fault(text, in: column) == nil ? text : ""
      }
      var row = ExportTable.Row(
        subject: .dataset(number), cells: cells, gaps: cells.map { $0.isEmpty ? .empty : nil })
      row.missing = RowCompleteness.missing(cells, standard)
      return row
    }
    return ExportTable(standard: standard, collection: nil, rows: rows)
  }

  private func text(_ column: String, _ dataset: Dataset) -> String? {
    let data = model.settings.data
    let facts = SiteFacts(model: model)
    switch column {
    case "COLL_NOM", "PRODUCTEUR_NOM": return facts.publisher
    case "COLL_SIRET", "PRODUCTEUR_SIRET": return data.siret
    case "ID": return dataset.name
    case "TITRE": return dataset.title[0] + " – " + model.settings.name[0]
    case "DESCRIPTION": return dataset.description[0]
    case "THEME": return data.theme
    case "COUV_SPAT_MAILLE": return data.level
    case "COUV_SPAT_NOM": return data.territory
    case "COUV_TEMP_DEBUT": return data.start?.iso
    case "COUV_TEMP_FIN": return data.end?.iso
    case "DATE_PUBL": return data.published?.iso
    case "FREQ_MAJ": return data.frequency
    case "DATE_MAJ": return (data.updated ?? data.published)?.iso
    case "MOTS_CLES":
      return data.keywords.isEmpty
        ? nil : data.keywords.map { NameFolding.key($0) }.joined(separator: ";")
    case "LICENCE": return data.licence?.scdl
    case "NOMBRE_RESSOURCES": return String(dataset.files.count)
    case "FORMAT_RESSOURCES":
      return dataset.files.map(\.format.rawValue).joined(separator: ";")
    case "URL": return model.settings.base.map { $0 + PercentEncoding.path(dataset.files[0].path) }
    default: return nil
    }
  }
}
