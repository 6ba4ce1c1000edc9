import BaliseTemplates
import BaliseText

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
