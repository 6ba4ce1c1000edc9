import Testing

@testable import BaliseValues

/// The words of a language's file, and what is said of those that cannot be used.
struct ValueWordsTests {
  @Test(arguments: [WordTree.french, .english])
  func ownWordsAreWhole(_ tree: WordTree) {
    #expect(ValueWords.read(tree).problems == [])
  }

  @Test func everyMissingWordIsNamed() {
    var missed = 0
    // Words that say better what others say too may be left out.
    let spare = [
      ["map", "one-way"], ["files", "all-complete"], ["files", "one-complete"],
      ["files", "one-incomplete"], ["indicators", "start"],
    ]
    for (path, without) in Self.without(.english, []) where !spare.contains(path) {
      let problems = ValueWords.read(without).problems
      #expect(problems.contains { $0.path == path && $0.kind == .missing }, "\(path)")
      missed += 1
    }
    #expect(missed > 150)
  }

  @Test func rowsAreToldAsTheyAreRead() {
    let (en, fr) = (ValueLanguage.en.words.reports, ValueLanguage.fr.words.reports)
    #expect(en.complete(1, of: 1) == "1\u{A0}row, complete and exported")
    #expect(en.complete(0, of: 1) == "1\u{A0}row, not complete and not exported")
    #expect(en.complete(3, of: 3) == "3\u{A0}rows, all complete and exported")
    #expect(en.complete(1, of: 3) == "1 of 3\u{A0}rows complete and exported")
    #expect(en.complete(0, of: 3) == "0 of 3\u{A0}rows complete and exported")
    #expect(fr.complete(1, of: 1) == "1\u{A0}ligne, complète et exportée")
    #expect(fr.complete(0, of: 1) == "1\u{A0}ligne, incomplète et non exportée")
    #expect(fr.complete(3, of: 3) == "3\u{A0}lignes, toutes complètes et exportées")
    #expect(fr.complete(2, of: 3) == "2\u{A0}lignes complètes et exportées sur 3")
    #expect(fr.known(1, of: 17) == "1\u{A0}champ sur 17")
  }

  /// The tree without each of its words in turn; a form or an article that can be left out stays.
  private static func without(_ tree: WordTree, _ path: [String]) -> [([String], WordTree)] {
    guard case .group(let entries) = tree else { return [] }
    return entries.indices.flatMap { index -> [([String], WordTree)] in
      let entry = entries[index]
      let own = path + [entry.name]
      func replacing(_ words: WordTree?) -> WordTree {
        var all = entries
        if let words { all[index] = WordEntry(entry.name, words) } else { all.remove(at: index) }
        return .group(all)
      }
      if own == ["dates", "articles"] || own == ["resources", "owner"] || own == ["plural"]
        || entry.name.hasPrefix("=")
      {
        return []
      }
      if case .group = entry.words {
        return without(entry.words, own).map { ($0, replacing($1)) }
      }
      return [(own, replacing(nil))]
    }
  }

  @Test func wrongWordsAreNamed() {
    func problems(_ path: [String], _ words: WordTree) -> [WordProblem] {
      ValueWords.read(Self.english(path, words)).problems
    }
    #expect(
      problems(["numbers", "percent"], "{number}%")
        == [
          WordProblem(
            path: ["numbers", "percent"], kind: .unknownPlace("number", known: [""]))
        ])
    #expect(
      problems(["dates", "months"], ["January"])
        == [WordProblem(path: ["dates", "months"], kind: .notA(.list(12)))])
    #expect(
      problems(["text", "uncertain"], "{}?]")
        == [WordProblem(path: ["text", "uncertain"], kind: .unbalanced)])
    #expect(
      problems(["plural", "one"], "i is 1")
        .contains(WordProblem(path: ["plural", "one"], kind: .badRule)))
    #expect(
      problems(["resources", "owner"], ["le *": "du *"])
        == [WordProblem(path: ["resources", "owner"], kind: .badForms)])
    #expect(
      problems(["dates", "year", "article"], "la")
        == [
          WordProblem(
            path: ["dates", "year", "article"],
            kind: .unknownArticle("la", known: ["none", "the"]))
        ])
    #expect(
      problems(["text", "colour"], "blue")
        == [WordProblem(path: ["text", "colour"], kind: .unused)])
  }

  private static func english(_ path: [String], _ words: WordTree) -> WordTree {
    func set(_ tree: WordTree, _ path: ArraySlice<String>) -> WordTree {
      guard let name = path.first, case .group(var entries) = tree else { return words }
      let rest = path.dropFirst()
      if let index = entries.firstIndex(where: { $0.name == name }) {
        entries[index] = WordEntry(name, set(entries[index].words, rest))
      } else {
        entries.append(WordEntry(name, words))
      }
      return .group(entries)
    }
    return set(.english, path[...])
  }

  @Test func pluralsFollowTheRules() throws {
    let polish = try #require(
      Self.rules([
        ("one", "i = 1 and v = 0"),
        ("few", "v = 0 and i % 10 = 2..4 and i % 100 != 12..14"),
        (
          "many",
          "v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14"
        ),
      ]))
    let forms = [0, 1, 2, 5, 11, 12, 21, 22, 102, 112].map { polish.form(.init($0)) }
    #expect(
      forms == ["many", "one", "few", "many", "many", "many", "many", "few", "few", "many"])
    #expect(polish.form(.init(whole: "1", decimals: "5")) == "other")
    for wrong in ["", "i", "i = ", "x = 1", "i % 0 = 1", "i = 4..2", "i == 1"] {
      let isRule = Self.rules([("one", wrong)]) != nil
      #expect(!isRule, "\(wrong)")
    }
  }

  private static func rules(_ written: [(name: String, rule: String)]) -> PluralRules? {
    var rules = PluralRules()
    for (name, rule) in written {
      let isRule = rules.add(name, rule)
      guard isRule else { return nil }
    }
    return rules
  }

  @Test func aLanguageFromAFileOnly() throws {
    let words = ValueWords.read(Self.english(["text", "and"], "{} e {last}")).words
    let language = ValueLanguage(tag: "it", words: words)
    #expect(language.list(["a", "b", "c"]) == "a, b e c")
    #expect(!language.speaksFrench && !language.speaksEnglish)
    #expect(When.read("fin 2019").value?.formatted(in: language) == "end of 2019")
  }
}
