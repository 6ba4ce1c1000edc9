import BalisePreview
import BaliseTestSupport
import BaliseText
import Dispatch
import Foundation
import Testing

/// What the server answers, over real connections.
struct PreviewServerTests {
  /// A server over a folder of files, for the length of a test.
  private final class Served: Sendable {
    let folder: PlanFolder
    let server: PreviewServer
    var port: UInt16 { server.port }

    init(_ files: [String: String], limits: PreviewLimits = PreviewLimits()) throws {
      folder = try PlanFolder(files, withTemplates: false)
      server = try PreviewServer(folder: folder.path, port: 0, language: .en, limits: limits)
      server.update { $0.hasSite = true }
      let server = server
      DispatchQueue(label: "test.server").async { server.run() }
    }

    static let large = 20_000_000

    /// The same with a file that no buffer holds.
    convenience init(limits: PreviewLimits) throws {
      try self.init(
        ["index.html": "x", "large.bin": String(repeating: "~", count: Self.large)], limits: limits)
    }

    deinit { server.stop() }
  }

  private static let files = [
    "index.html": "<html><body><p>home</p></body></html>", "a/index.html": "<p>a</p>",
    "été.html": "<body>é</body>", "data/a.json": "{}", "404.html": "<body>lost</body>",
    ".balise": "secret",
  ]

  @Test func aPageHasTheScriptAndItsFileHasNot() throws {
    let served = try Served(Self.files)
    let page = try TestClient.get(served.port, "/")
    #expect(page.hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(page.contains("\r\nContent-Type: text/html; charset=utf-8\r\n"))
    #expect(page.contains("\r\nCache-Control: no-store\r\n"))
    #expect(page.contains("\r\nX-Content-Type-Options: nosniff\r\n"))
    #expect(page.contains("<p>home</p><script src=\"/.balise/preview.js\" data-tag=\""))
    #expect(page.hasSuffix("async></script>\n</body></html>"))
    #expect(try served.folder.text("index.html") == Self.files["index.html"])
    let script = try TestClient.get(served.port, "/.balise/preview.js")
    #expect(script.contains("text/javascript; charset=utf-8"))
    #expect(script.contains("EventSource"))
  }

  @Test func theHeadTellsTheLengthOfTheWhole() throws {
    let served = try Served(Self.files)
    for path in ["/", "/data/a.json", "/nothing"] {
      let whole = try TestClient.get(served.port, path)
      let head = try TestClient.get(served.port, path, method: "HEAD")
      let end = try #require(whole.range(of: "\r\n\r\n"))
      #expect(head == whole[..<end.upperBound])
      #expect(head.contains("Content-Length: \(whole[end.upperBound...].utf8.count)\r\n"))
    }
  }

