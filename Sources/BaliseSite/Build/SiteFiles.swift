import BalisePlan

/// Writes everything that is not a page: assets, files of the content, data, sitemap.
struct SiteFiles {
  let site: PreparedSite
  let stage: SiteStage
  /// Files of the content folder that pages show or offer.
  let contentFiles: [String]
  var reuse: Reuse?
  let jobs: Int

  func write() throws(BuildError) {
    for asset in site.assets {
      try stage.prepare([asset.path])
      try stage.write(asset.bytes, to: asset.path)
    }
    for path in contentFiles {
      try product("files/" + path) { () throws(BuildError) in
        let files = site.model.files
        guard let asset = files.file(path) else { return [] }
        var outputs = [try copy(asset, to: "files/" + path, files.pictures)]
        guard Pictures.isPicture(path), files.pictures.canMake else { return outputs }
        for made in files.pictures.picture(asset).made {
          try stage.prepareFolder(of: made.sitePath)
          outputs.append(try stage.write(try Disk.read(made.location), to: made.sitePath))
        }
        return outputs
      }
    }
    for path in site.model.identity.files.subtracting(contentFiles).sorted() {
      guard let asset = site.model.files.file(path) else { continue }
      _ = try copy(asset, to: "files/" + path, site.model.files.pictures)
    }
    try shareCards()
    for redirect in site.redirects {
      try stage.prepare([redirect.file])
      try stage.write(redirect.html(base: site.model.settings.base), to: redirect.file)
    }
    if site.model.settings.data.isPublished { try writeData() }
    if let base = site.model.settings.base {
      let writer = SitemapWriter(base: base, languages: site.model.languages.codes)
      try product("sitemap", also: addresses) { () throws(BuildError) in
        [try stage.write(writer.sitemap(site.pages), to: "sitemap.xml")]
      }
    }
    try product("calendars") { () throws(BuildError) in
      var outputs: [Product.Output] = []
      for file in CalendarFiles(model: site.model).files {
        try stage.prepare([file.path])
        outputs.append(try stage.write(file.bytes, to: file.path))
      }
      return outputs
    }
    try product("feeds") { () throws(BuildError) in
      var outputs: [Product.Output] = []
      for file in FeedFiles(model: site.model).files {
        try stage.prepare([file.path])
        outputs.append(try stage.write(file.bytes, to: file.path))
      }
      return outputs
    }
    try search()
    let servers = ServerFiles(
      servers: site.model.settings.servers,
      routes: ServerRoutes(
        settings: site.model.settings, redirects: site.redirects, pages: site.pages))
    for file in servers.files {
      try stage.prepare([file.path])
      try stage.write(Array(file.text.utf8), to: file.path)
    }
    if let bytes = SecurityTextFile(settings: site.model.settings).bytes {
      try stage.prepare([SecurityTextFile.path])
      try stage.write(bytes, to: SecurityTextFile.path)
    }
    try stage.write(SitemapWriter.robots(base: site.model.settings.base), to: "robots.txt")
  }

  /// The pictures that stand for pages where their address is shared.
  private func shareCards() throws(BuildError) {
    let model = site.model
    guard model.settings.base != nil, model.files.pictures.canDraw else { return }
    let cards = Workers.map(site.pages.count, jobs: jobs) { number -> Card? in
      let page = site.pages[number]
      guard case .entry(let id) = page.kind, let card = ShareCard(id, page.language, model) else {
        return nil
      }
      return Card(page: page, entry: id, svg: card.svg)
    }.compactMap { $0 }
    for card in cards {
      model.files.pictures.hold(card.svg)
      try stage.prepareFolder(of: ShareCard.path(of: card.page.file, card.svg))
    }
    try Workers.each(cards.count, jobs: jobs) { number throws(BuildError) in
      try draw(cards[number])
    }
  }

  /// The picture of a page where its address is shared.
  private struct Card: Sendable {
    let page: Page
    let entry: EntryID
    let svg: [UInt8]
  }

  private func draw(_ card: Card) throws(BuildError) {
    let (model, page) = (site.model, card.page)
    try product("pictures/share/" + page.file) { () throws(BuildError) in
      // Read once more, so that what it was made from is noted.
      guard let svg = ShareCard(card.entry, page.language, model)?.svg,
        let made = try model.files.pictures.drawn(svg, for: page.file)
      else { return [] }
      return [try stage.write(try Disk.read(made), to: ShareCard.path(of: page.file, svg))]
    }
  }

