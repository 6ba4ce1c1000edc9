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
    mark(place.range)
    if alt.utf8.allSatisfy(ASCII.isSpace), !isDecorative {
      report { $0.imageWithoutAlt(place.range) }
    } else if FileNameWords.isFileName(alt) {
      report { $0.fileNameAsAlt(alt, place.range) }
    }
    guard let image = resolve(url, place) else {
      html.appendEscaped(alt)
      return .skip
    }
    let isFigure = !isDecorative && node.parent.map { self.isFigure($0) } ?? false
    if isFigure { openFigure(title) }
    var markup: [UInt8] = []
    image.write(alt: isDecorative ? "" : alt, to: &markup)
    html.append(markup.span)
    if isFigure {
      html.append("<figcaption>")
      html.appendEscaped(title[...])
      html.append("</figcaption></figure>\n")
    }
    return .skip
  }

  /// The title by which an author says that an image tells nothing: `![](x.png "décorative")`.
  static func isDecorative(_ title: [UInt8]) -> Bool {
    guard !title.isEmpty, title.count <= 16 else { return false }
    return ["decorative", "decoratif", "decor"].contains(
      Slug.make(String(decoding: title, as: UTF8.self)))
  }

  private mutating func resolve(_ url: [UInt8], _ place: LinkPlaces.Place) -> ImageMarkup? {
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
    case .image(let image): return image
    case .broken(let diagnostic):
      report(diagnostic)
      return nil
    }
  }

  private mutating func openFigure(_ title: [UInt8]) {
    html.append("<figure role=\"group\" aria-label=\"")
    html.appendEscaped(title[...])
    html.append("\">")
  }
}
