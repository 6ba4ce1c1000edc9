import BaliseDiagnostics

/// A template file that was read.
struct TemplateSource: Sendable {
  enum Kind: String, Sendable, CaseIterable {
    case pages, layouts, partials
  }

  let file: SourceFile
  let kind: Kind
  /// Its path in its folder; without the suffix unless it is a page.
  let name: String
  let nodes: [TemplateNode]
  /// Whether it was found wrong while it was read, and that was said.
  let isBroken: Bool

  /// How the page of a template is written; what a page includes is written the same way.
  var format: TemplateFormat {
    if file.path.hasSuffix(".html") { return .html }
    return file.path.hasSuffix(".txt") || file.path.hasSuffix(".md") ? .plain : .escaped
  }
}