  /// The index of the search in each language, when the site has a page for it.
  private func search() throws(BuildError) {
    guard site.model.hasSearch else { return }
    try Workers.each(site.model.languages.count, jobs: jobs) { language throws(BuildError) in
      try search(language)
    }
  }

  private func search(_ language: Int) throws(BuildError) {
    try product(SearchFiles.path(site.model, language)) { () throws(BuildError) in
      site.model.noteEverything()
      var outputs: [Product.Output] = []
      for file in SearchFiles(site: site, reuse: reuse, jobs: jobs).files(language) {
        try stage.prepare([file.path])
        outputs.append(try stage.write(file.bytes, to: file.path))
      }
      return outputs
    }
  }

  /// Publishes a file of the content folder, a picture without what its camera wrote.
  private func copy(
    _ asset: SourceTree.Asset, to file: String, _ pictures: Pictures
  ) throws(BuildError) -> Product.Output {
    guard Pictures.isPicture(file), asset.size <= PictureLimits.bytes else {
      return try stage.copy(asset, to: file)
    }
    try stage.prepareFolder(of: file)
    return try stage.write(try pictures.published(asset), to: file)
  }

  /// A file of the published data.
  private enum Data {
    case collection(Int)
    case other(DataFile)
  }

  /// Writes the data of all collections at once, the largest first: they are nearly half of the bytes
  /// of a site, and none of them needs another.
  private func writeData() throws(BuildError) {
    try stage.prepare(["data/x"] + site.openData.files.map(\.path))
    // Where all data stays, nobody asks for these.
    let exporter = Deferred { [site, reuse, jobs] in
      DataExporter(model: site.model, isRemembered: reuse?.memory?.hasData ?? false, jobs: jobs)
    }
    let others = OpenDataFiles(
      site: site, stage: stage, names: Deferred { [site] in EntryNameBytes.all(site.model) },
      reuse: reuse)
    let ranges = Array(site.model.plan.plan.ranges)
    let largestFirst = ranges.indices.sorted { ranges[$0].count > ranges[$1].count }
    let all = largestFirst.map { Data.collection($0) } + site.openData.files.map { Data.other($0) }
    try Workers.each(all.count, jobs: jobs) { number throws(BuildError) in
      try write(all[number], exporter, others)
    }
    guard site.model.reports.contains(.budget) else { return }
    try product("data/reports/budget") { () throws(BuildError) in
      guard site.model.computed.budget.isMeaningful else { return [] }
      try stage.prepare(["data/reports/x"])
      return [
        try stage.write(BudgetExporter(model: site.model).json(), to: "data/reports/budget.json")
      ]
    }
  }

  private func write(
    _ data: Data, _ exporter: Deferred<DataExporter>, _ others: OpenDataFiles
  ) throws(BuildError) {
    switch data {
    case .collection(let index):
      let path = DataExporter.path(of: index, site.model.schema)
      try product(path) { () throws(BuildError) in
        [
          try stage.write(to: path) { write throws(BuildError) in
            try exporter.value.json(index, reuse: reuse, jobs: jobs) { bytes throws(BuildError) in
              try write(bytes)
            }
          }
        ]
      }
    case .other(let file):
      try product(file.path) { () throws(BuildError) in
        [try others.write(file, jobs: jobs)]
      }
    }
  }

  /// The addresses of all pages: what the sitemap is made from beside the settings.
  private var addresses: UInt64 {
    guard var digest = reuse?.digest() else { return 0 }
    for page in site.pages { digest.add(page.url) }
    return digest.value
  }

  /// Makes some files, unless all that they were made from is as it was; `also` is what this is beside
  /// the plan.
  private func product(
    _ name: String, also: UInt64 = 0, _ make: () throws(BuildError) -> [Product.Output]
  ) throws(BuildError) {
    guard let reuse else {
      _ = try make()
      return
    }
    // The name of no page ends in a slash.
    let name = name + "/"
    if reuse.kept(name, also: also, on: stage) != nil { return }
    let (outputs, reads) = try reuse.making(make)
    reuse.note(name, reads, also: also, files: [], outputs)
  }
}
