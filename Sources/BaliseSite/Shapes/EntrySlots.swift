import BalisePlan
import BaliseTemplates

/// The names every entry shows to templates, before its own fields; the order is the slots'.
enum EntryName: Int, CaseIterable {
  case id, title, url, language, untranslated, collection, neighbours, facts, missingFacts
  case backlinks, otherBacklinks, labels, totals, isPast, ics, completeness, distinction
  case seeAlso, anchor

  /// How many there are, counted once.
  static let count = allCases.count

  var name: String { Self.names[rawValue] }
  // Swift looks the name of a case up by reflection, which takes as long as a line of a page.
  private static let names = allCases.map(\.ownName)
  private var ownName: String {
    switch self {
    case .missingFacts: "missing-facts"
    case .otherBacklinks: "other-backlinks"
    case .isPast: "is-past"
    case .seeAlso: "see-also"
    default: "\(self)"
    }
  }

  func shape(_ collection: String) -> TemplateShape {
    switch self {
    case .id, .title, .language, .distinction, .anchor: .text
    case .url, .ics: .path
    case .untranslated, .isPast: .flag
    case .collection: .object("collection")
    case .neighbours: .object(ShapeName.neighbours(collection))
    case .labels: .object(ShapeName.labels(collection))
    case .facts: .list(.object("fact"))
    case .missingFacts: .list(.object("missing-fact"))
    case .backlinks, .otherBacklinks: .list(.object("backlink"))
    case .totals: .object(ShapeName.totals(collection))
    case .completeness: .object("completeness")
    case .seeAlso: .list(.object("card"))
    }
  }
}

/// The names only the page of an entry has: its rendered text.
enum BodyName: Int, CaseIterable {
  case body, intro, sections, otherSections, footnotes, attachments

  var name: String { Self.names[rawValue] }
  private static let names = allCases.map(\.ownName)
  private var ownName: String { self == .otherSections ? "other-sections" : "\(self)" }

  func shape(_ collection: String) -> TemplateShape {
    switch self {
    case .body, .intro, .footnotes: .markup
    case .sections: .object(ShapeName.sections(collection))
    case .otherSections: .list(.object("section"))
    case .attachments: .list(.object("attachment"))
    }
  }
}

/// How object shapes are called.
enum ShapeName {
  static func entry(_ collection: String) -> String { "entry of \(collection)" }
  static func entryPage(_ collection: String) -> String { "page of \(collection)" }
  static func indexPage(_ collection: String) -> String { "index of \(collection)" }
  static func listed(_ collection: String) -> String { "collection \(collection)" }
  static func sections(_ collection: String) -> String { "sections of \(collection)" }
  static func neighbours(_ collection: String) -> String { "neighbours of \(collection)" }
  static func labels(_ collection: String) -> String { "labels of \(collection)" }
  static func totals(_ collection: String) -> String { "totals of \(collection)" }
  static func sheet(_ collection: String) -> String { "sheet of \(collection)" }
  static func bookletLine(_ collection: String) -> String { "booklet of \(collection)" }
  static func report(_ report: Report) -> String { "page of the report \(report.name)" }
  static func scope(_ collection: String) -> String { "scope of \(collection)" }
  static func group(_ collection: String) -> String { "group of \(collection)" }
  static func field(_ collection: String, _ field: String) -> String { "\(collection).\(field)" }
}
