import BaliseDiagnostics
import BaliseDocuments
import BaliseText
import Testing

@Suite struct YAMLNodeTests {
  /// The outermost node of a text that must be read without a diagnostic.
  private func read(_ text: String) throws -> YAMLNode {
    let parsed = YAMLDocument.parse(file: SourceFile(path: "a.yaml", text: text))
    #expect(parsed.diagnostics.isEmpty)
    return try #require(parsed.value).root
  }

  private func source(_ node: YAMLNode) -> String {
    String(decoding: node.file.bytes[Int(node.range.start)..<Int(node.range.end)], as: UTF8.self)
  }

  @Test func everyScalarIsTextAsWritten() throws {
    let root = try read(
      "année: 2018\nnon: no\nnuméro: 01\nheure: 10:30\nvide:\nnul: ~\nvrai: true\ncité: \"\"\n")
    #expect(root.kind == .mapping)
    #expect(
      root.entries.map(\.name) == [
        "année", "non", "numéro", "heure", "vide", "nul", "vrai", "cité",
      ])
    #expect(root.entries.map(\.value.text) == ["2018", "no", "01", "10:30", "", "~", "true", ""])
    #expect(
      root.entries.map(\.value.isEmpty) == [false, false, false, false, true, false, false, false])
    #expect(root["numéro"]?.text == "01")
    #expect(root["absent"] == nil)
  }

  @Test func rangesCountBytesAfterAccents() throws {
    let text = "# été\ntitre: « L’hub » à Gerzat\npilotes: [Le Damier, 'Sauve qui peut'] # fin\n"
    let root = try read(text)
    #expect(
      root.entries.map { source($0.value) } == [
        "« L’hub » à Gerzat", "[Le Damier, 'Sauve qui peut']",
      ])
    #expect(
      root["pilotes"].map { $0.items.map { source($0) } } == ["Le Damier", "'Sauve qui peut'"])
    #expect(root["pilotes"].map { $0.items.map(\.text) } == ["Le Damier", "Sauve qui peut"])
    #expect(root["pilotes"].map { $0.items.map(\.isPlain) } == [true, false])
    #expect(root.entries.map { root.file.range($0.keyRange).start.line } == [2, 3])
    #expect(root["pilotes"]?.sourceRange.start == SourcePosition(line: 3, column: 10))
  }

  @Test func blocksEndWithTheirLastWord() throws {
    let root = try read("a:\n  - x\n  - y: 1\n    z:\n\n# fin\nb:\n- c\n- d\n\n\n")
    #expect(root["a"].map { source($0) } == "- x\n  - y: 1\n    z:")
    #expect(root["b"].map { source($0) } == "- c\n- d")
    #expect(root["a"]?.count == 2)
    let second = try #require(root["a"].map { Array($0.items) }?.last)
    #expect(second.count == 2)
    #expect(second["z"]?.isEmpty == true)
  }

  @Test func aMappingNobodyMeantIsReadBackAsWords() throws {
    let root = try read(
      "- Nombre d'entreprises : entre 8 et 10 # estimé\n- Budget:\n     50 000 €\n- \"x\"\n")
    #expect(
      root.items.map(\.words) == [
        "Nombre d'entreprises : entre 8 et 10", "Budget: 50 000 €", "\"x\"",
      ])
    #expect(root.items.map(\.kind) == [.mapping, .mapping, .scalar])
  }

  @Test func quotedAndFoldedTextsAreDecoded() throws {
    let root = try read(
      "a: \"l\\u2019été \\\"x\\\"\"\nb: 'l''été'\nc: >\n  un\n  deux\n\n  trois\nd: |-\n  x\n    y\ne: mot\n  suite\n"
    )
    #expect(
      root.entries.map(\.value.text) == [
        "l’été \"x\"", "l'été", "un deux\ntrois\n", "x\n  y", "mot suite",
      ])
    #expect(root["c"].map { source($0) } == ">\n  un\n  deux\n\n  trois")
  }

  @Test(arguments: [
    "\u{FEFF}a: é\r\nb:\r\n  - x\r\n  - y", "a: é\nb:\n  - x\n  - y\n", "a: é\rb:\r  - x\r  - y\r",
  ])
  func lineEndsAndByteOrderMark(_ text: String) throws {
    let root = try read(text)
    #expect(root["a"]?.text == "é")
    #expect(root["b"].map { $0.items.map { source($0) } } == ["x", "y"])
    #expect(root["b"]?.sourceRange.start == SourcePosition(line: 3, column: 3))
  }

  @Test func noBreakSpacesStayInTheText() throws {
    let root = try read("a: 50\u{A0}000\u{202F}€\nb: \u{A0}x\u{A0}\n")
    #expect(root.entries.map(\.value.text) == ["50\u{A0}000\u{202F}€", "\u{A0}x\u{A0}"])
  }

  @Test(arguments: ["", "\n\n", "# rien\n", "---\n", "\u{FEFF}"])
  func nothingIsAnEmptyScalar(_ text: String) throws {
    let root = try read(text)
    #expect(root.isEmpty)
    #expect(Array(root.entries.map(\.name)) == [])
  }

  @Test func aRangeOfAFileIsReadAlone() throws {
    let text = "é: {\nb: ç\n}\n"
    let file = SourceFile(path: "a", text: text)
    let start = Array(text.utf8).firstIndex(of: UInt8(ascii: "b")) ?? 0
    let parsed = YAMLDocument.parse(file: file, range: ByteRange(start, start + 5))
    #expect(parsed.value?.root["b"].map { source($0) } == "ç")
    // Offsets from elsewhere cannot reach beyond the file.
    for range in [ByteRange(-5, 999), ByteRange(900, 1), ByteRange(5, 2)] {
      _ = YAMLDocument.parse(file: file, range: range)
    }
  }

  @Test func keysInBracketsAreEntries() throws {
    let root = try read("expected: {axis 1: 3, cross: 1}\nlist: [a: 1, b]\n")
    #expect(root["expected"]?.entries.map(\.name) == ["axis 1", "cross"])
    let items = try #require(root["list"].map { Array($0.items) })
    #expect(items.map(\.kind) == [.mapping, .scalar])
    #expect(items[0].source == "a: 1")
  }

  @Test func aFewDigitsAreANumber() throws {
    let texts = [
      "0": 0, "2018": 2018, "007": 7, "'42'": 42, "999999999999999999": 999_999_999_999_999_999,
      "1000000000000000000": nil, "-1": nil, "1.5": nil, "１": nil, "": nil, "[1]": nil, "1 2": nil,
    ]
    for (text, number) in texts {
      #expect(try read("a: \(text)\n")["a"]?.digits == number, "\(text)")
    }
  }

  @Test func placesAreRightWhereverLettersOfSeveralBytesStand() throws {
    var text = ""
    var words: [String] = []
    for number in 0..<60 {
      let letters = ["é", "a", "…", "b c", "🙂", "ïï"][number % 6]
      let word = String(repeating: letters, count: number % 7 + 1)
      words.append(word)
      text += number % 5 == 0 ? "# à côté\n" : ""
      text += "k\(number):\(String(repeating: " ", count: number % 3 + 1))\(word)\n"
    }
    let root = try read(text)
    #expect(root.entries.map { source($0.value) } == words)
    #expect(root.entries.map(\.value.text) == words)
  }

  @Test func aKeyIsFoundByItsBytes() throws {
    let root = try read("title: a\n\"été\": b\ne\u{301}te\u{301}: c\ntitre: d\n")
    let table = YAMLKeyTable([("title", 0), ("été", 1), ("title", 2), ("tilte", 3), ("t", 4)])
    #expect(root.entries.map { table.number(of: $0) } == [0, 1, nil, nil])
    #expect(root.entries.map { YAMLKeyTable([]).number(of: $0) } == [nil, nil, nil, nil])
  }

  // Words whose ends, middle and length are the same stand behind each other, and only a few do.
  @Test func wordsThatLookAlikeAreFoundOrLeftOut() throws {
    let words = (0..<40).map { "a\(10 + $0)b\(10 + $0)c" }
    let root = try read(words.map { "\($0): x\n" }.joined())
    let table = YAMLKeyTable(words.enumerated().map { ($0.element, $0.offset) })
    let found = root.entries.map { table.number(of: $0) }
    // All of them have one number: as many are kept as are looked at for a key.
    #expect(found == words.indices.map { $0 < 8 ? $0 : nil })
    #expect(words.map(table.holds) == words.indices.map { $0 < 8 })
  }
}
