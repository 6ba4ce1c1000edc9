import BaliseText

/// A page at an address that an entry had before: it leads to where the entry is now.
struct Redirect: Sendable {
  /// Path of the file in the site.
  let file: String
  /// Site path of the entry's page, percent-encoded.
  let target: String
  /// Language code and title of the entry's page.
  let language, title: String

  /// The page: it works without a server's help, and search engines keep the new address only.
  func html(base: String?) -> [UInt8] {
    let up = String(repeating: "../", count: file.utf8.count { $0 == 0x2F })
    var out: [UInt8] = []
    out.append("<!DOCTYPE html>\n<html lang=\"")
    out.appendEscaped(language)
    out.append("\">\n<head>\n<meta charset=\"utf-8\">\n")
    out.append(SitePolicy.element(SitePolicy.bare) + "\n")
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
    out.appendEscaped(title)
    out.append("</title>\n<meta name=\"robots\" content=\"noindex\">\n")
    out.append("<meta name=\"color-scheme\" content=\"light dark\">\n")
    if let base {
      out.append("<link rel=\"canonical\" href=\"")
      out.appendEscaped(base + target)
      out.append("\">\n")
    }
    out.append("<meta http-equiv=\"refresh\" content=\"0; url=")
    out.appendEscaped(up + target)
    out.append("\">\n</head>\n<body>\n<main>\n<h1><a href=\"")
    out.appendEscaped(up + target)
    out.append("\">")
    out.appendEscaped(title)
    out.append("</a></h1>\n</main>\n</body>\n</html>\n")
    return out
  }
}
