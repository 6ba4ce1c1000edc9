/// Settings for nginx, to be included in the `server` block of the site.
struct NginxSettings {
  let routes: ServerRoutes

  var text: String {
    let root = routes.root
    var lines = [
      "# nginx: include this file in the server block of the site. “root” must be the folder",
      root == "/"
        ? "# of the site, and no other “location /” may stand beside it."
        : "# in which the site stands as \(root)",
      "set $balise_cache \"\(ServerHeaders.pages)\";",
      "set $balise_origin \"\";",
      "location ^~ \(root) {",
      "  index index.html;",
      "  try_files $uri $uri/ $uri.html =404;",
      "  error_page 404 \(root)404.html;",
      "  absolute_redirect off;",
      "  charset utf-8;",
      "  charset_types text/html \(ServerHeaders.compressed.joined(separator: " "));",
      "  gzip on;",
      "  gzip_vary on;",
      "  gzip_min_length 512;",
      "  gzip_types \(ServerHeaders.compressed.joined(separator: " "));",
      "  add_header Cache-Control $balise_cache always;",
      "  # Open data may be read by the pages of others.",
      "  add_header Access-Control-Allow-Origin $balise_origin always;",
    ]
    for field in ServerHeaders(routes: routes).fields {
      lines.append("  add_header \(field.name) \"\(field.value)\" always;")
    }
    lines += [
      "  # What Balise notes for itself is nobody's business.",
      "  location ~ /\\.(?!well-known/) { return 404; }",
      "  location = \(root)404.html { set $balise_cache \"\(ServerHeaders.pages)\"; }",
      "  location ^~ \(root)assets/ { set $balise_cache \"\(ServerHeaders.assets)\"; }",
      "  location ^~ \(root)files/ { set $balise_cache \"\(ServerHeaders.files)\"; }",
      "  location ^~ \(root)data/ {",
      "    set $balise_origin \"*\";",
      "    types { application/json json; application/ld+json jsonld; text/csv csv; }",
      "  }",
      "  location ~ \\.ics$ { types { } default_type text/calendar; set $balise_origin \"*\"; }",
      "  location ~ /feed\\.xml$ {",
      "    types { }",
      "    default_type application/atom+xml;",
      "    set $balise_origin \"*\";",
      "  }",
      "  location ~ \\.webmanifest$ { types { } default_type application/manifest+json; }",
    ]
    if !routes.moved.isEmpty { lines.append("  # Former addresses.") }
    for moved in routes.moved {
      lines.append("  location = \"\(moved.from)\" { return 301 \"\(moved.to)\"; }")
    }
    return lines.joined(separator: "\n") + "\n}\n"
  }
}
