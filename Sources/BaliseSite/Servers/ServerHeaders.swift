/// The header fields that every server sends, in one place.
struct ServerHeaders {
  let routes: ServerRoutes

  /// Name and value of each field.
  var fields: [(name: String, value: String)] {
    var fields = [
      ("Content-Security-Policy", SitePolicy.header),
      ("X-Content-Type-Options", "nosniff"),
      ("Referrer-Policy", "same-origin"),
      ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
    ]
    if routes.isSecure { fields.append(("Strict-Transport-Security", "max-age=31536000")) }
    return fields
  }

  /// Pages may change at any time: browsers ask again, and are told when nothing did.
  static let pages = "no-cache"
  /// A file of `assets/` carries the fingerprint of its content: it never changes.
  static let assets = "public, max-age=31536000, immutable"
  /// Pictures and documents keep their name when they change.
  static let files = "public, max-age=3600"

  /// Media types that servers often do not know, by the end of the name.
  static let types = [
    ("ics", "text/calendar"), ("csv", "text/csv"), ("json", "application/json"),
    ("jsonld", "application/ld+json"), ("webmanifest", "application/manifest+json"),
    ("svg", "image/svg+xml"), ("webp", "image/webp"), ("avif", "image/avif"),
  ]

  /// What is worth compressing.
  static let compressed = [
    "text/css", "text/javascript", "application/javascript", "text/plain", "text/csv",
    "text/calendar", "application/json", "application/ld+json", "application/atom+xml",
    "application/xml", "text/xml", "image/svg+xml", "application/manifest+json",
  ]
}
