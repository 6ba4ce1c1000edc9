import BaliseDocuments
import BaliseText

/// What `site.yaml` says of the search: by what results can be narrowed down beside their kind.
package struct SearchSettings: Sendable {
  /// One list to choose from.
  package struct Filter: Sendable {
    /// `years`, a collection that entries refer to, or fields of type choice, with their places.
    package let sources: [PlacedText]
    /// What it is called; nil for the name of what it lists.
    package let label: LocalText?
    /// A second list says in which role entries are referred to.
    package let asksRole: Bool
  }

  /// The lists, in the order they are shown.
  package let filters: [Filter]

  /// Makes the settings; without lists results can be narrowed down by their kind alone.
  package init(filters: [Filter] = []) { self.filters = filters }

  static let keys = ["filters"]
  static let filterKeys = ["of", "label", "roles"]

  /// `search: {filters: [axes, years, {of: [events.status, outcome], label: …}]}`.
  static func read(_ node: YAMLNode, _ reading: inout SettingsReading) -> SearchSettings {
    guard reading.isMapping(node) else { return SearchSettings() }
    for entry in node.entries where !Self.keys.contains(entry.name) {
      reading.unknownKey(entry, among: Self.keys)
    }
    guard let list = node["filters"] else { return SearchSettings() }
    let items = list.kind == .sequence ? Array(list.items) : [list]
    return SearchSettings(filters: items.compactMap { filter($0, &reading) })
  }

  private static func filter(_ item: YAMLNode, _ reading: inout SettingsReading) -> Filter? {
    guard item.kind == .mapping else {
      let sources = SiteIdentitySettings.words(item, &reading)
      return sources.isEmpty ? nil : Filter(sources: sources, label: nil, asksRole: false)
    }
    for entry in item.entries where !Self.filterKeys.contains(entry.name) {
      reading.unknownKey(entry, among: Self.filterKeys)
    }
    let sources = item["of"].map { SiteIdentitySettings.words($0, &reading) } ?? []
    guard !sources.isEmpty else {
      reading.report(
        "unknown-search-filter", at: item.range,
        Phrase(en: "this filter is of nothing", fr: "ce filtre ne porte sur rien"),
        help: Phrase(
          en: "add “of:” with collections, fields of type choice, or years",
          fr: "ajoutez « of: » avec des collections, des champs de type choice, ou years"))
      return nil
    }
    return Filter(
      sources: sources, label: item["label"].map { reading.localText($0) },
      asksRole: item["roles"].map { reading.flag($0) } ?? false)
  }
}
