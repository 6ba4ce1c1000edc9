import BalisePlan
import BaliseText

/// One page of the site before it is rendered: what it shows, in which language, and where it stands.
final class Page: Sendable {
  enum Kind: Sendable {
    case home
    case entry(EntryID)
    /// The main index of a collection, or one of its further indexes by number.
    case index(collection: Int, further: Int?)
    case notFound
    case siteMap
    case search
    case report(Report)
  }

  let kind: Kind
  let language: Int
  /// Path of the file in the site: `en/actions/04-hub.html`.
  let file: String
  /// The same, percent-encoded, as links write it.
  let url: String
  /// The same page in each language, by index; nil where it does not exist.
  let alternates: [String?]

  /// What leads from the page's folder to the site's root: `../` for each folder.
  let rootPath: String

  init(kind: Kind, language: Int, file: String, url: String, alternates: [String?]) {
    self.kind = kind
    self.language = language
    self.file = file
    self.url = url
    self.alternates = alternates
    rootPath = String(repeating: "../", count: file.utf8.count { $0 == 0x2F })
  }
}

extension Page {
  /// True for the page of one entry.
  var isOfEntry: Bool { if case .entry = kind { true } else { false } }

  /// A page that stands on the same path in each language, percent-encoded, below its folder.
  convenience init(_ kind: Kind, _ path: String, language: Int, prefixes: [String]) {
    let all = prefixes.map { $0 + path }
    self.init(
      kind: kind, language: language, file: PercentEncoding.decoded(all[language]),
      url: all[language], alternates: all)
  }

  /// What it is made from beside the plan: its place, and the texts of pages that are no entry.
  func digest(seed: UInt64, texts: UInt64) -> UInt64 {
    var digest = Digest(seed)
    digest.add(language)
    digest.add(file)
    digest.add(url)
    for alternate in alternates { digest.add(alternate ?? "-") }
    if case .entry = kind {} else { digest.add(texts) }
    return digest.value
  }
}

/// A page computed from the whole plan, such as the budget.
package enum Report: String, Sendable, CaseIterable {
  case map, budget, calendar, indicators, unknowns, translations, booklet
  case openData = "open-data"
  case knownTables = "known-tables"
  case accessibility, legal, privacy
  case ecoDesign = "eco-design"

  /// File name of the page, without suffix; its template has the same name.
  var name: String { rawValue }

  /// The pages of published data, which a site that publishes none has not.
  static let ofData: [Report] = [.openData, .knownTables]

  /// True for what the law asks a public site for: it stands at the foot of every page.
  var isLegal: Bool {
    switch self {
    case .accessibility, .legal, .privacy, .ecoDesign: true
    case .map, .budget, .calendar, .indicators, .unknowns, .translations, .booklet, .openData,
      .knownTables:
      false
    }
  }
}
