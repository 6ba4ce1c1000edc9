import BalisePreview
import Testing

/// A path of a request leads down from the site's folder, or is no path.
struct RequestPathTests {
  @Test(arguments: [
    ("/", "index.html", [String]()), ("/a/", "a/index.html", ["a"]),
    ("/a/b.html", "a/b.html", ["a", "b.html"]),
  ])
  func aPathIsNames(_ target: String, _ file: String, _ names: [String]) throws {
    let path = try #require(RequestPath(target))
    #expect(path.file == file)
    #expect(path.names == names)
  }
}
