import BaliseDiagnostics
import BaliseDocuments
import BalisePlan
import BaliseText

/// Finds what the links of a text mean: entries by file, id or name, collections, files, addresses.
final class EntryLinks: LinkResolver, ImageResolver {
  let model: SiteModel
  private let page: Page
  /// The file the text is written in.
  let file: SourceFile
  /// The text is in the page's language: the sections of other pages have the names it uses.
  private let isOwnLanguage: Bool
  /// Links told to lead nowhere so far.
  var broken = 0
  /// Files of the content folder that the text shows or offers.
  private(set) var files: [String] = []
  /// Those of them that the text offers and does not show, each once.
  private(set) var offered: [String] = []
  /// What is worth knowing of its pictures.
  private(set) var warnings: [Diagnostic] = []
  private let order: PictureOrder

  init(
    model: SiteModel, page: Page, file: SourceFile, isOwnLanguage: Bool,
    order: PictureOrder = PictureOrder()
  ) {
    self.model = model
    self.page = page
    self.file = file
    self.isOwnLanguage = isOwnLanguage
    self.order = order
  }

  func resolve(_ link: LinkDestination) -> ResolvedLink {
    let text = PercentEncoding.decoded(link.text)
    if link.kind == .address || Self.isWeb(text) {
      return Self.isUnnamed(text) ? .broken(incomplete(text, link)) : .external(href: link.text)
    }
    if let found = plainEntry(text) { return self.page(of: found) }
    switch entries(text, isName: link.kind == .wiki) {
    case .some(let found) where found.count == 1: return self.page(of: found[0])
    case .some(let found) where found.count > 1: return .broken(ambiguous(text, found, link))
    default: break
    }
    if let path = place(text) { return .file(href: page.rootPath + path) }
    if let path = ContentFile.resolve(text, from: file.path), let asset = model.files.file(path) {
      if let fault = model.files.faultWhenOpened(asset) {
        let told = fault.diagnostic(path, at: file.range(link.destinationRange ?? link.range))
        if fault.isError { return .broken(told) }
        if !offered.contains(path) { warnings.append(told) }
      }
      files.append(path)
      if !offered.contains(path) { offered.append(path) }
      return .file(href: page.rootPath + model.files.sitePath(path))
    }
    return .broken(unknown(text, link))
  }

  func resolve(_ image: ImageSource) -> ResolvedImage {
    let text = PercentEncoding.decoded(image.text)
    let range = file.range(image.destinationRange ?? image.range)
    if text.contains("://") || text.hasPrefix("//") {
      return .broken(
        Diagnostic(
          id: "outside-image", severity: .error,
          message: Phrase(
            en: "this picture stands on another site", fr: "cette image est sur un autre site"),
          range: range,
          help: Phrase(
            en: "put the file in the content folder: readers' visits are not told to others",
            fr:
              "mettez le fichier dans le dossier content : les visites ne sont pas dites à d'autres"
          )))
    }
    guard let path = ContentFile.resolve(text, from: file.path) else {
      return .broken(
        Diagnostic(
          id: "file-outside-content", severity: .error,
          message: Phrase(
            en: "“\(text)” leads out of the content folder",
            fr: "« \(text) » mène hors du dossier content"), range: range,
          help: Phrase(
            en: "put the file in the content folder",
            fr: "mettez le fichier dans le dossier content")))
    }
    guard let asset = model.files.file(path) else {
      return .broken(FileCheck.unknown(path, at: range, model.files))
    }
    let picture = model.files.pictures.picture(asset)
    let told = picture.faults.map { $0.diagnostic(path, at: range) }
    if let error = told.first(where: { $0.severity == .error }) { return .broken(error) }
    warnings += told
    files.append(path)
    return .image(
      model.files.markup(
        of: picture, path, rootPath: page.rootPath, isFirst: order.isFirst(path)))
  }

  private static func isWeb(_ text: String) -> Bool {
    ByteOrder.begins(text, with: "http://") || ByteOrder.begins(text, with: "https://")
  }

