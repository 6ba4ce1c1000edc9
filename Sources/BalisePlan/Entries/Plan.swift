/// A plan whose entries have typed values: every id is unique, names are not linked yet.
package struct Plan: Sendable {
  /// The collections and languages.
  package let schema: Schema
  /// All entries: collection after collection, each in its order.
  package var entries: PlanEntries
  /// The entries of each collection, as a range of `entries`.
  package let ranges: PlanRanges
  /// The entries that are not published, by collection.
  package let drafts: [DraftNames]
  /// The collections some of whose entries could not be read: a name nobody has may be theirs.
  package internal(set) var unreadCollections: Set<Int>
  /// What each entry belongs to, when its collection says so; empty when none does.
  var scopes: [EntryID?] = []

  /// The entry that an entry belongs to, such as the plan of an action; an entry that others belong
  /// to belongs to itself.
  package func scope(of entry: EntryID) -> EntryID? {
    let index = Int(entry.index)
    // An entry's own values say what it belongs to.
    PlanReads.note(index)
    return index < scopes.count ? scopes[index] : nil
  }

  /// The numbers under which readers of this plan are noted.
  package var reads: PlanReads {
    PlanReads(entries: entries.count, collections: schema.collections.count)
  }

  /// The title of an entry for readers of a language, and the language it is in.
  package func title(_ entry: Int, language: Int) -> (text: String, language: Int) {
    let entry = entries[entry]
    guard let field = schema.collections[entry.collection].titleField else {
      return (entry.id, language)
    }
    let (value, shown) = entry.value(field, language: language)
    guard case .text(let text) = value, !text.isEmpty else { return (entry.id, language) }
    let translates = schema.collections[entry.collection].fields[field].isTranslated
    // A name that has no translation is the same in every language.
    return (text, translates ? shown : language)
  }
}
