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
  let outlines: [UInt64]

  init(_ model: SiteModel, files: UInt64, seed: UInt64, jobs: Int) {
    let builder = Builder(model: model, seed: seed)
    let reads = builder.reads
    var keys = [UInt64](repeating: 0, count: reads.count)
    var versions = keys
    let ids = (0..<reads.entries).map(builder.key)
    let entries = Workers.map(reads.entries, jobs: jobs) { builder.entry($0, ids) }
    outlines = entries.map(\.outline)
    for (number, entry) in entries.enumerated() {
      for (place, name) in [
        (reads.record(number), "record"), (reads.body(number), "body"),
        (reads.name(number), "name"), (reads.pointing(number), "pointing"),
      ] {
        var key = Digest(ids[number])
        key.add(name)
        keys[place] = key.value
      }
      versions[reads.record(number)] = entry.record
      versions[reads.body(number)] = entry.body
      versions[reads.name(number)] = entry.name
    }
    let pointing = Workers.map(reads.entries, jobs: jobs) { builder.pointing($0, ids) }
    for (number, version) in pointing.enumerated() { versions[reads.pointing(number)] = version }
    for (number, collection) in model.schema.collections.enumerated() {
      let range = model.plan.plan.ranges[number]
      let names = range.flatMap { [ids[$0], entries[$0].name, entries[$0].names] }
      for (place, name, version) in [
        (reads.range(number), "range", builder.digest(range.map { ids[$0] })),
        (reads.names(number), "names", builder.digest(names)),
      ] {
        var key = Digest(seed)
        key.add(name)
        key.add(collection.id)
        keys[place] = key.value
        versions[place] = version
      }
    }
    let facts = builder.digest(
      Array(versions[0..<reads.entries]) + versions[3 * reads.entries..<reads.whole(.mentions)])
    let today = builder.today
    let calendar = builder.digest(
      entries.indices.flatMap { entries[$0].dates == 0 ? [] : [ids[$0], entries[$0].dates] })
    for whole in PlanReads.Whole.allCases {
      var key = Digest(seed)
      key.add("whole")
      key.add("\(whole)")
      keys[reads.whole(whole)] = key.value
      versions[reads.whole(whole)] =
        switch whole {
        case .mentions: builder.mentions(ids)
        case .reports: builder.digest([facts, today])
        case .calendar: calendar
        case .unknowns: builder.digest([facts, today] + outlines)
        case .abbreviations: builder.abbreviations(ids)
        case .files: files
        case .dates: builder.dates(ids, versions)
        case .today: today
        }
    }
    self.keys = keys
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
    named = model.schema.collections.map(EntryVersions.nameFields)
  }

  var reads: PlanReads { model.plan.plan.reads }

  func digest(_ numbers: [UInt64]) -> UInt64 {
    var digest = Digest(seed)
    digest.add(numbers.count)
    for number in numbers { digest.add(number) }
    return digest.value
  }

  /// The day of the build.
  var today: UInt64 { EntryVersions.day(model.today, seed: seed) }

  func entry(
    _ number: Int, _ ids: [UInt64]
  ) -> (
    record: UInt64, body: UInt64, name: UInt64, names: UInt64, dates: UInt64, outline: UInt64
  ) {
    let id = EntryID(number)
    let entry = model.entry(id)
    let versions = EntryVersions(schema: model.schema, today: model.today, seed: seed) {
      ids[Int($0.index)]
    }
    var name = Digest(seed)
    for language in model.languages.codes.indices {
      let address = model.address(id, language)
      name.add(address.title)
      name.add(address.language)
      name.add(address.path)
    }
    name.add(model.distinction(of: id) ?? -1)
    name.add(model.sharesTitle(id) ? 1 : 0)
    name.add(model.isInCalendar(id) ? 1 : 0)
    let scope = model.plan.plan.scope(of: id).map { ids[Int($0.index)] }
    return (
      versions.record(entry), versions.body(entry), name.value,
      versions.names(entry, named[entry.collection], scope),
      versions.dates(entry, dated[entry.collection], scope), versions.outline(entry)
    )
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

  /// What is dated, and the day it is seen from.
  func dates(_ ids: [UInt64], _ versions: [UInt64]) -> UInt64 {
    let dates = model.dates
    var digest = Digest(seed)
    for entry in dates.events.map(\.entry) + dates.feeds.joined() {
      digest.add(ids[Int(entry.index)])
      digest.add(versions[reads.record(Int(entry.index))])
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
