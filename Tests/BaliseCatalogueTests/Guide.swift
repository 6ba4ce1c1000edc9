import BaliseTestSupport

/// An article of the manual, as the tests read it.
struct Guide {
  let text: String

  static let names = ["WritingAPlan", "DeclaringACollection", "Templates", "Publishing"]

  init(_ name: String) throws {
    let folder = try FileTree(folder: Fixtures.repository + "/Sources/BaliseSite/BaliseSite.docc")
    guard let text = folder[name + ".md"] else { throw Mismatch(["\(name).md is missing"]) }
    self.text = text
  }

  /// The files it shows, by path: a line that is only a path between backquotes and a colon, and
  /// the block of code after it.
  var files: [String: String] {
    var files: [String: String] = [:]
    for match in text.matches(of: /\n`([^`\n]+)`:\n\n```\w*\n((?s).*?)```/) {
      files[String(match.1)] = String(match.2)
    }
    return files
  }

  /// The first cells of the rows of the table whose head has these two words.
  func rows(of head: String) -> [String] {
    guard let start = text.range(of: "\n| \(head) |") else { return [] }
    let lines = text[start.upperBound...].split(separator: "\n", omittingEmptySubsequences: false)
    return lines.dropFirst(2).prefix { $0.hasPrefix("|") }.compactMap {
      $0.firstMatch(of: /^\| `([^`]+)` \|/).map { String($0.1) }
    }
  }
}

extension String {
  /// Where another text first stands in this one.
  fileprivate func range(of text: String) -> Range<String.Index>? { firstRange(of: text) }
}
