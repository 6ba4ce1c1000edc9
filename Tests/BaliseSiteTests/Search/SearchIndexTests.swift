import BaliseTestSupport
import BaliseText
import Foundation
import Testing

@testable import BaliseSite

struct SearchIndexTests {
  private static let template =
    "{{<base}}{{$main}}<form action=\"{{site.search}}\" data-index=\"{{site.search-index}}\" data-parameters=\"{{site.search-parameters}}\"></form>{{/main}}{{/base}}"

  private static let words =
    "search: Search\nsearch-page: Page\nsearch-pages: Pages\nsearch-year: Year\nsearch-ignored: the of\n"

  private static func files(_ search: String = "") -> [String: String] {
    [
      "content/site.yaml": "name: Plan\nlanguages: [en]\n" + search,
      "content/actions/_collection.yaml": """
      label: {en: [Action, Actions]}
      fields:
        title: {type: text}
        summary: {type: text}
        secret: {type: text, private: true}
        note: {type: text}
        state: {type: choice, options: [planned, done]}
        when: {type: when}
        leader: {type: reference, to: partners, back: leads}
        helpers: {type: reference, to: partners, many: true, back: helps}
        contact:
          type: group
          fields:
            service: {type: text}
            telephone: {type: phone, private: true}

      """,
      "content/partners/_collection.yaml":
        "label: {en: [Partner, Partners]}\naliases: aliases\nfields:\n  name: {type: text}\n  aliases: {type: text, many: true}\n",
      "content/actions/hub.md": """
      ---
      title: A hub
      summary: A place of its own
      secret: zanzibar
      note: kilimanjaro
      state: done
      when: 2019 to 2021
      leader: Damier
      helpers: [Orbe]
      contact: {service: quetzalcoatl, telephone: "04 73 00 00 00"}
      ---
      ## Words

      Popocatepetl <!-- hidden --> and [Titicaca](https://example.org/orinoco).

      """,
      "content/partners/damier.md": "---\nname: Damier\naliases: [\"</script><b>\", DMR]\n---\n",
      "content/partners/orbe.md": "---\nname: Orbe\n---\n",
      "templates/pages/search.html": template,
    ]
  }

  private static func plan(_ search: String = "") throws -> PlanFolder {
    let plan = try PlanFolder(files(search))
    let known = try plan.text("templates/languages/en.yaml")
    try plan.write("templates/languages/en.yaml", known + words)
    return plan
  }

  private static func index(_ site: FileTree) throws -> [String: Any] {
    let text = try #require(site["search/en.js"])
    let json = text.dropFirst("baliseSearch = ".count).dropLast(2)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  @Test func whatIsPublishedIsFoundAndNothingElse() throws {
    let site = try Self.plan().site()
    let text = try #require(site["search/en.js"])
    for word in ["kilimanjaro", "quetzalcoatl", "popocatepetl", "titicaca", "place"] {
      let terms = try #require(try Self.index(site)["terms"] as? String)
      #expect(Self.decoded(terms).contains(word), "\(word)")
    }
    for file in site.paths where file.hasPrefix("search/") {
      for word in ["zanzibar", "hidden", "orinoco", "04 73", "</script>", "<b>"] {
        #expect(site[file]?.contains(word) == false, "\(word) in \(file)")
      }
    }
    #expect(text.contains("\\u003c/script\\u003e\\u003cb\\u003e|DMR"))
    #expect(site["search/en-0.js"]?.contains("A place of its own") == true)
    #expect(site["search.html"]?.contains("data-index=\"search/en.js\"") == true)
  }

  private static func decoded(_ terms: String) -> [String] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef")
    var last = ""
    return terms.split(separator: " ").map { term in
      let shared = alphabet.firstIndex(of: term.first ?? "A") ?? 0
      last = String(last.prefix(shared) + term.dropFirst())
      return last
    }
  }

