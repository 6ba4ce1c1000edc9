/// How one text is rendered.
package struct MarkdownOptions: Sendable {
  /// Level in HTML of the highest heading.
  package var topLevel: Int
  /// Put before every id, so that several texts can stand on one page.
  package var idPrefix: String
  /// Ids that the page already has: headings avoid them, and `#id` may lead to them.
  package var pageIDs: [String]
  /// Words in the language of the text.
  package var labels: MarkdownLabels
  /// Note where in the file each part of the HTML comes from.
  package var isTraced: Bool

  /// Makes options.
  package init(
    topLevel: Int = 2, idPrefix: String = "", pageIDs: [String] = [], labels: MarkdownLabels,
    isTraced: Bool = false
  ) {
    self.topLevel = min(max(topLevel, 1), 6)
    self.idPrefix = idPrefix
    self.pageIDs = pageIDs
    self.labels = labels
    self.isTraced = isTraced
  }
}

/// Words that rendering adds to a text, in the language of the text.
package struct MarkdownLabels: Sendable {
  /// Heading of the footnotes: “Notes”.
  package var notes: String
  /// Name of a footnote number for screen readers, before the number: “Note”.
  package var note: String
  /// Name of the link from a footnote back to its number, before the number: “Back to note”.
  package var backToNote: String
  /// A ticked box: “done”.
  package var done: String
  /// A box that is not ticked: “to do”.
  package var toDo: String
  /// Name of a table without a caption: “Table”.
  package var table: String
  /// True where the language has the quotation marks and the spaces of French.
  package var isFrench: Bool

  /// Makes labels.
  package init(
    notes: String, note: String, backToNote: String, done: String, toDo: String, table: String,
    isFrench: Bool = false
  ) {
    self.notes = notes
    self.note = note
    self.backToNote = backToNote
    self.done = done
    self.toDo = toDo
    self.table = table
    self.isFrench = isFrench
  }

  /// The labels in French.
  package static let french = MarkdownLabels(
    notes: "Notes", note: "Note", backToNote: "Retour à l’appel de note", done: "fait",
    toDo: "à faire", table: "Tableau", isFrench: true)

  /// The labels in English.
  package static let english = MarkdownLabels(
    notes: "Notes", note: "Note", backToNote: "Back to note", done: "done", toDo: "to do",
    table: "Table")
}
