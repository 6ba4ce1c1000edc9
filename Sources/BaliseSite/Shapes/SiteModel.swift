import BaliseDocuments
import BalisePlan
import BaliseText
import BaliseValues

/// Everything pages are made from: the linked plan, the site's settings, and where each entry stands.
final class SiteModel: Sendable {
  let plan: LinkedPlan
  let settings: SiteSettings
  /// Short words of the interface by language, then by key.
  let words: [[String: String]]
  /// The site path of each template asset, by the name templates use (`site-css`).
  let assets: [(name: String, path: String)]
  /// The size of the picture that stands for every page where its address is shared.
  let shareSize: PictureSize?
  /// For each asset the digest that pages carry beside its path; nil unless the site asks for it.
  let digests: [String?]
  /// What rendering adds to a text in each language.
  let textLabels: [MarkdownLabels]
  /// What each collection shows to templates and data files.
  let views: [CollectionView]
  /// Its menus.
  let menus: SiteMenus
  /// The reports the site has, in menu order.
  let reports: [Report]
  /// The site has a page to search it with.
  let hasSearch: Bool
  /// Files of `content/` that entries may show, by path relative to `content/`.
  var files: ContentFiles {
    note(.files)
    return contentFiles
  }
  private let contentFiles: ContentFiles
  /// Title and path of each entry in each language: entry after entry, a place per language.
  private let addresses: EntryAddresses
  /// The order of titles by language and collection; nil where the plan itself stands in it.
  private let orders: [[Deferred<TitleOrder>?]]
  /// The same as pages write them; who takes one says so with `noteName`.
  let linkBytes: EntryLinkBytes
  /// The numbers under which a look at something is noted.
  private let reads: PlanReads
  /// The day of the build, for what depends on it.
  var today: Day? {
    note(.today)
    return day
  }
  private let day: Day?
  /// The same for what is decided before any page is made, and not by pages.
  var dayOfBuild: Day? { day }
  /// What the law asks the site to say of itself.
  let obligations: Obligations
  /// True when a template gives pages the policy of `SitePolicy`.
  let hasPolicy: Bool
  /// What is computed from the whole plan.
  var computed: PlanReports {
    note(.reports)
    source?.miss()
    return reportsOfPlan
  }
  /// What the entries that point at an entry by an inverse add up to, with the report that words it:
  /// both say of these entries what they say themselves, by the field with dates that is read first.
  func rollUp(_ inverse: Int, of id: EntryID) -> (rollUp: RollUp, budget: BudgetReport)? {
    source?.miss()
    note(.calendar)
    for entry in plan.pointing(inverse, at: id) { PlanReads.note(reads.record(Int(entry.index))) }
    return reportsOfPlan.rollUps.rollUp(inverse, of: id).map { ($0, reportsOfPlan.budget) }
  }
  private let reportsOfPlan: PlanReports
  /// For each collection, every name that the page of its entries writes: relations among them have
  /// a place of their own there.
  let namesOnPages: [Set<String>]
  /// What the calendars and feeds hold.
  var dates: PlanDates {
    note(.dates)
    return unnotedDates
  }
  private let datesOfPlan: PlanDates?
  /// The same where the plan was not read whole: then events are read when a page speaks of them.
  private let laterDates: Deferred<PlanDates>
  /// Its colours and pictures.
  let identity: SiteIdentity
  /// The entries that share their titles with others, and what tells them apart.
  private let homonyms: OtherNames.Homonyms
  /// Of each collection with an index: its path in each language.
  private let indexPaths: [[String?]]
  /// The entries whose title an entry of another collection has.
  private let sharedTitles: Set<EntryID>
  /// The names that texts may link to.
  var mentions: MentionIndex? {
    note(.mentions)
    return names
  }
  private let names: MentionIndex?
  /// The abbreviations that texts explain.
  var abbreviations: PlanAbbreviations? {
    note(.abbreviations)
    return abbreviationsOfPlan
  }
  private let abbreviationsOfPlan: PlanAbbreviations?
  /// How each entry is written in a link, to suggest from. Only errors read it, and a site with errors
  /// is not kept: a warning that suggested from it would say less in a build of texts alone.
  let linkNames: SharedNames
  /// The addresses that entries had before; only errors read them too.
  let formerNames: Deferred<FormerNames?>
  /// Who knows the plan, where it was not read whole.
  private let source: (any PlanSource)?

