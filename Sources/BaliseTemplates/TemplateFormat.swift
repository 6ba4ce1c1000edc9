/// How values are written into a kind of file.
enum TemplateFormat: Sendable {
  /// A page: escaped as the place in the page requires.
  case html
  /// XML and anything else with markup: escaped.
  case escaped
  /// Plain text: as it is.
  case plain
}
