import BaliseDiagnostics
import BaliseText
import CCMarkGFM

extension MarkdownWriter {
  /// Writes an image with its alternative text; its children are that text.
  mutating func writeImage(_ node: MarkdownNode) -> Step {
    let url = node.url
    let place = places.next(.bracketed(url: url, isImage: true))
    let alt = plainText(of: node)
    let title = node.title
    let isDecorative = Self.isDecorative(title)
    places.leave(place)
    if alt.utf8.allSatisfy(ASCII.isSpace), !isDecorative {
      report { $0.imageWithoutAlt(place.range) }
    }
    guard let image = resolve(url, place) else {
      result.html.appendEscaped(alt)
      return .skip
    }
    let isFigure = !isDecorative && node.parent.map { self.isFigure($0) } ?? false
    if isFigure { openFigure(title) }
    writeTag(image, alt: isDecorative ? "" : alt)
    if isFigure {
      result.html.append("<figcaption>")
      result.html.appendEscaped(title[...])
      result.html.append("</figcaption></figure>\n")
    }
    return .skip
  }

  /// The title by which an author says that an image tells nothing: `![](x.png "décorative")`.
  static func isDecorative(_ title: [UInt8]) -> Bool {
    guard !title.isEmpty, title.count <= 16 else { return false }
    return ["decorative", "decoratif", "decor"].contains(
      Slug.make(String(decoding: title, as: UTF8.self)))
  }

  private struct Image {
    let href: String
    let width: Int?
    let height: Int?
  }

  private mutating func resolve(_ url: [UInt8], _ place: LinkPlaces.Place) -> Image? {
    let kind = LinkAddress.kind(of: url)
    guard kind == .local || kind == .web, !url.isEmpty else {
      report(
        kind == .withoutScheme
          ? mistakes.addressWithoutScheme(url, place) : mistakes.refusedAddress(url, place))
      return nil
    }
    let source = ImageSource(
      text: String(decoding: url, as: UTF8.self),
      range: ByteRange(place.range.lowerBound, place.range.upperBound),
      destinationRange: place.destination.map { ByteRange($0.lowerBound, $0.upperBound) })
    switch images.resolve(source) {
    case .image(let href, let width, let height):
      return Image(href: href, width: width, height: height)
    case .broken(let diagnostic):
      report(diagnostic)
      return nil
    }
  }

  private mutating func openFigure(_ title: [UInt8]) {
    result.html.append("<figure role=\"group\" aria-label=\"")
    result.html.appendEscaped(title[...])
    result.html.append("\">")
  }

  private mutating func writeTag(_ image: Image, alt: String) {
    result.html.append("<img src=\"")
    LinkAddress.append(image.href.utf8.span, to: &result.html)
    result.html.append("\" alt=\"")
    result.html.appendEscaped(alt)
    result.html.append("\"")
    if let width = image.width { result.html.append(" width=\"\(width)\"") }
    if let height = image.height { result.html.append(" height=\"\(height)\"") }
    result.html.append(" loading=\"lazy\">")
  }
}
