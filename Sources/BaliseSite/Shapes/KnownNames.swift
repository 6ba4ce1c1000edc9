import BalisePlan

/// Where a model finds the names of all entries.
enum NameSource {
  /// In the entries.
  case plan
  /// In what a build before left; entries are read when a page looks at them.
  case left(KnownNames)
  /// In a site that this process made, whose entries have the same names.
  case earlier(PreparedSite.Earlier)

  var known: KnownNames? { if case .left(let names) = self { names } else { nil } }
  var earlier: PreparedSite.Earlier? { if case .earlier(let site) = self { site } else { nil } }
}

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