  /// Looks for the names of all entries, unless somebody knows them.
  init(
    plan: LinkedPlan, settings: SiteSettings, words: [[String: String]],
    assets: [(name: String, path: String)], digests: [String?] = [], reports: [Report],
    files: ContentFiles, identity: SiteIdentity = .plain, shareSize: PictureSize? = nil,
    today: Day? = nil, obligations: Obligations = Obligations(),
    templateNames: TemplateNames = TemplateNames([]), names found: NameSource = .plan,
    jobs: Int = 1
  ) {
    let (known, earlier) = (found.known, found.earlier)
    let old = earlier?.site.model
    self.plan = plan
    source = known?.source
    self.settings = settings
    self.words = words
    self.assets = assets
    self.digests = digests
    self.reports = reports
    hasSearch = templateNames.page("search.html") != nil
    menus = SiteMenus(settings, plan.plan.schema, reports, hasSearch: hasSearch)
    self.shareSize = shareSize
    contentFiles = files
    day = today
    self.obligations = obligations
    hasPolicy = templateNames.contains("policy")
    reads = plan.plan.reads
    namesOnPages = plan.plan.schema.collections.map {
      templateNames.page($0.id + ".html") ?? templateNames.page("entry.html") ?? []
    }
    reportsOfPlan = PlanReports(plan, today: today)
    datesOfPlan = known == nil ? PlanDates(plan, today: today) : nil
    laterDates = Deferred { PlanDates(plan, today: today) }
    names =
      if let old { old.names } else {
        PlanMentions.index(known?.mentions ?? PlanMentions.names(plan), settings)
      }
    self.identity = identity
    abbreviationsOfPlan =
      if let old { old.abbreviationsOfPlan } else {
        PlanAbbreviations(known?.abbreviations ?? PlanAbbreviations.names(plan), settings)
      }
    let languages = settings.languages
    textLabels = languages.codes.indices.map { MarkdownLabels(languages.valueLanguage($0)) }
    linkNames = SharedNames { known == nil ? Self.addresses(plan.plan) : [] }
    formerNames = Deferred {
      known == nil ? FormerNames(plan.plan, hidden: plan.untitled) : nil
    }
    let (named, told) = Workers.both(jobs: jobs) {
      if let old { return (old.addresses, old.linkBytes) }
      let addresses =
        known?.addresses
        ?? EntryAddresses(
          EntryAddress.all(plan, prefixes: languages.codes.indices.map(languages.prefix)))
      return (addresses, EntryLinkBytes(addresses.all))
    } _: {
      if let known {
        return (OtherNames.Homonyms(distinctions: known.distinctions), known.sharedTitles)
      }
      if let old, let earlier, old.homonyms.all.isDisjoint(with: earlier.changed) {
        return (old.homonyms, old.sharedTitles)
      }
      return (OtherNames.homonyms(plan), old?.sharedTitles ?? OtherNames.shared(plan))
    }
    (addresses, linkBytes) = named
    (homonyms, sharedTitles) = told
    orders =
      old?.orders
      ?? languages.codes.enumerated().map { [addresses] language, code in
        plan.schema.collections.enumerated().map { collection, declared in
          // The plan is in the order of the first language.
          guard language > 0, declared.isByTitle(otherwiseIn: code, than: languages.codes[0]) else {
            return nil
          }
          return Deferred {
            TitleOrder(collection, plan.plan, language: code) {
              addresses[Int($0.index) * languages.count + language].title
            }
          }
        }
      }
    views = plan.schema.collections.indices.map { CollectionView(schema: plan.schema, index: $0) }
    indexPaths = plan.schema.collections.map { collection in
      languages.codes.indices.map { language in
        guard collection.hasIndex else { return nil }
        return languages.prefix(language) + PercentEncoding.path(collection.id) + "/index.html"
      }
    }
  }

  /// The same site with other texts of some entries (`LinkedPlan.with(texts:)`), and its files looked
  /// at again: names, addresses and dates are not read from texts.
  init(_ model: SiteModel, plan: LinkedPlan, files: ContentFiles) {
    self.plan = plan
    contentFiles = files
    reportsOfPlan = PlanReports(plan, today: model.day)
    settings = model.settings
    words = model.words
    assets = model.assets
    shareSize = model.shareSize
    digests = model.digests
    textLabels = model.textLabels
    views = model.views
    menus = model.menus
    reports = model.reports
    hasSearch = model.hasSearch
    addresses = model.addresses
    orders = model.orders
    linkBytes = model.linkBytes
    reads = model.reads
    day = model.day
    obligations = model.obligations
    hasPolicy = model.hasPolicy
    namesOnPages = model.namesOnPages
    datesOfPlan = model.datesOfPlan
    laterDates = model.laterDates
    identity = model.identity
    homonyms = model.homonyms
    indexPaths = model.indexPaths
    sharedTitles = model.sharedTitles
    names = model.names
    abbreviationsOfPlan = model.abbreviationsOfPlan
    linkNames = model.linkNames
    formerNames = model.formerNames
    source = model.source
  }

