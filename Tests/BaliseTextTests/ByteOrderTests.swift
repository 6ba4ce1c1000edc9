import BaliseText
import Testing

/// Texts compared byte by byte.
@Suite struct ByteOrderTests {
  @Test func aTextBeginsWithAnotherOnlyInAllItsBytes() {
    for length in 0...20 {
      let text = String(repeating: "a", count: length)
      #expect(ByteOrder.begins(text + "z", with: text))
      #expect(ByteOrder.isSame(text, text))
      let isSame = ByteOrder.isSame(text.utf8.span, text.utf8.span)
      #expect(isSame)
      #expect(ByteOrder.precedes(text, text + "z") && !ByteOrder.precedes(text + "z", text))
      #expect(!ByteOrder.precedes(text, text))
      #expect(!ByteOrder.begins(text, with: text + "z"))
      for place in 0..<length {
        var bytes = Array(text.utf8)
        bytes[place] = UInt8(ascii: "b")
        let other = String(decoding: bytes, as: UTF8.self)
        #expect(!ByteOrder.begins(text, with: other))
        #expect(!ByteOrder.isSame(text, other))
        #expect(ByteOrder.precedes(text, other) && !ByteOrder.precedes(other, text))
        let isSame = ByteOrder.isSame(text.utf8.span, other.utf8.span)
        #expect(!isSame)
      }
    }
  }

  @Test func bytesBeyondASCIIStandLast() {
    #expect(ByteOrder.precedes("z", "é") && !ByteOrder.precedes("é", "z"))
    #expect(ByteOrder.precedes("aaaaaaaaz", "aaaaaaaaé"))
  }

  @Test func whatAnotherBeginsWithStandsBeforeIt() {
    for length in 0...20 {
      let text = String(repeating: "a", count: length)
      #expect(ByteOrder.precedes(text, text + "z") && !ByteOrder.precedes(text + "z", text))
      #expect(!ByteOrder.precedes(text, text))
    }
    #expect(ByteOrder.precedes("z", "é"))
  }

  @Test func endingsAreFoundInAnyCase() {
    for text in ["a.md", "A.MD", ".md", "é.Md", "x.table.md"] {
      #expect(ByteOrder.ends(text, withAnyCaseOf: ".md"))
    }
    for text in ["", "md", "a.mdx", "a.m", "a-md", "a.me"] {
      #expect(!ByteOrder.ends(text, withAnyCaseOf: ".md"))
    }
  }
}
