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

  @Test(arguments: [0, 7, 10, -1, 42, -1000, 1_234_567, .max, .min])
  func numbersAreWrittenAsTheyAreDescribed(_ number: Int) {
    var buffer = ByteBuffer(capacity: 0)
    buffer.append("n=" as StaticString)
    buffer.append(decimal: number)
    #expect(String(decoding: buffer.array(), as: UTF8.self) == "n=\(number)")
  }

  @Test func partsAreTakenAndTakenBack() {
    var buffer = ByteBuffer(capacity: 0)
    buffer.append("one two" as StaticString)
    #expect(buffer.array(from: 4) == Array("two".utf8) && buffer.array(from: 7).isEmpty)
    buffer.removeAll(from: 4)
    buffer.append("three" as StaticString)
    var array = Array("zero ".utf8)
    buffer.append(to: &array)
    #expect(array == Array("zero one three".utf8))
    var empty = ByteBuffer(capacity: 0)
    empty.append(to: &array)
    empty.removeAll(from: 0)
    #expect(array == Array("zero one three".utf8) && empty.count == 0)
  }
}
