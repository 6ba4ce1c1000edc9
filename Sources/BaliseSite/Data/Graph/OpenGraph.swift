import BalisePlan
import BaliseTemplates

/// What a page tells the services where people share its address (ogp.me).
struct OpenGraph {
  let root: PageRootScope

  private var model: PageModel { root.model }
  private var page: Page { root.page }

  /// The tags in order; those that need a whole address only when the site has one.
  func tags() -> [TemplateValue] {
    if case .notFound = page.kind { return [] }
    var tags: [(String, String)] = [
      ("og:site_name", model.settings.name[page.language]), ("og:type", type),
      ("og:title", root.plainTitle),
    ]
    if !root.description.isEmpty { tags.append(("og:description", root.description)) }
    let codes = model.languages.codes
    if let locale = Self.locale(codes[page.language]) { tags.append(("og:locale", locale)) }
    for (index, code) in codes.enumerated()
    where index != page.language && page.alternates[index] != nil {
      if let locale = Self.locale(code) { tags.append(("og:locale:alternate", locale)) }
    }
    if let base = model.settings.base {
      tags.append(("og:url", base + PageScope(root: root).address(page.url)))
      if let image = image { tags.append(("og:image", image)) }
    }
    return tags.map { .values([.text($0.0), .text($0.1)]) }
  }

  private var type: String {
    if case .entry = page.kind { "article" } else { "website" }
  }

  /// The entry's own picture, else the one that the templates give for every page.
  private var image: String? {
    if case .entry(let id) = page.kind, let own = entryImage(id) { return own }
    guard let base = model.settings.base else { return nil }
    let shared = model.assets.first { ["share-png", "share-jpg"].contains($0.name) }
    return shared.map { base + $0.path }
  }

  /// The address of the first public picture of an entry.
  func entryImage(_ id: EntryID) -> String? {
    guard let base = model.settings.base else { return nil }
    let collection = model.plan.plan.entries[Int(id.index)].collection
    let fields = model.schema.collections[collection].fields
    for number in model.views[collection].fields {
      guard let type = fields[number].type as? FileType, type.isImage else { continue }
      let value = model.plan.plan.value(of: number, in: id, language: page.language).value
      for case .file(let file) in value.items { return base + model.files.sitePath(file.path) }
    }
    return nil
  }

  /// A language and a country, as these services want it; nil for a language without one country.
  private static func locale(_ code: String) -> String? {
    if code.contains("-") { return code.replacing("-", with: "_") }
    return switch code {
    case "fr": "fr_FR"
    case "en": "en_GB"
    case "de": "de_DE"
    case "es": "es_ES"
    case "it": "it_IT"
    case "pt": "pt_PT"
    case "nl": "nl_NL"
    case "oc": "oc_FR"
    case "br": "br_FR"
    case "ca": "ca_ES"
    case "eu": "eu_ES"
    default: nil
    }
  }
}
