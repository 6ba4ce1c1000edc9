import BaliseDiagnostics
import BalisePlan
import BaliseText
import BaliseValues

/// A site whose settings, schema, words and templates are read as always, and whose plan is known
/// from a snapshot.
struct SnapshotSite {
  let plan: SnapshotPlan
  let model: SiteModel
  private let words: [[String: String]]
  private let wordKeys: [String]
  private let templateFiles: [SourceFile]
  private let prefixes: [String]

  /// Nil when a file cannot be read. What there is to say of settings, schemas and words was said by
  /// the build that wrote the snapshot, and none of it kept the site from being published.
  init?(_ snapshot: PlanSnapshot, root: String, today: Day?, pictures: Pictures) {
    guard let files = SiteFilesOfSnapshot(snapshot, root) else { return nil }
    var settings = SiteSettingsReader.read(files.settings)
    let words = WordsReader.read(files.words, languages: settings.value.languages)
    settings.value.languages = SiteLanguages(
      settings.value.languages.codes, words: words.value.values)
    let schema = SchemaReader.read(files.schemas, languages: settings.value.languages)
    guard settings.value.isRead,
      let plan = SnapshotPlan(snapshot, schema: schema.value, root: root, today: today),
      let known = KnownNames(plan)
    else { return nil }
    let content = ContentFiles(files.assets, pictures: pictures)
    let identity = SiteIdentity.make(settings.value, content)
    self.plan = plan
    self.words = words.value.texts
    wordKeys = words.value.keys
    templateFiles = files.templates
    model = SiteModel(
      plan: plan.plan, settings: settings.value, words: words.value.texts,
      assets: files.templateAssets.map { ($0.name, $0.path) },
      digests: files.templateAssets.map(\.digest),
      reports: (0..<snapshot.count(.reports)).compactMap {
        Report(rawValue: snapshot.string(.reports, $0))
      }, files: content, identity: identity.value, shareSize: files.shareSize, today: today,
      templateNames: TemplateNames(files.templates), names: .left(known))
    prefixes = model.languages.codes.indices.map(model.prefix)
    if plan.isMissed { return nil }
  }

  /// The templates of the pages of some collections; nil when one of them is wrong.
  func templates(for collections: Set<Int>) -> TemplateLibrary? {
    let library = TemplateLibrary.compile(
      templateFiles, schema: model.schema, words: words, wordKeys: wordKeys,
      assets: model.assets.map(\.name), reports: model.reports, only: collections, jobs: 1)
    return library.diagnostics.hasErrors ? nil : library.value
  }

  /// The page of an entry in a language.
  func page(_ entry: EntryID, _ language: Int) -> Page {
    Page(.entry(entry), model.path(entry, 0), language: language, prefixes: prefixes)
  }

  /// The page of a file, looked for among some entries first; nil when it is no entry's.
  func page(_ file: String, among entries: [Int]) -> Page? {
    for entry in entries {
      for language in prefixes.indices {
        let page = page(EntryID(entry), language)
        if page.file == file { return page }
      }
    }
    let path = PercentEncoding.path(file)
    let count = plan.snapshot.count(.addresses) / 3
    let place = (0..<count).first {
      plan.snapshot.text(.addresses, 3 * $0 + 2).elementsEqual(path.utf8)
    }
    guard let place else { return nil }
    let page = page(EntryID(place / prefixes.count), place % prefixes.count)
    return page.file == file ? page : nil
  }

  /// The collection of an entry's page.
  func collection(of page: Page) -> Int {
    guard case .entry(let id) = page.kind else { return 0 }
    return model.entry(id).collection
  }

  /// The headings of a page that is not made again.
  func anchors(of page: Page, _ collection: Int, _ renderer: PageRenderer) -> [String]? {
    var renderer = renderer
    if renderer.templates.entry(model.schema.collections[collection], page.language) == nil {
      guard let templates = templates(for: [collection]) else { return nil }
      renderer = PageRenderer(
        model: model, templates: templates, home: renderer.home, intros: [], openData: .none)
    }
    return renderer.render(page).anchors
  }
}

