package import BaliseValues

/// What the collections with a calendar or a feed hold, seen from the day of a build.
package struct PlanDates: Sendable {
  /// An entry of a calendar that happens on days known to the day.
  package struct Event: Sendable {
    /// The entry.
    package let entry: EntryID
    /// The days, in the order of the field's values.
    package let days: [ExactDays]
  }

  /// Where an entry stands in time.
  package enum Standing: Sendable, Hashable {
    /// It is on, or it comes.
    case upcoming
    /// Its last possible day is over.
    case past
    /// No day is known of it.
    case undated
  }

  /// Every event of every calendar, by first day.
  package let events: [Event]
  /// For each entry that some event names, or that is one: positions in `events`.
  package let eventsOfEntry: [EntryID: [Int]]
  /// The entries of each collection's feed, the newest first; empty for collections without one.
  package let feeds: [[EntryID]]
  /// The day of the build; without one nothing is past.
  package let today: Day?

  /// Looks at every collection that declares a calendar or a feed.
  package init(_ plan: LinkedPlan, today: Day? = nil) {
    self.today = today
    let collections = plan.schema.collections
    var events: [Event] = []
    for (number, collection) in collections.enumerated() {
      guard let calendar = collection.calendar else { continue }
      for index in plan.plan.ranges[number] {
        let days = Self.days(plan.plan.entries[index].slots[calendar.when].value)
        if !days.isEmpty { events.append(Event(entry: EntryID(index), days: days)) }
      }
    }
    events.sort { Self.order($0) < Self.order($1) }
    var eventsOfEntry: [EntryID: [Int]] = [:]
    for (position, event) in events.enumerated() {
      for entry in Self.named(by: event.entry, plan.plan) {
        eventsOfEntry[entry, default: []].append(position)
      }
    }
    self.events = events
    self.eventsOfEntry = eventsOfEntry
    feeds = collections.indices.map { Self.feed($0, plan.plan) }
  }

  /// Where an entry stands, by the field that says when.
  package func standing(of entry: Entry, _ calendar: CalendarDeclaration) -> Standing {
    let bounds = Self.bounds(entry.slots[calendar.when].value)
    guard !bounds.isEmpty else { return .undated }
    guard let today else { return .upcoming }
    return bounds.contains { $0.latest.map { $0 >= today } ?? true } ? .upcoming : .past
  }

  /// The entries of a collection with a calendar that stand so: what comes in its order, what is
  /// past from the latest back.
  package func entries(
    of collection: Int, _ wanted: Standing, in plan: LinkedPlan
  ) -> [EntryID] {
    guard let calendar = plan.schema.collections[collection].calendar else { return [] }
    let ids = plan.plan.ranges[collection].map(EntryID.init).filter {
      standing(of: plan.plan.entries[Int($0.index)], calendar) == wanted
    }
    switch wanted {
    case .undated: return ids
    case .upcoming: return sorted(ids, plan) { next(plan.plan.entries[$0], calendar) }
    case .past: return sorted(ids, plan) { last(plan.plan.entries[$0], calendar) }
    }
  }

  private func sorted(
    _ ids: [EntryID], _ plan: LinkedPlan, _ key: (Int) -> (Int, Int)
  ) -> [EntryID] {
    var keys: [(key: (Int, Int), id: EntryID)] = []
    for id in ids { keys.append((key(Int(id.index)), id)) }
    keys.sort { ($0.key.0, $0.key.1, $0.id) < ($1.key.0, $1.key.1, $1.id) }
    return keys.map(\.id)
  }

  /// The first and last day of what comes next of an entry.
  private func next(_ entry: Entry, _ calendar: CalendarDeclaration) -> (Int, Int) {
    let ahead = Self.bounds(entry.slots[calendar.when].value).filter { bounds in
      guard let today, let latest = bounds.latest else { return true }
      return latest >= today
    }
    let keys = ahead.map { ($0.earliest?.ordinal ?? .min, $0.latest?.ordinal ?? .max) }
    return keys.min { $0 < $1 } ?? (.max, .max)
  }

  /// The last day of an entry, latest first.
  private func last(_ entry: Entry, _ calendar: CalendarDeclaration) -> (Int, Int) {
    let bounds = Self.bounds(entry.slots[calendar.when].value)
    let last = bounds.compactMap { $0.latest?.ordinal }.max() ?? 0
    let first = bounds.compactMap { $0.earliest?.ordinal }.max() ?? 0
    return (-last, -first)
  }

  // MARK: - Values

  /// The days that a value names to the day.
  private static func days(_ value: FieldValue) -> [ExactDays] {
    value.items.flatMap { item -> [ExactDays] in
      switch item {
      case .date(let day): [ExactDays(first: day, last: day)]
      case .when(let when): when.exactDays
      default: []
      }
    }
  }

  /// The days each part of a value can fall on; none for a part that names no day.
  static func bounds(_ value: FieldValue) -> [DayBounds] {
    value.items.flatMap { item -> [DayBounds] in
      switch item {
      case .date(let day): [DayBounds(earliest: day, latest: day)]
      case .when(let when): when.phases.compactMap(\.extent.bounds)
      default: []
      }
    }
  }

  private static func order(_ event: Event) -> (Int, Int, EntryID) {
    let first = event.days.map(\.first.ordinal).min() ?? 0
    let last = event.days.map(\.last.ordinal).min() ?? 0
    return (first, last, event.entry)
  }

  /// The entry itself and those its public references name, each once.
  private static func named(by id: EntryID, _ plan: Plan) -> [EntryID] {
    let entry = plan.entries[Int(id.index)]
    let fields = plan.schema.collections[entry.collection].fields
    var seen: Set<EntryID> = [id]
    var result = [id]
    for (field, slot) in zip(fields, entry.slots) where !field.isPrivate {
      for target in slot.value.items.flatMap(\.targets) where seen.insert(target).inserted {
        result.append(target)
      }
    }
    return result
  }

  // MARK: - Feeds

  /// A feed is what is new: so many entries and no more.
  private static let mostInFeed = 50

  private static func feed(_ number: Int, _ plan: Plan) -> [EntryID] {
    guard let feed = plan.schema.collections[number].feed else { return [] }
    var dated: [(day: Int, id: EntryID)] = []
    for index in plan.ranges[number] {
      let entry = plan.entries[index]
      guard let day = day(entry, feed) ?? changed(entry, feed) else { continue }
      dated.append((-day.ordinal, EntryID(index)))
    }
    dated.sort { $0 < $1 }
    return dated.prefix(mostInFeed).map(\.id)
  }

  /// The day an entry of a feed is dated with: the first its date can mean.
  package static func day(_ entry: Entry, _ feed: FeedDeclaration) -> Day? {
    bounds(entry.slots[feed.date].value).compactMap { $0.earliest ?? $0.latest }.min()
  }

  /// The day an entry of a feed was last changed: an entry without a date of its own may still say
  /// when it was put on the site, and Atom asks for no more.
  package static func changed(_ entry: Entry, _ feed: FeedDeclaration) -> Day? {
    let date = day(entry, feed)
    guard let field = feed.updated, case .date(let changed) = entry.slots[field].value else {
      return date
    }
    return max(changed, date ?? changed)
  }
}
