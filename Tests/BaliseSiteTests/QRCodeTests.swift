import BaliseTestSupport
import Testing

@testable import BaliseSite

@Suite struct QRCodeTests {
  @Test func anAddressIsACodeWithItsThreeCorners() throws {
    let code = try #require(QRCode("https://plan.example/actions/04-hub.html"))
    let size = code.rows.count
    #expect(size >= 21 && size % 4 == 1 && code.rows.allSatisfy { $0.count == size })
    let finder = [
      "1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111",
    ].map { $0.map { $0 == "1" } }
    func corner(_ row: Int, _ column: Int) -> [[Bool]] {
      (0..<7).map { Array(code.rows[row + $0][column..<column + 7]) }
    }
    #expect(corner(0, 0) == finder && corner(0, size - 7) == finder)
    #expect(corner(size - 7, 0) == finder && corner(size - 7, size - 7) != finder)
  }

  /// The lines of the drawing are the dark squares, four squares in.
  @Test func theDrawingIsTheCode() throws {
    let code = try #require(QRCode("https://plan.example/é?a=1&b=2"))
    let svg = String(decoding: code.svg, as: UTF8.self)
    let side = code.rows.count + 8
    #expect(svg.contains("viewBox=\"0 0 \(side) \(side)\"") && svg.contains("aria-hidden=\"true\""))
    #expect(!svg.contains("style=") && !svg.contains("http"))
    var drawn = code.rows.map { $0.map { _ in false } }
    for line in try #require(svg.firstMatch(of: /d="M([^"]*)"/)).1.split(separator: "M") {
      let head = try #require(line.prefixMatch(of: /4 (\d+)\.5/))
      let row = try #require(Int(head.1)) - 4
      var column = 0
      for step in line[head.range.upperBound...].matches(of: /([hm])(\d+)/) {
        let length = try #require(Int(step.2))
        if step.1 == "h" { for place in column..<column + length { drawn[row][place] = true } }
        column += length
      }
    }
    #expect(drawn == code.rows)
    #expect(SVGCheck.fault(code.svg) == nil)
  }

  @Test func whatCannotBeReadFromPaperIsLeftOut() {
    #expect(QRCode("") == nil && QRCode("a\0b") == nil)
    #expect(QRCode(String(repeating: "a", count: 300)) != nil)
    #expect(QRCode(String(repeating: "a", count: 301)) == nil)
  }

  @Test func aPageWithoutAnAddressHasNone() throws {
    let plan = try PicturePlan.make()
    let template = "{{<base}}{{$main}}<h1>{{page.title}}</h1>{{{page.qr-code}}}{{/main}}{{/base}}"
    try plan.write("templates/pages/entry.html", template)
    _ = try plan.build()
    #expect(try plan.published()["notes/a.html"]?.contains("<svg class=\"qr\"") == false)
    try plan.write(
      "content/site.yaml", "name: Plan\nlanguages: [fr]\nbase: https://plan.example/\n")
    _ = try plan.build()
    let site = try plan.published()
    #expect(site["notes/a.html"]?.contains("<svg class=\"qr\"") == true)
    #expect(site["notes/a.html"] != site["notes/c.html"])
  }
}
