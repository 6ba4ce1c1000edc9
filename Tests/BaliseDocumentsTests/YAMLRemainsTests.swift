import BaliseDiagnostics
import BaliseText
import Testing

@testable import BaliseDocuments

/// A broken line hides its own field, and no other.
@Suite struct YAMLRemainsTests {
  private func parse(_ fields: String) -> Checked<SourceDocument> {
    SourceDocument.parse(SourceFile(path: "a.md", text: "---\n" + fields + "\n---\nTexte.\n"))
  }

  private func told(_ fields: String) -> [String] {
    parse(fields).diagnostics.map { "\($0.range?.start.line ?? 0) \($0.id)" }
  }

  @Test(arguments: [
    "title: Hub : un lieu\nnumber: 5\nwhen: hier", "number: 5\ntitle: \"Hub\nwhen: hier",
    "number: 5\nwhen: hier\ntitle: {a: b", "number: 5\nwho:\n  - name: A\n - name: B\nwhen: hier",
    "number: 5\nwhen: hier\ntitle: \"a\" b\n", "number: 5\r\ntitle: Hub : un\r\nwhen: hier\r\n",
    "number: 5\nété: \"a\" b\n  ici\n\n# fin\nwhen: hier",
  ])
  func theOtherFieldsAreRead(_ fields: String) throws {
    let parsed = parse(fields)
    #expect(parsed.diagnostics.count == 1 && parsed.hasErrors)
    #expect(parsed.value.frontMatter == nil)
    let root = try #require(parsed.value.remains?.root)
    #expect(root["number"]?.text == "5" && root["when"]?.text == "hier")
    #expect(root["title"] == nil && root["who"] == nil)
    #expect(parsed.value.body.start > 0)
    // Each place is one of the file.
    let place = try #require(root["when"]?.range)
    #expect(Int(place.end) <= parsed.value.file.bytes.count)
    #expect(
      parsed.value.file.bytes[Int(place.start)..<Int(place.end)].elementsEqual("hier".utf8))
  }

  @Test func mistakesBelowAreToldToo() {
    #expect(
      told("title: Hub : un\nnumber: 5\nwhen: \"a\" b\nwho: [A\nmore: x")
        == ["2 yaml-colon-in-value", "4 yaml-text-after-quote", "5 yaml-open-bracket"])
    #expect(
      told("title: Hub : un\nnumber: 5\nnumber: 6")
        == ["2 yaml-colon-in-value", "4 yaml-duplicate-key"])
  }

  /// A quote that is never closed reaches into what follows: no consequence of it is told.
  @Test(arguments: [
    "a: \"foo\nb: \"bar\"\nc: \"x\"\nd: y", "a: 'foo\nb: it's\nc: 'x'\nd: y",
    "a: [1,\nb: 2\nc: 3", "a: \"x\nb: y\nc: \"z\"",
  ])
  func noConsequenceIsTold(_ fields: String) {
    let lines = Set(parse(fields).diagnostics.compactMap { $0.range?.start.line })
    #expect(lines.count == 1, "\(told(fields))")
  }

  @Test func whatIsNoFieldIsNotRead() {
    for fields in ["- a\n- b: c: d", "texte", "\"a", "\tb", "", "a: &x\n  b: *y\n%"] {
      #expect(parse(fields).value.remains?.root.kind ?? .mapping == .mapping)
    }
    let long = "title: a : b\n" + String(repeating: "# x\n", count: 40_000) + "number: 5"
    #expect(parse(long).value.remains == nil)
  }
}
