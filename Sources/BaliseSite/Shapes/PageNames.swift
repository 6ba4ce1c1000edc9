import BaliseTemplates

/// The names every page has at its top level, in slot order.
enum PageRootName: Int, CaseIterable {
  case site, page, assets, collections, reports, home, collectionsList, report

  /// How many there are, counted once.
  static let count = allCases.count

  var name: String { self == .collectionsList ? "collections-list" : "\(self)" }

  var shape: TemplateShape {
    switch self {
    case .site: .object("site")
    case .page: .object("page")
    case .assets: .object("asset-list")
    case .collections: .object("collection-list")
    case .reports: .list(.object("report"))
    case .home: .object("home")
    case .collectionsList: .list(.object("map-collection"))
    case .report: .object("report")
    }
  }
}

/// `site`: what is the same on every page of a language.
enum SiteName: Int, CaseIterable {
  case name, tagline, address, home, siteMap, theme, logo, icon, date, dateISO

  var name: String {
    switch self {
    case .siteMap: "site-map"
    case .dateISO: "date-iso"
    default: "\(self)"
    }
  }

  var shape: TemplateShape {
    switch self {
    case .home, .siteMap, .icon: .path
    case .logo: .object("picture")
    default: .text
    }
  }
}

/// `page`: what the page says of itself.
enum PageName: Int, CaseIterable {
  case kind, title, description, language, direction, canonical, languages, alternates, menu, more,
    footer
  case breadcrumb, feeds, jsonLD, openGraph

  var name: String {
    switch self {
    case .jsonLD: "json-ld"
    case .openGraph: "open-graph"
    default: "\(self)"
    }
  }

  var shape: TemplateShape {
    switch self {
    case .kind, .title, .description, .language, .direction, .canonical: .text
    case .languages: .list(.object("language"))
    case .alternates: .list(.object("alternate"))
    case .menu, .more, .footer: .list(.object("menu-item"))
    case .breadcrumb: .list(.object("crumb"))
    case .jsonLD: .markup
    case .openGraph: .list(.object("open-graph"))
    case .feeds: .list(.object("feed"))
    }
  }
}

/// `collection`: what a collection is called and where its index stands.
enum CollectionName: Int, CaseIterable {
  case id, label, plural, count, countText, url, intro, feed, ics, numbered, numberedText
  case unnumbered

  var name: String {
    switch self {
    case .countText: "count-text"
    case .numberedText: "numbered-text"
    default: "\(self)"
    }
  }

  var shape: TemplateShape {
    switch self {
    case .url, .feed, .ics: .path
    case .intro: .markup
    default: .text
    }
  }
}
