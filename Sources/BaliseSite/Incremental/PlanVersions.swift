import BaliseDiagnostics
import BalisePlan
import BaliseText
import BaliseValues

/// A fingerprint of everything that the making of a page may read of a plan (`PlanReads`): the page
/// is the same as long as what it read is.
struct PlanVersions: Sendable {
  /// By number: what names the thing in any plan, whatever its number there.
  let keys: [UInt64]
  /// By number: its state.
  let versions: [UInt64]
  /// What the report of what is not said takes from the text of each entry.
  var outlines: [UInt64] { entries.map(\.outline) }
  /// The number of each key; empty when nobody asks for them.
  let positions: [UInt64: Int]
  /// What names each entry in any plan.
  private let ids: [UInt64]
  private let entries: [EntryState]

  /// The state of one entry.
  fileprivate struct EntryState: Sendable {
    var record: UInt64
    var words: UInt64
    var body: UInt64
    /// Its titles and addresses.
    var address: UInt64
    /// The same with what else its name is to others.
    var name: UInt64
    var names: UInt64
    var dates: UInt64
    var outline: UInt64
  }

  /// Looks at every entry, or at those that changed since another plan of the same entries; `isAsked`
  /// when somebody will ask for the number of a key.
  init(
    _ model: SiteModel, files: UInt64, seed: UInt64, since change: KnownSite.Change? = nil,
    isAsked: Bool, jobs: Int
  ) {
    let builder = Builder(model: model, seed: seed)
    let reads = builder.reads
    let ids: [UInt64]
    let entries: [EntryState]
    if let change {
      ids = change.versions.ids
      keys = change.versions.keys
      entries = change.versions.entries.enumerated().map { number, state in
        change.entries.contains(number)
          ? builder.entry(number, ids) : builder.named(state, EntryID(number))
      }
    } else {
      let numbered = (0..<reads.entries).map(builder.key)
      ids = numbered
      keys = builder.keys(numbered)
      entries = Workers.map(reads.entries, jobs: jobs) { builder.entry($0, numbered) }
    }
    (self.ids, self.entries) = (ids, entries)
    if let change, !change.versions.positions.isEmpty {
      positions = change.versions.positions
    } else {
      var positions: [UInt64: Int] = [:]
      if isAsked {
        positions.reserveCapacity(keys.count)
        for (position, key) in keys.enumerated() { positions[key] = position }
      }
      self.positions = positions
    }
    var versions = [UInt64](repeating: 0, count: reads.count)
    for (number, entry) in entries.enumerated() {
      versions[reads.record(number)] = entry.record
      versions[reads.words(number)] = entry.words
      versions[reads.body(number)] = entry.body
      versions[reads.name(number)] = entry.name
    }
    /// Those of all entries: as they were, or looked at now.
    func put(_ range: Range<Int>, areKept: Bool, _ look: @Sendable (Int) -> UInt64) {
      let found =
        if let change, areKept { Array(change.versions.versions[range]) } else {
          Workers.map(range.count, jobs: jobs, look)
        }
      versions.replaceSubrange(range, with: found)
    }
    put(
      reads.pointing(0)..<reads.pointing(reads.entries), areKept: change?.movesLinks == false
    ) { builder.pointing($0, ids) }
    put(
      reads.neighbours(0)..<reads.neighbours(reads.entries), areKept: change?.renames == false
    ) { builder.neighbours($0, ids) }
    for number in model.schema.collections.indices {
      let range = model.plan.plan.ranges[number]
      versions[reads.range(number)] = builder.digest(range.map { ids[$0] })
      versions[reads.names(number)] = builder.digest(
        range.flatMap { [ids[$0], entries[$0].name, entries[$0].names] })
    }
    let facts = builder.digest(
      Array(versions[0..<reads.entries]) + versions[reads.pointing(0)..<reads.words(0)]
        + model.schema.collections.indices.map { versions[reads.range($0)] })
    let words = builder.digest(
      Array(versions[reads.words(0)..<reads.words(reads.entries)])
        + entries.flatMap { [$0.name, $0.names] })
    // Where no title changed, the names are those that they were, in the same order.
    let known = change.flatMap { $0.renames ? nil : $0.versions }
    for whole in PlanReads.Whole.allCases {
      let place = reads.whole(whole)
      versions[place] =
        switch whole {
        case .mentions: known?.versions[place] ?? builder.mentions(ids)
        case .abbreviations: known?.versions[place] ?? builder.abbreviations(ids)
        case .reports: builder.digest([facts, builder.today])
        case .words: words
        case .calendar:
          builder.digest(
            entries.indices.flatMap { entries[$0].dates == 0 ? [] : [ids[$0], entries[$0].dates] })
        case .unknowns: builder.digest([facts, words, builder.today] + entries.map(\.outline))
        case .files: files
        case .dates: builder.dates(ids, versions)
        case .today: builder.today
        }
    }
    self.versions = versions
  }
}

/// Computes the fingerprints of one plan.
private struct Builder: Sendable {
  let model: SiteModel
  let seed: UInt64
  /// The fields whose dates stand in the calendar's tables, by collection.
  let dated: [[Int]]
  /// The fields that hold names, by collection.
  let named: [[Int]]

  init(model: SiteModel, seed: UInt64) {
    self.model = model
    self.seed = seed
    dated = CalendarReport.fields(of: model.schema)
    named = model.schema.collections.map(\.nameFields)
  }

