import BaliseTemplates

/// What a template sees of a reference, in slot order.
enum ReferenceName: Int, CaseIterable {
  case title, url, role, undecided, isGroup, open, group, mutual, members, entry, also, repeated
  case announced

  var name: String { self == .isGroup ? "is-group" : "\(self)" }

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
