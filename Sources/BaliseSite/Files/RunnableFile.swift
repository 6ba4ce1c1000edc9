/// Files that do something where they are opened: a browser takes them for pages of the site and runs
/// what is in them, or a web server runs them. Words of partners never do, and their files must not.
enum RunnableFile {
  // Kinds that browsers show as documents with scripts: HTML, and XML in all its uses.
  private static let documents: Set<String> = [
    "htm", "html", "shtml", "shtm", "xhtml", "xht", "mht", "mhtml", "hta", "xml", "xsl", "xslt",
    "rdf", "rss", "atom", "kml", "gml", "svgz", "js", "mjs", "cjs", "wasm", "swf", "webmanifest",
  ]

  // Kinds that some web servers run themselves.
  private static let programs: Set<String> = [
    "php", "php3", "php4", "php5", "php7", "php8", "phtml", "phar", "cgi", "pl", "py", "rb", "lua",
    "asp", "aspx", "ashx", "jsp", "jspx", "cfm", "sh", "exe", "dll", "bat", "cmd", "ps1", "jar",
  ]

  /// True for a file that is not offered, by its name. Some servers look at every ending of it, so
  /// that `a.php.txt` counts too.
  static func isOne(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    let endings = name.split(separator: ".", omittingEmptySubsequences: false).dropFirst()
      .map { $0.lowercased() }
    guard let last = endings.last else { return false }
    return documents.contains(last) || endings.contains(where: programs.contains)
  }
}
