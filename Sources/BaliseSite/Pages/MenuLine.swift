import BaliseTemplates

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
