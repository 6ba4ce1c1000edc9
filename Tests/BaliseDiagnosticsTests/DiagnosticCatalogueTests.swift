import BaliseText
import Testing

@testable import BaliseDiagnostics

@Suite struct DiagnosticCatalogueTests {
  private func description(_ id: String, _ title: String = "t") -> DiagnosticDescription {
    DiagnosticDescription(
      id: id, title: .same(title), explanation: .same("e"), remedy: .same("r"))
  }

  @Test func lookupAndOrder() {
    let catalogue = DiagnosticCatalogue([
      description("b", "first"), description("a"), description("b", "second"),
    ])
    #expect(catalogue.entries.map(\.id) == ["a", "b"])
    #expect(catalogue["b"]?.title.en == "first")
    #expect(catalogue["c"] == nil)
    #expect(catalogue.duplicates == ["b"])
  }

  @Test func documentedRulesAreWellFormed() {
    let all = DiagnosticCatalogue.all
    #expect(all.duplicates == [])
    for entry in all.entries {
      #expect(Slug.make(entry.id) == entry.id, "\(entry.id) is not kebab-case")
      for phrase in [entry.title, entry.explanation, entry.remedy] {
        #expect(!phrase.en.isEmpty && !phrase.fr.isEmpty, "\(entry.id) lacks words")
      }
      #expect(entry.title.en.last != "." && entry.title.fr.last != ".", "\(entry.id)")
    }
  }
}
