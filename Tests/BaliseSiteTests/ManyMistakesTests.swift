import BaliseDiagnostics
import BaliseSite
import BaliseTestSupport
import BaliseText
import Testing

/// Files of thousands of mistakes of one kind: a hundred are told, in words that stay short.
struct ManyMistakesTests {
  private static func plan(_ collection: String, _ entry: String) throws -> PlanFolder {
    try PlanFolder([
      "content/site.yaml": "name: Plan\nlanguages: [fr]\n",
      "content/notes/_collection.yaml": collection, "content/notes/a.md": entry,
    ])
  }

  private static func choices(_ count: Int, _ words: [String]) throws -> [Diagnostic] {
    let options = (0..<count).map { "option\($0)" }.joined(separator: ", ")
    let plan = try plan(
      "fields:\n  title: {}\n  kind: {type: choice, many: true, options: [\(options)]}\n",
      "---\ntitle: A\nkind: [\(words.joined(separator: ", "))]\n---\n")
    return Transcript.own(try plan.check().diagnostics)
  }

  @Test func theRightWordsAmongManyAreFound() throws {
    #expect(try Self.choices(2_000, (0..<2_000).map { "Option\($0)" }).isEmpty)
  }

  @Test func ofAHundredWrongWordsEachIsToldShortly() throws {
    let told = try Self.choices(2_000, (0..<2_000).map { "zzz\($0)" })
    let errors = told.filter { $0.id == "unknown-choice" }
    #expect(errors.count == MistakeLimits.perFile)
    #expect(
      errors.allSatisfy {
        ($0.help?.en ?? "").utf8.count < 250 && $0.help?.en.hasSuffix("and 1988 more") == true
          && $0.help?.fr.hasSuffix("et 1988 de plus") == true
      })
  }

  @Test func theFirstWrongWordStillGetsItsSuggestion() throws {
    let told = try Self.choices(2_000, ["optoin7"])
    #expect(told.count == 1 && told.first?.help?.en.hasPrefix("did you mean “option") == true)
  }

  @Test func ofThousandsOfLinksToSectionsAHundredAreTold() throws {
    let text = (0..<2_000).map { "## h\($0)\n\n[x](#g\($0))\n\n" }.joined()
    let plan = try Self.plan("fields: {title: {}}\n", "---\ntitle: A\n---\n" + text)
    let told = Transcript.own(try plan.check().diagnostics).filter { $0.severity == .error }
    #expect(told.count == MistakeLimits.perFile)
    #expect(told.allSatisfy { $0.id == "unknown-section" && ($0.help?.en.utf8.count ?? 0) < 500 })
  }
}
