import BaliseDiagnostics
import BaliseSite
import BaliseTestSupport
import BaliseText
import Testing

@testable import BalisePlan

@Suite struct GuideTests {
  @Test(arguments: [("Diagnostics", InterfaceLanguage.en), ("LesDiagnostics", .fr)])
  func theArticleOfDiagnosticsIsWhatExplainPrints(
    _ name: String, _ language: InterfaceLanguage
  ) throws {
    let printed = DiagnosticManual(language).markdown
    #expect(
      try Guide(name).text == printed,
      "run: balise explain --markdown --lang \(language.rawValue) > …/BaliseSite.docc/\(name).md")
  }

  @Test func thePlanThatTheGuidesShowIsClean() throws {
    let plan = try PlanFolder()
    var count = 0
    for name in Guide.names {
      for (path, text) in try Guide(name).files {
        try plan.write(path, text)
        count += 1
      }
    }
    #expect(count > 12, "the files of the guides were not found")
    for code in ["fr", "en"] {
      let words = "templates/languages/\(code).yaml"
      try plan.write(words, try plan.text(words) + "skip: Aller au contenu\n")
    }
    let told = Transcript.own(try plan.check().diagnostics)
    #expect(told.isEmpty, "\(Transcript.text(told, .en))")
    // What the guide to templates shows, people can use.
    let shown = Set(try Guide("Templates").files.keys)
    let audited = try plan.check(auditing: true).diagnostics.filter { diagnostic in
      diagnostic.range.map { shown.contains($0.path) } ?? false
    }
    #expect(audited.isEmpty, "\(Transcript.text(audited, .en))")
  }

  @Test(arguments: [("ecrire.md", "12-studio.md"), ("ecrire.en.md", "12-studio.md")])
  func theEntryThatTheEditorsPageShowsIsClean(_ page: String, _ file: String) throws {
    let plan = try RealPlan.copy()
    let text = try plan.text("content/pages/" + page)
    let match = try #require(text.firstMatch(of: /\n```\n(---\n(?s).*?)```/))
    try plan.write("content/actions/" + file, String(match.1))
    let told = Transcript.own(try plan.check().diagnostics)
    #expect(told.isEmpty, "\(Transcript.text(told, .en))")
  }

  @Test func everyKeyOfASchemaIsInItsTable() throws {
    let guide = try Guide("DeclaringACollection")
    let tables = guide.text.components(separatedBy: "\n| Key | What it says |")
    #expect(tables.count == 3)
    #expect(guide.rows(of: "Key | What it says").sorted() == SiteSettingsReader.keys.sorted())
    let second = Guide(text: "\n| Key | What it says |" + (tables.last ?? ""))
    #expect(second.rows(of: "Key | What it says").sorted() == CollectionReader.keys.sorted())
    #expect(guide.rows(of: "Option | What it says").sorted() == FieldReader.keys.sorted())
    #expect(
      guide.rows(of: "Type | What an editor writes | Example").sorted()
        == FieldTypeNames.all.sorted())
    let facts = DeclaredFacts.legalKeys.map { $0.split(separator: ".").last.map(String.init) ?? $0 }
    for key in CollectionReader.sectionKeys + facts {
      #expect(guide.text.contains("`\(key)`"), "\(key)")
    }
  }

  @Test func everyKeyOfAnEntryIsNamed() throws {
    let guide = try Guide("WritingAPlan")
    for key in EntryReader.reserved + ["words", "mots"] {
      #expect(guide.text.contains("`\(key)`"), "\(key)")
    }
  }
}

extension Guide {
  init(text: String) { self.text = text }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
