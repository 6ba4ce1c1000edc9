import BaliseDiagnostics
import BaliseSite
import BaliseTestSupport
import BaliseText
import Foundation
import Testing

/// What others get: tables that spreadsheets cannot be tricked with, rows that are complete, and
/// descriptions that cannot end the block they stand in.
struct OpenDataTests {
  private static let schema = """
    title: title
    fields:
      title: {type: text, required: true}
      remarks: {type: text, many: true}
      size: {type: number}
      group:
        type: group
        many: true
        fields:
          names: {type: text, many: true}
          secret: {type: text, private: true}
    """

  private static func plan(_ entries: [String: String]) throws -> PlanFolder {
    var files = [
      "content/site.yaml": "name: Données\nlanguages: [fr]\n",
      "content/notes/_collection.yaml": schema,
    ]
    for (name, text) in entries { files["content/notes/\(name).md"] = "---\n\(text)\n---\n" }
    return try PlanFolder(files)
  }

  @Test(arguments: [
    "=1+1", "+33 4 73", "-12 %", "@SUM(A1)", "'quoted", "  =x", "＝1+1", "＠x", "plain", "a,b",
    "say \"no\"", "l'été", "a;b", "5-3", "😀 = 1",
  ])
  func aTextComesBackAsItWas(_ text: String) throws {
    let quoted = "'" + text.replacing("'", with: "''") + "'"
    let site = try Self.plan(["a": "title: \(quoted)"]).site()
    let rows = try CSVText.rows(try #require(site["data/notes.csv"]))
    let column = try #require(rows[0].firstIndex(of: "title"))
    let cell = rows[1][column]
    #expect(CSVText.plain(cell) == text)
    let first = cell.unicodeScalars.first { $0 != " " }
    #expect(!["=", "+", "-", "@", "＝", "＠"].contains(first))
  }

  @Test func severalValuesStandInOneCellAndCanBeToldApart() throws {
    let site = try Self.plan([
      "a": """
      title: Un
      remarks: ["a|b", 'c\\d', e]
      size: 1,5
      group:
        - {names: [x, "y|z"], secret: PLANTED}
        - {names: w}
      """
    ]).site()
    let rows = try CSVText.rows(try #require(site["data/notes.csv"]))
    #expect(rows[0] == ["id", "url", "title", "remarks", "size", "group.names"])
    #expect(
      rows[1] == ["a", "notes/a.html", "Un", "a\\|b|c\\\\d|e", "1.5", "x\\|y\\\\\\|z|w"])
    #expect(site.paths(containing: "PLANTED") == [])
  }

  @Test func linesEndAsTheStandardSays() throws {
    let site = try Self.plan(["a": "title: |\n  deux\n  lignes"]).site()
    let text = try #require(site["data/notes.csv"])
    #expect(text.hasSuffix("\r\n"))
    #expect(try CSVText.rows(text).map(\.count) == [6, 6])
  }

  @Test func whatIsPrivateIsInNoFile() throws {
    let site = try OpenDataFixture.site()
    for secret in ["planted@", "07 49", "0749335711", "+33749335711"] {
      #expect(site.paths(containing: secret) == [])
    }
    #expect(site["data/people.csv"] == nil)
    #expect(site["data/people.json"] != nil)
  }

  @Test func onlyCompleteRowsAreExported() throws {
    let site = try OpenDataFixture.site()
    let deliberations = try CSVText.rows(try #require(site["data/scdl/deliberations.csv"]))
    #expect(deliberations.count == 2)
    #expect(
      deliberations[1].prefix(4) == [
        "Communauté de Lafayette", "73282932000074", "D-2015-12", "2015-10-06",
      ])
    let grants = try CSVText.rows(try #require(site["data/scdl/subventions.csv"]))
    #expect(grants.count == 2)
    #expect(grants[1].contains("31500.5"))
    #expect(grants[1].contains("aide en numéraire;aide en nature"))
    #expect(grants[1].contains("2015-11-01/2016-03-31"))
    #expect(grants[1].contains("'- Fonctionnement du studio"))
    let page = try #require(site["open-data.html"])
    #expect(page.contains("6\u{A0}champs sur 17") || page.contains("5\u{A0}champs sur 17"))
    #expect(page.contains("montant (Montant total de la subvention): sans valeur exacte"))
  }

  @Test func numbersOfWorkersChangeNothing() throws {
    let plan = try PlanFolder()
    try plan.copy(OpenDataFixture.folder + "/content", to: "content")
    try plan.copy(OpenDataFixture.folder + "/templates", to: "templates")
    #expect(try plan.site(jobs: 1) == plan.site(jobs: 4))
  }

  @Test func aSiteMayPublishPagesAlone() throws {
    let plan = try Self.plan(["a": "title: Un"])
    let with = try plan.site()
    #expect(!with.files.keys.filter { $0.hasPrefix("data/") }.isEmpty)
    try plan.replace(
      "languages: [fr]", with: "languages: [fr]\ndata: false", in: "content/site.yaml")
    let without = try plan.site()
    #expect(without.files.keys.filter { $0.hasPrefix("data/") } == [])
    #expect(without.files == with.files.filter { !$0.key.hasPrefix("data/") })
    #expect(try plan.differencesFromClean() == [])
  }

  @Test func noDataHasNoPagesAndNoLinks() throws {
    let plan = try PlanFolder()
    try plan.copy(OpenDataFixture.folder + "/content", to: "content")
    try plan.copy(OpenDataFixture.folder + "/templates", to: "templates")
    try plan.write(
      "content/site.yaml",
      "name: Plan\nlanguages: [fr, en]\nmenu: [grants, open-data]\ndata: false\n")
    let report = try plan.check()
    #expect(!report.diagnostics.contains { $0.id == "unused-template" })
    let lost = try #require(report.diagnostics.first { $0.id == "unknown-menu-target" })
    #expect(lost.help?.en == "take it out of the menu: with “data: false”, no data is published")
  }

  @Test func aSiteWithoutDataKeepsItsIdentity() throws {
    let plan = try Self.plan(["a": "title: Un"])
    try plan.replace(
      "languages: [fr]", with: "languages: [fr]\ndata: {publish: non, siret: 732 829 320 00074}",
      in: "content/site.yaml")
    #expect(try plan.site().files.keys.filter { $0.hasPrefix("data/") } == [])
  }

  @Test(arguments: [
    "data: true", "data: oui", "data:", "data: {publish: oui}", "data: {publish: }",
  ])
  func dataIsPublishedUnlessAPlanSaysNo(_ line: String) throws {
    let plan = try Self.plan(["a": "title: Un"])
    try plan.replace("languages: [fr]", with: "languages: [fr]\n" + line, in: "content/site.yaml")
    #expect(try plan.site()["data/notes.json"] != nil)
  }

  @Test func aWordThatIsNoAnswerTakesNoDataAway() throws {
    let plan = try Self.plan(["a": "title: Un"])
    try plan.replace(
      "languages: [fr]", with: "languages: [fr]\ndata: nein", in: "content/site.yaml")
    #expect(
      Transcript.places(Transcript.own(try plan.check().diagnostics)) == [
        "content/site.yaml:3:7 not-a-boolean"
      ])
  }

  @Test func aLinkToDataThatIsNotPublishedLeadsNowhere() throws {
    let plan = try Self.plan(["a": "title: Un\n---\nLes [données](../data/notes.json)."])
    #expect(Transcript.own(try plan.check().diagnostics).isEmpty)
    try plan.replace(
      "languages: [fr]", with: "languages: [fr]\ndata: false", in: "content/site.yaml")
    #expect(
      Transcript.places(Transcript.own(try plan.check().diagnostics)) == [
        "content/notes/a.md:4:15 unknown-link"
      ])
    let help = try plan.check().diagnostics.first { $0.id == "unknown-link" }?.help?.en
    #expect(help == "take the link out: with “data: false” in site.yaml, no data is published")
  }

