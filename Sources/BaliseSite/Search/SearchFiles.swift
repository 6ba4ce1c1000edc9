import BalisePlan

/// The files of the search. They are scripts, because a page that was opened from a folder may load
/// nothing else; they hold data and do nothing.
struct SearchFiles {
  let site: PreparedSite
  let reuse: Reuse?
  let jobs: Int

  /// Path of the index of a language in the site.
  static func path(_ model: SiteModel, _ language: Int) -> String {
    "search/" + model.languages.codes[language] + ".js"
  }

  /// The files of a language: paths and bytes.
  func files(_ language: Int) -> [(path: String, bytes: [UInt8])] {
    let model = site.model
    let index = SearchIndex(
      model: model, language: language, facets: site.searchFacets, pages: site.pages,
      reuse: reuse, jobs: jobs)
    let blocks = index.blocks
    let version = ContentHash.hex(Array(blocks.joined()))
    let code = model.languages.codes[language]
    return [
      (
        Self.path(model, language),
        Self.script("baliseSearch = ", index.index(version: version))
      )
    ]
      + blocks.enumerated().map { number, bytes in
        (
          "search/\(code)-\(number).js",
          Self.script("(self.baliseTexts ??= {})[\"\(version)-\(number)\"] = ", bytes)
        )
      }
  }

  private static func script(_ start: String, _ value: [UInt8]) -> [UInt8] {
    Array(start.utf8) + value + Array(";\n".utf8)
  }
}
