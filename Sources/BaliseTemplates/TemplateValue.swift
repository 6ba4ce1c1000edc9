/// What a scope answers for a slot.
package enum TemplateValue: Sendable {
  /// There is none.
  case missing
  /// Text in the page's language.
  case text(String)
  /// Text in another language than the page's, with its code.
  indirect case foreign(String, language: String)
  /// Text that is UTF-8 bytes already; escaped when written, like any text.
  case bytes([UInt8])
  /// Finished HTML.
  case markup([UInt8])
  /// A path from the site's root, percent-encoded, such as `actions/04-hub.html`.
  case path(String)
  /// Yes or no.
  case flag(Bool)
  /// Any number of values.
  case list([TemplateValue])
  /// Any number of objects, made only where they are needed.
  case items(any TemplateItems)
  /// A thing with named values.
  case object(any TemplateScope)

  /// Whether a section over it is written.
  var isTruthy: Bool {
    switch self {
    case .missing: false
    case .text(let text), .foreign(let text, _), .path(let text): !text.isEmpty
    case .bytes(let bytes), .markup(let bytes): !bytes.isEmpty
    case .flag(let flag): flag
    case .list(let items): !items.isEmpty
    case .items(let items): items.count > 0
    case .object: true
    }
  }
}
