/// A language that values can be written and formatted in; other languages of a site use English.
package enum ValueLanguage: String, Sendable, Hashable, CaseIterable {
  case fr, en

  /// The language for a site's language tag: French for `fr` and `fr-…`, else English.
  package init(tag: String) {
    let primary = tag.prefix { $0 != "-" && $0 != "_" }
    self = primary.lowercased() == "fr" ? .fr : .en
  }
}
