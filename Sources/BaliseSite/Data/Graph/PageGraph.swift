import BalisePlan
import BaliseText

/// What a page tells machines (JSON-LD, schema.org): the page, what it is about, where it stands.
/// Addresses are written only when the site has one.
struct PageGraph {
  let root: PageRootScope

  private var model: PageModel { root.model }
  private var page: Page { root.page }
  private var language: Int { root.page.language }

  /// Entries of an index that are listed; the page itself lists all.
  private static let mostItems = 100

  /// The whole `<script>`, a block of data that no browser runs; empty for a page nobody looks for.
  func script() -> [UInt8] {
    if case .notFound = page.kind { return [] }
    var writer = JSONWriter(.compact)
    writer.object { writer in
      writer.member("@context", "https://schema.org")
      writer.array("@graph") { writer in
        writer.object { self.page(&$0) }
        if case .entry(let id) = page.kind { entity(id, &writer) }
        if case .home = page.kind { return }
        writer.object { breadcrumb(&$0) }
      }
    }
    var bytes = Array("<script type=\"application/ld+json\">".utf8)
    // Every `<`, `>` and `&` is escaped by the writer: nothing in it can end the script.
    bytes += writer.bytes
    bytes += Array("</script>".utf8)
    return bytes
  }

  // MARK: The page

  private func page(_ writer: inout JSONWriter) {
    let address = address(page.url)
    let isHome = if case .home = page.kind { true } else { false }
    writer.member("@type", type)
    if let address { writer.member("@id", address) }
    if let address { writer.member("url", address) }
    writer.member("name", root.plainTitle)
    if !root.description.isEmpty { writer.member("description", root.description) }
    writer.member("inLanguage", model.languages.codes[language])
    if !isHome {
      writer.object("isPartOf") { writer in
        writer.member("@type", "WebSite")
        if let home = self.address(model.prefix(language) + "index.html") {
          writer.member("@id", home)
        }
        writer.member("name", model.settings.name[language])
      }
    } else if let publisher = SiteFacts(model: model.site).publisher {
      writer.object("publisher") { writer in
        writer.member("@type", "Organization")
        writer.member("name", publisher)
      }
    }
    translations(&writer)
    switch page.kind {
    case .entry(let id):
      guard let address, model.schema.data[model.entry(id).collection].description != nil else {
        return
      }
      writer.object("mainEntity") { $0.member("@id", address + "#it") }
    case .index(let collection, nil): list(collection, &writer)
    case .report(.openData): datasets(&writer)
    default: return
    }
  }

  private var type: String {
    switch page.kind {
    case .home: "WebSite"
    case .index: "CollectionPage"
    case .report(.openData): "DataCatalog"
    case .entry, .notFound, .siteMap, .search, .report: "WebPage"
    }
  }

  /// The same page in the other languages: the first one is the original.
  private func translations(_ writer: inout JSONWriter) {
    guard page.alternates.count > 1 else { return }
    if language > 0 {
      guard let original = page.alternates[0].flatMap(address) else { return }
      writer.object("translationOfWork") { $0.member("@id", original) }
      return
    }
    let others = page.alternates.dropFirst().compactMap { $0.flatMap(address) }
    guard !others.isEmpty else { return }
    writer.array("workTranslation") { writer in
      for other in others { writer.object { $0.member("@id", other) } }
    }
  }

  /// The entries of an index, in their order.
  private func list(_ collection: Int, _ writer: inout JSONWriter) {
    let ids = model.listed(collection, language)
    writer.object("mainEntity") { writer in
      writer.member("@type", "ItemList")
      writer.member("numberOfItems", ids.count)
      writer.array("itemListElement") { writer in
        for (number, id) in ids.prefix(Self.mostItems).enumerated() {
          writer.object { writer in
            writer.member("@type", "ListItem")
            writer.member("position", number + 1)
            writer.member("name", model.title(id, language).text)
            if let address = address(model.path(id, language)) { writer.member("url", address) }
          }
        }
      }
    }
  }

  private func datasets(_ writer: inout JSONWriter) {
    let licence = model.settings.data.licence
    if let licence { writer.member("license", licence.url) }
    writer.array("dataset") { writer in
      for dataset in root.data.datasets {
        writer.object { writer in
          writer.member("@type", "Dataset")
          writer.member("name", dataset.title[language])
          writer.member("description", dataset.description[language])
          if let licence { writer.member("license", licence.url) }
          writer.array("distribution") { writer in
            for file in dataset.files { writer.object { download(file, &$0) } }
          }
        }
      }
    }
  }

  private func download(_ file: DataFile, _ writer: inout JSONWriter) {
    writer.member("@type", "DataDownload")
    writer.member("encodingFormat", file.format.mediaType)
    writer.member("name", file.name)
    if let address = address(PercentEncoding.path(file.path)) {
      writer.member("contentUrl", address)
    }
  }

  // MARK: What it is about

  private func entity(_ id: EntryID, _ writer: inout JSONWriter) {
    guard let node = model.schema.data[model.entry(id).collection].description else { return }
    let nodes = GraphNodes(model: model.site, language: language)
    let (summary, title) = (root.description, root.plainTitle)
    let address = address(page.url)
    let image = OpenGraph(root: root).entryImage(id)
    writer.object { writer in
      writer.member("@type", nodes.type(of: node, id))
      if let address { writer.member("@id", address + "#it") }
      if !node.has("name") { writer.member("name", title) }
      if !node.has("description"), !summary.isEmpty { writer.member("description", summary) }
      if let address, !node.has("url") { writer.member("url", address) }
      if let image, !node.has("image") { writer.member("image", image) }
      nodes.properties(of: node, id, &writer)
    }
  }

  // MARK: Where it stands

  private func breadcrumb(_ writer: inout JSONWriter) {
    writer.member("@type", "BreadcrumbList")
    writer.array("itemListElement") { writer in
      var position = 1
      crumb(
        model.word("home", language), model.prefix(language) + "index.html", &position, &writer)
      var collection: Int?
      switch page.kind {
      case .entry(let id): collection = model.entry(id).collection
      case .index(let index, .some): collection = index
      default: break
      }
      if let collection, let path = model.indexPath(collection, language) {
        crumb(model.schema.collections[collection].plural[language], path, &position, &writer)
      }
      crumb(root.plainTitle, page.url, &position, &writer)
    }
  }

  private func crumb(
    _ name: String, _ path: String, _ position: inout Int, _ writer: inout JSONWriter
  ) {
    let place = position
    position += 1
    writer.object { writer in
      writer.member("@type", "ListItem")
      writer.member("position", place)
      writer.member("name", name)
      if let address = address(path) { writer.member("item", address) }
    }
  }

  private func address(_ path: String) -> String? {
    model.settings.base.map { $0 + PageScope(root: root).address(path) }
  }
}

extension FactNode {
  /// Whether the schema fills a property itself.
  func has(_ name: String) -> Bool { properties.contains { $0.name == name } }
}
