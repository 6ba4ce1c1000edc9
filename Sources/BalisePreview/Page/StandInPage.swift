import BaliseText

/// A page of the preview's own, where the site has none: no good site yet, no page of that name.
struct StandInPage {
  let words: PreviewWords

  /// The page while no site could be made: the messages that say why.
  func noSite(_ failure: PreviewState.Failure?) -> [UInt8] {
    var page = head(words.noSite)
    page.append("<main><h1>")
    page.appendEscaped(words.noSite)
    page.append("</h1>\n<p>")
    page.appendEscaped((failure.map { $0.summary + ". " } ?? "") + words.noSiteText)
    page.append("</p>\n")
    if let failure { page += failure.html }
    page.append("</main>\n</body>\n</html>\n")
    return page
  }

  /// The page for an address without a page, on a site that brings none.
  var notFound: [UInt8] {
    var page = head(words.notFound)
    page.append("<main><h1>")
    page.appendEscaped(words.notFound)
    page.append("</h1>\n<p><a href=\"/\">")
    page.appendEscaped(words.home)
    page.append("</a></p></main>\n</body>\n</html>\n")
    return page
  }

  private func head(_ title: String) -> [UInt8] {
    var page: [UInt8] = []
    page.append("<!doctype html>\n<html lang=\"\(words.language.rawValue)\">\n<head>\n")
    page.append("<meta charset=\"utf-8\">\n")
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
    page.appendEscaped(title)
    page.append("</title>\n<style>\n" + PreviewStyle.messages + Self.style)
    page.append("</style>\n</head>\n<body>\n")
    return page
  }

  private static let style = """
    :root{color-scheme:dark}
    body{margin:0;background:#15191b;color:#edf1f2;\
    font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
    main{max-width:68rem;margin:0 auto;padding:4vh 4vw}
    h1{margin:0 0 .25rem;font-size:1.4rem;line-height:1.3}p{margin:0 0 1.25rem;color:#c3cccf}
    a{color:#8ec8ff}

    """
}
