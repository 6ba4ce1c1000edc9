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

  /// For each entry whose title another entry of its collection has: the first text that all of them
  /// say differently.
  static func distinctions(_ plan: LinkedPlan) -> [EntryID: Int] {
    var found: [EntryID: Int] = [:]
    for (number, collection) in plan.schema.collections.enumerated() {
      guard let title = collection.titleField else { continue }
      var byTitle: [String: [EntryID]] = [:]
      for index in plan.plan.ranges[number] {
        guard case .text(let text) = plan.plan.entries[index].slots[title].value else { continue }
        byTitle[text, default: []].append(EntryID(index))
      }
      for ids in byTitle.values where ids.count > 1 {
        let field = collection.fields.indices.first { field in
          field != title && !collection.fields[field].isPrivate
            && !collection.fields[field].isMany && tells(field, apart: ids, plan)
        }
        for id in ids { found[id] = field }
      }
    }
    return found
  }

  private static func tells(_ field: Int, apart ids: [EntryID], _ plan: LinkedPlan) -> Bool {
    var seen: Set<String> = []
    return ids.allSatisfy { id in
      guard case .text(let text) = plan.plan.entries[Int(id.index)].slots[field].value else {
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
    let (value, written) = plan.plan.value(of: field, in: id, language: language)
    guard case .text(let text) = value else { return nil }
    return (text, written)
  }
}
