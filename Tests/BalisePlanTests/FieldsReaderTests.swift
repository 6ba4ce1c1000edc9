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

  @Test func whatIsNoFieldIsTold() throws {
    let fields = [Field(name: "title", type: TextType()), Field(name: "rank", type: IntegerType())]
    let found = try read("tilte: a\nrank: 12\n", fields)
    #expect(found.problems == ["unknown-key 1"])
    #expect(found.slots[0].range == nil)
    if case .integer(12) = found.slots[1].value {} else { Issue.record("no number") }
  }
}
