import BalisePlan
import BaliseValues

/// Writes `/.well-known/security.txt` (RFC 9116): whom to tell of a weakness. There is none without a
/// contact and a day of expiry; nothing in it depends on the day of the build.
struct SecurityTextFile {
  static let path = ".well-known/security.txt"

  let settings: SiteSettings

  var bytes: [UInt8]? {
    let security = settings.security
    guard !security.contacts.isEmpty, let expires = security.expires else { return nil }
    var lines = security.contacts.map { "Contact: \($0)" }
    lines.append("Expires: \(expires.day.iso)T00:00:00Z")
    lines.append("Preferred-Languages: " + settings.languages.codes.joined(separator: ", "))
    if let base = settings.base {
      // The file belongs at the root of the server, wherever the site stands on it.
      lines.append("Canonical: \(base.dropLast(settings.basePath.utf8.count))/\(Self.path)")
    }
    if let policy = security.policy { lines.append("Policy: \(policy)") }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}
