import BaliseDiagnostics
import BalisePlan
import BaliseText

/// Says which words a report needs and the site does not have: no template names them, so that
/// nothing else would notice.
enum ReportWordsCheck {
  static func diagnostics(_ model: SiteModel) -> [Diagnostic] {
    var keys = model.reports.flatMap { [$0.name + "-title", $0.name + "-summary"] }
    keys += model.reports.flatMap { LegalVocabulary.words($0) }
    if model.reports.contains(.unknowns) {
      keys += UnknownItem.Kind.allCases.flatMap {
        ["unknown-" + $0.rawValue, "unknown-" + $0.rawValue + "-text"]
      }
      keys.append("without-target")
    }
    if !Set(model.reports).isDisjoint(with: Report.ofData) {
      keys += OpenDataScopes.words
    }
    if model.reports.contains(.translations) {
      keys += ["original", "whole", "partly", "missing", "nothing", "text"].map {
        "translation-" + $0
      }
    }
    if model.hasSearch { keys += ["search", "search-page", "search-pages", "search-year"] }
    // A word that one language has was reported as missing in the others.
    return keys.filter { key in model.words.allSatisfy { $0[key] == nil } }.flatMap { key in
      model.languages.codes.map { code in
        Diagnostic(
          id: "missing-word", severity: .error,
          message: Phrase(
            en: "the word “\(key)” is missing in \(code)",
            fr: "le mot « \(key) » manque en \(code)"),
          range: SourceRange(file: "templates/languages/\(code).yaml"),
          help: Phrase(
            en: "a page computed from the plan shows it: add it to this file",
            fr: "une page calculée à partir du plan le montre : ajoutez-le à ce fichier"))
      }
    }
  }
}
