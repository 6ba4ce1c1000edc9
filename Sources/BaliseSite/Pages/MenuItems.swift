import BalisePlan
import BaliseTemplates
import BaliseText

/// The menus of `site.yaml`, looked up once for all pages as far as they lead to no entry: a page whose
/// menu leads to one has read of it.
struct SiteMenus: Sendable {
  /// A line of a menu.
  struct Item: Sendable {
    let label: LocalText?
    let written: String
    /// What it leads to; nil when it leads to an entry or nowhere.
    let target: MenuTarget?
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
            apartFromEntries: $0.target, schema, reports, hasSearch: hasSearch))
      }
    }
    menu = items(settings.menu)
    more = items(settings.more)
    footer = items(settings.footer)
  }
}

/// A line of a menu on a page.
struct MenuLine: Sendable {
  /// Where the page stands seen from the line; the words are those of `aria-current`.
  enum Standing: String, Sendable {
    case here = "page"
    case inside = "true"
    case elsewhere
  }

  let title: TemplateValue
  let path: String?
  /// The address outside the site.
  let address: String?
  let standing: Standing

  init(_ title: TemplateValue, _ path: String, _ standing: Standing) {
    self.title = title
    self.path = path
    address = nil
    self.standing = standing
  }

  init(_ title: TemplateValue, address: String) {
    self.title = title
    path = nil
    self.address = address
    standing = .elsewhere
  }
}

/// The lines of a menu as templates see them: every page writes them, so nothing is made for a line.
final class MenuItems: TemplateItems {
  private let lines: [MenuLine]

  init(_ lines: [MenuLine]) { self.lines = lines }

  var count: Int { lines.count }

  func value(_ slot: Int, of item: Int) -> TemplateValue {
    let line = lines[item]
    return switch slot {
    case 0: line.title
    case 1: line.path.map { .path($0) } ?? .missing
    case 2: .optional(line.address)
    case 3: line.standing == .elsewhere ? .missing : .text(line.standing.rawValue)
    default: .missing
    }
  }

  func write(_ slot: Int, of item: Int, to page: inout TemplatePage) -> Bool {
    switch slot {
    case 0:
      // A title in another language is marked.
      guard case .text(let title) = lines[item].title else { return false }
      page.bytes.appendEscaped(title)
    case 1:
      guard let path = lines[item].path else { return false }
      page.writeRootPath()
      page.bytes.appendEscaped(path)
    default: return false
    }
    return true
  }

  func object(_ item: Int) -> any TemplateScope {
    ValuesScope((0..<4).map { value($0, of: item) })
  }
}
