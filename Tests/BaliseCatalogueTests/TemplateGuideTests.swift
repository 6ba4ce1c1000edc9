import BaliseDiagnostics
import BaliseTemplates
import BaliseTestSupport
import Testing

@testable import BalisePlan
@testable import BaliseSite

/// The tables of names in the guide to templates are those that templates are checked against.
@Suite struct TemplateGuideTests {
  @Test func everyTableOfNamesIsTheVocabulary() throws {
    let guide = try Guide("Templates").text
    for table in try Self.tables() {
      let isThere = guide.contains(table)
      #expect(isThere, "the guide should hold:\n\(table)")
    }
  }

  private static func tables() throws -> [String] {
    let guide = try Guide("DeclaringACollection")
    let files = guide.files.filter { $0.key.hasSuffix("_collection.yaml") }.map {
      (id: String($0.key.split(separator: "/")[1]), file: SourceFile(path: $0.key, text: $0.value))
    }
    let schema = SchemaReader.read(files, languages: SiteLanguages(["fr", "en"]))
    let vocabulary = SiteVocabulary(schema: schema.value, assets: []).vocabulary
    func row(_ title: String, _ fields: [ObjectShape.Field]) -> String {
      "| \(title) | \(fields.map(cell).joined(separator: ", ")) |"
    }
    func rows(_ names: [String]) -> [String] {
      names.map { row("`\($0)`", vocabulary[$0]?.fields ?? []) }
    }
    func named(_ names: [(String, TemplateShape)]) -> [ObjectShape.Field] {
      names.map { .init($0.0, $0.1) }
    }
    func own(_ shape: String) -> [ObjectShape.Field] {
      (vocabulary[shape]?.fields ?? []).filter { field in
        !PageRootName.allCases.contains { $0.name == field.name }
      }
    }
    let common =
      [row("every page", named(PageRootName.allCases.map { ($0.name, $0.shape) }))]
      + rows([
        "site", "page", "language", "alternate", "menu-item", "crumb", "feed", "home", "collection",
        "map-collection", "card", "report", "picture",
      ])
    let entry =
      [row("every entry", named(EntryName.allCases.map { ($0.name, $0.shape("…")) }))]
      + rows(["fact", "fact-value", "missing-fact", "backlink"])
      + rows(["completeness", "completeness-part", "completeness-field"])
    let body =
      [row("the page of an entry", named(BodyName.allCases.map { ($0.name, $0.shape("…")) }))]
      + rows(["section", "attachment"])
    let fields = FieldTypeNames.simple.compactMap { name, type -> String? in
      guard case .record(let members) = type.form else { return nil }
      return row("`\(name)`", named(members.map { ($0.name, shape($0.shape)) }))
    }
    let reference = row(
      "`reference`",
      named(ReferenceName.allCases.map { ($0.name, $0.shape("reference", .object("entry"))) }))
    let choice = row("`choice`", vocabulary["projects.state"]?.fields ?? [])
    let index =
      [row("an index", own("index of actions"))]
      + [row("a group of an index", vocabulary["group of actions"]?.fields ?? [])]
      + [row("a scope of an index", vocabulary["scope of actions"]?.fields ?? [])]
      + rows(["index-link", "comparison", "comparison-part", "comparison-row", "comparison-cell"])
      + rows(["form", "form-part", "form-field"])
    let reports =
      Report.allCases.map { row("`\($0.name).html`", own(ShapeName.report($0))) }
      + rows(ReportVocabulary.objects.map(\.name))
    return [
      common, entry, body, fields + [choice, reference], index, reports,
    ].map { "| Where | Names |\n| --- | --- |\n" + $0.joined(separator: "\n") + "\n" }
  }

  private static func shape(_ shape: RecordMember.Shape) -> TemplateShape {
    switch shape {
    case .text: .text
    case .flag: .flag
    case .path: .path
    case .markup: .markup
    case .records(let members): .list(.object(members.map(\.name).joined(separator: " and ")))
    }
  }

  /// A name, and what it is when it is no text.
  private static func cell(_ field: ObjectShape.Field) -> String {
    switch field.shape {
    case .text: "`\(field.name)`"
    case .markup: "`\(field.name)` (HTML)"
    case .flag: "`\(field.name)` (flag)"
    case .path: "`\(field.name)` (path)"
    case .list(.text): "`\(field.name)` (list of texts)"
    case .list(.object(let name)): "`\(field.name)` (list of \(plain(name)))"
    case .list: "`\(field.name)` (list)"
    case .object(let name): "`\(field.name)` (\(plain(name)))"
    }
  }

  /// Shapes of one collection are named for any.
  private static func plain(_ name: String) -> String {
    String(name.prefix { $0 != "…" }).replacing(" of actions", with: "").replacing(" of ", with: "")
  }
}
