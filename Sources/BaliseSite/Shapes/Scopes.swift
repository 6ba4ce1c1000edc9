import BalisePlan
import BaliseTemplates
import BaliseValues

/// Values in slot order, made beforehand.
final class ValuesScope: TemplateScope {
  let values: [TemplateValue]

  init(_ values: [TemplateValue]) { self.values = values }

  func value(_ slot: Int) -> TemplateValue { slot < values.count ? values[slot] : .missing }
}

extension TemplateValue {
  /// Text in a language of the site, marked when it is not the page's.
  static func text(_ text: String, _ written: Int, on page: Int, _ model: PageModel) -> Self {
    written == page ? .text(text) : .foreign(text, language: model.languages.codes[written])
  }

  /// A text that may be missing.
  static func optional(_ text: String?) -> Self { text.map { .text($0) } ?? .missing }

  /// An object made of values in slot order.
  static func values(_ values: [TemplateValue]) -> Self { .object(ValuesScope(values)) }
}

/// What a template sees of a collection.
final class CollectionScope: TemplateScope {
  let model: PageModel
  let index: Int
  let language: Int
  /// The rendered introduction, on the collection's own index.
  let intro: [UInt8]

  init(model: PageModel, index: Int, language: Int, intro: [UInt8] = []) {
    self.model = model
    self.index = index
    self.language = language
    self.intro = intro
  }

  func value(_ slot: Int) -> TemplateValue {
    let collection = model.schema.collections[index]
    guard let name = CollectionName(rawValue: slot) else {
      // What a listed collection has beside: its entries, then what comes and what is past of them.
      if slot > CollectionName.allCases.count {
        return DatedLists(model: model, collection: index, language: language)
          .value(slot - CollectionName.allCases.count - 1)
      }
      return .items(
        EntryItems(
          model: model, ids: model.listed(index, language), language: language))
    }
    switch name {
    case .id: return .text(collection.id)
    case .label: return .text(collection.singular[language])
    case .plural: return .text(collection.plural[language])
    case .count: return .text(String(count))
    case .countText: return .text(counted(count, collection))
    case .numbered, .numberedText, .unnumbered:
      let (numbered, count) = (numberedCount(collection), count)
      guard numbered > 0, numbered < count else { return .missing }
      return switch name {
      case .numbered: .text(String(numbered))
      case .numberedText: .text(counted(numbered, collection))
      default: .text(String(count - numbered))
      }
    case .intro: return intro.isEmpty ? .missing : .markup(intro)
    case .feed: return FeedFiles.path(index, model.site, language).map { .path($0) } ?? .missing
    case .ics:
      guard collection.calendar != nil, model.site.hasEvents else { return .missing }
      return .path(CalendarFiles.path(model.site, language))
    case .url: return model.indexPath(index, language).map { .path($0) } ?? .missing
    }
  }

  private var count: Int { model.plan.plan.ranges[index].count }

  /// How many entries have a number of their own: a few without one are counted apart.
  private func numberedCount(_ collection: Collection) -> Int {
    guard let field = collection.field(named: "number"), !collection.fields[field].isPrivate else {
      return 0
    }
    return model.plan.plan.ranges[index].count {
      !model.plan.plan.entries[$0].slots[field].isEmpty
    }
  }

  /// `11 actions`, in small letters.
  private func counted(_ count: Int, _ collection: Collection) -> String {
    ReportWords.counted(
      count, collection.singular[language], collection.plural[language],
      in: model.languages.valueLanguage(language))
  }
}

/// The few things a list of mixed entries shows of one.
final class CardScope: TemplateScope {
  let model: PageModel
  let id: EntryID
  let language: Int

  init(model: PageModel, id: EntryID, language: Int) {
    self.model = model
    self.id = id
    self.language = language
  }

  func value(_ slot: Int) -> TemplateValue {
    switch slot {
    case 0: return .text(model.entry(id).id)
    case 1: return model.titleValue(id, language)
    case 2: return .path(model.path(id, language))
    case 3:
      return .text(model.schema.collections[model.entry(id).collection].singular[language])
    case 4:
      return EntryScope(model: model, id: id, language: language)
        .value(EntryName.language.rawValue)
    case 5:
      return EntryScope(model: model, id: id, language: language)
        .value(EntryName.untranslated.rawValue)
    case 6:
      let fields = model.schema.collections[model.entry(id).collection].fields
      return number(fields.firstIndex { $0.name == "number" && !$0.isPrivate })
    case 7:
      let collection = model.schema.collections[model.entry(id).collection]
      return number(collection.orderField.flatMap { collection.fields[$0].isPrivate ? nil : $0 })
    case 8: return model.site.distinction(of: id, language, on: model)
    default: return .missing
    }
  }

  /// The value of a field that holds a whole number.
  private func number(_ field: Int?) -> TemplateValue {
    guard let field, case .integer(let number) = model.entry(id).slots[field].value else {
      return .missing
    }
    return .text(String(number))
  }
}