/// The files that every page may be made from, as a snapshot lists them.
private struct SiteFilesOfSnapshot {
  var settings: SourceFile?
  var schemas: [(id: String, file: SourceFile)] = []
  var templates: [SourceFile] = []
  var words: [SourceFile] = []
  let assets: [SourceTree.Asset]
  let templateAssets: [(name: String, path: String, digest: String?)]
  let shareSize: PictureSize?

  init?(_ snapshot: PlanSnapshot, _ root: String) {
    assets = (0..<snapshot.count(.assets) / 4).map { index in
      let path = snapshot.string(.assets, 4 * index)
      let size = snapshot.integer(.assets, 4 * index + 1)
      return SourceTree.Asset(
        path: path, location: root + "/" + path, size: size,
        stamp: FileStamp(
          size: size, modified: Int64(bitPattern: snapshot.number(.assets, 4 * index + 2)),
          inode: snapshot.number(.assets, 4 * index + 3)))
    }
    templateAssets = (0..<snapshot.count(.templateAssets) / 3).map {
      let digest = snapshot.string(.templateAssets, 3 * $0 + 2)
      return (
        snapshot.string(.templateAssets, 3 * $0), snapshot.string(.templateAssets, 3 * $0 + 1),
        digest.isEmpty ? nil : digest
      )
    }
    shareSize =
      snapshot.count(.sharePicture) == 2
      ? PictureSize(snapshot.integer(.sharePicture, 0), snapshot.integer(.sharePicture, 1)) : nil
    for index in 0..<snapshot.count(.siteFiles) / 3 {
      let path = snapshot.string(.siteFiles, 3 * index + 1)
      guard let bytes = try? Disk.read(root + "/" + path) else { return nil }
      let file = SourceFile(path: path, bytes: bytes)
      switch SiteFileKind(rawValue: snapshot.number(.siteFiles, 3 * index)) {
      case .settings: settings = file
      case .schema: schemas.append((snapshot.string(.siteFiles, 3 * index + 2), file))
      case .template: templates.append(file)
      case .words: words.append(file)
      case nil: return nil
      }
    }
  }
}

extension KnownNames {
  /// What a snapshot knows; nil when it speaks of entries or fields that there are none of.
  init?(_ plan: SnapshotPlan) {
    let snapshot = plan.snapshot
    let count = plan.count
    func entry(_ table: PlanSnapshot.Table, _ index: Int) -> Int? {
      let number = snapshot.number(table, index)
      return number < UInt64(count) ? Int(number) : nil
    }
    func names(_ table: PlanSnapshot.Table) -> [(name: String, entry: Int32)]? {
      var names: [(name: String, entry: Int32)] = []
      for index in 0..<snapshot.count(table) / 2 {
        guard let number = entry(table, 2 * index + 1) else { return nil }
        names.append((snapshot.string(table, 2 * index), Int32(number)))
      }
      return names
    }
    guard let mentions = names(.mentions), let not = names(.not),
      let abbreviations = names(.abbreviations), let others = names(.notAbbreviations)
    else { return nil }
    var distinctions: [EntryID: Int] = [:]
    for index in 0..<snapshot.count(.distinctions) / 2 {
      guard let number = entry(.distinctions, 2 * index),
        let collection = plan.collection(of: number),
        case let field = snapshot.number(.distinctions, 2 * index + 1),
        field < UInt64(plan.schema.collections[collection].fields.count)
      else { return nil }
      distinctions[EntryID(number)] = Int(field)
    }
    var shared: Set<EntryID> = []
    for index in 0..<snapshot.count(.shared) {
      guard let number = entry(.shared, index) else { return nil }
      shared.insert(EntryID(number))
    }
    let languages = plan.schema.languages.count
    source = plan
    addresses = EntryAddresses { place in
      let language = snapshot.number(.addresses, 3 * place + 1)
      if language >= UInt64(languages) { plan.miss() }
      return EntryAddress(
        title: snapshot.string(.addresses, 3 * place),
        language: language < UInt64(languages) ? Int(language) : 0,
        path: snapshot.string(.addresses, 3 * place + 2))
    }
    self.mentions = (
      mentions, (0..<snapshot.count(.ambiguous)).map { snapshot.string(.ambiguous, $0) }, not
    )
    self.abbreviations = (abbreviations, others)
    self.distinctions = distinctions
    sharedTitles = shared
  }
}
