import BalisePlan

/// The settings files of the web servers that `site.yaml` names. They stand in the published folder,
/// where one upload brings them with the site they are about, under names that no server shows.
struct ServerFiles {
  let servers: [WebServer]
  let routes: ServerRoutes

  /// Path and text of each file, in order.
  var files: [(path: String, text: String)] {
    servers.map { server in
      switch server {
      case .nginx: (".server/nginx.conf", NginxSettings(routes: routes).text)
      case .apache: (".htaccess", ApacheSettings(routes: routes).text)
      case .caddy: (".server/Caddyfile", CaddySettings(routes: routes).text)
      }
    }
  }
}
