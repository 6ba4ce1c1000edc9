/// What a file is, from the end of its name.
package enum ContentType {
  /// The `Content-Type` of a file name; bytes to be saved when it is not known.
  package static func of(_ name: String) -> String {
    guard let dot = name.lastIndex(of: ".") else { return "application/octet-stream" }
    switch name[name.index(after: dot)...].lowercased() {
    case "html", "htm": return "text/html; charset=utf-8"
    case "css": return "text/css; charset=utf-8"
    case "js", "mjs": return "text/javascript; charset=utf-8"
    case "json", "geojson": return "application/json; charset=utf-8"
    case "txt": return "text/plain; charset=utf-8"
    case "md": return "text/markdown; charset=utf-8"
    case "csv": return "text/csv; charset=utf-8"
    case "ics": return "text/calendar; charset=utf-8"
    case "xml": return "application/xml; charset=utf-8"
    case "atom": return "application/atom+xml; charset=utf-8"
    case "webmanifest": return "application/manifest+json; charset=utf-8"
    case "svg": return "image/svg+xml; charset=utf-8"
    case "png": return "image/png"
    case "jpg", "jpeg": return "image/jpeg"
    case "gif": return "image/gif"
    case "webp": return "image/webp"
    case "avif": return "image/avif"
    case "ico": return "image/x-icon"
    case "woff2": return "font/woff2"
    case "woff": return "font/woff"
    case "ttf": return "font/ttf"
    case "otf": return "font/otf"
    case "pdf": return "application/pdf"
    case "zip": return "application/zip"
    case "mp3": return "audio/mpeg"
    case "ogg", "oga": return "audio/ogg"
    case "wav": return "audio/wav"
    case "m4a": return "audio/mp4"
    case "mp4": return "video/mp4"
    case "webm": return "video/webm"
    case "odt": return "application/vnd.oasis.opendocument.text"
    case "ods": return "application/vnd.oasis.opendocument.spreadsheet"
    case "docx":
      return "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case "xlsx": return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    default: return "application/octet-stream"
    }
  }
}
