import BaliseText

/// An answer to one request.
struct Response {
  enum Body {
    case bytes([UInt8])
    case file(OpenFile)

    var count: Int {
      switch self {
      case .bytes(let bytes): bytes.count
      case .file(let file): file.size
      }
    }
  }

  let status: Int
  let reason: String
  var fields: [(name: String, value: String)]
  var body: Body?

  /// What was asked for.
  static func found(_ body: Body, type: String, tag: String) -> Response {
    Response(
      status: 200, reason: "OK", fields: [("Content-Type", type), ("ETag", tag)], body: body)
  }

  /// The client has it already.
  static func unchanged(tag: String) -> Response {
    Response(status: 304, reason: "Not Modified", fields: [("ETag", tag)], body: nil)
  }

  /// It stands at another path of this server. Not for ever: another site may stand here tomorrow.
  static func redirect(to path: String) -> Response {
    Response(status: 302, reason: "Found", fields: [("Location", path)], body: .bytes([]))
  }

  /// A page that stands in for what was asked for.
  static func page(_ refusal: Refusal, _ html: [UInt8]) -> Response {
    Response(
      status: refusal.rawValue, reason: refusal.phrase,
      fields: [("Content-Type", "text/html; charset=utf-8")], body: .bytes(html))
  }

  /// A refusal in words.
  static func refused(_ refusal: Refusal, _ language: InterfaceLanguage) -> Response {
    var response = Response(
      status: refusal.rawValue, reason: refusal.phrase,
      fields: [("Content-Type", "text/plain; charset=utf-8")],
      body: .bytes(Array((refusal.explanation.text(in: language) + "\n").utf8)))
    if refusal == .method { response.fields.append(("Allow", "GET, HEAD")) }
    return response
  }

  /// The head, ready to be sent. Each answer ends its connection: a client can keep no thread of
  /// requests going, and nothing of one can be taken for the next.
  var head: [UInt8] {
    var text = "HTTP/1.1 \(status) \(reason)\r\n"
    for field in fields { text += "\(field.name): \(field.value)\r\n" }
    if let body { text += "Content-Length: \(body.count)\r\n" }
    return Array((text + Self.always + "Connection: close\r\n\r\n").utf8)
  }

  /// The head of an event stream, which has no end.
  static let eventsHead = Array(
    ("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n" + always
      + "Connection: close\r\n\r\n").utf8)

  // Drafts are nobody else's business: no cache keeps them and no other site may show them.
  private static let always =
    "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n"
    + "Cross-Origin-Resource-Policy: same-origin\r\nX-Frame-Options: SAMEORIGIN\r\n"
    + "Referrer-Policy: same-origin\r\n"
}

extension Refusal {
  /// Why, in words.
  var explanation: Phrase {
    switch self {
    case .malformed:
      Phrase(en: "This request cannot be read.", fr: "Cette requête est illisible.")
    case .foreignHost:
      Phrase(
        en: "The preview answers to localhost, 127.0.0.1 and [::1] only.",
        fr: "L’aperçu ne répond qu’à localhost, 127.0.0.1 et [::1].")
    case .missing: Phrase(en: "There is nothing here.", fr: "Il n’y a rien ici.")
    case .method: Phrase(en: "The preview is only read.", fr: "L’aperçu se lit, c’est tout.")
    case .tooSlow:
      Phrase(en: "The request took too long.", fr: "La requête a pris trop de temps.")
    case .body:
      Phrase(en: "The preview takes no content.", fr: "L’aperçu n’accepte aucun contenu.")
    case .longLine: Phrase(en: "The address is too long.", fr: "L’adresse est trop longue.")
    case .longFields:
      Phrase(
        en: "The request has too many header fields.",
        fr: "La requête a trop de champs d’en-tête.")
    case .unreadable:
      Phrase(en: "This file cannot be read.", fr: "Ce fichier ne peut pas être lu.")
    case .tooMany:
      Phrase(en: "Too many pages are open.", fr: "Trop de pages sont ouvertes.")
    case .version:
      Phrase(en: "The preview speaks HTTP/1.1.", fr: "L’aperçu parle HTTP/1.1.")
    }
  }
}
