import BaliseDiagnostics
import BalisePlan
import BaliseTemplates
import BaliseText

/// Where the links of an accessibility statement lead: pages of the sample, the multi-year scheme,
/// the plan of the year.
struct StatementLinks: Sendable {
  /// The site path of each page of the sample, percent-encoded; nil for one that is not there.
  let pages: [String?]
  /// Files of the content folder that it offers.
  let files: [String]

  static func make(_ model: SiteModel, _ pages: [Page]) -> Checked<StatementLinks> {
    guard model.reports.contains(.accessibility) else {
      return Checked(StatementLinks(pages: [], files: []), [])
    }
    let statement = model.obligations.statement
    var diagnostics: [Diagnostic] = []
    var found: [String?] = []
    let sample = statement.audit?.pages ?? []
    if !sample.isEmpty {
      let known = Set(pages.map(\.file))
      // Sorted at the first mistake only, and compared while that is cheap.
      var sorted: [String] = []
      var told = 0
      for page in sample {
        let file = candidates(page.address.text, model).first(where: known.contains)
        found.append(file.map { PercentEncoding.path($0) })
        if file == nil, told < MistakeLimits.perFile {
          told += 1
          if sorted.isEmpty { sorted = known.sorted() }
          diagnostics.append(
            .unknownAuditPage(
              page.address.text, page.address.range, sorted,
              isCompared: told
                <= MistakeLimits.suggestions(
                  MistakeLimits.comparisonsPerText, among: sorted.count)))
        }
      }
    }
    var files: [String] = []
    for key in ["scheme", "plan"] {
      for language in model.languages.codes.indices {
        guard let text = statement.facts[key]?[language] else { continue }
        switch target(text, model) {
        case .file(let path):
          files.append(path)
          let fault = model.files.file(path).flatMap(model.files.faultWhenOpened)
          let told = fault?.diagnostic(path, at: statement.facts.place(of: key))
          if let told, !diagnostics.contains(told) { diagnostics.append(told) }
        case .menu: break
        case nil:
          let place = statement.facts.place(of: key)
          guard !diagnostics.contains(where: { $0.range == place }) else { continue }
          diagnostics.append(.unknownStatementLink(text, place))
        }
      }
    }
    return Checked(StatementLinks(pages: found, files: files), diagnostics)
  }

  /// The files that an address written by a person may mean.
  private static func candidates(_ address: String, _ model: SiteModel) -> [String] {
    let base = model.settings.base
    if address == base || address == "/" || address.isEmpty { return ["index.html"] }
    return [address, address + "/"].compactMap { RedirectBuilder.path($0, base: base) }
  }

  /// What a link leads to.
  enum Target {
    case menu(MenuTarget)
    case file(String)
  }

  static func target(_ text: String, _ model: SiteModel) -> Target? {
    if let target = MenuTarget(text, model) { return .menu(target) }
    guard let path = ContentFile.resolve(text, from: AccessibilityStatement.path),
      model.files.file(path) != nil
    else { return nil }
    return .file(path)
  }
}

extension Diagnostic {
  /// A link of the statement that leads nowhere.
  static func unknownStatementLink(_ text: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "unknown-statement-link", severity: .error,
      message: Phrase(
        en: "“\(text)” is neither a page nor a file of this plan, nor an address",
        fr: "« \(text) » n'est ni une page ni un fichier de ce plan, ni une adresse"),
      range: range,
      help: Phrase(
        en:
          "write an address (https://…), an entry such as pages/scheme, or a file beside this one",
        fr:
          "écrivez une adresse (https://…), une fiche comme pages/schema, ou un fichier à côté de celui-ci"
      ))
  }
}
