import BalisePlan
import BaliseTemplates
import BaliseValues

/// The legal notice, the page on personal data and the declaration of eco-design as templates see
/// them: what is known, and nothing where it is not.
struct LegalScopes {
  let scopes: ReportScopes

  private var settings: SiteSettings { scopes.model.settings }
  private var language: Int { scopes.language }

  /// The names of the legal notice.
  func legal() -> [TemplateValue] {
    let legal = settings.legal
    return [
      text("publisher", legal), text("address", legal), text("phone", legal),
      text("email", legal), text("director", legal), text("editor", legal),
      .values([text("host.name", legal), text("host.address", legal), text("host.phone", legal)]),
      .optional(settings.data.siret),
      settings.data.licence.map { .values([.text($0.title), .text($0.url)]) } ?? .missing,
    ]
  }

  /// The names of the page on personal data.
  func privacy() -> [TemplateValue] {
    let privacy = settings.privacy
    let controller = privacy["controller"] ?? settings.legal["publisher"]
    return [
      .optional(controller?[language]), text("contact", privacy), text("email", settings.legal),
      text("logs", privacy), .flag(scopes.model.hasPolicy),
      .flag(scopes.model.assets.contains { $0.path.hasSuffix(".js") }),
      .flag(
        scopes.model.schema.collections.contains { $0.fields.contains(where: \.holdsPersonal) }),
    ]
  }

  /// The names of the declaration of eco-design.
  func ecoDesign() -> [TemplateValue] {
    let facts = settings.ecoDesign
    return [
      .flag(scopes.model.hasPolicy),
      .list(
        zip(DeclaredFacts.ecoDesignKeys, Self.criteria).map { key, criterion in
          .values([
            .text(criterion), .text(scopes.model.word("eco-" + key, language)), text(key, facts),
          ])
        }),
    ]
  }

  /// The criteria of RGESN 2024 that the publisher's facts answer, in the order of their keys.
  private static let criteria = [
    "1.1", "1.2", "1.3", "1.4", "1.5", "2.1", "5.8", "8.1", "8.2", "8.3", "8.4", "8.5", "8.6",
  ]

  private func text(_ key: String, _ facts: DeclaredFacts) -> TemplateValue {
    .optional(facts[key]?[language])
  }
}