  var reads: PlanReads { model.plan.plan.reads }

  /// What names everything that can be read, in any plan.
  func keys(_ ids: [UInt64]) -> [UInt64] {
    let reads = reads
    var keys = [UInt64](repeating: 0, count: reads.count)
    func put(_ name: String, of thing: String, at place: Int) {
      var key = Digest(seed)
      key.add(name)
      key.add(thing)
      keys[place] = key.value
    }
    for (number, id) in ids.enumerated() {
      for (place, name) in [
        (reads.record(number), "record"), (reads.body(number), "body"),
        (reads.name(number), "name"), (reads.pointing(number), "pointing"),
        (reads.words(number), "words"), (reads.neighbours(number), "neighbours"),
      ] {
        var key = Digest(id)
        key.add(name)
        keys[place] = key.value
      }
    }
    for (number, collection) in model.schema.collections.enumerated() {
      put("range", of: collection.id, at: reads.range(number))
      put("names", of: collection.id, at: reads.names(number))
    }
    for whole in PlanReads.Whole.allCases { put("whole", of: "\(whole)", at: reads.whole(whole)) }
    return keys
  }

  func digest(_ numbers: [UInt64]) -> UInt64 {
    var digest = Digest(seed)
    digest.add(numbers.count)
    for number in numbers { digest.add(number) }
    return digest.value
  }

  /// The day of the build.
  var today: UInt64 { EntryVersions.day(model.today, seed: seed) }

  func entry(_ number: Int, _ ids: [UInt64]) -> PlanVersions.EntryState {
    let id = EntryID(number)
    let entry = model.entry(id)
    let versions = EntryVersions(schema: model.schema, today: model.today, seed: seed) {
      ids[Int($0.index)]
    }
    var address = Digest(seed)
    for language in model.languages.codes.indices {
      let shown = model.address(id, language)
      address.add(shown.title)
      address.add(shown.language)
      address.add(shown.path)
    }
    let scope = model.plan.plan.scope(of: id).map { ids[Int($0.index)] }
    // A look at the title as it is written is noted as one at the name.
    address.add(versions.title(entry))
    return named(
      PlanVersions.EntryState(
        record: versions.record(entry), words: versions.words(entry),
        body: versions.body(entry), address: address.value, name: 0,
        names: versions.names(entry, named[entry.collection], scope),
        dates: versions.dates(entry, dated[entry.collection], scope),
        outline: versions.outline(entry)), id)
  }

  /// The state of an entry, with what its name is to others: they decide on it too.
  func named(_ state: PlanVersions.EntryState, _ id: EntryID) -> PlanVersions.EntryState {
    var name = Digest(state.address)
    name.add(model.distinction(of: id) ?? -1)
    name.add(model.sharesTitle(id) ? 1 : 0)
    name.add(model.isInCalendar(id) ? 1 : 0)
    var state = state
    state.name = name.value
    return state
  }

  func key(_ number: Int) -> UInt64 {
    let entry = model.entry(EntryID(number))
    return EntryVersions.key(
      collection: model.schema.collections[entry.collection].id, id: entry.id, seed: seed)
  }

  /// How abbreviations are written, and which entries explain them; what these say is read of each.
  func abbreviations(_ ids: [UInt64]) -> UInt64 {
    let names = PlanAbbreviations.names(model.plan)
    return self.names(names.names, names.not, ids).value
  }

  func pointing(_ number: Int, _ ids: [UInt64]) -> UInt64 {
    var digest = Digest(seed)
    let id = EntryID(number)
    for inverse in model.schema.inversesOfCollection[model.entry(id).collection] {
      digest.add(inverse)
      for source in model.plan.pointing(inverse, at: id) { digest.add(ids[Int(source.index)]) }
    }
    return digest.value
  }

  /// Which entries stand beside an entry.
  func neighbours(_ number: Int, _ ids: [UInt64]) -> UInt64 {
    var digest = Digest(seed)
    for language in model.languages.codes.indices {
      for side in [SiteModel.Side.before, .behind] {
        let found = model.neighbour(side, of: EntryID(number), language)
        digest.add(found.map { ids[Int($0.index)] } ?? 0)
      }
    }
    return digest.value
  }

  /// What is dated, and the day it is seen from.
  func dates(_ ids: [UInt64], _ versions: [UInt64]) -> UInt64 {
    let dates = model.dates
    var digest = Digest(seed)
    for entry in dates.events.map(\.entry) + dates.feeds.joined() {
      digest.add(ids[Int(entry.index)])
      for part in [reads.record, reads.words, reads.name] {
        digest.add(versions[part(Int(entry.index))])
      }
    }
    digest.add(dates.events.isEmpty ? 0 : today)
    return digest.value
  }

  func mentions(_ ids: [UInt64]) -> UInt64 {
    let names = PlanMentions.names(model.plan)
    var digest = self.names(names.names, names.not, ids)
    for name in names.ambiguous { digest.add(name) }
    return digest.value
  }

  private func names(
    _ names: [(name: String, entry: Int32)], _ not: [(name: String, entry: Int32)],
    _ ids: [UInt64]
  ) -> Digest {
    var digest = Digest(seed)
    for (name, entry) in names + not {
      digest.add(name)
      digest.add(ids[Int(entry)])
    }
    digest.add(names.count)
    return digest
  }
}