  /// True for `https://` and `https:///page`, whose site has no name.
  private static func isUnnamed(_ text: String) -> Bool {
    guard isWeb(text) else { return false }
    let bytes = text.utf8.span
    // Behind `://`, which is a byte further where there is an s.
    let next = bytes[4] == UInt8(ascii: "s") ? 8 : 7
    guard next < bytes.count else { return true }
    switch bytes[next] {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: ":"),
      UInt8(ascii: "."):
      return true
    default: return false
    }
  }

  /// The entry of `partners/le-damier`, the way most links are written; nil for every other way, and
  /// where the long way has to be gone.
  private func plainEntry(_ text: String) -> EntryID? {
    let bytes = text.utf8
    guard !bytes.contains(UInt8(ascii: ".")) else { return nil }
    var parts = bytes.split(separator: UInt8(ascii: "/"), maxSplits: 3).makeIterator()
    guard let folder = parts.next(), let id = parts.next(), parts.next() == nil,
      let collection = model.schema.collection(String(Substring(folder)))
    else { return nil }
    return model.plan.entry(id: String(Substring(id)), collection: collection)
  }

  private func page(of id: EntryID) -> ResolvedLink {
    let href = page.rootPath + model.path(id, page.language)
    guard isOwnLanguage else { return .file(href: href) }
    return .page(
      href: href, title: model.title(id, page.language).text, target: String(id.index))
  }

  /// The entries a written aim may mean; nil when it means none.
  private func entries(_ text: String, isName: Bool) -> [EntryID]? {
    var parts = text.split(separator: "/").map(String.init)
    guard !parts.isEmpty, parts.count <= 20 else { return nil }
    let last = parts[parts.count - 1]
    if ContentLoader.isMarkdown(last) {
      // A path to the file, from this file's folder, else from the content folder.
      for source in [file.path, "content/x"] {
        guard let path = ContentFile.resolve(text, from: source) else { continue }
        let folders = path.split(separator: "/").map(String.init)
        guard folders.count > 1, let name = folders.last else { continue }
        let id = EntryReader.identity(fileName: name, languages: model.languages).id
        if let collection = model.schema.collection(folders[0]),
          let found = model.plan.entry(id: id, collection: collection)
        {
          return [found]
        }
      }
      return nil
    }
    if last.hasSuffix(".html") { parts[parts.count - 1] = String(last.dropLast(5)) }
    if parts.count == 1 { return named(parts[0], isName: isName) }
    parts.removeAll { $0 == ".." || $0 == "." }
    guard parts.count >= 2, let collection = model.schema.collection(parts[0]) else { return nil }
    let rest = parts.dropFirst().joined(separator: "/")
    if let found = model.plan.entry(id: rest, collection: collection) { return [found] }
    if parts.count > 2,
      let found = model.plan.entry(id: parts[parts.count - 1], collection: collection)
    {
      return [found]
    }
    let found = isName ? model.plan.entries(named: rest, collection: collection, from: scope) : []
    return found.isEmpty ? nil : found
  }

  /// What the entry whose text it is belongs to.
  var scope: EntryID? {
    let parts = file.path.split(separator: "/").map(String.init)
    guard parts.count > 2, let name = parts.last, let own = model.schema.collection(parts[1])
    else { return nil }
    let id = EntryReader.identity(fileName: name, languages: model.languages).id
    return model.plan.entry(id: id, collection: own).flatMap { model.plan.plan.scope(of: $0) }
  }

  /// An id alone: of the same collection first, then of any; between `[[ ]]` any name will do.
  private func named(_ text: String, isName: Bool) -> [EntryID]? {
    let folder = file.path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
    let own = model.schema.collection(folder)
    if let own, let found = model.plan.entry(id: text, collection: own) { return [found] }
    let all = model.schema.collections.indices
    var found = all.compactMap { model.plan.entry(id: text, collection: $0) }
    if found.isEmpty, isName {
      if let own { found = model.plan.entries(named: text, collection: own, from: scope) }
      if found.isEmpty {
        found = all.flatMap { model.plan.entries(named: text, collection: $0, from: scope) }
      }
    }
    return found.isEmpty ? nil : found
  }

  /// A page or data file that is no entry: a collection's index, a report, a data file.
  private func place(_ text: String) -> String? {
    let parts = text.split(separator: "/").filter { $0 != ".." && $0 != "." }.map(String.init)
    guard let first = parts.first else { return nil }
    if parts.count == 1 || (parts.count == 2 && parts[1] == "index.html") {
      if let index = model.schema.collection(first) {
        return model.indexPath(index, page.language)
      }
    }
    if parts.count == 1 {
      let name = first.hasSuffix(".html") ? String(first.dropLast(5)) : first
      if let report = Report(rawValue: name), model.reports.contains(report) {
        return model.prefix(page.language) + report.name + ".html"
      }
    }
    if let path = dated(parts) { return path }
    if model.settings.data.isPublished, parts.count == 2, first == "data",
      parts[1].hasSuffix(".json"),
      model.schema.collection(String(parts[1].dropLast(5))) != nil
    {
      return "data/" + PercentEncoding.path(parts[1])
    }
    if parts.count == 2, let index = model.schema.collection(first) {
      let name = parts[1].hasSuffix(".html") ? String(parts[1].dropLast(5)) : parts[1]
      if model.schema.collections[index].indexes.contains(where: { $0.name == name }) {
        return model.prefix(page.language) + PercentEncoding.path(first + "/" + name) + ".html"
      }
    }
    return nil
  }

  /// The calendar with every event, or the feed of a collection.
  private func dated(_ parts: [String]) -> String? {
    if parts == ["agenda.ics"], model.hasEvents {
      return CalendarFiles.path(model, page.language)
    }
    guard parts.count == 2, parts[1] == "feed.xml",
      let collection = model.schema.collection(parts[0])
    else { return nil }
    return FeedFiles.path(collection, model, page.language)
  }
}
