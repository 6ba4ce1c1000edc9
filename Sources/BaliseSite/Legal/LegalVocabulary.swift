import BalisePlan
import BaliseTemplates

/// What templates of the pages that the law asks for may name, in the order of their scopes.
enum LegalVocabulary {
  static let accessibility: ReportVocabulary.Names = [
    ("mention", .text), ("is-none", .flag), ("is-partial", .flag), ("is-total", .flag),
    ("audited", .flag), ("expired", .flag), ("auditor", .text), ("audit-date", .object("day")),
    ("valid-until", .object("day")), ("rate", .text), ("mean-rate", .text),
    ("counts", .object("audit-counts")), ("failed", .list(.object("criterion"))),
    ("untested", .list(.object("criterion"))), ("themes", .list(.object("audit-theme"))),
    ("exemptions", .list(.text)), ("outside", .list(.text)), ("technologies", .list(.text)),
    ("environment", .list(.text)), ("tools", .list(.text)),
    ("sample", .list(.object("audited-page"))), ("established", .object("day")),
    ("updated", .object("day")), ("publisher", .text), ("scope", .text),
    ("scheme", .object("statement-link")), ("plan", .object("statement-link")), ("email", .text),
    ("phone", .text), ("address", .text), ("form", .text),
  ]

  static let legal: ReportVocabulary.Names = [
    ("publisher", .text), ("address", .text), ("phone", .text), ("email", .text),
    ("director", .text), ("editor", .text), ("host", .object("host")), ("siret", .text),
    ("licence", .object("licence")),
  ]

  static let privacy: ReportVocabulary.Names = [
    ("controller", .text), ("contact", .text), ("email", .text), ("logs", .text),
    ("strict", .flag), ("scripts", .flag), ("people", .flag),
  ]

  static let ecoDesign: ReportVocabulary.Names = [
    ("strict", .flag), ("declared", .list(.object("declared"))),
  ]

  static let objects: [(name: String, names: ReportVocabulary.Names)] = [
    ("day", [("text", .text), ("iso", .text)]),
    (
      "audit-counts",
      [
        ("met", .text), ("failed", .text), ("not-applicable", .text), ("untested", .text),
        ("all", .text),
      ]
    ),
    (
      "criterion",
      [("id", .text), ("theme", .text), ("remark", .text), ("pages", .text)]
    ),
    (
      "audit-theme",
      [
        ("id", .text), ("title", .text), ("met", .text), ("failed", .text),
        ("not-applicable", .text), ("untested", .text),
      ]
    ),
    ("audited-page", [("title", .text), ("url", .path), ("address", .text)]),
    ("statement-link", [("url", .path), ("href", .text)]),
    ("host", [("name", .text), ("address", .text), ("phone", .text)]),
    ("declared", [("id", .text), ("label", .text), ("text", .text)]),
  ]

  /// The words that these pages need and no template names.
  static func words(_ report: Report) -> [String] {
    switch report {
    case .accessibility:
      ["none", "partial", "total"].map { "mention-" + $0 }
        + RGAA.Theme.allCases.map { "rgaa-\($0.rawValue)" }
    case .ecoDesign: DeclaredFacts.ecoDesignKeys.map { "eco-" + $0 }
    default: []
    }
  }
}
