import BalisePlan
import BaliseText
import BaliseValues

/// Facts as the text of one cell of a known table; nil when no exact value can be given.
struct FactText {
  let model: SiteModel
  /// What stands in the place of a word of the content.
  let codes: [String: String]

  func text(_ facts: [Fact], _ column: DataStandard.Column) -> String? {
    guard !facts.isEmpty else { return nil }
    if column.kind == .number || column.kind == .integer, let total = total(facts) {
      return column.kind == .integer && !total.isWhole ? nil : total.plain
    }
    var texts: [String] = []
    for fact in facts {
      guard let text = text(fact, column.kind) else { return nil }
      texts.append(codes[text] ?? text)
    }
    switch column.kind {
    case .list:
      var writer = JSONWriter(.compact)
      writer.array { writer in for text in texts { writer.value(text) } }
      return String(decoding: writer.bytes, as: UTF8.self)
    case .text where texts.count > 1: return texts.joined(separator: ";")
    default: return texts.count == 1 ? texts[0] : nil
    }
  }

  /// The sum of means, when each is a known amount in euros that is paid once.
  private func total(_ facts: [Fact]) -> Amount? {
    var total = Amount.zero
    for fact in facts {
      guard case .value(.resource(let resource), _) = fact.content,
        case .money(let amounts, .eur) = resource.kind, let amount = amounts.single,
        !amounts.isApproximate, !amounts.isExclusive, !resource.isEstimated,
        resource.per == .once || resource.per == .unknown
      else { return nil }
      total = total + amount
    }
    return total
  }

  private func text(_ fact: Fact, _ kind: DataStandard.Kind) -> String? {
    let context = ViewContext(language: 0, languages: model.languages)
    switch fact.content {
    case .entry, .title: return model.title(fact.entry, 0).text
    case .id: return model.entry(fact.entry).id
    case .url: return model.settings.base.map { $0 + model.path(fact.entry, 0) }
    case .uuid: return EntryUUID.text(fact.entry, model)
    case .value(let value, let field): return text(value, field, kind, context)
    case .member(let value, let field, let index):
      switch field.type.member(index, of: value, context) {
      case .text(let text), .number(let text): return text
      case .flag(let flag): return Self.text(flag, kind)
      case .path(let path): return model.settings.base.map { $0 + model.files.sitePath(path) }
      case .fact(let fact, let path):
        return model.files.fact(fact, of: path, in: model.languages.valueLanguage(0)).text
      case .missing, .records, .picture: return nil
      }
    }
  }

  private func text(
    _ value: FieldValue, _ field: Field, _ kind: DataStandard.Kind, _ context: ViewContext
  ) -> String? {
    switch value {
    case .text(let text): return text
    case .integer(let number): return String(number)
    case .number(let amount): return amount.plain
    case .boolean(let flag): return Self.text(flag, kind)
    case .date(let day): return Self.text(day, kind)
    case .when(let when): return text(when, kind)
    case .choice:
      // The word of the schema, which `values` may translate.
      return field.type.member(0, of: value, context).text
    case .resource(let resource): return kind == .text ? resource.words : nil
    case .indicator(let indicator): return kind == .text ? indicator.words : nil
    case .quantity, .hours: return kind == .text ? field.type.view(value, context).text : nil
    case .file(let file): return model.settings.base.map { $0 + model.files.sitePath(file.path) }
    case .reference(let reference):
      switch reference.target {
      case .entry(let id): return model.title(id, 0).text
      case .group: return reference.words
      case .undecided, .unsaid, .unknown: return nil
      }
    case .empty, .list, .group: return nil
    }
  }

  /// A date for a column of days, a period for a column of periods; words for a column of text.
  private func text(_ when: When, _ kind: DataStandard.Kind) -> String? {
    if kind == .text { return when.words }
    guard when.phases.count == 1, let bounds = when.bounds, let first = bounds.earliest,
      let last = bounds.latest, !when.startsFuzzily, !when.endsFuzzily
    else { return nil }
    switch kind {
    case .period: return first == last ? first.iso : first.iso + "/" + last.iso
    case .budgetYear:
      let whole = Day(year: first.year, month: 1, day: 1) == first && last.month == 12
      guard whole, last.day == 31, last.year - first.year < 2 else { return nil }
      return first.year == last.year ? "\(first.year)" : "\(first.year)/\(last.year)"
    default: return first == last ? Self.text(first, kind) : nil
    }
  }

  /// A day as a column writes it.
  static func text(_ day: Day, _ kind: DataStandard.Kind) -> String {
    switch kind {
    case .timestamp: day.iso + "T00:00:00Z"
    case .budgetYear: String(day.iso.prefix(4))
    default: day.iso
    }
  }

  private static func text(_ flag: Bool, _ kind: DataStandard.Kind) -> String {
    kind == .yesNo ? (flag ? "oui" : "non") : (flag ? "true" : "false")
  }
}

/// An identifier that an entry keeps as long as its address: a UUID of version 8 (RFC 9562).
enum EntryUUID {
  static func text(_ id: EntryID, _ model: SiteModel) -> String {
    let name = (model.settings.base ?? model.settings.name[0]) + model.path(id, 0)
    let digits = Array(
      (ContentHash.hex(Array(name.utf8)) + ContentHash.hex(Array(("#" + name).utf8))).utf8)
    var text = String(decoding: digits[0..<8], as: UTF8.self) + "-"
    text += String(decoding: digits[8..<12], as: UTF8.self) + "-8"
    text += String(decoding: digits[13..<16], as: UTF8.self) + "-8"
    text += String(decoding: digits[17..<20], as: UTF8.self) + "-"
    return text + String(decoding: digits[20..<32], as: UTF8.self)
  }
}
