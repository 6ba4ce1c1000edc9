import BalisePlan
import BaliseText
import BaliseValues

/// Writes `data/catalog.jsonld`: the datasets in the words of DCAT-AP, for the catalogues that
/// collect those of others. Addresses are whole when the site has one, else relative to the file.
struct CatalogWriter {
  let model: SiteModel
  let datasets: [Dataset]
  let exports: [ExportTable]

  private static let authority = "http://publications.europa.eu/resource/authority/"

  func json() -> [UInt8] {
    var writer = JSONWriter(.indented)
    let data = model.settings.data
    writer.object { writer in
      context(&writer)
      writer.member("@id", address("data/catalog.jsonld"))
      writer.member("@type", "dcat:Catalog")
      texts("dct:title", model.settings.name, &writer)
      texts(
        "dct:description",
        model.settings.tagline.isEmpty ? model.settings.name : model.settings.tagline, &writer)
      publisher(&writer)
      link("foaf:homepage", model.settings.base ?? "../", &writer)
      writer.array("dct:language") { writer in
        for code in model.languages.codes {
          writer.object { $0.member("@id", Self.language(code)) }
        }
      }
      if let licence = data.licence { link("dct:license", licence.url, &writer) }
      if let day = data.published { date("dct:issued", day.iso, &writer) }
      if let day = data.updated ?? data.published { date("dct:modified", day.iso, &writer) }
      writer.array("dcat:dataset") { writer in
        for dataset in datasets { writer.object { self.dataset(dataset, &$0) } }
      }
    }
    return writer.bytes + [0x0A]
  }

  private func context(_ writer: inout JSONWriter) {
    writer.object("@context") { writer in
      writer.member("dcat", "http://www.w3.org/ns/dcat#")
      writer.member("dct", "http://purl.org/dc/terms/")
      writer.member("foaf", "http://xmlns.com/foaf/0.1/")
      writer.member("skos", "http://www.w3.org/2004/02/skos/core#")
      writer.member("xsd", "http://www.w3.org/2001/XMLSchema#")
    }
  }

  private func dataset(_ dataset: Dataset, _ writer: inout JSONWriter) {
    let data = model.settings.data
    let id = address("data/catalog.jsonld") + "#" + dataset.name
    writer.member("@id", id)
    writer.member("@type", "dcat:Dataset")
    writer.member("dct:identifier", dataset.name)
    texts("dct:title", model.local { dataset.title[$0] + " – " + model.settings.name[$0] }, &writer)
    texts("dct:description", dataset.description, &writer)
    publisher(&writer)
    if !data.keywords.isEmpty { writer.member("dcat:keyword", data.keywords) }
    link("dcat:theme", Self.authority + "data-theme/GOVE", &writer)
    if let licence = data.licence { link("dct:license", licence.url, &writer) }
    if let day = data.published { date("dct:issued", day.iso, &writer) }
    if let day = data.updated ?? data.published { date("dct:modified", day.iso, &writer) }
    if data.start != nil || data.end != nil {
      writer.object("dct:temporal") { writer in
        writer.member("@type", "dct:PeriodOfTime")
        if let day = data.start { date("dcat:startDate", day.iso, &writer) }
        if let day = data.end { date("dcat:endDate", day.iso, &writer) }
      }
    }
    if case .export(let number) = dataset.source {
      link("dct:conformsTo", exports[number].standard.specification, &writer)
    }
    writer.array("dcat:distribution") { writer in
      for file in dataset.files { writer.object { distribution(file, dataset, &$0) } }
    }
  }

  private func distribution(_ file: DataFile, _ dataset: Dataset, _ writer: inout JSONWriter) {
    let path = PercentEncoding.path(file.path)
    writer.member("@type", "dcat:Distribution")
    texts(
      "dct:title",
      model.local { dataset.title[$0] + " (" + file.format.rawValue.uppercased() + ")" },
      &writer)
    link("dcat:accessURL", address(path), &writer)
    link("dcat:downloadURL", address(path), &writer)
    link(
      "dcat:mediaType", "https://www.iana.org/assignments/media-types/" + file.format.mediaType,
      &writer)
    link(
      "dct:format", Self.authority + "file-type/" + file.format.rawValue.uppercased(), &writer)
    if let licence = model.settings.data.licence { link("dct:license", licence.url, &writer) }
    if case .bytes(let bytes) = file.content {
      writer.object("dcat:byteSize") { writer in
        writer.member("@value", String(bytes.count))
        writer.member("@type", "xsd:nonNegativeInteger")
      }
    }
    if file.format == .csv {
      link("dct:conformsTo", address(PercentEncoding.path(file.schemaPath)), &writer)
    }
  }

  private func publisher(_ writer: inout JSONWriter) {
    guard let publisher = SiteFacts(model: model).publisher else { return }
    writer.object("dct:publisher") { writer in
      writer.member("@type", "foaf:Organization")
      writer.member("foaf:name", publisher)
      if let siret = model.settings.data.siret { writer.member("dct:identifier", siret) }
    }
  }

  /// A whole address, or the same from the catalogue's own folder.
  private func address(_ path: String) -> String {
    model.settings.base.map { $0 + path } ?? String(path.dropFirst("data/".count))
  }

  private func texts(_ key: String, _ text: LocalText, _ writer: inout JSONWriter) {
    writer.array(key) { writer in
      for (index, code) in model.languages.codes.enumerated() {
        writer.object { writer in
          writer.member("@language", code)
          writer.member("@value", text[index])
        }
      }
    }
  }

  private func link(_ key: String, _ address: String, _ writer: inout JSONWriter) {
    writer.object(key) { $0.member("@id", address) }
  }

  private func date(_ key: String, _ day: String, _ writer: inout JSONWriter) {
    writer.object(key) { writer in
      writer.member("@value", day)
      writer.member("@type", "xsd:date")
    }
  }

  /// The code of a language in the European list; other languages by their own code.
  private static func language(_ code: String) -> String {
    let known = [
      "fr": "FRA", "en": "ENG", "de": "DEU", "es": "SPA", "it": "ITA", "pt": "POR", "nl": "NLD",
      "oc": "OCI", "br": "BRE", "eu": "EUS", "ca": "CAT", "co": "COS",
    ]
    let short = String(code.lowercased().prefix { $0 != "-" })
    return known[short].map { authority + "language/" + $0 }
      ?? "http://id.loc.gov/vocabulary/iso639-1/" + short
  }
}
