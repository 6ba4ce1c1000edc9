import BaliseDiagnostics
import BaliseText

// A class, as fields are: it is handed around for every entry.

/// A kind of document: a folder of `content/` whose `_collection.yaml` declares its fields.
package final class Collection: Sendable {
  /// How entries of an index page are put in groups.
  package enum Grouping: Sendable, Hashable {
    /// By the value of one field (an index into `fields`).
    case field(Int)
    /// By the values of several fields together.
    case fields([Int])
    /// One group per inverse that has entries: the entries it leads to.
    case inverses([String])
    /// By the first letter of the title, in alphabetical order.
    case initials
    /// By how much of what is expected the entries say.
    case completeness
    /// No groups: every field of every entry, side by side.
    case comparison
    /// No entries: the fields, to be filled in by hand.
    case form
  }

  /// A further index page of the collection, beside the main one.
  package struct Index: Sendable, Hashable {
    /// File name of the page, without suffix.
    package let name: String
    /// Its title.
    package let label: LocalText
    /// How its entries are grouped.
    package let grouping: Grouping
    /// What its groups by inverses are called, by the inverse's name.
    package var headings: [String: LocalText] = [:]
  }

  /// A named part of the fields, such as one of the two halves of a form.
  package struct Part: Sendable, Hashable {
    /// Name in the schema and in addresses.
    package let name: String
    /// Its title.
    package let label: LocalText
  }

  /// A second-level heading that the collection knows, so that templates can place its text.
  package struct Section: Sendable, Hashable {
    /// Name in templates.
    package let name: String
    /// The headings editors may write, in any language.
    package let headings: [String]
    /// What readers see as its name.
    package let label: LocalText
    /// Readers expect it: where it has no words, the site says so among what the plan does not say.
    package let isExpected: Bool
    /// The headings, folded as names are.
    let keys: Set<String>

    init(name: String, headings: [String], label: LocalText, isExpected: Bool) {
      self.name = name
      self.headings = headings
      self.label = label
      self.isExpected = isExpected
      keys = Set(headings.map { NameFolding.key($0) })
    }
  }

  /// Folder name: part of addresses, of references and of the data file's name.
  package let id: String
  /// What one entry is called.
  package let singular: LocalText
  /// What several are called.
  package let plural: LocalText
  /// The declared fields, in order.
  package let fields: [Field]
  /// Index of the field that holds the title; nil when the file name serves.
  package let titleField: Int?
  /// Index of the field entries are sorted by; nil sorts by title.
  package let orderField: Int?
  /// Index of the field that holds other names of an entry.
  package let aliasField: Int?
  /// Index of the field that holds names which resolve in lists, never in running text.
  package let ambiguousField: Int?
  /// Index of the field that holds near names which are something else.
  package let notField: Int?
  /// The first mention of an entry's name in a text becomes a link.
  package let linksMentions: Bool
  /// The known second-level headings.
  package let sections: [Section]
  /// False when the collection has no index page.
  package let hasIndex: Bool
  /// How the main index page groups its entries.
  package let grouping: Grouping?
  /// Further index pages.
  package let indexes: [Index]
  /// Its values count in the pages that are computed from the whole plan.
  package let isReported: Bool
  /// The references that name who can answer for an entry, in the order they are asked.
  package let askedFields: [Int]
  /// How its entries are events of a calendar; nil when they are none.
  package let calendar: CalendarDeclaration?
  /// How readers can follow its entries; nil when there is no feed.
  package let feed: FeedDeclaration?
  /// The named parts of the fields, in order.
  package let parts: [Part]
  /// Index of the reference to the entry that each entry belongs to: numbers, order and neighbours
  /// are those of the entries that belong together.
  package let withinField: Int?
  /// What decides whether the personal fields of an entry are shown.
  package let publication: PublicationRule?
  /// How its entries explain abbreviations in texts; nil when they do not.
  package let abbreviations: AbbreviationDeclaration?
  /// The schema file, for places in diagnostics.
  package let path: String

  init(
    id: String,
    singular: LocalText,
    plural: LocalText,
    fields: [Field],
    titleField: Int?,
    orderField: Int?,
    aliasField: Int?,
    ambiguousField: Int?,
    notField: Int?,
    linksMentions: Bool,
    sections: [Section],
    hasIndex: Bool,
    grouping: Grouping?,
    indexes: [Index],
    isReported: Bool,
    askedFields: [Int],
    calendar: CalendarDeclaration?,
    feed: FeedDeclaration?,
    parts: [Part],
    withinField: Int?,
    publication: PublicationRule?,
    abbreviations: AbbreviationDeclaration?,
    path: String
  ) {
    self.id = id
    self.singular = singular
    self.plural = plural
    self.fields = fields
    self.titleField = titleField
    self.orderField = orderField
    self.aliasField = aliasField
    self.ambiguousField = ambiguousField
    self.notField = notField
    self.linksMentions = linksMentions
    self.sections = sections
    self.hasIndex = hasIndex
    self.grouping = grouping
    self.indexes = indexes
    self.isReported = isReported
    self.askedFields = askedFields
    self.calendar = calendar
    self.feed = feed
    self.parts = parts
    self.withinField = withinField
    self.publication = publication
    self.abbreviations = abbreviations
    self.path = path
  }

  /// The field that an editor's key names.
  package func field(forKey key: String) -> Int? {
    fields.firstIndex { $0.keys.contains(key) }
  }

  /// The field of a name in templates.
  package func field(named name: String) -> Int? {
    fields.firstIndex { $0.name == name }
  }
}
