import BaliseText

/// An image as a page shows it: where it stands, how large it is, and smaller ones to choose from.
package struct ImageMarkup: Sendable, Hashable {
  /// One of several widths of the same image.
  package struct Choice: Sendable, Hashable {
    /// Its address, percent-encoded.
    package let href: String
    /// Its width in pixels.
    package let width: Int

    /// Makes a choice.
    package init(href: String, width: Int) {
      self.href = href
      self.width = width
    }
  }

  /// Where it stands, percent-encoded.
  package let href: String
  /// The size that it takes, where it is known: the page does not move when it comes.
  package var width, height: Int?
  /// The same in WebP, from the narrowest.
  package var choices: [Choice] = []
  /// It is fetched when a reader comes near it, and not with the page.
  package var isLazy = true

  /// The width of a column of text, in which images stand: the page below it, 42 rem above.
  private static let sizes = "(min-width: 45rem) 42rem, 100vw"

  /// Makes an image of one file.
  package init(href: String, width: Int? = nil, height: Int? = nil) {
    self.href = href
    self.width = width
    self.height = height
  }

  /// Writes it with its alternative text, empty when it only decorates.
  package func write(alt: String, to html: inout [UInt8]) {
    if !choices.isEmpty {
      html.append("<picture><source type=\"image/webp\" srcset=\"")
      for (number, choice) in choices.enumerated() {
        if number > 0 { html.append(", ") }
        LinkAddress.append(choice.href.utf8.span, to: &html)
        html.append(" \(choice.width)w")
      }
      html.append("\" sizes=\"" + Self.sizes + "\">")
    }
    html.append("<img src=\"")
    LinkAddress.append(href.utf8.span, to: &html)
    html.append("\" alt=\"")
    html.appendEscaped(alt)
    html.append("\"")
    if let width { html.append(" width=\"\(width)\"") }
    if let height { html.append(" height=\"\(height)\"") }
    if isLazy { html.append(" loading=\"lazy\"") }
    html.append(" decoding=\"async\">")
    if !choices.isEmpty { html.append("</picture>") }
  }
}
