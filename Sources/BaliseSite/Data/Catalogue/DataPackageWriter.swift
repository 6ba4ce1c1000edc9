import BalisePlan
import BaliseText
import BaliseValues

/// Writes `data/datapackage.json` (Frictionless Data Package): every file, with the schema of each
/// table.
struct DataPackageWriter {
  let model: SiteModel
  let datasets: [Dataset]

  func json() -> [UInt8] {
    var writer = JSONWriter(.indented)
    let data = model.settings.data
    writer.object { writer in
      writer.member("profile", "data-package")
      writer.member("name", Slug.make(model.settings.name[0]))
      writer.member("title", model.settings.name[0])
      if !model.settings.tagline.isEmpty { writer.member("description", model.settings.tagline[0]) }
      if let base = model.settings.base { writer.member("homepage", base) }
      if let day = data.published { writer.member("created", day.iso + "T00:00:00Z") }
      if !data.keywords.isEmpty { writer.member("keywords", data.keywords) }
      if let licence = data.licence {
        writer.array("licenses") { writer in
          writer.object { writer in
            writer.member("name", licence.id)
            writer.member("title", licence.title)
            writer.member("path", licence.url)
          }
        }
      }
      if let publisher = SiteFacts(model: model).publisher {
        writer.array("contributors") { writer in
          writer.object { writer in
            writer.member("title", publisher)
            writer.member("role", "publisher")
          }
        }
      }
      writer.array("resources") { writer in
        for dataset in datasets {
          for file in dataset.files { writer.object { resource(file, dataset, &$0) } }
        }
      }
    }
    return writer.bytes + [0x0A]
  }

  private func resource(_ file: DataFile, _ dataset: Dataset, _ writer: inout JSONWriter) {
    let isTable = file.format == .csv
    // The table has the dataset's own name: foreign keys are written with it.
    let name = isTable ? dataset.name : dataset.name + "-json"
    writer.member("profile", isTable ? "tabular-data-resource" : "data-resource")
    writer.member("name", name)
    writer.member("type", isTable ? "table" : "json")
    writer.member("title", dataset.title[0])
    writer.member("description", dataset.description[0])
    writer.member("path", file.name)
    writer.member("format", file.format.rawValue)
    writer.member("mediatype", file.format.mediaType)
    writer.member("encoding", "utf-8")
    guard isTable else { return }
    writer.object("dialect") { writer in
      writer.member("delimiter", ",")
      writer.member("lineTerminator", "\r\n")
      writer.member("header", true)
    }
    writer.member("schema", String(file.schemaPath.dropFirst("data/".count)))
  }
}
