import BaliseDiagnostics
import BalisePlan
import BaliseTemplates
import BaliseText

/// What a menu line of `site.yaml` leads to.
enum MenuTarget {
  case collection(Int)
  case entry(EntryID)
  case report(Report)
  case siteMap
  case search
  case address(String)

  /// The target of a written word: a collection, an entry (`pages/legal`), a report or an address.
  init?(_ written: String, _ model: SiteModel) {
    if written.hasPrefix("https://") || written.hasPrefix("http://") {
      self = .address(written)
      return
    }
    if let index = model.schema.collection(written), model.schema.collections[index].hasIndex {
      self = .collection(index)
      return
    }
    if let report = Report(rawValue: written), model.reports.contains(report) {
      self = .report(report)
      return
    }
    if written == "site-map" {
      self = .siteMap
      return
    }
    if written == "search", model.hasSearch {
      self = .search
      return
    }
    let parts = written.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2, let collection = model.schema.collection(parts[0]),
      let id = model.plan.entry(id: parts[1], collection: collection)
    else { return nil }
    self = .entry(id)
  }
}

/// The lines of a menu as templates see them.
struct MenuScopes {
  let model: PageModel
  let page: Page

  func items(_ items: [SiteSettings.MenuItem]) -> [TemplateValue] {
    items.compactMap { item -> TemplateValue? in
      guard let target = MenuTarget(item.target, model.site) else { return nil }
      let language = page.language
      let label = item.label.map { TemplateValue.text($0[language]) }
      switch target {
      case .collection(let index):
        guard let path = model.indexPath(index, language) else { return nil }
        return entry(
          label ?? .text(model.schema.collections[index].plural[language]), path,
          standing(in: index))
      case .entry(let id):
        let title = model.title(id, language)
        let current = if case .entry(id) = page.kind { Standing.here } else { Standing.elsewhere }
        return entry(
          label ?? .text(title.text, title.language, on: language, model), model.path(id, language),
          current)
      case .report(let report):
        let current =
          if case .report(report) = page.kind { Standing.here } else { Standing.elsewhere }
        return entry(
          label ?? .text(model.word(report.name + "-title", language)),
          model.prefix(language) + report.name + ".html", current)
      case .siteMap:
        let current = if case .siteMap = page.kind { Standing.here } else { Standing.elsewhere }
        return entry(
          label ?? .text(model.word("site-map", language)),
          model.prefix(language) + "site-map.html",
          current)
      case .search:
        let current = if case .search = page.kind { Standing.here } else { Standing.elsewhere }
        return entry(
          label ?? .text(model.word("search", language)), model.prefix(language) + "search.html",
          current)
      case .address(let address):
        return .values([label ?? .text(address), .missing, .text(address), .missing])
      }
    }
  }

  /// The pages that the law asks for: the first one is called by the mention of conformity.
  func obligations() -> [TemplateValue] {
    Obligations.reports.filter(model.reports.contains).map { report in
      let word = report == .accessibility ? model.obligations.mention : report.name + "-title"
      let current =
        if case .report(report) = page.kind { Standing.here } else { Standing.elsewhere }
      return entry(
        .text(model.word(word, page.language)), model.prefix(page.language) + report.name + ".html",
        current)
    }
  }

  /// The site path of a target; nil for an address outside.
  static func path(_ target: MenuTarget, _ model: SiteModel, _ language: Int) -> String? {
    switch target {
    case .collection(let index): model.indexPath(index, language)
    case .entry(let id): model.path(id, language)
    case .report(let report): model.prefix(language) + report.name + ".html"
    case .siteMap: model.prefix(language) + "site-map.html"
    case .search: model.hasSearch ? model.prefix(language) + "search.html" : nil
    case .address: nil
    }
  }

  /// Where a page stands seen from a line of a menu; the words are those of `aria-current`.
  private enum Standing: String {
    case here = "page"
    case inside = "true"
    case elsewhere
  }

  private func standing(in collection: Int) -> Standing {
    switch page.kind {
    case .index(collection, nil): .here
    case .index(collection, _): .inside
    case .entry(let id): model.entry(id).collection == collection ? .inside : .elsewhere
    default: .elsewhere
    }
  }

  private func entry(
    _ title: TemplateValue, _ path: String, _ standing: Standing
  ) -> TemplateValue {
    .values([
      title, .path(path), .missing,
      standing == .elsewhere ? .missing : .text(standing.rawValue),
    ])
  }

  /// What of the menus leads nowhere.
  static func check(_ model: SiteModel) -> [Diagnostic] {
    let lost = (model.settings.menu + model.settings.more + model.settings.footer).filter {
      MenuTarget($0.target, model) == nil
    }
    let names = SharedNames {
      model.schema.collections.filter(\.hasIndex).map(\.id) + model.reports.map(\.name)
        + model.entryAddresses
    }
    return lost.prefix(MistakeLimits.perFile).map { item in
      let near = names.nearest(to: item.target)
      return Diagnostic(
        id: "unknown-menu-target", severity: .error,
        message: Phrase(
          en: "the menu leads to “\(item.target)”, which does not exist",
          fr: "le menu mène à « \(item.target) », qui n'existe pas"),
        range: item.range,
        help: near.map {
          Phrase(en: "did you mean “\($0)”?", fr: "vouliez-vous dire « \($0) » ?")
        }
          ?? Phrase(
            en: "write a collection, or an entry such as pages/legal",
            fr: "écrivez une collection, ou une fiche comme pages/mentions"))
    }
  }
}
