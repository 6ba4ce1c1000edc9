import BaliseTestSupport

/// The ids of diagnostics that the code can raise, read from the text of `Sources`.
///
/// An id is a literal in one of two places: after the label `id:`, alone or as a branch of a
/// choice, or as the first argument of a function whose first parameter is `_ id: String`. Such
/// functions are found first, so that a new one needs no word here.
struct RaisedIDs {
  /// Where each id is raised, `path:line`, by id.
  let places: [String: [String]]

  /// Literals after `id:` that are no diagnostics: the anchor of a group on an index page.
  private static let others: Set = ["not-specified"]

  init() throws {
    let sources = try FileTree(folder: Fixtures.repository + "/Sources")
    let texts = sources.paths.filter { $0.hasSuffix(".swift") && !$0.contains("/Catalogue/") }
      .map { path in
        // The id of a standard for data names a table, not a mistake. The line break stays, so that
        // the lines after it keep their numbers.
        let text = sources[path] ?? ""
        return (path, text.replacing(/DataStandard\(\n\s*id:/, with: "DataStandard(\n"))
      }
    var raisers: Set<String> = []
    for (_, text) in texts {
      for match in text.matches(of: /func\s+(\w+)\s*\(\s*_ id: String/) {
        raisers.insert(String(match.1))
      }
    }
    var places: [String: [String]] = [:]
    func note(_ id: Substring, _ path: String, _ start: String.Index, in text: String) {
      guard !Self.others.contains(String(id)) else { return }
      let line = text[..<start].count { $0 == "\n" } + 1
      places[String(id), default: []].append("\(path):\(line)")
    }
    for (path, text) in texts {
      for match in text.matches(
        of: /[ (]id:\s*(?:[^",()]*\?\s*)?"([a-z0-9-]+)"(?:\s*:\s*"([a-z0-9-]+)")?/)
      {
        note(match.1, path, match.range.lowerBound, in: text)
        if let other = match.2 { note(other, path, match.range.lowerBound, in: text) }
      }
      for match in text.matches(of: /(\w+)\(\s*"([a-z0-9]+(?:-[a-z0-9]+)+)"/)
      where raisers.contains(String(match.1)) {
        note(match.2, path, match.range.lowerBound, in: text)
      }
    }
    self.places = places
  }
}
