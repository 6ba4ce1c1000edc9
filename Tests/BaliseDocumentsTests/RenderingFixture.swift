import BaliseDiagnostics
import BaliseDocuments
import BaliseText
import Synchronization

/// Knows three pages and one image, and remembers what it was asked.
final class FixtureLinks: LinkResolver, ImageResolver {
  let asked = Mutex<[LinkDestination]>([])
  let file: SourceFile

  init(_ file: SourceFile) { self.file = file }

  func resolve(_ link: LinkDestination) -> ResolvedLink {
    asked.withLock { $0.append(link) }
    if link.text.hasPrefix("http") { return .external(href: link.text) }
    if link.text.hasSuffix(".pdf") { return .file(href: link.text) }
    for (name, title) in [("04-hub", "Le hub"), ("05-lab", "Le lab"), ("l'été", "L’été")]
    where link.text == name || link.text == "actions/\(name)" || link.text == "\(name).md" {
      return .page(href: "../actions/\(name).html", title: title, target: name)
    }
    return .broken(
      Diagnostic(
        id: "unknown-entry", severity: .error,
        message: Phrase(en: "no entry “\(link.text)”", fr: "pas de fiche « \(link.text) »"),
        range: file.range(link.range)))
  }

  func resolve(_ image: ImageSource) -> ResolvedImage {
    if image.text == "hub.png" {
      return .image(ImageMarkup(href: "hub.png", width: 640, height: 480))
    }
    return .broken(
      Diagnostic(
        id: "unknown-image", severity: .error,
        message: Phrase(en: "no image “\(image.text)”", fr: "pas d’image « \(image.text) »"),
        range: file.range(image.range)))
  }
}

/// Renders a text as a page would.
func render(
  _ text: String, prefix: String = "", pageIDs: [String] = [], topLevel: Int = 2,
  mentions: (any TextLinker)? = nil
) -> RenderedBody {
  let file = SourceFile(path: "content/pages/a.md", text: text)
  let document = SourceDocument.parse(file).value
  let links = FixtureLinks(file)
  let options = MarkdownOptions(
    topLevel: topLevel, idPrefix: prefix, pageIDs: pageIDs, labels: .french)
  return MarkdownRenderer(options: options, links: links, images: links, mentions: mentions)
    .render(document)
}

/// The HTML of a text.
func html(_ text: String) -> String { String(decoding: render(text).html, as: UTF8.self) }

/// Diagnostics as `id line:column`, with the source they point at.
func found(_ diagnostics: [Diagnostic], in text: String) -> [String] {
  let bytes = Array(text.utf8)
  return diagnostics.map { diagnostic in
    guard let range = diagnostic.range else { return diagnostic.id }
    let source = range.bytes.map { bytes[Int($0.start)..<Int($0.end)] } ?? []
    return "\(diagnostic.id) \(range.start.line):\(range.start.column) "
      + String(decoding: source, as: UTF8.self)
  }
}