  @Test func theListsSayWhoHasWhat() throws {
    let plan = try Self.plan(
      "search: {filters: [{of: partners, roles: true}, years, {of: [actions.state], label: {en: Progress}}]}\n"
    )
    let site = try plan.site()
    #expect(
      site["search.html"]?.contains("data-parameters=\"q kind partners partners-role years state\"")
        == true)
    let filters = try #require(try Self.index(site)["filters"] as? [[String: Any]])
    #expect(filters.map { $0["id"] as? String } == ["partners", "years", "state"])
    #expect(filters.map { $0["label"] as? String } == ["Partner", "Year", "Progress"])
    #expect(filters[0]["roles"] as? [String] == ["Leader", "Helpers"])
    // The first partner is led to by the first document, the second helps it.
    #expect(filters[0]["places"] as? [String] == ["AA", "BA"])
    #expect(filters[1]["values"] as? [String] == ["2021", "2020", "2019"])
    #expect(filters[2]["values"] as? [String] == ["done"])
  }

  @Test func aFilterThatThereIsNotIsAMistake() throws {
    let plan = try Self.plan("search: {filters: [partnesr, actions.secret, state]}\n")
    #expect(
      Transcript.places(Transcript.own(try plan.check().diagnostics)) == [
        "content/site.yaml:3:20 unknown-search-filter",
        "content/site.yaml:3:30 unknown-search-filter",
      ])
  }

  @Test func everyListHasANameOfItsOwn() throws {
    let plan = try Self.plan(
      "search: {filters: [actions.state, {of: [actions.state], label: Again}, years, years]}\n")
    let index = try Self.index(try plan.site())
    let lists = try #require(index["filters"] as? [[String: Any]])
    let names = lists.compactMap { $0["id"] as? String }
    #expect(names == ["state", "actions-state", "years", "years-2"])
  }

  @Test func lettersWrittenInTwoUnitsStayWhole() throws {
    let plan = try Self.plan()
    try plan.write("content/actions/bold.md", "---\ntitle: 𝐁𝐨𝐧𝐣𝐨𝐮𝐫 𝐁𝐢𝐞𝐧\n---\n")
    let site = try plan.site()
    let path = try #require(site.paths.first { $0.hasPrefix("search/") })
    #expect(site[path]?.contains("\u{FFFD}") == false)
  }

  @Test func withoutATemplateThereIsNoIndex() throws {
    var files = Self.files()
    files["templates/pages/search.html"] = nil
    let site = try PlanFolder(files).site()
    #expect(!site.paths.contains { $0.hasPrefix("search") })
  }

  @Test func numbersAreWrittenAsTheScriptReadsThem() {
    func written(_ numbers: [Int]) -> String {
      String(decoding: SearchNumbers.rising(numbers), as: UTF8.self)
    }
    #expect(written([0, 1, 32, 33]) == "ABfB")
    #expect(written([32]) == "gB")
    #expect(written([31 + 32 * 31]) == "_f")
    #expect(written([1024]) == "ggB")
  }

  @Test func aTextStandsOnOneLine() {
    let breaks = ["\n", "\r\n", "\t", "\u{0B}", "\u{85}", "\u{2028}", "\u{2029}"]
    for sign in breaks { #expect(SearchDocuments.line("\(sign)é\(sign)\(sign)b") == "é b") }
    for text in ["", "a b", "l’été", "a – b", "\u{A9}"] {
      #expect(SearchDocuments.line(text) == text)
    }
  }

  @Test func aWordSharesWholeCharactersWithTheOneBefore() throws {
    let words = [
      "éclair", "éclairage", "eclat", "a😀b", "a😁b", String(repeating: "z", count: 39),
      String(repeating: "z", count: 30) + "😀", String(repeating: "z", count: 30) + "😁",
    ]
    var document = SearchDocument(title: "", titleLanguage: 0, path: "", excerptLanguage: 0)
    document.words = words.sorted().map { (stem: $0, count: SearchCount(written: $0)) }
    let terms = SearchTerms([document], jobs: 1)
    var last: [UInt16] = []
    let read = try String(decoding: terms.written, as: UTF8.self).split(separator: " ").map {
      part in
      let letter = try #require(part.utf8.first)
      let shared = Int(letter) - (letter < 0x61 ? 0x41 : 0x61 - 26)
      last = Array(last.prefix(shared)) + Array(part.dropFirst().utf16)
      return String(decoding: last, as: UTF16.self)
    }
    #expect(read.sorted() == words.sorted())
    #expect(read == terms.terms.map(\.written))
  }
}
