import Testing

@testable import BaliseText

@Suite struct JSONWriterTests {
  private func write(_ layout: JSONWriter.Layout, _ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(layout)
    body(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func sample(_ json: inout JSONWriter) {
    json.array { list in
      list.object { entry in
        entry.member("id", "04-hub")
        entry.member("number", 4)
        entry.member("url", String?.none)
        entry.member("names", ["a", "<"])
        entry.array("none") { _ in }
        entry.object("empty") { _ in }
        entry.key("amount")
        entry.number("0.50")
        entry.member("draft", false)
      }
      list.value(-1)
      list.null()
    }
  }

  @Test func indented() {
    #expect(
      write(.indented, sample) == """
        [
          {
            "id": "04-hub",
            "number": 4,
            "url": null,
            "names": [
              "a",
              "\\u003c"
            ],
            "none": [],
            "empty": {},
            "amount": 0.50,
            "draft": false
          },
          -1,
          null
        ]
        """)
  }

  @Test func compact() {
    #expect(
      write(.compact, sample)
        == #"[{"id":"04-hub","number":4,"url":null,"names":["a","\u003c"],"none":[],"empty":{},"#
        + #""amount":0.50,"draft":false},-1,null]"#)
  }

  @Test(arguments: [JSONWriter.Layout.indented, .compact])
  func namesMadeReadyAreTheSame(_ layout: JSONWriter.Layout) {
    let names = ["id", "a\"b", "été", ""]
    let keys = names.map { JSONKey($0) }
    let one = write(layout) { json in
      json.object { entry in
        for name in names { entry.member(name, name) }
        entry.array("list") { list in list.object { $0.member("id", 1) } }
      }
    }
    let other = write(layout) { json in
      json.beginObject()
      for (name, key) in zip(names, keys) {
        json.key(key)
        json.value(name)
      }
      json.key(JSONKey("list"))
      json.beginArray()
      json.beginObject()
      json.key(keys[0])
      json.value(1)
      json.endObject()
      json.endArray()
      json.endObject()
    }
    #expect(one == other)
  }

  @Test func valuesOfOneDepthStandSideBySide() {
    var writer = JSONWriter(inside: 1)
    writer.object { $0.member("id", 1) }
    let first = writer.bytes
    writer.beginAnother()
    writer.object { $0.member("id", 1) }
    #expect(writer.bytes == first + first)
  }

  @Test(arguments: ["0", "-0", "12", "0.5", "1e9", "1E-9", "-1.25e+3"])
  func numbers(_ digits: String) {
    #expect(write(.compact) { $0.number(digits) } == digits)
  }

  @Test(arguments: [
    "", "-", "01", ".5", "1.", "+1", "1e", "NaN", "1 ", "0x1", "1,5", "١", "--1", "1e+",
  ])
  func noNumbers(_ digits: String) {
    #expect(write(.compact) { $0.number(digits) } == "\"\(digits)\"")
  }

  @Test func failureStopsTheText() {
    struct Failure: Error {}
    var writer = JSONWriter()
    #expect(throws: Failure.self) {
      try writer.array { (_: inout JSONWriter) throws(Failure) in throw Failure() }
    }
  }
}
