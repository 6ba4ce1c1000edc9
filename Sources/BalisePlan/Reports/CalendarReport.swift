package import BaliseValues

/// When things of a plan happen: one table per field that holds dates, on one scale of time.
package struct CalendarReport: Sendable {
  /// The dates of one field.
  package struct Table: Sendable {
    /// The collection.
    package let collection: Int
    /// What its entries belong to, where the collection says so.
    package let scope: EntryID?
    /// The field, an index into the collection's.
    package let field: Int
    /// Lines that name days, in order of time: the same order in every language.
    package let dated: [Int]
    /// Lines that name none, such as “as long as the plan lasts”, in the plan's order.
    package let undated: [Int]
    /// Entries that say nothing.
    package let silent: [EntryID]
    /// The scale of its drawing: that of all tables which belong to the same; nil without any date.
    package fileprivate(set) var scale: TimeScale?
  }

  /// The first and the last year of something; nil where it is open.
  package struct Span: Sendable, Hashable {
    /// The first year; nil when a beginning is open.
    package let first: Int?
    /// The last year; nil when an end is open.
    package let last: Int?
  }

  /// Every date of the plan.
  package let lines: ReportLines<When>
  /// The tables, the one with most lines first.
  package let tables: [Table]

  init(_ plan: Plan) {
    let lines = PlanValues.dates.lines(of: plan)
    self.lines = lines
    var tables: [Table] = []
    for (collection, fields) in lines.fields.enumerated() {
      for (scope, entries) in EntryScopes.scopes(of: collection, in: plan) {
        for field in fields {
          let table = Self.table(collection, scope, field, entries, lines)
          // A plan that never fills in a field in which others write does not wait for it.
          let isUsed = scope == nil || !table.dated.isEmpty || !table.undated.isEmpty
          if isUsed { tables.append(table) }
        }
      }
    }
    for index in tables.indices {
      tables[index].scale = Self.scale(of: tables[index], tables, lines)
    }
    // The field that says most is the one to read first.
    self.tables = tables.enumerated().sorted { left, right in
      let counts = (left.element.dated.count, right.element.dated.count)
      return counts.0 == counts.1 ? left.offset < right.offset : counts.0 > counts.1
    }.map(\.element)
  }

  /// Plans of other years would squeeze each other: the tables of one share a scale.
  private static func scale(
    of table: Table, _ tables: [Table], _ lines: ReportLines<When>
  ) -> TimeScale? {
    TimeScale(
      tables.lazy.filter { $0.scope == table.scope }.flatMap(\.dated)
        .flatMap { lines.all[$0].original.phases }.compactMap(\.extent.bounds).flatMap {
          [$0.earliest, $0.latest].compactMap { $0 }
        })
  }

  /// The fields whose dates stand in the tables, by collection.
  package static func fields(of schema: Schema) -> [[Int]] { PlanValues.dates.fields(of: schema) }

  /// How many lines an entry has in the table of a field, and how many of them are dated: what decides
  /// about the order of the tables.
  package static func counts(
    of entry: Entry, field: Int, _ schema: Schema
  ) -> (lines: Int, dated: Int) {
    let type = schema.collections[entry.collection].fields[field].type
    let lines = PlanValues.dates.values(in: entry.slots[field].value, of: type, part: nil)
    return (lines.count, lines.count { $0.value.isDated })
  }

  /// True when some field of the plan is for dates.
  package var isMeaningful: Bool { !tables.isEmpty }

  /// The scale of the table with most lines; nil when nothing has a date.
  package var scale: TimeScale? { tables.lazy.compactMap(\.scale).first }

  /// The bars of a line on a scale, that of the first table when none is given.
  package func bars(of line: Int, on own: TimeScale? = nil) -> [TimeBar] {
    guard let scale = own ?? scale else { return [] }
    return lines.all[line].original.phases.compactMap { TimeBar($0, on: scale) }
  }

  /// The years that some entries span together, by the first table in which one of them has a date.
  package func span(of entries: some Sequence<EntryID>) -> Span? {
    for table in tables {
      let dated = entries.flatMap { lines.lines(of: $0) }.filter { $0.field == table.field }
        .compactMap { $0.original.bounds }
      if dated.isEmpty { continue }
      let starts = dated.compactMap(\.earliest)
      let ends = dated.compactMap(\.latest)
      return Span(
        first: starts.count == dated.count ? starts.min()?.year : nil,
        last: ends.count == dated.count ? ends.max()?.year : nil)
    }
    return nil
  }

  private static func table(
    _ collection: Int, _ scope: EntryID?, _ field: Int, _ entries: [EntryID],
    _ lines: ReportLines<When>
  ) -> Table {
    var dated: [(key: String, line: Int)] = []
    var undated: [Int] = []
    var silent: [EntryID] = []
    for entry in entries {
      let own = lines.range(of: entry).filter { lines.all[$0].field == field }
      if own.isEmpty { silent.append(entry) }
      for line in own {
        let when = lines.all[line].original
        if when.isDated { dated.append((when.sortKey, line)) } else { undated.append(line) }
      }
    }
    dated.sort { $0.key == $1.key ? $0.line < $1.line : $0.key < $1.key }
    return Table(
      collection: collection, scope: scope, field: field, dated: dated.map(\.line),
      undated: undated,
      silent: silent)
  }
}

extension CalendarReport.Span {
  /// The years as a person reads them: « de 2018 à 2020 », “from 2018 on”.
  package func formatted(in language: ValueLanguage) -> String {
    if let first, first == last { return String(first) }
    return language.words.reports.span(first.map { String($0) }, last.map { String($0) })
  }
}
