import BaliseDiagnostics
package import BaliseText

/// The letters as one private HTML page that needs nothing else: no file, no script, no address.
package struct QuestionPageFormatter {
  private let words: LetterWords
  /// What the first bytes of such a page are, so that one may take the place of another.
  package static let opening = "<!doctype html>\n<!-- balise check --questions -->\n"

  /// Makes a formatter for a plan and a language of the person.
  package init(_ linked: LinkedPlan, site: LocalText, _ language: InterfaceLanguage) {
    words = LetterWords(linked, site: site, language)
  }

  /// The page.
  package func format(_ letters: [QuestionLetter]) -> [UInt8] {
    var page: [UInt8] = []
    head(&page)
    page.append("<main>\n<h1>")
    page.appendEscaped(title)
    page.append("</h1>\n<p class=\"private\">")
    page.appendEscaped(
      words.text(
        Phrase(
          en: "Private page: it is no part of the site. Do not put it on line.",
          fr: "Page privée : elle ne fait pas partie du site. Ne la mettez pas en ligne.")))
    page.append("</p>\n")
    if letters.isEmpty {
      page.append("<p>")
      page.appendEscaped(words.text(Self.nothing))
      page.append("</p>\n")
    } else {
      contents(letters, &page)
      for (index, letter) in letters.enumerated() { self.letter(letter, index + 1, &page) }
    }
    page.append("</main>\n</body>\n</html>\n")
    return page
  }

  /// Said when there is nothing to ask.
  package static let nothing = Phrase(
    en: "The plan raises no question.", fr: "Le plan ne pose aucune question.")

  private var title: String {
    words.text(
      Phrase(en: "Questions to ask: \(words.site)", fr: "Questions à poser : \(words.site)"))
  }

  private func head(_ page: inout [UInt8]) {
    page.append(Self.opening)
    page.append("<html lang=\"\(words.language.rawValue)\">\n<head>\n<meta charset=\"utf-8\">\n")
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    page.append("<meta name=\"robots\" content=\"noindex, nofollow, noarchive\">\n")
    page.append("<meta name=\"referrer\" content=\"no-referrer\">\n")
    page.append(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        + "style-src 'unsafe-inline'\">\n<title>")
    page.appendEscaped(title)
    page.append("</title>\n<style>\n\(Self.style)</style>\n</head>\n<body>\n")
  }

  private func contents(_ letters: [QuestionLetter], _ page: inout [UInt8]) {
    page.append("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">")
    page.appendEscaped(words.text(Phrase(en: "Recipients", fr: "Destinataires")))
    page.append("</h2>\n<ul>\n")
    for (index, letter) in letters.enumerated() {
      page.append("<li><a href=\"#letter-\(index + 1)\">")
      page.appendEscaped(words.recipient(letter))
      page.append("</a> (\(words.count(letter.count)))</li>\n")
    }
    page.append("</ul>\n</nav>\n")
  }

  private func letter(_ letter: QuestionLetter, _ number: Int, _ page: inout [UInt8]) {
    page.append(
      "<section id=\"letter-\(number)\" aria-labelledby=\"to-\(number)\">\n<h2 id=\"to-\(number)\">"
    )
    page.appendEscaped(words.address(letter))
    page.append("</h2>\n")
    if letter.recipient != nil { paragraph(words.greeting, &page) }
    paragraph(words.opening(letter), &page)
    for part in letter.parts { self.part(part, &page) }
    if letter.recipient != nil { paragraph(words.closing, &page) }
    page.append("</section>\n")
  }

  private func part(_ part: QuestionLetter.Part, _ page: inout [UInt8]) {
    page.append("<h3>")
    page.appendEscaped(words.text(words.wording.heading(part.entry)))
    page.append("</h3>\n")
    if let reason = words.reason(part) { paragraph(reason, &page) }
    page.append("<ol>\n")
    for topic in part.topics {
      page.append("<li>")
      if topic.count == 1, let only = topic.first {
        page.appendEscaped(words.text(only.sentence))
        place(only, &page)
      } else {
        page.appendEscaped(words.heading(topic))
        page.append("\n<ul>\n")
        for question in topic {
          page.append("<li>")
          page.appendEscaped(words.text(question.subject))
          place(question, &page)
          page.append("</li>\n")
        }
        page.append("</ul>\n")
      }
      page.append("</li>\n")
    }
    page.append("</ol>\n")
  }

  private func place(_ question: Question, _ page: inout [UInt8]) {
    let start = question.place.start
    page.append(" <small>")
    page.appendEscaped("\(question.place.path):\(start.line):\(start.column)")
    page.append("</small>")
  }

  private func paragraph(_ text: String, _ page: inout [UInt8]) {
    page.append("<p>")
    page.appendEscaped(text)
    page.append("</p>\n")
  }

  private static let style = """
    :root { color-scheme: light dark; }
    body { margin: 0; font: 1.05rem/1.55 system-ui, sans-serif; color: #1b1b1f; background: #fff; }
    main { max-width: 44rem; margin: 0 auto; padding: 1.5rem; }
    section { border-top: 2px solid #6b6b76; margin-top: 2.5rem; padding-top: .5rem; }
    li { margin: .4rem 0; }
    a { color: #0b4f8a; }
    small { color: #55555f; overflow-wrap: anywhere; }
    .private { border: 2px solid #9a1c1c; padding: .6rem 1rem; font-weight: 600; }
    @media (prefers-color-scheme: dark) {
      body { color: #ececf0; background: #17171a; }
      a { color: #8fc7ff; }
      small { color: #b5b5c0; }
      .private { border-color: #ff9c9c; }
    }
    @media print { nav, small { display: none; } section { break-before: page; border: 0; } }

    """
}
