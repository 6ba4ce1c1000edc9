/// Settings for Apache: a `.htaccess` at the root of the site, which shared hosting reads too.
struct ApacheSettings {
  let routes: ServerRoutes

  var text: String {
    let root = routes.root
    var lines = [
      "# Apache reads this file where it stands, if the host allows it (AllowOverride All).",
      "Options -Indexes",
      "DirectoryIndex index.html",
      "ErrorDocument 404 \(root)404.html",
      "AddDefaultCharset utf-8",
      "AddCharset utf-8 .html .css .js .json .jsonld .csv .ics .xml .svg .txt .webmanifest",
    ]
    for (suffix, type) in ServerHeaders.types { lines.append("AddType \(type) .\(suffix)") }
    lines += [
      "<FilesMatch \"^feed\\.xml$\">", "  ForceType application/atom+xml", "</FilesMatch>",
      "<IfModule mod_headers.c>",
    ]
    for field in ServerHeaders(routes: routes).fields {
      lines.append("  Header always set \(field.name) \"\(field.value)\"")
    }
    lines += [
      "  Header set Cache-Control \"\(ServerHeaders.pages)\"",
      "  <If \"%{REQUEST_URI} =~ m#^\(pattern(root))assets/#\">",
      "    Header set Cache-Control \"\(ServerHeaders.assets)\"", "  </If>",
      "  <If \"%{REQUEST_URI} =~ m#^\(pattern(root))files/#\">",
      "    Header set Cache-Control \"\(ServerHeaders.files)\"", "  </If>",
      "  # Open data may be read by the pages of others.",
      "  <If \"%{REQUEST_URI} =~ m#^\(pattern(root))data/|\\.ics$|/feed\\.xml$#\">",
      "    Header set Access-Control-Allow-Origin \"*\"", "  </If>", "</IfModule>",
      "<IfModule mod_deflate.c>",
      "  AddOutputFilterByType DEFLATE text/html "
        + ServerHeaders.compressed.joined(separator: " "),
      "</IfModule>", "<IfModule mod_rewrite.c>", "  RewriteEngine On",
      "  # What Balise notes for itself is nobody's business.",
      "  RewriteRule \"(^|/)\\.(?!well-known/)\" - [R=404,L]",
    ]
    if !routes.moved.isEmpty { lines.append("  # Former addresses.") }
    for moved in routes.moved {
      let from = moved.from.dropFirst(root.count)
      // A percent sign before a digit would stand for what a condition found.
      let to = moved.to.reduce(into: "") { $0 += $1 == "%" ? "\\%" : String($1) }
      lines.append("  RewriteRule \"^\(pattern(String(from)))$\" \"\(to)\" [R=301,NE,L]")
    }
    lines += [
      "  # A page answers without its .html, too.",
      "  RewriteCond %{REQUEST_FILENAME} !-d",
      "  RewriteCond %{REQUEST_FILENAME}.html -f",
      "  RewriteRule \"^(.+)$\" \"$1.html\" [L]", "</IfModule>",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// A path as a regular expression that means it and nothing else.
  private func pattern(_ path: String) -> String {
    path.reduce(into: "") { $0 += $1 == "." ? "\\." : String($1) }
  }
}
