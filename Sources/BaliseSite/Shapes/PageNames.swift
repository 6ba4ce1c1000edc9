import BaliseTemplates

/// The names every page has at its top level, in slot order.
enum PageRootName: Int, CaseIterable {
  case site, page, assets, integrity, collections, reports, home, collectionsList, report

  /// How many there are, counted once.
  static let count = allCases.count

  var name: String { Self.names[rawValue] }
  // Swift looks the name of a case up by reflection, which takes as long as a line of a page.
  private static let names = allCases.map(\.ownName)
  private var ownName: String { self == .collectionsList ? "collections-list" : "\(self)" }

  var shape: TemplateShape {
    switch self {
    case .site: .object("site")
    case .page: .object("page")
    case .assets: .object("asset-list")
    case .integrity: .object("integrity-list")
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
  case name, tagline, address, home, siteMap, search, searchIndex, theme, logo, icon, policy
  case searchParameters

  var name: String { Self.names[rawValue] }
  private static let names = allCases.map(\.ownName)
  private var ownName: String {
    switch self {
    case .siteMap: "site-map"
    case .searchIndex: "search-index"
    case .searchParameters: "search-parameters"
    default: "\(self)"
    }
  }

  var shape: TemplateShape {
    switch self {
    case .home, .siteMap, .search, .searchIndex, .icon: .path
    case .logo: .object("picture")
    case .policy: .markup
    default: .text
    }
  }
}

/// `page`: what the page says of itself.
enum PageName: Int, CaseIterable {
  case kind, title, description, language, direction, canonical, languages, alternates, menu, more,
    footer
  case legal, date, dateISO, breadcrumb, feeds, jsonLD, openGraph, qrCode

  var name: String { Self.names[rawValue] }
  private static let names = allCases.map(\.ownName)
  private var ownName: String {
    switch self {
    case .jsonLD: "json-ld"
    case .dateISO: "date-iso"
    case .openGraph: "open-graph"
    case .qrCode: "qr-code"
    default: "\(self)"
    }
  }

  var shape: TemplateShape {
    switch self {
    case .kind, .title, .description, .language, .direction, .canonical, .date, .dateISO: .text
    case .languages: .list(.object("language"))
    case .alternates: .list(.object("alternate"))
    case .menu, .more, .footer, .legal: .list(.object("menu-item"))
    case .breadcrumb: .list(.object("crumb"))
    case .jsonLD, .qrCode: .markup
    case .openGraph: .list(.object("open-graph"))
    case .feeds: .list(.object("feed"))
    }
  }
}

/// `collection`: what a collection is called and where its index stands.
enum CollectionName: Int, CaseIterable {
  case id, label, plural, count, countText, url, intro, feed, ics, numbered, numberedText
  case unnumbered

  var name: String { Self.names[rawValue] }
  private static let names = allCases.map(\.ownName)
  private var ownName: String {
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
