package import BalisePlan

/// What the people who write a site want to know of one of its pages, and its readers do not see.
package struct PageInsight: Sendable {
  /// Something that the page does not say.
  package struct Missing: Sendable {
    /// The field or section, in the page's language.
    package let label: String
    /// The number of the content item it belongs to.
    package let item: Int?
    /// True when it is the target of an indicator; the words name the indicator.
    package let isTarget: Bool
    /// How it is not known.
    package let kind: UnknownItem.Kind
    /// The words that stand there; nil when there are none.
    package let words: String?
    /// The line they stand at in the first of the page's files.
    package let line: Int?
  }

  /// The entries that point at the page's by one of their fields.
  package struct Relation: Sendable {
    /// What the relation is called, in the page's language.
    package let label: String
    /// The entries: title and percent-encoded path from the site's root.
    package let entries: [(title: String, path: String)]
  }

  /// The files its words come from, relative to the source folder; facts stand in the first.
  package let files: [String]
  /// The template it is shown with.
  package let template: String
  /// The file that a translation into the page's language would stand in; nil when there is one.
  package let untranslated: String?
  /// What it does not say, in the order of its fields, then of its sections.
  package let missing: [Missing]
  /// Who links to it.
  package let relations: [Relation]
}