  @Test(arguments: [
    ("/a/", "200"), ("/%C3%A9t%C3%A9.html", "200"), ("/data/a.json?x", "200"), ("/nothing", "404"),
    ("/a/nothing/", "404"), ("/index.html/", "404"), ("/index.html/x", "404"), ("/.balise", "404"),
    ("/.balise/other", "404"), ("/../plan/index.html", "400"), ("/%2e%2e/plan/index.html", "400"),
    ("/a%2findex.html", "400"), ("/%00", "400"), ("//etc/passwd", "400"), ("/a/..%2f", "400"),
    ("/" + String(repeating: "a", count: 300), "404"),
    ("/" + String(repeating: "a", count: 9_000), "414"),
  ])
  func anAddressHasItsAnswer(_ path: String, _ status: String) throws {
    let served = try Served(Self.files)
    let answer = try TestClient.get(served.port, path)
    #expect(answer.hasPrefix("HTTP/1.1 \(status) "))
    #expect(!answer.contains("secret"))
    if status == "404", !path.hasPrefix("/.balise") { #expect(answer.contains("lost")) }
  }

  @Test func aFolderWithoutItsSlashIsSentThere() throws {
    let served = try Served(["a b/index.html": "x"])
    let answer = try TestClient.get(served.port, "/a%20b?q=%22")
    #expect(answer.hasPrefix("HTTP/1.1 302 "))
    #expect(answer.contains("\r\nLocation: /a%20b/?q=%22\r\n"))
  }

  @Test func noLinkLeadsOut() throws {
    let served = try Served(Self.files)
    let outside = try PlanFolder(["x/secret.html": "secret"])
    try served.folder.link("link.html", to: outside.path + "/x/secret.html")
    try served.folder.link("folder", to: outside.path + "/x")
    try served.folder.link("up", to: "..")
    for path in ["/link.html", "/folder/secret.html", "/folder/", "/up/", "/up/plan/index.html"] {
      let answer = try TestClient.get(served.port, path)
      #expect(answer.hasPrefix("HTTP/1.1 404 "))
      #expect(!answer.contains("secret"))
    }
  }

  @Test func whatTheClientHasIsNotSentAgain() throws {
    let served = try Served(Self.files)
    for path in ["/", "/data/a.json", "/.balise/preview.js"] {
      let first = try TestClient.get(served.port, path)
      let start = try #require(first.range(of: "ETag: "))
      let tag = first[start.upperBound...].prefix { $0 != "\r" && $0 != "\r\n" }
      let again = try TestClient.exchange(
        served.port,
        "GET \(path) HTTP/1.1\r\nHost: localhost:\(served.port)\r\nIf-None-Match: \"no\", \(tag)\r\n\r\n"
      )
      #expect(again.hasPrefix("HTTP/1.1 304 "))
      #expect(again.hasSuffix("\r\n\r\n"))
    }
  }

  @Test(arguments: [
    ("GET / HTTP/1.1\r\nHost: evil.example:PORT\r\n\r\n", "403"),
    ("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", "403"),
    ("POST / HTTP/1.1\r\nHost: evil.example\r\n\r\n", "403"),
    ("GET / HTTP/1.1\r\n\r\n", "400"), ("nonsense\r\n\r\n", "400"),
    ("POST / HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", "405"),
    ("DELETE /index.html HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", "405"),
    ("GET / HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: 5\r\n\r\nhello", "413"),
    ("GET / HTTP/1.1\r\nHost: localhost:PORT\r\nTransfer-Encoding: chunked\r\n\r\n", "413"),
    ("GET / HTTP/3.0\r\nHost: localhost:PORT\r\n\r\n", "505"),
    ("GET /.balise/events HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", "400"),
    ("GET /.balise/events?page=%2F..%2Fx HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", "400"),
    ("GET /.balise/events?page=%2F HTTP/1.1\r\nHost: evil.example\r\n\r\n", "403"),
  ])
  func whatItDoesNotServeItRefuses(_ request: String, _ status: String) throws {
    let served = try Served(Self.files)
    let answer = try TestClient.exchange(
      served.port, request.replacingOccurrences(of: "PORT", with: "\(served.port)"))
    #expect(answer.hasPrefix("HTTP/1.1 \(status) "))
    #expect(answer.contains("\r\nAllow: GET, HEAD\r\n") == (status == "405"))
  }

  @Test func anEndlessHeadIsCutShort() throws {
    let served = try Served(Self.files)
    let client = try TestClient(served.port)
    client.send("GET / HTTP/1.1\r\nHost: localhost:\(served.port)\r\n")
    let field = "x: " + String(repeating: "y", count: 500) + "\r\n"
    for _ in 0..<100 { client.send(field) }
    #expect(try client.end().hasPrefix("HTTP/1.1 431 "))
  }

  @Test func aSlowClientIsTold() throws {
    var limits = PreviewLimits()
    limits.requestTime = 100
    let served = try Served(Self.files, limits: limits)
    let slow = try TestClient(served.port)
    slow.send("GET / HTTP/1.1\r\nHost: loc")
    let silent = try TestClient(served.port)
    #expect(try slow.end().hasPrefix("HTTP/1.1 408 "))
    #expect(try silent.end() == "")
    #expect(try TestClient.get(served.port, "/").hasPrefix("HTTP/1.1 200 "))
  }

  @Test func aClientThatTakesNothingIsLeft() throws {
    var limits = PreviewLimits()
    limits.idleTime = 100
    let served = try Served(limits: limits)
    let client = try TestClient(served.port)
    client.send("GET /large.bin HTTP/1.1\r\nHost: localhost:\(served.port)\r\n\r\n")
    // Others are served meanwhile; the one that waits too long gets no more than was on its way.
    for _ in 0..<20 { #expect(try TestClient.get(served.port, "/").hasPrefix("HTTP/1.1 200 ")) }
    Thread.sleep(forTimeInterval: 1)
    #expect(try client.end().utf8.count < Served.large)
  }

  @Test func aLargeFileIsWhole() throws {
    let served = try Served(limits: PreviewLimits())
    let answer = try TestClient.get(served.port, "/large.bin")
    #expect(answer.contains("Content-Type: application/octet-stream"))
    #expect(answer.utf8.count { $0 == UInt8(ascii: "~") } == Served.large)
  }

  @Test func thoseWhoOnlyWaitMakeRoom() throws {
    var limits = PreviewLimits()
    limits.connections = 8
    let served = try Served(Self.files, limits: limits)
    var waiting: [TestClient] = []
    for _ in 0..<40 { waiting.append(try TestClient(served.port)) }
    for client in waiting { client.send("GET / HT") }
    for _ in 0..<10 { #expect(try TestClient.get(served.port, "/").hasPrefix("HTTP/1.1 200 ")) }
    #expect(try waiting[0].end() == "")
  }

  @Test func pagesThatListenAreBounded() throws {
    var limits = PreviewLimits()
    limits.streams = 2
    let served = try Served(Self.files, limits: limits)
    let first = try TestClient.listen(served.port, "/")
    let others = [
      try TestClient.listen(served.port, "/"), try TestClient.listen(served.port, "/a/"),
    ]
    _ = try first.end()
    served.server.update { $0.assets += 1 }
    for client in others { _ = try client.read(until: "event: reload\n") }
  }

  @Test func aPageThatListensHearsASignOfLife() throws {
    var limits = PreviewLimits()
    limits.pingTime = 50
    let served = try Served(Self.files, limits: limits)
    let client = try TestClient.listen(served.port, "/")
    _ = try client.read(until: ":\n\n")
  }

  @Test func aTakenPortIsToldWhenItWasAskedFor() throws {
    let served = try Served(Self.files)
    #expect(throws: (any Error).self) {
      try PreviewServer(folder: "/", port: served.port, language: .en)
    }
  }
}
