import BaliseDiagnostics
import BaliseDocuments

/// What `identity:` of `content/site.yaml` says, as written: a few colours and pictures.
package struct SiteIdentitySettings: Sendable {
  /// Marks what matters.
  package var accent: PlacedText?
  /// The dark ground of heads and feet.
  package var dark: PlacedText?
  /// The light ground of pages.
  package var light: PlacedText?
  /// One colour per group of sheets, in their order.
  package var colours: [PlacedText] = []
  /// A picture of `content/` that stands beside the site's name.
  package var logo: PlacedText?
  /// A picture of `content/` that stands in the browser's tab.
  package var icon: PlacedText?

  static let keys = ["accent", "dark", "light", "colours", "logo", "icon"]

  /// Nothing is said.
  package init() {}

  init(_ node: YAMLNode, _ reading: inout SettingsReading) {
    guard reading.isMapping(node) else { return }
    for entry in node.entries {
      switch entry.name {
      case "accent": accent = Self.word(entry.value, &reading)
      case "dark": dark = Self.word(entry.value, &reading)
      case "light": light = Self.word(entry.value, &reading)
      case "logo": logo = Self.word(entry.value, &reading)
      case "icon": icon = Self.word(entry.value, &reading)
      case "colours": colours = Self.words(entry.value, &reading)
      default: reading.unknownKey(entry, among: Self.keys)
      }
    }
  }

  /// A list of words with their places; one word is a list of one.
  static func words(_ node: YAMLNode, _ reading: inout SettingsReading) -> [PlacedText] {
    let items = node.kind == .sequence ? Array(node.items) : [node]
    return items.compactMap { word($0, &reading) }
  }

  private static func word(_ node: YAMLNode, _ reading: inout SettingsReading) -> PlacedText? {
    guard let text = reading.text(node), !text.isEmpty else { return nil }
    return PlacedText(text: text, range: reading.range(node.range))
  }
}
