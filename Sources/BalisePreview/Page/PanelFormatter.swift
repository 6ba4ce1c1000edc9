package import BaliseDiagnostics
import BalisePlan
package import BaliseSite
package import BaliseText

/// What the panel of a page says, as HTML: where the page comes from, what it lacks, who links to it.
package struct PanelFormatter: Sendable {
  private let language: InterfaceLanguage

  /// Makes a formatter for a language of the person.
  package init(_ language: InterfaceLanguage) { self.language = language }

  /// How many things a page lacks.
  package static func count(_ page: PageInsight?) -> Int {
    guard let page else { return 0 }
    return page.missing.count + (page.untranslated == nil ? 0 : 1)
  }

  /// The panel of a page; of one that Balise did not make from the plan, that it is none.
  package func html(_ page: PageInsight?, warnings: [Diagnostic]) -> [UInt8] {
    var html: [UInt8] = []
    guard let page else {
      element(
        "p", Phrase(en: "This is no page of the plan.", fr: "Ce n’est pas une page du plan."), &html
      )
      return html
    }
    sources(page, &html)
    missing(page, &html)
    relations(page, &html)
    self.warnings(warnings.filter { $0.range.map { page.files.contains($0.path) } ?? false }, &html)
    return html
  }

  private func sources(_ page: PageInsight, _ html: inout [UInt8]) {
    element("h2", Phrase(en: "Source", fr: "Source"), &html)
    html.append("<ul>")
    for file in page.files { item("<code>", file, "</code>", &html) }
    item("<code class=\"faint\">", page.template, "</code>", &html)
    html.append("</ul>")
  }

  private func missing(_ page: PageInsight, _ html: inout [UInt8]) {
    element("h2", Phrase(en: "What it lacks", fr: "Ce qui manque"), &html)
    guard Self.count(page) > 0 else {
      return element(
        "p", Phrase(en: "Nothing that is expected.", fr: "Rien de ce qui est attendu."), &html)
    }
    html.append("<ul>")
    if let file = page.untranslated {
      html.append("<li>")
      html.appendEscaped(
        Phrase(en: "Translation to write: ", fr: "Traduction à écrire : ").text(in: language))
      html.append("<code>")
      html.appendEscaped(file)
      html.append("</code></li>")
    }
    for missing in page.missing {
      html.append("<li><b>")
      html.appendEscaped(missing.label + (missing.item.map { " \($0)" } ?? ""))
      html.append("</b>")
      html.appendEscaped((language == .fr ? "\u{A0}: " : ": ") + sentence(missing))
      if let line = missing.line {
        html.append(" <span class=\"faint\">")
        html.appendEscaped(Phrase(en: "line \(line)", fr: "ligne \(line)").text(in: language))
        html.append("</span>")
      }
      html.append("</li>")
    }
    html.append("</ul>")
  }

  private func relations(_ page: PageInsight, _ html: inout [UInt8]) {
    element("h2", Phrase(en: "Who links to it", fr: "Qui y renvoie"), &html)
    if page.relations.isEmpty {
      return element(
        "p", Phrase(en: "No field of another entry.", fr: "Aucun champ d’une autre fiche."), &html)
    }
    for relation in page.relations {
      html.append("<h3>")
      html.appendEscaped(relation.label)
      html.append(" <span class=\"faint\">\(relation.entries.count)</span></h3><ul>")
      for entry in relation.entries {
        html.append("<li><a href=\"/")
        html.appendEscaped(entry.path)
        html.append("\">")
        html.appendEscaped(entry.title)
        html.append("</a></li>")
      }
      html.append("</ul>")
    }
  }

  private func warnings(_ warnings: [Diagnostic], _ html: inout [UInt8]) {
    guard !warnings.isEmpty else { return }
    element("h2", Phrase(en: "Warnings", fr: "Avertissements"), &html)
    html += MessageFormatter(language).html(warnings)
  }

  private func sentence(_ missing: PageInsight.Missing) -> String {
    let kind = word(missing.kind)
    guard let words = missing.words, !words.isEmpty else { return kind }
    let quoted = Phrase(quoting: words).text(in: language)
    guard missing.isTarget else { return kind + " " + quoted }
    let target = Phrase(en: "no target, ", fr: "sans cible chiffrée, ").text(in: language)
    return missing.kind == .empty ? target + quoted : quoted + ", " + kind
  }

  private func word(_ kind: UnknownItem.Kind) -> String {
    let phrase =
      switch kind {
      case .empty: Phrase(en: "nothing is written", fr: "rien n’est écrit")
      case .toBeSpecified: Phrase(en: "to be specified", fr: "à préciser")
      case .undecided: Phrase(en: "undecided", fr: "non décidé")
      case .none: Phrase(en: "there is none", fr: "il n’y en a pas")
      case .elsewhere: Phrase(en: "told elsewhere", fr: "indiqué ailleurs")
      case .unread: Phrase(en: "not understood", fr: "non compris")
      }
    return phrase.text(in: language)
  }

  private func element(_ name: String, _ phrase: Phrase, _ html: inout [UInt8]) {
    html.append("<\(name)>")
    html.appendEscaped(phrase.text(in: language))
    html.append("</\(name)>")
  }

  private func item(
    _ opening: String, _ text: String, _ closing: String, _ html: inout [UInt8]
  ) {
    html.append("<li>" + opening)
    html.appendEscaped(text)
    html.append(closing + "</li>")
  }
}
