/// Why a request gets no page.
package enum Refusal: Int, Sendable, CaseIterable {
  case malformed = 400
  case foreignHost = 403
  case missing = 404
  case method = 405
  case tooSlow = 408
  case body = 413
  case longLine = 414
  case longFields = 431
  case unreadable = 500
  case tooMany = 503
  case version = 505

  /// The reason phrase of the status line.
  package var phrase: String {
    switch self {
    case .malformed: "Bad Request"
    case .foreignHost: "Forbidden"
    case .missing: "Not Found"
    case .method: "Method Not Allowed"
    case .tooSlow: "Request Timeout"
    case .body: "Content Too Large"
    case .longLine: "URI Too Long"
    case .longFields: "Request Header Fields Too Large"
    case .unreadable: "Internal Server Error"
    case .tooMany: "Service Unavailable"
    case .version: "HTTP Version Not Supported"
    }
  }
}
