import BaliseTemplates

/// What templates of reports may name: the shapes of their objects, names in slot order.
enum ReportVocabulary {
  typealias Names = [(String, TemplateShape)]

  /// The names that a report's page has beside those of every page.
  static func page(_ report: Report) -> Names {
    switch report {
    case .map: [("drawings", .list(.object("map-drawing")))]
    case .translations:
      [
        ("languages", .list(.object("translation-language"))),
        ("parts", .list(.object("translation-part"))), ("finished", .text),
      ]
    case .booklet:
      [
        ("sheets", .object("booklet-sheets")),
        ("contents", .list(.object("booklet-contents"))),
      ]
    case .budget:
      [
        ("sentence", .text), ("figures", .list(.object("figure"))),
        ("parts", .list(.object("budget-part"))),
      ]
    case .calendar:
      [
        ("years", .list(.object("tick"))), ("today", .object("tick")),
        ("tables", .list(.object("calendar-table"))),
      ]
    case .indicators:
      [
        ("sentence", .text), ("measured", .flag), ("standings", .list(.object("standing"))),
        ("sheets", .list(.object("indicator-sheet"))),
        ("years", .list(.object("indicator-year"))),
        ("undated", .list(.object("indicator-goal"))), ("has-baselines", .flag),
      ]
    case .unknowns:
      [
        ("sentence", .text), ("kinds", .list(.object("unknown-kind"))),
        ("sheets", .list(.object("unknown-sheet"))),
      ]
    case .openData:
      [
        ("sentence", .text), ("licence", .object("licence")), ("publisher", .text),
        ("datasets", .list(.object("dataset"))), ("tables", .list(.object("known-table"))),
        ("package", .path), ("catalogue", .path),
      ]
    case .knownTables: [("tables", .list(.object("known-table")))]
    case .accessibility: LegalVocabulary.accessibility
    case .legal: LegalVocabulary.legal
    case .privacy: LegalVocabulary.privacy
    case .ecoDesign: LegalVocabulary.ecoDesign
    }
  }

