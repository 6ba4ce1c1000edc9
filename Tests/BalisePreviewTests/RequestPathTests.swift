import BalisePreview
import Testing

/// A path of a request leads down from the site's folder, or is no path.
struct RequestPathTests {
  @Test(arguments: [
    ("/", "index.html"), ("/a/", "a/index.html"), ("/a/b.html", "a/b.html"),
    ("/a%20b/%C3%A9t%c3%a9.html", "a b/été.html"), ("/a.html?x=1&y=%2F..", "a.html"),
    ("/a..b/c...", "a..b/c..."), ("/%25", "%"), ("/a+b", "a+b"), ("/?", "index.html"),
  ])
  func aPathIsNamesFromTheRoot(_ target: String, _ file: String) throws {
    let path = try #require(RequestPath(target))
    #expect(path.file == file)
    #expect(!path.isHidden)
  }

  @Test(arguments: [
    "", "a", "*", "http://localhost/", "//", "//evil.example", "/a//b", "/.", "/..", "/../x",
    "/a/../b", "/a/..", "/a/./b", "/%2e%2e/x", "/%2E./x", "/.%2e", "/a/%2e%2e%2fb", "/a%2fb",
    "/a%2Fb", "/..%2f..%2fetc/passwd", "/a%5cb", "/a\\b", "/%00", "/a%00.html", "/%0a", "/%7f",
    "/%", "/%2", "/%zz", "/%+1", "/%ff", "/%c0%ae%c0%ae/x", "/%ed%a0%80", "/%c0%af",
  ])
  func whatLeadsElsewhereIsNone(_ target: String) {
    #expect(RequestPath(target) == nil)
  }

  @Test func aCodeIsReadOnce() throws {
    let path = try #require(RequestPath("/%252e%252e/%252f"))
    #expect(path.names == ["%2e%2e", "%2f"])
  }

  @Test(arguments: ["/.balise", "/a/.git/config", "/.%62alise/x", "/%2eballot"])
  func dotFilesAreHidden(_ target: String) throws {
    #expect(try #require(RequestPath(target)).isHidden)
  }

  @Test func namesAreBounded() {
    #expect(RequestPath("/" + String(repeating: "a/", count: 63)) != nil)
    #expect(RequestPath("/" + String(repeating: "a/", count: 64)) == nil)
    #expect(RequestPath("/" + String(repeating: "/", count: 8_000)) == nil)
  }

  @Test func theQueryIsDecodedByName() throws {
    let path = try #require(RequestPath("/x?page=%2Fa%2Fb.html&tag=1&page=2&broken=%"))
    #expect(path.value("page") == "/a/b.html")
    #expect(path.value("tag") == "1")
    #expect(path.value("broken") == nil)
    #expect(path.value("ag") == nil)
  }

  @Test func aSiteInAFolderOfItsServer() throws {
    let path = try #require(RequestPath("/plan/a/b.html"))
    #expect(path.dropping(["plan"])?.file == "a/b.html")
    #expect(path.dropping(["pla"]) == nil)
    #expect(path.dropping([]) == nil)
    #expect(RequestPath("/plan/")?.dropping(["plan"])?.file == "index.html")
  }

  @Test(arguments: ["localhost:1313", "LOCALHOST:1313", "127.0.0.1:1313", "[::1]:1313"])
  func thisMachineIsCalled(_ host: String) {
    #expect(LocalHost.isLocal(host, port: 1313))
  }

  @Test(arguments: [
    "", "localhost", "localhost:1314", "localhost:01313", "localhost.:1313", "127.0.0.1",
    "127.0.0.2:1313", "0.0.0.0:1313", "evil.example:1313", "localhost.evil.example:1313",
    "localhost:1313.evil.example", "evil.example:1313@localhost:1313", "localhost:1313,evil",
    " localhost:1313", "127.1:1313", "[::]:1313", "::1:1313", "2130706433:1313",
    "[::ffff:127.0.0.1]:1313",
  ])
  func noOtherNameIs(_ host: String) {
    #expect(!LocalHost.isLocal(host, port: 1313))
  }

  @Test func onThePortOfTheWebItMayBeLeftOut() {
    #expect(LocalHost.isLocal("localhost", port: 80))
    #expect(LocalHost.isLocal("localhost:80", port: 80))
  }
}
