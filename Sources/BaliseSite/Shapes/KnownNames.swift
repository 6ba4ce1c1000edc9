import BalisePlan

/// What a model says of all entries, known from a build before: with it, no entry is looked at until
/// a page does.
struct KnownNames: Sendable {
  /// Who reads the entries, and is told what else was asked.
  let source: any PlanSource
  let addresses: EntryAddresses
  let mentions: PlanMentions.Names
  let abbreviations: PlanAbbreviations.Names
  let distinctions: [EntryID: Int]
  let sharedTitles: Set<EntryID>
}
