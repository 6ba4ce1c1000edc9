import BaliseDiagnostics
import BaliseDocuments
import BaliseText
import BaliseValues
import Testing

@testable import BalisePlan

/// The keys of a mapping are found as the fields they mean, however many there are.
struct FieldsReaderTests {
  private func read(
    _ text: String, _ fields: [Field]
  ) throws -> (slots: [FieldSlot], values: [FieldValue], problems: [String]) {
    let file = SourceFile(path: "content/a/a.md", text: text)
    let root = try #require(YAMLDocument.parse(file: file).value).root
    let languages = SiteLanguages(["en"])
    var reading = FieldReading(
      file: file, language: languages.valueLanguage(0), languages: languages)
    let slots = FieldsReader(fields: fields).read(root, &reading)
    let problems = reading.diagnostics.map { "\($0.id) \($0.range?.start.line ?? 0)" }
    return (slots, FieldsReader(fields: fields).values(root, &reading), problems)
  }

  private func text(_ value: FieldValue) -> String? {
    if case .text(let text) = value { text } else { nil }
  }

  @Test func eachOfManyFieldsIsReadOnce() throws {
    let fields = (0..<70).map { Field(name: "f\($0)", keys: ["é\($0)"], type: TextType()) }
    let lines = fields.indices.reversed().map { "\(fields[$0].keys[$0 % 2]): v\($0)\n" }
    let found = try read(lines.joined() + "f3: again\né68: again\n", fields)
    #expect(found.slots.map { text($0.value) } == fields.indices.map { "v\($0)" })
    #expect(found.values.map { text($0) } == fields.indices.map { "v\($0)" })
    // The line of what stands there already comes first in the text.
    #expect(found.problems == ["duplicate-field 71", "duplicate-field 72"])
  }

  @Test func anAccentMayBeWrittenInTwoWays() throws {
    let fields = [Field(name: "title", keys: ["é"], type: TextType())]
    let found = try read("e\u{301}: a\n", fields)
    #expect(text(found.slots[0].value) == "a")
    #expect(found.problems.isEmpty)
  }

  @Test func aDateIsReadOnceForAllFilesThatSayIt() throws {
    let fields = [Field(name: "when", type: WhenType())]
    let dates = KnownDates()
    func read(_ words: String, _ language: Int, named: Day? = nil) throws -> (When?, [String]) {
      let file = SourceFile(path: "content/a/a.md", text: "when: \(words)\n")
      let root = try #require(YAMLDocument.parse(file: file).value).root
      let languages = SiteLanguages(["en", "fr"])
      var reading = FieldReading(
        file: file, language: languages.valueLanguage(language), languages: languages)
      (reading.knownDates, reading.named) = (dates, named)
      let value = FieldsReader(fields: fields).values(root, &reading)[0]
      guard case .when(let when) = value else { return (nil, reading.diagnostics.map(\.id)) }
      return (when, reading.diagnostics.map(\.id))
    }
    for words in ["2027-2033", "end 2019", "12 March", "nonsense"] {
      let day = try #require(Day(iso: "2023-03-12"))
      // What is wrong is told each time, and a named file understands more.
      let first = try (read(words, 0), read(words, 1), read(words, 0, named: day))
      let second = try (read(words, 0), read(words, 1), read(words, 0, named: day))
      #expect(first.0.0?.edtf == second.0.0?.edtf && first.0.1 == second.0.1)
      #expect(first.1.0?.edtf == second.1.0?.edtf && first.1.1 == second.1.1)
      #expect(first.2.0?.edtf == second.2.0?.edtf && first.2.1 == second.2.1)
    }
    // The same month twice, its accent written in one sign and in two.
    for words in ["février 2024", "fe\u{301}vrier 2024", "février 2024"] {
      let written = try #require(try read(words, 1).0?.words)
      #expect(Array(written.utf8) == Array(words.utf8))
    }
    #expect(try read("12 March", 0).1 == ["date-without-year"])
    #expect(dates.value(of: "2027-2033", in: .en) != nil)
    #expect(dates.value(of: "12 March", in: .en) == nil)
    #expect(dates.value(of: "2028-2033", in: .en) == nil)
  }

  @Test func whatIsNoFieldIsTold() throws {
    let fields = [Field(name: "title", type: TextType()), Field(name: "rank", type: IntegerType())]
    let found = try read("tilte: a\nrank: 12\n", fields)
    #expect(found.problems == ["unknown-key 1"])
    #expect(found.slots[0].range == nil)
    if case .integer(12) = found.slots[1].value {} else { Issue.record("no number") }
  }
}
