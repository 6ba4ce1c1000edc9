import BalisePlan

/// The menus of `site.yaml`, looked up once for all pages as far as they lead to no entry: a page whose
/// menu leads to one has read of it.
struct SiteMenus: Sendable {
  /// A line of a menu.
  struct Item: Sendable {
    let label: LocalText?
    let written: String
    /// What it leads to; nil when it leads to an entry or nowhere.
    let target: MenuTarget?
    /// The collection and the file name of the entry that it may lead to, apart from the others so
    /// that no page takes them apart again.
    let entry: MenuTarget.EntryName?
  }

  let menu: [Item]
  let more: [Item]
  let footer: [Item]

  init(_ settings: SiteSettings, _ schema: Schema, _ reports: [Report], hasSearch: Bool) {
    func items(_ items: [SiteSettings.MenuItem]) -> [Item] {
      items.map {
        Item(
          label: $0.label, written: $0.target,
          target: MenuTarget(
            apartFromEntries: $0.target, schema, reports, hasSearch: hasSearch),
          entry: MenuTarget.EntryName($0.target, schema))
      }
    }
    menu = items(settings.menu)
    more = items(settings.more)
    footer = items(settings.footer)
  }
}
