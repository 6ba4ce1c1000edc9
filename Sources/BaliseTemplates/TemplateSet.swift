package import BaliseDiagnostics

// A strict, logic-light template language with Mustache's grammar. It is a module of its own
// because it knows nothing of plans and sites: shapes come in, bytes go out. What is wrong in a
// template is found when it is compiled, in every branch, before any page exists.

/// Every template of a site, read and ready to be compiled for its pages.
package struct TemplateSet: Sendable {
  let vocabulary: TemplateVocabulary
  let sources: [TemplateSource]
  /// Pages by name.
  private let pages: [String: Int]
  /// Partials and layouts by name.
  let included: [String: Int]

  /// The names of the page templates, such as `actions.index.html`, sorted.
  package var pageNames: [String] { pages.keys.sorted() }

  /// Reads templates: files below `templates/pages`, `layouts` and `partials`; others are not
  /// looked at. Layouts and partials are named without their suffix, pages with it.
  package static func load(
    files: [SourceFile], vocabulary: TemplateVocabulary
  ) -> Checked<TemplateSet> {
    var diagnostics: [Diagnostic] = []
    var sources: [TemplateSource] = []
    var pages: [String: Int] = [:]
    var included: [String: Int] = [:]
    for file in files.sorted(by: { $0.path < $1.path }) {
      guard let (kind, name) = place(of: file.path) else { continue }
      var parser = TemplateParser(file, vocabulary)
      let nodes = parser.parse()
      diagnostics += nodes.diagnostics
      sources.append(
        TemplateSource(
          file: file, kind: kind, name: name, nodes: nodes.value, isBroken: nodes.hasErrors))
      let index = sources.count - 1
      if kind == .pages {
        pages[name] = index
      } else if let first = included[name] {
        diagnostics.append(
          .duplicateTemplate(
            name, at: SourceRange(file: file.path),
            first: SourceRange(file: sources[first].file.path)))
      } else {
        included[name] = index
      }
    }
    return Checked(
      TemplateSet(vocabulary: vocabulary, sources: sources, pages: pages, included: included),
      diagnostics)
  }

  /// Compiles a page's template for an object of a shape and for words that stay the same (such as
  /// `words.home`); nil when there is no such template or something in it is wrong.
  ///
  /// It changes nothing, so pages may be compiled at the same time. One that is to be traced knows
  /// where its parts come from.
  package func compile(
    page: String, root: String, constants: [String: [String: String]], isTraced: Bool = false
  ) -> Checked<Template?> {
    guard let source = pages[page] else { return Checked(nil) }
    let texts = constants.mapValues { $0.mapValues { [$0] } }
    var compiler = TemplateCompiler(self, page: source, constants: texts, isTraced: isTraced)
    let program = compiler.compile(page: source, root: root)
    return Checked(
      program.map { TemplateLinker($0, language: 0).template() }, compiler.diagnostics)
  }

  /// Compiles a page's template once for several languages, whose words have a text for each; as many
  /// templates, or none when there is no such template or something in it is wrong.
  package func compile(
    page: String, root: String, constants: [String: [String: [String]]], languages: Int,
    isTraced: Bool = false
  ) -> Checked<[Template]> {
    guard let source = pages[page] else { return Checked([]) }
    var compiler = TemplateCompiler(self, page: source, constants: constants, isTraced: isTraced)
    guard let program = compiler.compile(page: source, root: root) else {
      return Checked([], compiler.diagnostics)
    }
    return Checked(
      (0..<languages).map { TemplateLinker(program, language: $0).template() },
      compiler.diagnostics)
  }

  /// A warning for each template file that none of these compiled templates is made of.
  package func unused(by templates: [Template]) -> [Diagnostic] {
    let used = templates.reduce(into: Set<String>()) { $0.formUnion($1.files) }
    return sources.map(\.file.path).filter { !used.contains($0) }
      .map { .unusedTemplate(at: SourceRange(file: $0)) }
  }

  private static func place(of path: String) -> (TemplateSource.Kind, String)? {
    let parts = path.split(separator: "/", maxSplits: 2)
    guard parts.count == 3, parts[0] == "templates",
      let kind = TemplateSource.Kind(rawValue: String(parts[1]))
    else { return nil }
    guard kind != .pages, let dot = parts[2].lastIndex(of: "."), dot > parts[2].startIndex,
      !parts[2][dot...].contains("/")
    else { return (kind, String(parts[2])) }
    return (kind, String(parts[2][..<dot]))
  }
}
