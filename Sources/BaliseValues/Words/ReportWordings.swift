/// Wordings of what is computed from a whole plan, for the modules above: each fills its own places.
package struct ReportWordings: Sendable {
  private let linesOf, someTargets, noTargets, links, known, datasets, files, complete: PluralWords
  private let points, sheets: PluralWords
  private let budgetOf, answers, between, from, until, dataset, table, map, unknown: WordPattern
  private let mapOneWay: WordPattern?
  private let allComplete: PluralWords?
  private let oneComplete, oneIncomplete: String?
  private let linesOfKind: [String: WordPattern]
  private let means: [String: String]
  private let standings: [String: String]
  private let open, oneWith, oneWithout: String
  /// What rendering adds to a text: `notes`, `note`, `back-to-note`, `done`, `to-do`, `table`.
  package let notes: [String: String]

  init(_ reading: inout WordReading) {
    linesOf = reading.plural("budget.lines", "n")
    budgetOf = reading.pattern("budget.of", "noun", "list")
    noTargets = reading.plural("indicators.none-with", "n")
    someTargets = reading.plural("indicators.some-with", "n", "total")
    oneWith = reading.text("indicators.one-with")
    oneWithout = reading.text("indicators.one-without")
    between = reading.pattern("spans.between", "first", "last")
    from = reading.pattern("spans.from", "first")
    until = reading.pattern("spans.until", "last")
    open = reading.text("spans.open")
    answers = reading.pattern("answers.count", "filled", "total")
    dataset = reading.pattern("files.dataset", "title", "site")
    table = reading.pattern("files.table", "title", "version")
    datasets = reading.plural("files.datasets", "n")
    files = reading.plural("files.files", "n")
    complete = reading.plural("files.complete", "n", "total")
    allComplete =
      reading.has("files.all-complete") ? reading.plural("files.all-complete", "n") : nil
    oneComplete = reading.has("files.one-complete") ? reading.text("files.one-complete") : nil
    oneIncomplete = reading.has("files.one-incomplete") ? reading.text("files.one-incomplete") : nil
    points = reading.plural("unknown.points", "n")
    sheets = reading.plural("unknown.sheets", "n")
    unknown = reading.pattern("unknown.counts", "points", "sheets")
    known = reading.plural("files.known", "n", "total")
    links = reading.plural("map.links", "n")
    map = reading.pattern("map.sentence", "entries", "links", "mutual")
    mapOneWay =
      reading.has("map.one-way") ? reading.pattern("map.one-way", "entries", "links") : nil
    linesOfKind = Dictionary(
      uniqueKeysWithValues: ["to-be-specified", "none", "in-kind", "elsewhere", "unread"].map {
        ($0, reading.pattern("budget.lines-" + $0, "lines"))
      })
    func texts(_ group: String, _ names: [String]) -> [String: String] {
      Dictionary(uniqueKeysWithValues: names.map { ($0, reading.text(group + "." + $0)) })
    }
    means = texts(
      "means",
      [
        "figured", "partly", "open", "in-kind", "elsewhere", "without", "uncounted", "silent",
      ])
    standings = texts("answers", ["empty", "partial", "complete"])
    notes = texts("notes", ["notes", "note", "back-to-note", "done", "to-do", "table"])
  }

  /// « 3 lignes », “1 line”.
  package func lines(_ count: Int) -> String { linesOf.of(count).fill(String(count)) }

  /// « 3 lignes à préciser »; the kind is the name of what is not said.
  package func lines(_ count: Int, of kind: String) -> String {
    linesOfKind[kind]?.fill(lines(count)) ?? lines(count)
  }

  /// « 10 actions, 14 liens, dont 4 dans les deux sens »; « …, aucun dans les deux sens » where the
  /// language has words for it.
  package func map(_ entries: String, links count: Int, mutual: Int) -> String {
    let links = links.of(count).fill(String(count))
    if mutual == 0, let mapOneWay { return mapOneWay.fill(entries, links) }
    return map.fill(entries, links, String(mutual))
  }

  /// « 12 points dans 7 fiches ».
  package func unknown(_ items: Int, in entries: Int) -> String {
    unknown.fill(
      points.of(items).fill(String(items)), sheets.of(entries).fill(String(entries)))
  }

  /// « 3 jeux de données ».
  package func datasets(_ count: Int) -> String { datasets.of(count).fill(String(count)) }

  /// « 12 fichiers ».
  package func files(_ count: Int) -> String { files.of(count).fill(String(count)) }

  /// « 2 lignes complètes et exportées sur 5 »; « 5 lignes, toutes complètes et exportées » and « 1 ligne,
  /// incomplète, non exportée » where the language has words for it.
  package func complete(_ rows: Int, of total: Int) -> String {
    if total == 1, let own = rows == 1 ? oneComplete : oneIncomplete { return own }
    if total > 1, rows == total, let allComplete { return allComplete.of(rows).fill(String(rows)) }
    return complete.of(rows).fill(String(rows), String(total))
  }

  /// « 6 champs sur 17 ».
  package func known(_ fields: Int, of total: Int) -> String {
    known.of(fields).fill(String(fields), String(total))
  }

  /// « sur 11 actions : … ».
  package func budget(of noun: String, _ list: String) -> String { budgetOf.fill(noun, list) }

  /// What entries say of their means, by the standing's name.
  package func means(_ standing: String) -> String { means[standing] ?? standing }

  /// How far an entry has come, by the standing's name.
  package func answers(_ standing: String) -> String { standings[standing] ?? standing }

  /// « 3 sur 18 ».
  package func answers(_ filled: Int, of total: Int) -> String {
    answers.fill(String(filled), String(total))
  }

  /// « 13 indicateurs sur 33 ont une cible ».
  package func indicators(_ total: Int, targets: Int) -> String {
    if total == 1 { return targets == 1 ? oneWith : oneWithout }
    return targets == 0
      ? noTargets.of(total).fill(String(total))
      : someTargets.of(targets).fill(String(targets), String(total))
  }

  /// « de 2018 à 2020 »; nil for an end that is open.
  package func span(_ first: String?, _ last: String?) -> String {
    switch (first, last) {
    case (let first?, let last?): between.fill(first, last)
    case (let first?, nil): from.fill(first)
    case (nil, let last?): until.fill(last)
    case (nil, nil): open
    }
  }

  /// What a file with the sheets of a collection holds.
  package func dataset(_ title: String, site: String) -> String { dataset.fill(title, site) }

  /// What a file with the rows of a standard table holds.
  package func table(_ title: String, version: String) -> String { table.fill(title, version) }
}
