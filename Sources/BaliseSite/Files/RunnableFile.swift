/// Files that do something where they are opened: a browser takes them for pages of the site and runs
/// what is in them, or a web server runs them. Words of partners never do, and their files must not.
enum RunnableFile {
  // Kinds that browsers show as documents with scripts: HTML, and XML in all its uses.
  private static let documents: Set<String> = [
    "htm", "html", "shtml", "shtm", "xhtml", "xht", "mht", "mhtml", "hta", "xml", "xsl", "xslt",
    "xsd", "xul", "rdf", "rss", "atom", "kml", "gml", "mml", "xspf", "wsdl", "vxml", "smil", "smi",
    "tei", "xdp", "dae", "xcs", "svgz", "js", "mjs", "cjs", "wasm", "swf", "webmanifest",
  ]

  // Kinds that some web servers run themselves, or are ruled by.
  private static let programs: Set<String> = [
    "cgi", "fcgi", "pl", "py", "rb", "lua", "asp", "aspx", "ashx", "asmx", "svc", "jsp", "jspx",
    "cfm", "sh", "exe", "dll", "bat", "cmd", "ps1", "jar", "config", "htaccess",
  ]

  /// True for a file that is not offered, by its name. A server with PHP may look at every ending of
  /// it, so that `a.php.txt` counts too.
  static func isOne(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    let endings = name.split(separator: ".", omittingEmptySubsequences: false).dropFirst()
      .map { $0.lowercased() }
    guard let last = endings.last else { return false }
    return documents.contains(last) || programs.contains(last) || endings.contains(where: isPHP)
  }

  private static func isPHP(_ ending: String) -> Bool {
    ending.hasPrefix("php") || ["pht", "phtml", "phar"].contains(ending)
  }
}
