import BaliseText

/// Every id stands once, and whatever points at an id of the page finds it.
enum Identifiers: AuditRule {
  static func check(_ page: HTMLPage, _ report: inout AuditReport) {
    for index in page.repeatedIDs.prefix(20) {
      let id = page.value(.id, of: index) ?? ""
      if id.isEmpty { continue }
      let name = Phrase(quoting: id)
      report.report(
        "duplicate-id", at: index,
        Phrase(
          en: "the id \(name.en) stands more than once on the page",
          fr: "l’identifiant \(name.fr) figure plusieurs fois sur la page"),
        help: Phrase(
          en: "give each its own: links, labels and screen readers find only the first",
          fr: "donnez à chacun le sien : liens, étiquettes et lecteurs d’écran ne trouvent que le "
            + "premier"),
        notes: page.ids[id].map {
          [(Phrase(en: "it stands here first", fr: "il figure d’abord ici"), $0)]
        } ?? [])
    }
    for index in page.elements.indices { checkReferences(page, index, &report) }
  }

  private static let references: Set<HTMLName> = Set(
    [
      "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details",
      "aria-errormessage", "aria-activedescendant", "aria-flowto", "for", "headers", "list", "form",
    ].map { HTMLName($0) })

  private static func checkReferences(
    _ page: HTMLPage, _ index: Int, _ report: inout AuditReport
  ) {
    for number in page.elements[index].attributes {
      let attribute = page.attributes[Int(number)]
      if attribute.name == .href {
        checkFragment(page, index, attribute, &report)
      } else if references.contains(attribute.name) {
        for id in page.words(attribute.name, of: index) where page.ids[String(id)] == nil {
          let name = String(decoding: page.bytes[attribute.nameRange.whole], as: UTF8.self)
          self.report(String(id), by: name, page, attribute, &report)
        }
      }
    }
  }

  private static func checkFragment(
    _ page: HTMLPage, _ index: Int, _ attribute: HTMLPage.Attribute, _ report: inout AuditReport
  ) {
    guard page.bytes[attribute.value.whole].first == UInt8(ascii: "#") else { return }
    let id = String(page.value(attribute).dropFirst())
    guard !id.isEmpty, id != "top", page.ids[id] == nil,
      page.ids[PercentEncoding.decoded(id)] == nil
    else { return }
    self.report(id, by: "href", page, attribute, &report)
  }

  private static func report(
    _ id: String, by attribute: String, _ page: HTMLPage, _ place: HTMLPage.Attribute,
    _ report: inout AuditReport
  ) {
    guard !report.isFull("unknown-id") else { return }
    let name = Phrase(quoting: id)
    let near = NearestName.suggestions(
      for: id, among: page.ids.count < 2_000 ? page.ids.keys.sorted() : [], limit: 1)
    report.report(
      "unknown-id", in: Int(place.nameRange.lowerBound)..<Int(place.value.upperBound),
      Phrase(
        en: "\(attribute) points at the id \(name.en), which the page does not have",
        fr: "\(attribute) désigne l’identifiant \(name.fr), que la page n’a pas"),
      help: Phrase.didYouMean(near)
        ?? Phrase(
          en: "write the id of an element of the page, or give one to what is meant",
          fr: "écrivez l’identifiant d’un élément de la page, ou donnez-en un à ce qui est visé"))
  }
}
