import BalisePlan
import BaliseTemplates
import BaliseText

/// How entries are told from one another where names alone do not say it.
enum OtherNames {
  /// The other names worth showing: those that differ from the title by more than case, accents and
  /// punctuation, each once.
  static func shown(_ value: FieldValue, of id: EntryID, _ model: SiteModel) -> FieldValue {
    var seen = Set(
      model.languages.codes.indices.map { NameFolding.key(model.title(id, $0).text) })
    let items = value.items.filter { item in
      guard case .text(let text) = item else { return true }
      return seen.insert(NameFolding.key(text)).inserted
    }
    guard items.count < value.items.count else { return value }
    return items.isEmpty ? .empty : .list(items)
  }

  /// Entries whose title another entry of their collection has.
  struct Homonyms: Sendable {
    /// All of them; none where a plan is not read whole, and nobody asks.
    var all: Set<EntryID> = []
    /// For each the first field that all of its title say differently in a line: a place, a date.
    var distinctions: [EntryID: Int] = [:]
  }

  /// The homonyms of a plan.
  static func homonyms(_ plan: LinkedPlan) -> Homonyms {
    var found = Homonyms()
    for (number, collection) in plan.schema.collections.enumerated() {
      guard let title = collection.titleField else { continue }
      let range = plan.plan.ranges[number]
      var titles = TextNumbers(capacity: range.count)
      var first: [EntryID] = []
      var shared: [Int: [EntryID]] = [:]
      for index in range {
        guard case .text(let text) = plan.plan.entries[index].slots[title].value else { continue }
        let (number, isKnown) = titles.number(of: text)
        if isKnown {
          shared[number, default: [first[number]]].append(EntryID(index))
        } else {
          first.append(EntryID(index))
        }
      }
      for ids in shared.values {
        let field = collection.fields.indices.first { field in
          field != title && !collection.fields[field].isPrivate
            && !collection.fields[field].isMany && tells(field, apart: ids, plan)
        }
        found.all.formUnion(ids)
        for id in ids { found.distinctions[id] = field }
      }
    }
    return found
  }

  /// The entries whose title an entry of another collection has: a term and the partner it stands for.
  static func shared(_ plan: LinkedPlan) -> Set<EntryID> {
    var titles = TextNumbers(capacity: plan.plan.entries.count)
    var first: [EntryID] = []
    var found: Set<EntryID> = []
    for index in plan.plan.entries.indices {
      let id = EntryID(index)
      let (number, isKnown) = titles.number(of: plan.plan.title(index, language: 0).text)
      guard isKnown else {
        first.append(id)
        continue
      }
      let other = first[number]
      let collection = plan.plan.entries[Int(other.index)].collection
      if collection != plan.plan.entries[index].collection { found.formUnion([other, id]) }
    }
    return found
  }

  private static func tells(_ field: Int, apart ids: [EntryID], _ plan: LinkedPlan) -> Bool {
    var seen: Set<String> = []
    let context = ViewContext(language: 0, languages: plan.schema.languages)
    return ids.allSatisfy { id in
      let entry = plan.plan.entries[Int(id.index)]
      let type = plan.schema.collections[entry.collection].fields[field].type
      guard case .text(let text) = type.view(entry.slots[field].value, context), !text.isEmpty
      else {
        return false
      }
      return seen.insert(NameFolding.key(text)).inserted
    }
  }
}

extension SiteModel {
  /// What tells an entry from those of the same title; missing when its title is its own.
  func distinction(of id: EntryID, _ language: Int, on page: PageModel) -> TemplateValue {
    distinction(of: id, language).map { .text($0.text, $0.language, on: language, page) }
      ?? .missing
  }

  /// The same with the language it is in; nil when the title is the entry's own.
  func distinction(of id: EntryID, _ language: Int) -> (text: String, language: Int)? {
    guard let field = distinction(of: id) else { return nil }
    let (value, written) = plan.entry(id).value(field, language: language)
    let type = plan.schema.collections[plan.plan.entries[Int(id.index)].collection].fields[field]
      .type
    if case .text(let text) = value { return (text, written) }
    // What is not a text of somebody's is said in the words of the page.
    let context = ViewContext(language: language, languages: languages)
    guard case .text(let text) = type.view(value, context) else { return nil }
    return (text, language)
  }
}
