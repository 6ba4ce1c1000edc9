import BaliseAudit
import BaliseDiagnostics
import BalisePlan
import BaliseText
import BaliseValues

/// What a page makes a reader's telephone load, compared with what the site allows itself.
struct PageWeight {
  let budget: WeightBudget
  let parts: PublishedParts

  private struct Item {
    let source: String
    let size: Int
    let isPicture: Bool
    let place: Range<Int>?
  }

  /// What is wrong with the weight of a page. Compressing costs more than all else here: it is done
  /// only for a page that might be too heavy.
  func findings(_ page: Page, _ bytes: [UInt8], _ facts: PageAuditor.Facts) -> [Finding] {
    let items = items(page, facts.requests)
    var found: [Finding] = []
    // The page itself is a request.
    if items.count + 1 > budget.requests { found.append(tooManyRequests(items)) }
    let isHome = if case .home = page.kind { true } else { false }
    let loaded = items.reduce(0) { $0 + $1.size }
    let texts = items.reduce(0) { $0 + ($1.isPicture ? 0 : $1.size) }
    let isHomeHeavy = isHome && bytes.count + texts > budget.home
    guard isHomeHeavy || bytes.count + loaded > budget.page else { return found }
    let own = CompressedSize.of(bytes)
    if isHomeHeavy, own + texts > budget.home {
      let shown = items.filter { !$0.isPicture }
      found.append(tooHeavy(own + texts, budget.home, own, bytes, shown, facts, isHome: true))
    }
    if own + loaded > budget.page {
      found.append(tooHeavy(own + loaded, budget.page, own, bytes, items, facts, isHome: false))
    }
    return found
  }

  private func items(_ page: Page, _ requests: [PageRequest]) -> [Item] {
    var items: [Item] = []
    var seen: Set<String> = []
    var hasIcon = false
    var open: [(path: String, isPicture: Bool, place: Range<Int>?)] = []
    for request in requests where request.isLoaded {
      guard let path = parts.path(request.address, from: page.url) else { continue }
      // Browsers load one icon.
      if request.kind == .icon, hasIcon { continue }
      if request.kind == .icon { hasIcon = true }
      let isPicture = request.kind == .picture || request.kind == .icon
      open = [(path, isPicture, request.place)]
      while let next = open.popLast() {
        guard seen.insert(next.path).inserted else { continue }
        let part = parts.part(next.path)
        items.append(
          Item(
            source: part?.source ?? next.path, size: part?.size ?? 0, isPicture: next.isPicture,
            place: next.place))
        for path in part?.loads ?? [] { open.append((path, !path.hasSuffix(".css"), nil)) }
      }
    }
    return items
  }

  // MARK: - Words

  private func tooHeavy(
    _ size: Int, _ limit: Int, _ own: Int, _ bytes: [UInt8], _ items: [Item],
    _ facts: PageAuditor.Facts, isHome: Bool
  ) -> Finding {
    let (weight, allowed) = (Self.phrase(size), Self.phrase(limit))
    let html = Self.phrase(own)
    var notes = [
      Finding.Note(
        message: Phrase(
          en: "\(html.en): the page’s own HTML", fr: "\(html.fr) : le HTML de la page"),
        place: nil)
    ]
    for inline in facts.inlineParts.sorted(by: { $0.place.count > $1.place.count }).prefix(2)
    where inline.place.count * 5 > bytes.count {
      let part = Self.phrase(inline.place.count)
      let whole = Self.phrase(bytes.count)
      notes.append(
        Finding.Note(
          message: Phrase(
            en: "of which <\(inline.name)>: \(part.en) of \(whole.en) before compression",
            fr: "dont <\(inline.name)> : \(part.fr) sur \(whole.fr) avant compression"),
          place: inline.place))
    }
    for item in items.sorted(by: { $0.size > $1.size }).prefix(5) where item.size > 0 {
      let part = Self.phrase(item.size)
      notes.append(
        Finding.Note(
          message: Phrase(en: "\(part.en): \(item.source)", fr: "\(part.fr) : \(item.source)"),
          place: item.place))
    }
    return Finding(
      id: "page-over-budget", severity: .warning,
      message: isHome
        ? Phrase(
          en:
            "the home page weighs \(weight.en) without its pictures, and its budget is \(allowed.en)",
          fr:
            "la page d’accueil pèse \(weight.fr) sans ses images, et son budget est de \(allowed.fr)"
        )
        : Phrase(
          en: "the page weighs \(weight.en), and its budget is \(allowed.en)",
          fr: "la page pèse \(weight.fr), et son budget est de \(allowed.fr)"),
      help: Phrase(
        en: "make what weighs most smaller, or change budget: in content/site.yaml",
        fr: "réduisez ce qui pèse le plus, ou changez budget: dans content/site.yaml"),
      place: nil, notes: notes, weight: size)
  }

  private func tooManyRequests(_ items: [Item]) -> Finding {
    let count = items.count + 1
    return Finding(
      id: "too-many-requests", severity: .warning,
      message: Phrase(
        en: "the page makes \(count) requests, and its budget is \(budget.requests)",
        fr: "la page fait \(count) requêtes, et son budget est de \(budget.requests)"),
      help: Phrase(
        en:
          "put style sheets together, show fewer pictures, or change budget: in content/site.yaml",
        fr: "réunissez les feuilles de style, montrez moins d’images, ou changez budget: dans "
          + "content/site.yaml"),
      place: nil,
      notes: items.prefix(12).map {
        Finding.Note(message: Phrase(en: $0.source, fr: $0.source), place: $0.place)
      }, weight: count)
  }

  private static func phrase(_ bytes: Int) -> Phrase {
    Phrase(en: FileSize.text(bytes, in: .en), fr: FileSize.text(bytes, in: .fr))
  }
}
