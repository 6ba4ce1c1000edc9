import BaliseText

/// Roles and `aria-…` attributes are those that screen readers know.
enum AriaWords: AuditRule {
  static func check(_ page: HTMLPage, _ report: inout AuditReport) {
    for index in page.elements.indices {
      for number in page.elements[index].attributes {
        let attribute = page.attributes[Int(number)]
        if attribute.name == .role {
          for role in page.words(.role, of: index) where !roles.contains(role.lowercased()) {
            tell(String(role), as: "role", among: roles, attribute, &report)
          }
        } else if isAria(page, attribute), !attributes.contains(attribute.name) {
          let name = String(decoding: page.bytes[attribute.nameRange.whole], as: UTF8.self)
          tell(name, as: nil, among: attributeWords, attribute, &report)
        }
      }
    }
  }

  private static func isAria(_ page: HTMLPage, _ attribute: HTMLPage.Attribute) -> Bool {
    let name = page.bytes[attribute.nameRange.whole]
    return name.count > 5 && name.starts(with: "aria-".utf8)
  }

  private static func tell(
    _ word: String, as attribute: String?, among known: Set<String>, _ place: HTMLPage.Attribute,
    _ report: inout AuditReport
  ) {
    guard !report.isFull("unknown-aria") else { return }
    let name = Phrase(quoting: word)
    let near = NearestName.suggestions(for: word, among: known.sorted(), limit: 1)
    report.report(
      "unknown-aria", in: Int(place.nameRange.lowerBound)..<Int(place.value.upperBound),
      attribute == nil
        ? Phrase(
          en: "\(name.en) is not an attribute that screen readers know",
          fr: "\(name.fr) n’est pas un attribut connu des lecteurs d’écran")
        : Phrase(
          en: "\(name.en) is not a role that screen readers know",
          fr: "\(name.fr) n’est pas un rôle connu des lecteurs d’écran"),
      help: Phrase.didYouMean(near)
        ?? Phrase(
          en: "remove it: most elements of HTML need none",
          fr: "retirez-le : la plupart des éléments de HTML n’en ont pas besoin"))
  }

  private static let attributeWords = Set(
    """
    activedescendant atomic autocomplete braillelabel brailleroledescription busy checked colcount \
    colindex colindextext colspan controls current describedby description details disabled \
    dropeffect errormessage expanded flowto grabbed haspopup hidden invalid keyshortcuts label \
    labelledby level live modal multiline multiselectable orientation owns placeholder posinset \
    pressed readonly relevant required roledescription rowcount rowindex rowindextext rowspan \
    selected setsize sort valuemax valuemin valuenow valuetext
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { "aria-" + $0 })

  private static let attributes = Set(attributeWords.map { HTMLName($0) })

  private static let roles = Set(
    """
    alert alertdialog application article banner blockquote button caption cell checkbox code \
    columnheader combobox comment complementary contentinfo definition deletion dialog directory \
    document emphasis feed figure form generic grid gridcell group heading image img insertion link \
    list listbox listitem log main mark marquee math menu menubar menuitem menuitemcheckbox \
    menuitemradio meter navigation none note option paragraph presentation progressbar radio \
    radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton \
    status strong subscript suggestion superscript switch tab table tablist tabpanel term textbox \
    time timer toolbar tooltip tree treegrid treeitem graphics-document graphics-object \
    graphics-symbol doc-abstract doc-acknowledgments doc-afterword doc-appendix doc-backlink \
    doc-biblioentry doc-bibliography doc-biblioref doc-chapter doc-colophon doc-conclusion \
    doc-cover doc-credit doc-credits doc-dedication doc-endnote doc-endnotes doc-epigraph \
    doc-epilogue doc-errata doc-example doc-footnote doc-foreword doc-glossary doc-glossref \
    doc-index doc-introduction doc-noteref doc-notice doc-pagebreak doc-pagefooter doc-pageheader \
    doc-pagelist doc-part doc-preface doc-prologue doc-pullquote doc-qna doc-subtitle doc-tip doc-toc
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
