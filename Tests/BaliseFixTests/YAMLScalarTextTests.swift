import BaliseDiagnostics
import BaliseDocuments
import Testing

/// Words written as YAML read back as the same words, and nothing around them changes.
struct YAMLScalarTextTests {
  static let words = [
    "Le Damier", "Hub : un lieu", "a # b", "#hub", "- tiret", "-5", "?", "a:", ": a", "[a]", "{a}",
    "a, b", "a]b", "'l'été'", "l'été", "\"cité\"", "a\\b", "\"'\\", "@x", "%x", "`x`", "|", ">",
    "&a", "*a", "!a", "a\nb", "a\tb", " bord ", "\u{A0}x", "...", "---", "oui", "null", "~", "2018",
    "fin\u{2028}", "é\u{85}e", "😀 : 😀", "https://a.b/c?d=e#f", "«\u{A0}Hub\u{A0}: oui\u{A0}»",
    "a:\u{A0}b", "", "1:30", "=", "<<", "- ", "'", "\"",
  ]

  @Test(arguments: words)
  func newValueReadsBack(_ text: String) throws {
    let source = "a: \(YAMLScalarText.written(text)) # note\nb: fin\n"
    let root = try root(of: source)
    #expect(root["a"]?.text == text)
    #expect(root["b"]?.text == "fin")
  }

  static let places = [
    "a: [XX, zz]\nb: fin", "a: [zz , XX ]\nb: fin", "a: {k: XX, l: zz}\nb: fin",
    "a:\n  - XX # note\n  - zz\nb: fin", "a: 'XX' # note\nb: fin", "a: \"XX\"\nb: fin",
    "a: XX   # note\nb: fin", "a: XX\r\nb: fin", "a: [\"XX\"]\nb: fin", "- XX\n- zz",
    "a:\n  k: XX\n  l: 'zz'\nb: fin", "XX: a\nb: fin", "'XX': a\nb: fin", "a: {XX: zz}\nb: fin",
    "a:\n- XX: role\n- zz",
  ]

  @Test(arguments: places)
  func replacementChangesOneScalarOnly(_ source: String) throws {
    for text in Self.words {
      let file = SourceFile(path: "x.yaml", text: source)
      let before = try scalars(of: source)
      guard let place = before.first(where: { $0.text == "XX" }),
        let fix = YAMLScalarText.replacement(of: place.range, in: file, by: text)
      else {
        Issue.record("no replacement by \(text)")
        continue
      }
      let mended = FixApplier.apply([fix], to: file.bytes).bytes
      let after = try scalars(of: String(decoding: mended, as: UTF8.self))
      #expect(after.map(\.text) == before.map { $0.text == "XX" ? text : $0.text }, "\(text)")
    }
  }

  @Test
  func quotesAreKept() {
    #expect(replaced("a: 'XX'", by: "l'été") == "a: 'l''été'")
    #expect(replaced("a: \"XX\"", by: "dit \"oui\"") == "a: \"dit \\\"oui\\\"\"")
    #expect(replaced("a: XX", by: "Le Damier") == "a: Le Damier")
    #expect(replaced("a: [XX]", by: "Nantes, ville") == "a: [\"Nantes, ville\"]")
    #expect(replaced("a:\n  - XX", by: "Nantes, ville") == "a:\n  - Nantes, ville")
  }

  @Test(arguments: ["a: |\n  XX\n", "a: >-\n  XX\n", "a: &x XX\n", "a: !!str XX\n", "a: [XX]\n"])
  func whatIsNotOneScalarIsLeftAlone(_ source: String) throws {
    let file = SourceFile(path: "x.yaml", text: source)
    let node = try #require(YAMLDocument.parse(file: file).value?.root["a"])
    #expect(YAMLScalarText.replacement(of: node.range, in: file, by: "YY") == nil)
  }

  @Test
  func placesOutsideTheFileAreRefused() {
    let file = SourceFile(path: "x.yaml", text: "a: b")
    for place in [ByteRange(3, 9), ByteRange(4, 4), ByteRange(4, 3), ByteRange(-2, 1)] {
      #expect(YAMLScalarText.replacement(of: place, in: file, by: "c") == nil)
    }
    let long = String(repeating: "x", count: 2000)
    #expect(YAMLScalarText.replacement(of: ByteRange(3, 4), in: file, by: long) == nil)
  }

  private func replaced(_ source: String, by text: String) -> String {
    let file = SourceFile(path: "x.yaml", text: source)
    guard let place = try? scalars(of: source).first(where: { $0.text == "XX" })?.range,
      let fix = YAMLScalarText.replacement(of: place, in: file, by: text)
    else { return "" }
    return String(decoding: FixApplier.apply([fix], to: file.bytes).bytes, as: UTF8.self)
  }

  private func root(of source: String) throws -> YAMLNode {
    let parsed = YAMLDocument.parse(file: SourceFile(path: "x.yaml", text: source))
    try #require(parsed.diagnostics.isEmpty, "\(source)")
    return try #require(parsed.value?.root)
  }

  private func scalars(of source: String) throws -> [YAMLNode] {
    func visit(_ node: YAMLNode) -> [YAMLNode] {
      node.kind == .scalar
        ? [node]
        : node.items.flatMap(visit) + node.entries.flatMap { [$0.key] + visit($0.value) }
    }
    return visit(try root(of: source))
  }
}
