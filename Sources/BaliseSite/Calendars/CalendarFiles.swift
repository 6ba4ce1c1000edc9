import BalisePlan
import BaliseText
import BaliseValues

/// Makes the calendars of a site: `agenda.ics` with every event, and one beside the page of each
/// entry that an event names, in each language.
struct CalendarFiles {
  let model: SiteModel

  /// Path and bytes of each file, in order.
  var files: [(path: String, bytes: [UInt8])] {
    let dates = model.dates
    guard !dates.events.isEmpty else { return [] }
    var files: [(path: String, bytes: [UInt8])] = []
    for language in model.languages.codes.indices {
      let events = dates.events.map { event($0, language) }
      files.append(
        (Self.path(model, language), calendar(events, Self.title(model, language), language)))
      for (entry, positions) in dates.eventsOfEntry.sorted(by: { $0.key < $1.key }) {
        files.append(
          (
            PercentEncoding.decoded(Self.path(of: entry, model, language)),
            calendar(positions.map { events[$0] }, model.title(entry, language).text, language)
          ))
      }
    }
    return files
  }

  /// Site path of the calendar with every event.
  static func path(_ model: SiteModel, _ language: Int) -> String {
    model.prefix(language) + "agenda.ics"
  }

  /// Site path of an entry's own calendar, percent-encoded: beside its page.
  static func path(of entry: EntryID, _ model: SiteModel, _ language: Int) -> String {
    model.path(entry, language).dropLast("html".count) + "ics"
  }

  /// What the calendar with every event is called: what its collections are.
  static func title(_ model: SiteModel, _ language: Int) -> String {
    let names = model.schema.collections.filter { $0.calendar != nil }.map { $0.plural[language] }
    return names.joined(separator: ", ") + " – " + model.settings.name[language]
  }

  /// An event as its components, which name a zone when they have hours.
  private struct Written {
    let bytes: [UInt8]
    let isTimed: Bool
  }

  private func calendar(_ events: [Written], _ title: String, _ language: Int) -> [UInt8] {
    var text = CalendarText()
    text.line("BEGIN", "VCALENDAR")
    text.line("VERSION", "2.0")
    text.line("PRODID", "-//Balise//Balise//" + model.languages.codes[language].uppercased())
    text.line("CALSCALE", "GREGORIAN")
    text.text("NAME", title)
    text.text("X-WR-CALNAME", title)
    if events.contains(where: \.isTimed) { text.zone(model.settings.zone) }
    var bytes = text.bytes
    for event in events { bytes += event.bytes }
    return bytes + Array("END:VCALENDAR\r\n".utf8)
  }

  /// One event as its components: one for each stretch of days, and of hours in them.
  private func event(_ event: PlanDates.Event, _ language: Int) -> Written {
    let entry = model.entry(event.entry)
    guard let calendar = model.schema.collections[entry.collection].calendar else {
      return Written(bytes: [], isTimed: false)
    }
    let spans = calendar.hours.flatMap { entry.slots[$0].value.hours?.spans } ?? []
    var text = CalendarText()
    let ids = identities(event, entry, calendar)
    for (days, id) in zip(event.days, ids) {
      for span in spans.isEmpty ? [nil] : spans.map(Optional.some) {
        text.line("BEGIN", "VEVENT")
        // Several stretches of hours in one day: each is an event, known by its hour.
        let hour = spans.count > 1 ? span.map { "/T" + $0.start.basic } ?? "" : ""
        text.line("UID", id + hour + "@" + siteIdentity)
        text.line("DTSTAMP", stamp(days, entry, calendar).basic + "T000000Z")
        if let span { text.span(days, span, model.settings.zone) } else { self.span(days, &text) }
        describe(event.entry, days, calendar, language, &text)
        text.line("END", "VEVENT")
      }
    }
    return Written(bytes: text.bytes, isTimed: !spans.isEmpty)
  }

  /// The day the entry was last changed, else the event's own: the clock plays no part.
  private func stamp(_ days: ExactDays, _ entry: Entry, _ calendar: CalendarDeclaration) -> Day {
    if let field = calendar.updated, case .date(let day) = entry.slots[field].value { return day }
    return days.first
  }

  private func span(_ days: ExactDays, _ text: inout CalendarText) {
    text.line("DTSTART;VALUE=DATE", days.first.basic)
    // The end is the first day that is free again.
    let end = days.last.adding(days: 1)
    if end > days.first { text.line("DTEND;VALUE=DATE", end.basic) }
    text.line("TRANSP", "TRANSPARENT")
  }

  private func describe(
    _ id: EntryID, _ days: ExactDays, _ calendar: CalendarDeclaration, _ language: Int,
    _ text: inout CalendarText
  ) {
    let entry = model.entry(id)
    let collection = model.schema.collections[entry.collection]
    let words = FieldWords(model: model, language: language)
    let title = model.title(id, language)
    text.text("SUMMARY;LANGUAGE=" + model.languages.codes[title.language], title.text)
    let summary = calendar.summary.map { words.texts($0, of: id) } ?? []
    if !summary.isEmpty { text.text("DESCRIPTION", summary.joined(separator: "\n")) }
    let places = calendar.place.map { words.texts($0, of: id) } ?? []
    if !places.isEmpty { text.text("LOCATION", places.joined(separator: ", ")) }
    var categories: [String] = []
    for category in calendar.categories.flatMap({ words.texts($0, of: id) })
    where !categories.contains(category) {
      categories.append(category)
    }
    text.texts("CATEGORIES", categories.isEmpty ? [collection.plural[language]] : categories)
    let status = calendar.status.flatMap {
      CalendarStatus(entry.slots[$0].value, of: collection.fields[$0], model.languages)
    }
    if let status = status ?? (days.isUncertain ? .tentative : nil) {
      text.line("STATUS", status.rawValue)
    }
    if let base = model.settings.base { text.line("URL", base + model.path(id, language)) }
  }

  // MARK: - Identity

  /// One identity per stretch of days, from the site and the entry alone; where an entry may have
  /// several, each also has its day, so that adding one leaves the others as they were.
  private func identities(
    _ event: PlanDates.Event, _ entry: Entry, _ calendar: CalendarDeclaration
  ) -> [String] {
    let collection = model.schema.collections[entry.collection]
    let name = PercentEncoding.path(collection.id + "/" + entry.id)
    let isOne = !collection.fields[calendar.when].isMany && event.days.count == 1
    var taken: Set<String> = []
    return event.days.map { days in
      var id = name
      if !isOne {
        id += "/" + days.first.basic
        let first = id
        var count = 1
        while !taken.insert(id).inserted {
          count += 1
          id = "\(first)-\(count)"
        }
      }
      return id
    }
  }

  /// The site's address without its scheme; its name while it has none.
  private var siteIdentity: String {
    guard let base = model.settings.base, let scheme = base.firstRange(of: "://") else {
      return Slug.make(model.settings.name[0]) + ".invalid"
    }
    let address = base[scheme.upperBound...]
    return String(address.hasSuffix("/") ? address.dropLast() : address)
  }
}
