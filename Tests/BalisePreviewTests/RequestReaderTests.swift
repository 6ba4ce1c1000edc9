import BalisePreview
import Testing

/// Requests as they come from browsers, from programs, and from people who mean harm.
struct RequestReaderTests {
  private static func read(
    _ text: String, pieces: Int = .max, limits: PreviewLimits = PreviewLimits()
  ) -> RequestReader.Outcome {
    var reader = RequestReader(limits)
    var outcome = RequestReader.Outcome.unfinished
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty, outcome == .unfinished {
      outcome = reader.read(rest.prefix(pieces))
      rest = rest.dropFirst(pieces)
    }
    return outcome
  }

  private static func request(_ outcome: RequestReader.Outcome) -> Request? {
    if case .request(let request) = outcome { request } else { nil }
  }

  private static func refusal(_ outcome: RequestReader.Outcome) -> Refusal? {
    if case .refused(let refusal) = outcome { refusal } else { nil }
  }

  @Test(arguments: [1, 2, 7, 1_000])
  func aRequestIsTheSameInPiecesOfAnySize(_ pieces: Int) throws {
    let text =
      "GET /a?b HTTP/1.1\r\nHOST:  localhost:1 \t\r\nIf-None-Match: \"x\"\r\nX:\r\n\r\nrest"
    let request = try #require(Self.request(Self.read(text, pieces: pieces)))
    #expect(request.method == "GET")
    #expect(request.target == "/a?b")
    #expect(request.host == "localhost:1")
    #expect(request.knownTag == "\"x\"")
    #expect(!request.hasBody)
  }

  @Test func lineBreaksOfUnixAreRead() {
    #expect(Self.request(Self.read("HEAD / HTTP/1.0\nhost: a\n\n"))?.isHead == true)
  }

  @Test(arguments: ["", "GET", "GET / HTTP/1.1\r\n", "GET / HTTP/1.1\r\nHost: a\r\n"])
  func whatIsNotWholeWaits(_ text: String) { #expect(Self.read(text) == .unfinished) }

  @Test(arguments: [
    "\r\n", "GET /\r\n\r\n", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n",
    "GET / HTTP/1.1 \r\nHost: a\r\n\r\n", " GET / HTTP/1.1\r\nHost: a\r\n\r\n",
    "GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "GET / HTTP/1.1\r\nHost : a\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\n folded\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\u{0}b\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\rb: c\r\n\r\n", "GET / HTTP/1.1\r\n: a\r\nHost: a\r\n\r\n",
    "GET /\u{7}x HTTP/1.1\r\nHost: a\r\n\r\n", "GET /é HTTP/1.1\r\nHost: a\r\n\r\n",
    "GET http://localhost/ HTTP/1.1\r\nHost: a\r\n\r\n", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
    "GET / http/1.1\r\nHost: a\r\n\r\n", "\u{16}\u{3}\u{1} \u{2} \u{3}\n\n",
  ])
  func whatIsNoRequestIsRefused(_ text: String) {
    #expect(Self.refusal(Self.read(text)) == .malformed)
  }

  @Test(arguments: ["HTTP/2.0", "HTTP/0.9", "HTTP/9.9"])
  func otherVersionsAreRefused(_ version: String) {
    #expect(Self.refusal(Self.read("GET / \(version)\r\nHost: a\r\n\r\n")) == .version)
  }

  @Test(arguments: [
    ("Content-Length: 1", true), ("Content-Length: 99999999999999999999999", true),
    ("Content-Length: 0", false), ("Content-Length: 000", false),
    ("Transfer-Encoding: chunked", true), ("transfer-encoding: identity", true),
  ])
  func aBodyIsAnnounced(_ field: String, _ hasBody: Bool) throws {
    let outcome = Self.read("GET / HTTP/1.1\r\nHost: a\r\n\(field)\r\n\r\n")
    #expect(try #require(Self.request(outcome)).hasBody == hasBody)
  }

  @Test func longLinesAreRefusedBeforeTheyEnd() {
    var limits = PreviewLimits()
    limits.requestLine = 100
    let line = "GET /" + String(repeating: "a", count: 95 - 11) + " HTTP/1.1\r\n"
    #expect(line.utf8.count == 100)
    #expect(Self.read(line, pieces: 1, limits: limits) == .unfinished)
    #expect(Self.refusal(Self.read("GET /" + line, pieces: 1, limits: limits)) == .longLine)
    #expect(
      Self.refusal(Self.read(String(repeating: "G", count: 101), limits: limits)) == .longLine)
  }

  /// Requests with a few of their bytes changed, from a fixed seed: the fuzz target's short run.
  @Test func whateverComesIsAnsweredOrRefused() {
    var state: UInt64 = 1
    func number(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let request = Array("GET /a/%2e%2E/..?b=%2F HTTP/1.1\r\nHost: localhost:1\r\nA: b\r\n\r\n".utf8)
    let signs = Array("/.%2eF\\ \r\n\0:?&=\u{7f}é".utf8)
    for _ in 0..<20_000 {
      var bytes = request
      for _ in 0..<1 + number(below: 4) {
        let place = number(below: bytes.count)
        bytes[place] = signs[number(below: signs.count)]
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let pieces = 1 + number(below: 9)
      #expect(Self.read(text) == Self.read(text, pieces: pieces))
      let target = text.split(separator: " ").dropFirst().first.map(String.init) ?? ""
      let names = RequestPath(target)?.names ?? []
      #expect(!names.contains { [".", "..", ""].contains($0) || $0.contains("/") })
    }
  }

  @Test func manyOrLongFieldsAreRefusedBeforeTheyEnd() {
    var limits = PreviewLimits()
    limits.fields = 3
    let start = "GET / HTTP/1.1\r\nHost: a\r\n"
    #expect(Self.request(Self.read(start + "a: b\r\nc: d\r\n\r\n", limits: limits)) != nil)
    let many = start + "a: b\r\nc: d\r\ne: f\r\n\r\n"
    #expect(Self.refusal(Self.read(many, limits: limits)) == .longFields)
    let long = start + "cookie: " + String(repeating: "c", count: 40_000)
    #expect(Self.refusal(Self.read(long, pieces: 999)) == .longFields)
  }
}