  /// The objects of reports and of roll-ups.
  static let objects: [(name: String, names: Names)] =
    drawings + LegalVocabulary.objects + [
      (
        "roll-up",
        [
          ("count", .text), ("means", .text), ("standings", .text), ("means-url", .path),
          ("dates", .text), ("dates-url", .path), ("indicators", .text), ("indicators-url", .path),
        ]
      ),
      (
        "figure",
        [
          ("id", .text), ("text", .text), ("kind", .text), ("count", .text), ("estimated", .flag),
          ("mixed-taxes", .flag), ("lines", .list(.object("means-line"))),
        ]
      ),
      (
        "means-line",
        [
          ("id", .text), ("entry", .object("card")), ("group", .object("card")), ("label", .text),
          ("item", .text), ("text", .text), ("as-written", .text), ("kind", .text),
        ]
      ),
      (
        "standing",
        [("id", .text), ("text", .text), ("count", .text), ("entries", .list(.object("card")))]
      ),
      (
        "budget-part",
        [
          ("id", .text), ("title", .text), ("sentence", .text),
          ("figures", .list(.object("figure"))), ("standings-sentence", .text),
          ("standings", .list(.object("standing"))), ("groups-label", .text),
          ("groups", .list(.object("budget-group"))), ("overlaps", .flag),
          ("entries", .list(.object("budget-entry"))), ("scope", .object("card")),
          ("charts", .list(.object("budget-chart"))),
        ]
      ),
      (
        "budget-group",
        [
          ("id", .text), ("title", .text), ("entry", .object("card")), ("sentence", .text),
          ("standings-sentence", .text), ("figures", .list(.object("figure"))),
        ]
      ),
      (
        "budget-entry",
        [
          ("id", .text), ("entry", .object("card")), ("group", .object("card")),
          ("standing", .text), ("standing-id", .text), ("lines", .list(.object("means-line"))),
        ]
      ),
      ("tick", [("x", .text), ("text", .text)]),
      (
        "calendar-table",
        [
          ("id", .text), ("title", .text), ("label", .text),
          ("rows", .list(.object("calendar-row"))),
          ("undated", .list(.object("calendar-row"))), ("silent", .list(.object("card"))),
          ("scope", .object("card")), ("years", .list(.object("tick"))),
          ("today", .object("tick")),
        ]
      ),
      (
        "calendar-row",
        [
          ("entry", .object("card")), ("group", .object("card")), ("text", .text),
          ("for", .text), ("as-written", .text), ("start", .text), ("start-iso", .text),
          ("start-fuzzy", .flag),
          ("end", .text), ("end-iso", .text), ("end-fuzzy", .flag),
          ("bars", .list(.object("calendar-bar"))), ("height", .text),
        ]
      ),
      (
        "calendar-bar",
        [
          ("x", .text), ("end", .text), ("width", .text), ("y", .text), ("fade", .text),
          ("open-start", .flag), ("open-end", .flag),
        ]
      ),
      (
        "indicator-sheet",
        [
          ("id", .text), ("entry", .object("card")), ("group", .object("card")),
          ("sentence", .text), ("fields", .list(.object("indicator-field"))),
        ]
      ),
      (
        "indicator-field",
        [("label", .text), ("lines", .list(.object("indicator-line")))]
      ),
      (
        "indicator-line",
        [
          ("id", .text), ("label", .text), ("target", .text), ("baseline", .text),
          ("achieved", .list(.text)), ("series", .list(.object("series-year"))),
          ("standing", .text), ("standing-id", .text), ("percent", .text), ("width", .text),
        ]
      ),
      ("series-year", [("year", .text), ("text", .text)]),
      (
        "indicator-year",
        [("id", .text), ("year", .text), ("goals", .list(.object("indicator-goal")))]
      ),
      (
        "indicator-goal",
        [
          ("entry", .object("card")), ("group", .object("card")), ("label", .text),
          ("text", .text), ("url", .path),
        ]
      ),
      (
        "unknown-kind",
        [
          ("id", .text), ("title", .text), ("explanation", .text), ("count", .text),
          ("sheets", .list(.object("unknown-entry"))),
        ]
      ),
      (
        "unknown-entry",
        [
          ("id", .text), ("entry", .object("card")), ("group", .object("card")),
          ("items", .list(.object("unknown-item"))), ("labels", .text),
        ]
      ),
      (
        "unknown-item",
        [("label", .text), ("item", .text), ("text", .text), ("target", .flag)]
      ),
      (
        "unknown-sheet",
        [
          ("entry", .object("card")), ("group", .object("card")), ("count", .text),
          ("cells", .list(.object("unknown-cell"))),
        ]
      ),
      ("unknown-cell", [("title", .text), ("count", .text), ("anchor", .text)]),
      ("licence", [("title", .text), ("href", .text)]),
      (
        "dataset",
        [
          ("id", .text), ("title", .text), ("rows", .text), ("files", .list(.object("data-file"))),
          ("columns", .list(.object("data-column"))),
        ]
      ),
      ("data-file", [("name", .text), ("format", .text), ("url", .path), ("size", .text)]),
      ("data-column", [("name", .text), ("label", .text)]),
      (
        "known-table",
        [
          ("id", .text), ("title", .text), ("version", .text), ("href", .text),
          ("collection", .text), ("sentence", .text), ("columns", .list(.object("known-column"))),
          ("left-out", .list(.object("left-out"))), ("url", .path),
          ("lacks", .list(.object("common-lack"))),
        ]
      ),
      ("known-column", [("name", .text), ("label", .text), ("required", .flag), ("known", .text)]),
      (
        "left-out",
        [
          ("entry", .object("card")), ("title", .text), ("known", .text),
          ("missing", .list(.object("lacking"))),
        ]
      ),
      (
        "common-lack",
        [
          ("count", .text), ("missing", .list(.object("lacking"))),
          ("rows", .list(.object("left-out"))),
        ]
      ),
      ("lacking", [("name", .text), ("label", .text), ("reason", .text)]),
    ]
}
