import BaliseDiagnostics
import BaliseTemplates

/// Templates and data of a test: one page, what it includes, and one object.
struct SampleSite {
  var page: String
  var name = "page.html"
  var partials: [String: String] = [:]
  var layouts: [String: String] = [:]
  var data: Sample = [:]
  var constants: [String: [String: String]] = [:]
  var rootPath = ""
  var vocabulary: TemplateVocabulary?

  /// The files of the site.
  var files: [SourceFile] {
    [SourceFile(path: "templates/pages/\(name)", text: page)]
      + partials.map { SourceFile(path: "templates/partials/\($0.key).html", text: $0.value) }
      + layouts.map { SourceFile(path: "templates/layouts/\($0.key).html", text: $0.value) }
  }

  /// The compiled page with everything that was found wrong.
  func compile() -> Checked<Template?> {
    TemplateSet.load(files: files, vocabulary: vocabulary ?? data.vocabulary())
      .then { $0.compile(page: name, root: "root", constants: constants) }
  }

  /// The page; what is wrong with the templates in its place, when something is.
  func render() -> String {
    let template = compile()
    guard let compiled = template.value, case .object(let root) = data.value else {
      return "errors: \(shown(template.diagnostics))"
    }
    var page: [UInt8] = []
    compiled.render(root: root, rootPath: rootPath, into: &page)
    return String(decoding: page, as: UTF8.self)
  }

  /// What is wrong, as `id path:line:column`.
  func complaints() -> [String] { shown(compile().diagnostics) }

  private func shown(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { diagnostic in
      guard let range = diagnostic.range else { return diagnostic.id }
      let path = range.path.split(separator: "/").dropFirst().joined(separator: "/")
      return "\(diagnostic.id) \(path):\(range.start.line):\(range.start.column)"
    }
  }
}
