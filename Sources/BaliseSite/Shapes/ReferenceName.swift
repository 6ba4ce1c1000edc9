import BaliseTemplates

/// What a template sees of a reference, in slot order.
enum ReferenceName: Int, CaseIterable {
  case title, url, role, undecided, isGroup, open, group, mutual, members, entry, also, repeated
  case announced

  var name: String { Self.names[rawValue] }
  // Swift looks the name of a case up by reflection, which takes as long as a line of a page.
  private static let names = allCases.map(\.ownName)
  private var ownName: String { self == .isGroup ? "is-group" : "\(self)" }

  func shape(_ own: String, _ entry: TemplateShape) -> TemplateShape {
    switch self {
    case .title, .role, .group, .announced: .text
    case .url: .path
    case .undecided, .isGroup, .open, .mutual, .repeated: .flag
    case .also: .list(.text)
    case .members: .list(.object(own))
    case .entry: entry
    }
  }
}