  var schema: Schema { plan.plan.schema }
  var languages: SiteLanguages { settings.languages }

  /// Notes that every value and file of the plan was looked at; whoever renders a text notes it.
  func noteEverything() {
    note(.unknowns)
    note(.files)
  }

  private func note(_ whole: PlanReads.Whole) { PlanReads.note(reads.whole(whole)) }

  /// A word of the interface.
  func word(_ key: String, _ language: Int) -> String { words[language][key] ?? key }

  /// The entry of a number.
  func entry(_ id: EntryID) -> Entry { plan.entry(id) }

  /// How an entry is written in a link: `actions/04-hub`.
  func address(_ id: EntryID) -> String { Self.address(entry(id), plan.plan) }

  /// How every entry is written in a link, in order.
  var entryAddresses: [String] { Self.addresses(plan.plan) }

  private static func addresses(_ plan: Plan) -> [String] {
    plan.schema.collections.indices.flatMap { index in
      let collection = plan.schema.collections[index]
      return plan.ranges[index].map { address(plan.entries[$0], plan) }
        + collection.indexes.map { collection.id + "/" + $0.name }
    }
  }

  private static func address(_ entry: Entry, _ plan: Plan) -> String {
    plan.schema.collections[entry.collection].id + "/" + entry.id
  }

  /// The folder a language stands in: none for the default, else `en/`.
  func prefix(_ language: Int) -> String { settings.languages.prefix(language) }

  /// The folder that the pages of a collection stand in, percent-encoded.
  func folder(_ collection: Int, _ language: Int) -> String {
    prefix(language) + PercentEncoding.path(schema.collections[collection].id) + "/"
  }

  /// Site path of an entry's page, percent-encoded.
  func path(_ id: EntryID, _ language: Int) -> String { address(id, language).path }

  /// Title and path of an entry for readers of a language.
  func address(_ id: EntryID, _ language: Int) -> EntryAddress {
    noteName(of: id)
    return addresses[Int(id.index) * languages.count + language]
  }

  /// The field that tells each entry from others of its title, by number.
  var allDistinctions: [EntryID: Int] { homonyms.distinctions }
  /// The entries whose title an entry of another collection has.
  var allSharedTitles: Set<EntryID> { sharedTitles }

  /// Notes that title or address of an entry was read, or what else its name is to others.
  func noteName(of id: EntryID) { PlanReads.note(reads.name(Int(id.index))) }

  /// Notes that it was read which entries a collection has, in which order.
  func noteOrder(of collection: Int) { PlanReads.note(reads.range(collection)) }

  /// Notes that all names of a collection were read.
  func noteNames(of collection: Int) { PlanReads.note(reads.names(collection)) }

  /// The order of a collection's titles in a language, nil where it is the plan's own; who takes it
  /// notes the names.
  func titleOrder(_ collection: Int, _ language: Int) -> TitleOrder? {
    orders[language][collection]?.value
  }

  /// Notes that something of an entry was read, its text apart.
  func noteEntry(_ id: EntryID) {
    for part in [reads.record, reads.words, reads.name] { PlanReads.note(part(Int(id.index))) }
  }

  /// The field that tells an entry from others of its title: a part of its name.
  func distinction(of id: EntryID) -> Int? {
    noteName(of: id)
    return homonyms.distinctions[id]
  }

  /// True when an entry of another collection has the same title: a part of its name.
  func sharesTitle(_ id: EntryID) -> Bool {
    noteName(of: id)
    return sharedTitles.contains(id)
  }

  /// True when an entry is in the calendar, or something in the calendar names it; noted as its name.
  func isInCalendar(_ id: EntryID) -> Bool {
    noteName(of: id)
    return unnotedDates.eventsOfEntry[id] != nil
  }

  /// True when the calendars hold anything. Whether they do is part of the site, as the menus are.
  var hasEvents: Bool { !unnotedDates.events.isEmpty }

  /// True when the feed of a collection holds anything; part of the site, too.
  func hasFeed(_ collection: Int) -> Bool { !unnotedDates.feeds[collection].isEmpty }

  private var unnotedDates: PlanDates { datesOfPlan ?? laterDates.value }

  /// Site path of a collection's index page; nil when it has none.
  func indexPath(_ collection: Int, _ language: Int) -> String? {
    indexPaths[collection][language]
  }

  /// The title of an entry as a template value: marked when it is in another language than the page.
  func title(_ id: EntryID, _ language: Int) -> (text: String, language: Int) {
    let address = address(id, language)
    return (address.title, address.language)
  }
}
