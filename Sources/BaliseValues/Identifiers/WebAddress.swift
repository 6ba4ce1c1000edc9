import BaliseText

/// The address of a page on the web: `http` or `https`, nothing that a browser would run.
///
/// An address without a scheme gets `https://` unless the caller says otherwise: browsers try it
/// first, and a server that only speaks `http` is found when links are checked.
package struct WebAddress: Sendable, Hashable {
  /// How a browser asks for the page.
  package enum Scheme: String, Sendable, Hashable, CaseIterable { case http, https }

  /// The whole address, its scheme and host in lower case.
  package let address: String
  /// The name of the machine, in lower case.
  package let host: String

  /// Reads an address; nil when nothing is written.
  package static func read(_ words: String, assuming scheme: Scheme = .https) -> Reading<WebAddress>
  {
    guard let text = Identifiers.written(words) else { return Reading(nil) }
    let url = WebAddressParts(text)
    if let fault = url.fault {
      return Reading(
        nil,
        problems: [Identifiers.problem(fault.id, words, message: fault.message, help: fault.help)])
    }
    let value = WebAddress(
      address: (url.scheme ?? scheme).rawValue + "://" + url.host.lowercased() + url.rest,
      host: url.hostName.lowercased())
    guard url.scheme == nil else { return Reading(value) }
    let note = Identifiers.problem(
      "url-without-scheme", words, message: missingScheme, help: help(value.address),
      replacement: value.address, severity: .note)
    return Reading(value, problems: [note])
  }

  /// The address as people read it: without its scheme and a last slash.
  package var formatted: String {
    let bare = address.drop { $0 != ":" }.dropFirst(3)
    return String(bare.last == "/" && bare.count { $0 == "/" } == 1 ? bare.dropLast() : bare)
  }

  private static let missingScheme = Phrase(
    en: "has no “https://” before it; it is added",
    fr: "n’a pas de «\u{A0}https://\u{A0}» devant\u{202F}; il est ajouté")

  private static func help(_ address: String) -> Phrase {
    Phrase(en: "Write “\(address)”.", fr: "Écrire «\u{A0}\(address)\u{A0}».")
  }
}
