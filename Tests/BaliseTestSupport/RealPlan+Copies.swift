import Foundation

extension RealPlan {
  /// A larger plan with the schemas, templates and kinds of texts of this repository's: further sheets
  /// that differ from those that are there in their files, their names and their numbers.
  package static func enlarged(copies: Int) throws -> PlanFolder {
    let plan = try copy()
    for collection in ["actions", "examples", "news", "partners", "projects"] {
      let folder = "content/" + collection
      for path in try FileTree(folder: plan.path + "/" + folder).paths
      where path.hasSuffix(".md") && !path.hasPrefix("_") {
        let text = try plan.text(folder + "/" + path)
        let stem = path.prefix { $0 != "." }
        for number in 2..<copies + 2 {
          let file = "\(folder)/\(stem)-n\(number)\(path.dropFirst(stem.count))"
          try plan.write(file, text.renamed(number))
        }
      }
    }
    return plan
  }
}

extension String {
  private static let names = ["titre", "nom", "title", "name"]
  /// What else a sheet is found by: it stays with the first one.
  private static let aliases = ["alias", "ambigu", "pas"]

  /// The front matter of another sheet of the same kind, and the same text.
  fileprivate func renamed(_ number: Int) -> String {
    var isAlias = false
    var fences = 0
    return split(separator: "\n", omittingEmptySubsequences: false).compactMap { line in
      if line == "---" { fences += 1 }
      guard fences == 1 else { return String(line) }
      let key = line.prefix { $0 != ":" }
      if line.first?.isWhitespace != true { isAlias = Self.aliases.contains(String(key)) }
      if isAlias { return nil }
      let value = line.dropFirst(key.count + 1).trimmingCharacters(in: .whitespaces)
      if key == "numero", let own = Int(value) { return "\(key): \(own + 100 * number)" }
      guard Self.names.contains(String(key)) else { return String(line) }
      return value.hasSuffix("\"")
        ? "\(key): \(value.dropLast()) \(number)\"" : "\(key): \(value) \(number)"
    }.joined(separator: "\n")
  }
}