  @Test func twoFilesOfDataNeverShareAPath() throws {
    let plan = try PlanFolder([
      "content/site.yaml": "name: Données\nlanguages: [fr]\n",
      "content/datapackage/_collection.yaml": "fields:\n  title: {type: text}\n",
    ])
    #expect(
      Transcript.places(Transcript.own(try plan.check().diagnostics)) == [
        "content/datapackage/_collection.yaml:1:1 duplicate-path"
      ])
  }
}

/// The fixture of known tables, as a site.
enum OpenDataFixture {
  static let folder = Fixtures.folder + "/sites/open-data"

  static func site() throws -> FileTree {
    let plan = try PlanFolder()
    try plan.copy(folder + "/content", to: "content")
    try plan.copy(folder + "/templates", to: "templates")
    return try plan.site()
  }
}

/// CSV read back as RFC 4180 has it.
enum CSVText {
  /// The rows of a text; an error when a quote is out of place.
  static func rows(_ text: String) throws -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if isQuoted {
        if byte == 0x22 {
          if index + 1 < bytes.count, bytes[index + 1] == 0x22 {
            cell.append(0x22)
            index += 1
          } else {
            isQuoted = false
          }
        } else {
          cell.append(byte)
        }
      } else {
        switch byte {
        case 0x22:
          guard cell.isEmpty else { throw Mismatch(["a quote inside a cell"]) }
          isQuoted = true
        case 0x2C:
          row.append(String(decoding: cell, as: UTF8.self))
          cell = []
        case 0x0D:
          guard index + 1 < bytes.count, bytes[index + 1] == 0x0A else {
            throw Mismatch(["a lone CR"])
          }
          row.append(String(decoding: cell, as: UTF8.self))
          rows.append(row)
          (row, cell) = ([], [])
          index += 1
        case 0x0A: throw Mismatch(["a lone LF"])
        default: cell.append(byte)
        }
      }
      index += 1
    }
    guard row.isEmpty, cell.isEmpty, !isQuoted else { throw Mismatch(["an open row"]) }
    return rows
  }

  /// A cell without the apostrophe that keeps spreadsheets from running it.
  static func plain(_ cell: String) -> String {
    cell.hasPrefix("'") ? String(cell.dropFirst()) : cell
  }
}
