import BalisePlan
import BaliseText
import BaliseValues

/// Writes `data/reports/budget.json`: every line of means, so that anyone can add them up again.
struct BudgetExporter {
  let model: SiteModel

  /// The JSON (RFC 8259), words in the default language; amounts are exact decimal numbers.
  func json() -> [UInt8] {
    var writer = JSONWriter(.indented)
    let lines = model.computed.budget.lines
    writer.array { writer in
      for line in lines.all { writer.object { self.line(line, &$0) } }
    }
    return writer.bytes + [0x0A]
  }

  private func line(_ line: ReportLine<Resource>, _ writer: inout JSONWriter) {
    let entry = model.entry(line.entry)
    let collection = model.schema.collections[entry.collection]
    let value = line.value(0).value
    writer.member("collection", collection.id)
    writer.member("entry", entry.id)
    writer.member("field", collection.fields[line.field].name)
    number("item", value.item.map(String.init), &writer)
    writer.member("words", value.words)
    let context = ViewContext(language: 0, languages: model.languages)
    text("kind", ResourceType().member(4, of: .resource(value), context).text, &writer)
    var range: AmountRange?
    var currency: String?
    var unit: String?
    switch value.kind {
    case .money(let amounts, let code): (range, currency) = (amounts, code.rawValue)
    case .people(let amounts, let people): (range, unit) = (amounts, Self.name(people))
    default: break
    }
    number("min", range?.min?.plain, &writer)
    number("max", range?.max?.plain, &writer)
    text("currency", currency, &writer)
    text("unit", unit, &writer)
    text("per", range == nil ? nil : per(value.per), &writer)
    number("year", value.years.map { String($0.lowerBound) }, &writer)
    number("last-year", value.years.map { String($0.upperBound) }, &writer)
    writer.member("estimated", value.isEstimated)
    text("vat", value.vat == .unknown ? nil : value.vat.rawValue, &writer)
  }

  /// `once`, `year`, `6 month`, or what it is for each of; nil when the words do not say.
  private func per(_ per: Per) -> String? {
    switch per {
    case .unknown: nil
    case .once: "once"
    case .every(1, let unit): unit.rawValue
    case .every(let count, let unit): "\(count) \(unit.rawValue)"
    case .unit(let name): name
    }
  }

  private static func name(_ unit: Resource.PeopleUnit) -> String {
    switch unit {
    case .fullTimeEquivalent: "full-time-equivalent"
    case .post: "post"
    case .person: "person"
    }
  }

  private func text(_ key: String, _ text: String?, _ writer: inout JSONWriter) {
    writer.key(key)
    if let text { writer.value(text) } else { writer.null() }
  }

  private func number(_ key: String, _ digits: String?, _ writer: inout JSONWriter) {
    writer.key(key)
    if let digits { writer.number(digits) } else { writer.null() }
  }
}
