import Testing

@testable import BaliseSite

@Suite struct SVGCheckTests {
  @Test(arguments: [
    ##"<path d="M0 0h1"/>"##, ##"<style>.a{fill:url(#g)}</style><g class="a"/>"##,
    ##"<use href="#a"/><use xlink:href='#b'/>"##,
    ##"<a href="https://example.org/"><text>x</text></a>"##,
    ##"<image href="data:image/png;base64,AAAA"/>"##, "<text>5 &lt; 6 &amp; on = off</text>",
    "<!-- <script> --><title>Un plan</title>", "<text><![CDATA[<script>]]></text>",
  ])
  func plainDrawingsPass(_ body: String) {
    #expect(SVGCheck.fault(Self.drawing(body)) == nil)
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<SCRIPT/>", "<svg:script/>", "<script xlink:href='x.js'/>",
    "<foreignObject><p/></foreignObject>", ##"<g onload="x()"/>"##, ##"<g OnClick='x()'/>"##,
    ##"<a href="javascript:x()"/>"##, ##"<a href="java&#10;script:x()"/>"##,
    ##"<a xlink:href="&#106;avascript:x()"/>"##, ##"<a href="&#x6A;avascript&#58;x()"/>"##,
    ##"<set attributeName="href" to="x"/>"##, ##"<animate attributeName="onload" to="x"/>"##,
    ##"<animate attributeName="fill" values="a;JavaScript:x"/>"##, "<iframe/>",
    ##"<handler xmlns="http://www.w3.org/2001/xml-events"/>"##,
    ##"<set attributeName="&#x00000000000068;ref" to="x"/>"##,
    ##"<h:img xmlns:h="http://www.w3.org/1999/xhtml" srcset="https://x/p.png 1x"/>"##,
    ##"<g xmlns="http://www.w3.org/1999/xhtml"/>"##, "<h:g/>",
    ##"<H:g xmlns:H="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/2000/svg"/>"##,
    "<!--><![CDATA[--><script/>]]>",
  ])
  func whatRunsIsSeen(_ body: String) throws {
    let fault = try #require(SVGCheck.fault(Self.drawing("\n" + body)))
    guard case .runs = fault.kind else {
      Issue.record("\(fault)")
      return
    }
    #expect(fault.line == 2)
  }

  @Test(arguments: [
    ##"<image href="https://example.org/x.png"/>"##, ##"<image xlink:href="//x/y.png"/>"##,
    ##"<image href="other.png"/>"##, ##"<use href="other.svg#a"/>"##,
    ##"<image href="data:image/svg+xml;base64,AAAA"/>"##, ##"<a href="data:text/html,x"/>"##,
    "<style>@import 'x.css';</style>", "<style>a{fill:url(https://x)}</style>",
    ##"<style>a{fill:u\72l(https://x)}</style>"##, ##"<g style="fill:url( 'https://x' )"/>"##,
    ##"<g fill="url(//x)"/>"##, "<style>a{fill:ur&#108;(https://x)}</style>",
    "<style><![CDATA[@import url(x)]]></style>", "<style>@import/**/'x'</style>",
    "<style>a{background:image-set('x.png' 1x)}</style>", ##"<g xml:base="https://x/"/>"##,
    "<?xml-stylesheet href='x.css'?>", ##"<g style="fill:&#x0000000000075;rl(https://x)"/>"##,
    ##"<g srcset="data:image/png;base64,AA 1x, https://x/p.png 2x"/>"##,
    ##"<a ping="#a https://x/"/>"##, ##"<g style="fill:url(\u{A0}#a)"/>"##,
  ])
  func whatComesFromElsewhereIsSeen(_ body: String) {
    guard case .foreign? = SVGCheck.fault(Self.drawing(body))?.kind else {
      Issue.record("\(body): \(SVGCheck.fault(Self.drawing(body)) as Any)")
      return
    }
  }

  @Test(arguments: [
    "<svg>", "<svg", "<svg><g></svg>", "<svg a></svg>", "<svg a=b></svg>", "</svg>",
    "<svg/><html/>",
    ##"<!DOCTYPE svg [<!ENTITY x "y">]><svg>&x;</svg>"##, "<svg><!-- </svg>",
    "<svg><![CDATA[</svg>",
    "<svg a='<'/>", "<svg>\u{0}</svg><", "<svg a='&'/>", "<svg a='&#x110000;'/>",
    "<svg a='&#0;'/>", "<svg>&nbsp;</svg>", "<svg a='&#;'/>", "<svg a='&#+65;'/>", "<svg/><svg/>",
    ##"<!DOCTYPE svg SYSTEM "><svg/>"##, ##"<!DOCTYPE svg SYSTEM ">" [<!ENTITY x "y">]><svg/>"##,
    "<svg><!DOCTYPE svg></svg>", "<!doctype svg><svg/>",
  ])
  func whatCannotBeReadIsSeen(_ text: String) {
    #expect(SVGCheck.fault(Array(text.utf8))?.kind == .unreadable)
  }

  @Test func otherEncodingsAreRefused() {
    let text = "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"
    #expect(SVGCheck.fault([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), 0] }) != nil)
    #expect(SVGCheck.fault(Array("<?xml version='1.0' encoding='utf-7'?><svg/>".utf8)) != nil)
    #expect(SVGCheck.fault(Array("<?xml version='1.0' encoding='UTF-8'?><svg/>".utf8)) == nil)
  }

  @Test func aDoctypeIsReadToItsEnd() {
    let plain = ##"<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://x/>/svg11.dtd">"##
    #expect(SVGCheck.fault(Array((plain + "<svg/>").utf8)) == nil)
    let hidden = ##"<!DOCTYPE svg SYSTEM "><svg><!--"><svg><script/></svg><!-- --></svg>"##
    #expect(SVGCheck.fault(Array(hidden.utf8)) != nil)
    let twice = "<?xml version='1.0' encoding='gbk' standalone='utf-8'?><svg/>"
    #expect(SVGCheck.fault(Array(twice.utf8)) != nil)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "<style>" + String(repeating: "url(#", count: 60_000) + "</style>",
      "<style>" + String(repeating: "url(\"", count: 60_000) + "</style>",
      "<g a='" + String(repeating: "&", count: 1_000_000) + "'/>",
      "<g a='" + String(repeating: "&#x26;", count: 200_000) + "'/>",
      "<g " + (0..<40_000).map { "a\($0)=\"url(#a)\"" }.joined(separator: " ") + "/>",
      "<g " + (0..<20_000).map { "xmlns:a\($0)='x'" }.joined(separator: " ") + ">"
        + String(repeating: "<a/>", count: 20_000) + "</g>",
      String(repeating: "<g>", count: 100_000), String(repeating: "<!", count: 300_000),
    ])
  func noDrawingTakesLong(_ body: String) {
    // Each took minutes where time grew with the square of what is written.
    let took = ContinuousClock().measure { _ = SVGCheck.fault(Self.drawing(body)) }
    #expect(took < .seconds(20))
  }

  @Test func theSizeIsTheOneThatIsSaid() {
    func size(_ attributes: String) -> PictureSize? {
      SVGSize.read(Array("<!-- x --><svg \(attributes)/>".utf8))
    }
    #expect(size("width='120px' height='60.4'") == PictureSize(120, 60))
    #expect(size("viewBox='0 0 300 200' width='100%'") == PictureSize(300, 200))
    #expect(size("viewBox='0,0,nan,200'") == nil)
    #expect(size("") == nil)
  }

  private static func drawing(_ body: String) -> [UInt8] {
    Array("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\(body)</svg>".utf8)
  }
}
