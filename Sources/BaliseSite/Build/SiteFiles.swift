import BalisePlan

/// Writes everything that is not a page: assets, files of the content, data, sitemap.
struct SiteFiles {
  let site: PreparedSite
  let stage: SiteStage
  /// Files of the content folder that pages show or offer.
  let contentFiles: [String]

  func write(jobs: Int) throws(BuildError) {
    for asset in site.assets {
      try stage.prepare([asset.path])
      try stage.write(asset.bytes, to: asset.path)
    }
    for path in contentFiles {
      guard let asset = site.model.files.file(path) else { continue }
      try stage.copy(asset, to: "files/" + path)
    }
    for path in [site.model.identity.logo, site.model.identity.icon].compactMap({ $0 })
    where !contentFiles.contains(path) {
      guard let asset = site.model.files.file(path) else { continue }
      try stage.copy(asset, to: "files/" + path)
    }
    for redirect in site.redirects {
      try stage.prepare([redirect.file])
      try stage.write(redirect.html(base: site.model.settings.base), to: redirect.file)
    }
    let collections = site.model.schema.collections
    try stage.prepare(["data/x"])
    let exporter = DataExporter(model: site.model)
    for (index, collection) in collections.enumerated() {
      let path = "data/\(collection.id).json"
      let file = try stage.create(path)
      try exporter.json(index, jobs: jobs) { bytes throws(BuildError) in
        try stage.append(bytes, to: file, path)
      }
    }
    if site.model.reports.contains(.budget), site.model.computed.budget.isMeaningful {
      try stage.prepare(["data/reports/x"])
      try stage.write(BudgetExporter(model: site.model).json(), to: "data/reports/budget.json")
    }
    if let base = site.model.settings.base {
      let writer = SitemapWriter(base: base, languages: site.model.languages.codes)
      try stage.write(writer.sitemap(site.pages), to: "sitemap.xml")
    }
    try stage.write(SitemapWriter.robots(base: site.model.settings.base), to: "robots.txt")
  }
}
