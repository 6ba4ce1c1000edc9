import Testing

@testable import BaliseText

@Suite struct UTF8OutputTests {
  private func text(_ write: (inout [UInt8]) -> Void) -> String {
    var bytes = Array("·".utf8)
    write(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("", ""), ("&", "&amp;"), ("a<b>c", "a&lt;b&gt;c"), ("\"'", "&quot;&#39;"),
    ("&&é&", "&amp;&amp;é&amp;"), ("été\u{2028}🙂", "été\u{2028}🙂"), ("<", "&lt;"),
    (String(repeating: "x", count: 5000), String(repeating: "x", count: 5000)),
  ])
  func escaped(_ source: String, _ result: String) {
    #expect(text { $0.appendEscaped(source) } == "·" + result)
    let padded = Array("__\(source)__".utf8)
    #expect(text { $0.appendEscaped(padded[2..<(padded.count - 2)]) } == "·" + result)
  }

  @Test(arguments: [
    ("", "\"\""), ("a\"b\\", "\"a\\\"b\\\\\""), ("\n\r\t", "\"\\n\\r\\t\""), ("\r\n", "\"\\r\\n\""),
    ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001f\\u007f\""), ("</script>", "\"\\u003c/script\\u003e\""),
    ("\u{2028}é\u{2029}", "\"\\u2028é\\u2029\""), ("\u{2027}\u{202A}€", "\"\u{2027}\u{202A}€\""),
    ("R&D 🙂", "\"R\\u0026D 🙂\""),
  ])
  func json(_ source: String, _ result: String) {
    #expect(text { $0.appendJSON(source) } == "·" + result)
  }

  @Test(arguments: [
    0, 9, 10, -1, -10, 99, 100, 1_234_567_890, Int.max, Int.min, 999_999_999_999_999_999,
    1_000_000_000_000_000_000,
  ])
  func decimal(_ number: Int) {
    #expect(text { $0.append(decimal: number) } == "·" + String(number))
  }

  @Test func cutUTF8IsNoCrash() {
    let bytes: [UInt8] = [0xE2, 0x80]
    var output: [UInt8] = []
    output.appendJSON(bytes.span)
    #expect(output == [0x22, 0xE2, 0x80, 0x22])
    output = []
    output.appendJSON(bytes[0..<1].span)
    #expect(output == [0x22, 0xE2, 0x22])
  }
}
