import BaliseText
import Testing

/// Bytes that grow at their end.
@Suite struct ByteBufferTests {
  @Test func everyKindOfAppendIsKeptWhileTheRoomGrows() {
    var buffer = ByteBuffer(capacity: 0)
    var wanted: [UInt8] = []
    #expect(buffer.last == nil && buffer.array().isEmpty)
    for round in 0..<300 {
      buffer.append("<li>" as StaticString)
      buffer.append(UInt8(ascii: "x"))
      let text = String(repeating: "été ", count: round % 40)
      buffer.append(text)
      buffer.append(Array(text.utf8).span)
      buffer.appendEscaped("a<b>&\"'" + text)
      buffer.append("" as StaticString)
      buffer.append([UInt8]().span)
      wanted.append("<li>" as StaticString)
      wanted.append(UInt8(ascii: "x"))
      wanted += Array(text.utf8) + Array(text.utf8)
      wanted.appendEscaped("a<b>&\"'" + text)
      #expect(buffer.count == wanted.count && buffer.last == wanted.last)
    }
    #expect(buffer.array() == wanted)
    buffer.removeAll()
    #expect(buffer.count == 0 && buffer.last == nil)
    buffer.append("again" as StaticString)
    #expect(buffer.array() == Array("again".utf8))
  }
}
