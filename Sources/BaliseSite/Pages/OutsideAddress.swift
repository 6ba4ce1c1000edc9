import BaliseText
import BaliseValues

/// Addresses of other sites and of people that were written without their beginning.
enum OutsideAddress {
  /// Endings of names of sites that are no endings of files.
  private static let endings: Set<String> = [
    "fr", "com", "org", "net", "eu", "info", "gouv", "bzh",
  ]

  /// `https://www.exemple.fr` for `www.exemple.fr` and for `https:/www.exemple.fr`, `mailto:a@b.fr` for
  /// `a@b.fr`; nil for what is no such address.
  static func whole(_ text: String) -> String? {
    guard text.utf8.count <= 300, !text.contains(where: \.isWhitespace) else { return nil }
    for scheme in ["http:", "https:"] where text.lowercased().hasPrefix(scheme) {
      let rest = text.dropFirst(scheme.count)
      let name = rest.drop { $0 == "/" }
      return name.isEmpty || rest.hasPrefix("//") ? nil : scheme + "//" + name
    }
    if text.contains("@") {
      return EmailAddress.read(text).value.map { "mailto:" + $0.address }
    }
    let host = text.prefix { !"/?#".contains($0) }.lowercased()
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, !labels.contains(where: \.isEmpty), let last = labels.last else {
      return nil
    }
    let isSite = labels[0] == "www" && labels.count >= 3 || endings.contains(String(last))
    return isSite ? "https://" + text : nil
  }
}
