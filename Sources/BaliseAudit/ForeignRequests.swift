package import BaliseText

/// A page loads nothing from others: each visit would be told to them.
package enum ForeignRequests {
  /// True when an address leads to another site than this one.
  package static func isForeign(_ address: String, base: String?) -> Bool {
    let lower = address.lowercased()
    let scheme = ["http://", "https://", "//", "ftp://", "ws://", "wss://"].first(
      where: lower.hasPrefix)
    guard scheme != nil else { return false }
    guard let base else { return true }
    return !(lower + "/").hasPrefix(base.lowercased())
  }

  /// What is said of it.
  package static func message(_ address: String) -> Phrase {
    let name = Phrase(quoting: address)
    return Phrase(
      en: "the page loads \(name.en) from another site",
      fr: "la page charge \(name.fr) depuis un autre site")
  }

  /// What to do.
  package static let help = Phrase(
    en: "Put the file into templates/assets or content: no visit is told to others, and the page "
      + "works when they do not.",
    fr: "Mettez le fichier dans templates/assets ou content : personne d’autre n’est informé des "
      + "visites, et la page marche quand les autres sont en panne.")

  static func check(_ requests: [PageRequest], base: String?, _ report: inout AuditReport) {
    for request in requests where isForeign(request.address, base: base) {
      report.report("foreign-request", in: request.place, message(request.address), help: help)
    }
  }
}
