import BalisePlan
import BaliseTemplates
import BaliseText

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
      if let image { tags += image.tags }
    }
    return tags.map { .values([.text($0.0), .text($0.1)]) }
  }

  private var type: String {
    if case .entry = page.kind { "article" } else { "website" }
  }

  /// A picture of a page, as these services want to know it.
  private struct Image {
    let address: String
    var size: PictureSize?
    var words = ""

    /// They show it large only when they know its size before they fetch it.
    var tags: [(String, String)] {
      var tags = [("og:image", address)]
      if let size {
        tags += [("og:image:width", "\(size.width)"), ("og:image:height", "\(size.height)")]
      }
      if !words.isEmpty { tags.append(("og:image:alt", words)) }
      // A reader of names only, which takes everything else from the names above.
      let isLarge = size.map { $0.width >= 600 && $0.width > $0.height } ?? true
      return tags + [("twitter:card", isLarge ? "summary_large_image" : "summary")]
    }
  }

  /// The entry's own picture, else the one drawn for it, else that of the templates for every page.
  private var image: Image? {
    if case .entry(let id) = page.kind, let own = ownImage(id) ?? card(id) { return own }
    guard let base = model.settings.base else { return nil }
    let shared = model.assets.first { ["share-png", "share-jpg"].contains($0.name) }
    return shared.map {
      Image(
        address: base + $0.path, size: model.site.shareSize,
        words: model.settings.name[page.language])
    }
  }

  private func card(_ id: EntryID) -> Image? {
    let pictures = model.files.pictures
    guard let base = model.settings.base, pictures.canDraw,
      let card = ShareCard(id, page.language, model.site)
    else { return nil }
    let svg = card.svg
    // What cannot be drawn costs a picture, never a page; where nothing is written, nothing is drawn.
    guard pictures.isLookOnly || (try? pictures.drawn(svg, for: page.file)) ?? nil != nil else {
      return nil
    }
    return Image(
      address: base + PercentEncoding.path(ShareCard.path(of: page.file, svg)),
      size: PictureSize(ShareCard.width, ShareCard.height),
      words: card.words)
  }

  /// The address of the first public picture of an entry.
  func entryImage(_ id: EntryID) -> String? { ownImage(id)?.address }

  private func ownImage(_ id: EntryID) -> Image? {
    guard let base = model.settings.base else { return nil }
    return model.site.shownPicture(of: id, page.language).map { image(of: $0, base) }
  }

  /// A picture small enough for these services, which leave large ones out.
  private func image(of file: ContentFile, _ base: String) -> Image {
    let files = model.files
    let words = file.alternative ?? ""
    guard let asset = files.file(file.path) else {
      return Image(address: base + files.sitePath(file.path), words: words)
    }
    let picture = files.pictures.picture(asset)
    let size = picture.file?.size
    guard let plain = picture.plain else {
      return Image(address: base + files.sitePath(file.path), size: size, words: words)
    }
    return Image(
      address: base + PercentEncoding.path(plain.sitePath), size: size?.scaled(to: plain.width),
      words: words)
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
