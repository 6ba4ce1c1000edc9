import BalisePlan
import BaliseText
import BaliseValues

/// The abbreviations of the plan, with all that each may mean.
struct PlanAbbreviations: Sendable {
  /// One thing an abbreviation means.
  struct Meaning: Sendable {
    /// The entry that explains it.
    let entry: EntryID
    /// The field that spells it out.
    let field: Int
    /// Words that tell this meaning from another, folded.
    let cues: [[String]]
    /// The entries it is about: where a page names one of them, this is meant.
    let subjects: Set<EntryID>

    /// The expansion for readers of a language, and the language it is in; nil when nobody knows it.
    func expansion(_ language: Int, _ model: SiteModel) -> (text: String, language: Int)? {
      let (value, written) = model.entry(entry).value(field, language: language)
      guard case .text(let text)? = value.items.first, !text.isEmpty else { return nil }
      return (text, written)
    }
  }

  /// How each is written, with the entry that explains it, and names that only look like one.
  typealias Names = (names: [(name: String, entry: Int32)], not: [(name: String, entry: Int32)])

  /// The abbreviations, each with its number.
  let index: MentionIndex
  /// By number: the entries that explain it. What they say is read where one is used, so that a page
  /// depends on the terms that it holds and not on all of them.
  private let groups: [[EntryID]]

  /// Nil when nothing explains an abbreviation.
  init?(_ names: @autoclosure () -> Names, _ settings: SiteSettings) {
    guard settings.linksMentions else { return nil }
    let names = names()
    if names.names.isEmpty { return nil }
    var groups: [[EntryID]] = []
    var numbers: [String: Int] = [:]
    var written: [(name: String, entry: Int32)] = []
    for (name, entry) in names.names {
      let key = NameFolding.key(name)
      let group = numbers[key] ?? groups.count
      if group == groups.count { groups.append([]) }
      numbers[key] = group
      let id = EntryID(Int(entry))
      if !groups[group].contains(id) { groups[group].append(id) }
      written.append((name, Int32(group)))
    }
    let not = names.not.flatMap { name, entry in
      groups.indices.filter { groups[$0].contains(EntryID(Int(entry))) }.map { (name, Int32($0)) }
    }
    self.groups = groups
    index = MentionIndex(names: written, not: not)
  }

  /// Every abbreviation of the collections that declare them.
  static func names(_ plan: LinkedPlan) -> Names {
    var names: [(name: String, entry: Int32)] = []
    var not: [(name: String, entry: Int32)] = []
    for (number, collection) in plan.schema.collections.enumerated()
    where collection.abbreviations != nil {
      for index in plan.plan.ranges[number] where !plan.untitled.contains(EntryID(index)) {
        let entry = plan.plan.entries[index]
        for field in [collection.titleField, collection.aliasField].compactMap({ $0 }) {
          names += PlanMentions.texts(entry, field).map { ($0, Int32(index)) }
        }
        if let field = collection.notField {
          not += PlanMentions.texts(entry, field).map { ($0, Int32(index)) }
        }
      }
    }
    return (names, not)
  }

  /// The entries that explain an abbreviation.
  func entries(of number: Int32) -> [EntryID] { groups[Int(number)] }

  /// What it can mean here: the meanings that words beside it speak for, else those whose subject
  /// the page's entry is or names, else all.
  func choose(
    among entries: [EntryID], on page: EntryID?, in text: ArraySlice<UInt8>, _ model: SiteModel
  ) -> [Meaning] {
    let meanings = entries.compactMap { Self.meaning($0, model) }
    guard meanings.count > 1 else { return meanings }
    let words = FoldedWords.of(text)
    let told = meanings.filter { $0.cues.contains { FoldedWords.holds(words, $0) } }
    if !told.isEmpty { return told }
    guard let page else { return meanings }
    let named = Self.named(by: page, model)
    let about = meanings.filter { !$0.subjects.isDisjoint(with: named) }
    return about.isEmpty ? meanings : about
  }

  /// The page's entry and all that its public references name.
  private static func named(by id: EntryID, _ model: SiteModel) -> Set<EntryID> {
    let entry = model.entry(id)
    let fields = model.schema.collections[entry.collection].fields
    var named: Set<EntryID> = [id]
    for (field, slot) in zip(fields, entry.slots) where !field.isPrivate {
      for item in slot.value.items { named.formUnion(item.targets) }
    }
    return named
  }

  /// What an entry says of the abbreviation; nil when its collection explains none.
  private static func meaning(_ id: EntryID, _ model: SiteModel) -> Meaning? {
    let entry = model.entry(id)
    let collection = model.schema.collections[entry.collection]
    guard let declared = collection.abbreviations else { return nil }
    var subjects: Set<EntryID> = []
    for (field, slot) in zip(collection.fields, entry.slots) where !field.isPrivate {
      for item in slot.value.items { subjects.formUnion(item.targets) }
    }
    let cues = declared.cues.map { PlanMentions.texts(entry, $0) } ?? []
    return Meaning(
      entry: id, field: declared.expansion, cues: cues.map(FoldedWords.keys), subjects: subjects)
  }
}
