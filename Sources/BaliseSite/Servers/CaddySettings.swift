/// Settings for Caddy, to be imported in the block of the site.
struct CaddySettings {
  let routes: ServerRoutes

  var text: String {
    let root = routes.root
    var lines = [
      "# Caddy: import this file in the block of the site, after “root * FOLDER”: the folder",
      root == "/" ? "# of the site." : "# in which the site stands as \(root)",
      "encode zstd gzip",
      "header {",
    ]
    for field in ServerHeaders(routes: routes).fields {
      lines.append("\t\(field.name) \"\(field.value)\"")
    }
    lines += [
      "\t# For what no line below says more of.",
      "\t?Cache-Control \"\(ServerHeaders.pages)\"", "}",
      "@assets path \(root)assets/*",
      "header @assets Cache-Control \"\(ServerHeaders.assets)\"",
      "@files path \(root)files/*",
      "header @files Cache-Control \"\(ServerHeaders.files)\"",
      "# Open data may be read by the pages of others.",
      "@open path \(root)data/* *.ics */feed.xml",
      "header @open Access-Control-Allow-Origin \"*\"",
      "@feeds path */feed.xml",
      "header @feeds Content-Type \"application/atom+xml; charset=utf-8\"",
    ]
    for (suffix, type) in ServerHeaders.types where !type.hasPrefix("image/") {
      lines += [
        "@\(suffix) path *.\(suffix)",
        "header @\(suffix) Content-Type \"\(type); charset=utf-8\"",
      ]
    }
    lines += [
      "# What Balise notes for itself is nobody's business.",
      "@hidden {", "\tpath_regexp /\\.", "\tnot path \(root).well-known/*", "}",
      "error @hidden 404",
    ]
    if !routes.moved.isEmpty { lines.append("# Former addresses.") }
    for moved in routes.moved { lines.append("redir \(moved.from) \(moved.to) 301") }
    lines += [
      "try_files {path} {path}/ {path}.html",
      "file_server",
      "handle_errors {",
      "\t@lost expression {err.status_code} == 404",
      "\thandle @lost {",
      "\t\theader Cache-Control \"\(ServerHeaders.pages)\"",
      "\t\trewrite * \(root)404.html", "\t\tfile_server", "\t}", "}",
    ]
    return lines.joined(separator: "\n") + "\n"
  }
}
