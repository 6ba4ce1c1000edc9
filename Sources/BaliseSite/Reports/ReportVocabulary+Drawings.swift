import BaliseTemplates

extension ReportVocabulary {
  /// The objects of the map, of the bars, of the translations and of the booklet.
  static let drawings: [(name: String, names: Names)] = [
    (
      "map-drawing",
      [
        ("id", .text), ("title", .text), ("label", .text), ("sentence", .text), ("width", .text),
        ("height", .text), ("edges", .list(.object("map-edge"))),
        ("nodes", .list(.object("map-node"))), ("rows", .list(.object("map-row"))),
      ]
    ),
    ("map-edge", [("id", .text), ("path", .text), ("mutual", .flag)]),
    (
      "map-node",
      [
        ("entry", .object("card")), ("group", .object("card")), ("x", .text), ("y", .text),
        ("label-x", .text), ("lines", .list(.object("map-line"))), ("left", .flag),
        ("leader", .text), ("edges", .list(.text)),
      ]
    ),
    ("map-line", [("y", .text), ("text", .text)]),
    (
      "map-row",
      [
        ("entry", .object("card")), ("group", .object("card")),
        ("both", .list(.object("map-end"))), ("to", .list(.object("map-end"))),
        ("from", .list(.object("map-end"))),
      ]
    ),
    ("map-end", [("entry", .object("card")), ("group", .object("card"))]),
    ("budget-chart", [("title", .text), ("rows", .list(.object("budget-bar")))]),
    (
      "budget-bar",
      [("title", .text), ("entry", .object("card")), ("text", .text), ("width", .text)]
    ),
    (
      "translation-language",
      [
        ("code", .text), ("name", .text), ("count", .text), ("of", .text), ("width", .text),
        ("percent", .text),
      ]
    ),
    (
      "translation-part",
      [
        ("title", .text), ("url", .path), ("count", .text),
        ("cells", .list(.object("translation-count"))),
        ("sheets", .list(.object("translation-sheet"))),
        ("unfinished", .list(.object("translation-sheet"))),
      ]
    ),
    ("translation-count", [("name", .text), ("count", .text), ("of", .text), ("whole", .flag)]),
    (
      "translation-sheet",
      [
        ("entry", .object("card")), ("group", .object("card")),
        ("cells", .list(.object("translation-cell"))),
      ]
    ),
    (
      "translation-cell",
      [("name", .text), ("state-id", .text), ("state", .text), ("lacking", .list(.text))]
    ),
    (
      "booklet-contents",
      [("title", .text), ("entries", .list(.object("booklet-line")))]
    ),
    ("booklet-line", [("entry", .object("card")), ("group", .object("card")), ("anchor", .text)]),
  ]
}
