import BaliseDiagnostics
import BalisePlan
import BaliseTemplates
import BaliseText

/// What a menu line of `site.yaml` leads to.
enum MenuTarget: Sendable {
  case collection(Int)
  case entry(EntryID)
  case report(Report)
  case siteMap
  case search
  case address(String)

  /// The target of a written word: a collection, an entry (`pages/legal`), a report or an address.
  init?(_ written: String, _ model: SiteModel) {
    if let target = MenuTarget(
      apartFromEntries: written, model.schema, model.reports, hasSearch: model.hasSearch)
    {
      self = target
      return
    }
    guard let target = EntryName(written, model.schema)?.target(in: model) else { return nil }
    self = target
  }

  /// What may be an entry: its collection and its file name.
  struct EntryName: Sendable {
    let collection: Int
    let name: String

    init?(_ written: String, _ schema: Schema) {
      let parts = written.split(separator: "/", maxSplits: 1).map(String.init)
      guard parts.count == 2, let collection = schema.collection(parts[0]) else { return nil }
      self.collection = collection
      name = parts[1]
    }

    /// The entry; nil when there is none of that name.
    func target(in model: SiteModel) -> MenuTarget? {
      model.plan.entry(id: name, collection: collection).map { .entry($0) }
    }
  }

  /// The same for all but entries: no look at the plan is needed.
  init?(
    apartFromEntries written: String, _ schema: Schema, _ reports: [Report], hasSearch: Bool
  ) {
    if written.hasPrefix("https://") || written.hasPrefix("http://") {
      self = .address(written)
    } else if let index = schema.collection(written), schema.collections[index].hasIndex {
      self = .collection(index)
    } else if let report = Report(rawValue: written), reports.contains(report) {
      self = .report(report)
    } else if written == "site-map" {
      self = .siteMap
    } else if written == "search", hasSearch {
      self = .search
    } else {
      return nil
    }
  }
}

/// The lines of a menu as templates see them.
struct MenuScopes {
  let model: PageModel
  let page: Page

  func items(_ items: [SiteMenus.Item]) -> MenuItems {
    var lines: [MenuLine] = []
    lines.reserveCapacity(items.count)
    for item in items {
      if let target = item.target ?? item.entry?.target(in: model.site),
        let line = line(target, item.label.map { .text($0[page.language]) })
      {
        lines.append(line)
      }
    }
    return MenuItems(lines)
  }

  private func line(_ target: MenuTarget, _ label: TemplateValue?) -> MenuLine? {
    let language = page.language
    switch target {
    case .collection(let index):
      guard let path = model.indexPath(index, language) else { return nil }
      return MenuLine(
        label ?? .text(model.schema.collections[index].plural[language]), path, standing(in: index))
    case .entry(let id):
      let title = model.title(id, language)
      let isHere = if case .entry(id) = page.kind { true } else { false }
      return MenuLine(
        label ?? .text(title.text, title.language, on: language, model), model.path(id, language),
        isHere ? .here : .elsewhere)
    case .report(let report):
      let isHere = if case .report(report) = page.kind { true } else { false }
      return MenuLine(
        label ?? .text(model.word(report.name + "-title", language)),
        model.prefix(language) + report.name + ".html", isHere ? .here : .elsewhere)
    case .siteMap:
      let isHere = if case .siteMap = page.kind { true } else { false }
      return MenuLine(
        label ?? .text(model.word("site-map", language)),
        model.prefix(language) + "site-map.html", isHere ? .here : .elsewhere)
    case .search:
      let isHere = if case .search = page.kind { true } else { false }
      return MenuLine(
        label ?? .text(model.word("search", language)), model.prefix(language) + "search.html",
        isHere ? .here : .elsewhere)
    case .address(let address): return MenuLine(label ?? .text(address), address: address)
    }
  }

  /// The pages that the law asks for: the first one is called by the mention of conformity.
  func obligations() -> MenuItems {
    MenuItems(
      Obligations.reports.filter(model.reports.contains).map { report in
        let word = report == .accessibility ? model.obligations.mention : report.name + "-title"
        let isHere = if case .report(report) = page.kind { true } else { false }
        return MenuLine(
          .text(model.word(word, page.language)),
          model.prefix(page.language) + report.name + ".html", isHere ? .here : .elsewhere)
      })
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

  private func standing(in collection: Int) -> MenuLine.Standing {
    switch page.kind {
    case .index(collection, nil): .here
    case .index(collection, _): .inside
    case .entry(let id): model.entry(id).collection == collection ? .inside : .elsewhere
    default: .elsewhere
    }
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
        help: remedy(item.target, near, model))
    }
  }

  /// The file of an entry that is not published; nil where the target is none.
  private static func draft(_ target: String, _ model: SiteModel) -> String? {
    let parts = target.split(separator: "/").map(String.init)
    guard parts.count == 2, let collection = model.schema.collection(parts[0]) else { return nil }
    return model.plan.draft(named: parts[1], collection: collection)?.path
  }

  private static func remedy(_ target: String, _ near: String?, _ model: SiteModel) -> Phrase {
    if !model.settings.data.isPublished, Report.ofData.map(\.name).contains(target) {
      return Phrase(
        en: "take it out of the menu: with “data: false”, no data is published",
        fr: "retirez-le du menu : avec « data: false », aucune donnée n'est publiée")
    }
    if let draft = draft(target, model) {
      return Phrase(
        en: "it is a draft: publish \(draft), or take it out of the menu",
        fr: "c'est un brouillon : publiez \(draft), ou retirez-le du menu")
    }
    if let near {
      return Phrase(en: "did you mean “\(near)”?", fr: "vouliez-vous dire « \(near) » ?")
    }
    return Phrase(
      en: "write a collection, or an entry such as pages/legal",
      fr: "écrivez une collection, ou une fiche comme pages/mentions")
  }
}
