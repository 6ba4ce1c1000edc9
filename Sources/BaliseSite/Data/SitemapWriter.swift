import BaliseText

/// Writes `sitemap.xml` (sitemaps.org 0.9, with the `hreflang` links search engines read) and
/// `robots.txt`. Both need the site's address: without one there is no sitemap.
struct SitemapWriter {
  let base: String
  let languages: [String]

  /// The sitemap of pages, in their order.
  func sitemap(_ pages: [Page]) -> [UInt8] {
    var out: [UInt8] = []
    out.append(#"<?xml version="1.0" encoding="UTF-8"?>"# + "\n")
    out.append(#"<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9""#)
    out.append(#" xmlns:xhtml="http://www.w3.org/1999/xhtml">"# + "\n")
    for page in pages {
      if case .notFound = page.kind { continue }
      out.append("<url><loc>")
      out.appendEscaped(address(page.url))
      out.append("</loc>")
      if languages.count > 1 {
        for (language, path) in page.alternates.enumerated() {
          guard let path else { continue }
          out.append(#"<xhtml:link rel="alternate" hreflang=""#)
          out.appendEscaped(languages[language])
          out.append(#"" href=""#)
          out.appendEscaped(address(path))
          out.append("\"/>")
        }
      }
      out.append("</url>\n")
    }
    out.append("</urlset>\n")
    return out
  }

  /// `robots.txt`: everything may be read.
  static func robots(base: String?) -> [UInt8] {
    var out: [UInt8] = []
    out.append("User-agent: *\nAllow: /\n")
    if let base { out.append("Sitemap: \(base)sitemap.xml\n") }
    return out
  }

  /// The address visitors see: a folder's index is the folder.
  private func address(_ path: String) -> String {
    let isIndex = path == "index.html" || path.hasSuffix("/index.html")
    return base + (isIndex ? String(path.dropLast("index.html".count)) : path)
  }
}
