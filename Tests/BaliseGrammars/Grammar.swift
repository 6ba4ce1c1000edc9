import BaliseAudit
import BaliseDiagnostics
import BaliseDocuments
import BalisePreview
import BaliseTemplates
import BaliseValues

// What fuzzing feeds: libFuzzer with inputs it makes up (`Tests/BaliseFuzz/run`), the tests with the
// kept corpus and seeded changes of it.

/// The grammars that read what people write, and what clients of the preview send.
package enum Grammar: String, CaseIterable, Sendable {
  case when, resource, indicator, identifiers, yaml, markdown, template, request, page

  /// Reads bytes; what is read is formatted and read again, which must not fail either.
  package func read(_ bytes: [UInt8]) {
    let words = String(decoding: bytes, as: UTF8.self)
    switch self {
    case .when:
      for language in [ValueLanguage.fr, .en] {
        guard let when = When.read(words, preferring: language).value else { continue }
        let text = when.formatted(in: language)
        _ = When.read(text, preferring: language)
        _ = (when.edtf, when.sortKey, when.bounds, when.canonical)
      }
    case .resource:
      for language in [ValueLanguage.fr, .en] {
        guard let resources = Resource.read(words, preferring: language).value else { continue }
        let total = BudgetTotal(of: resources.enumerated().map { ($0.offset, $0.element) })
        _ = total.formatted(in: language)
        for resource in resources {
          _ = Resource.read(resource.formatted(in: language), preferring: language)
        }
      }
    case .indicator:
      for language in [ValueLanguage.fr, .en] {
        guard let indicator = Indicator.read(words, preferring: language).value else { continue }
        _ = Indicator.read(indicator.formatted(in: language), preferring: language)
      }
    case .identifiers:
      _ = (Siret.read(words), Siren.read(words), RNA.read(words), PostalCode.read(words))
      _ = (PhoneNumber.read(words), EmailAddress.read(words), WebAddress.read(words))
      _ = IBAN.find(in: words)
    case .yaml:
      let file = SourceFile(path: "content/a/b.md", bytes: bytes)
      _ = SourceDocument.parse(file)
      _ = YAMLDocument.parse(file: file)
    case .markdown:
      let file = SourceFile(path: "content/a/b.md", bytes: bytes)
      let links = NoLinks()
      _ = MarkdownRenderer(
        options: MarkdownOptions(labels: .french), links: links, images: links
      ).render(file, ByteRange(0, bytes.count))
    case .template:
      let page = SourceFile(path: "templates/pages/a.html", bytes: bytes)
      let shape = ObjectShape(
        name: "page",
        fields: [
          .init("title", .text), .init("body", .markup), .init("is", .flag), .init("url", .path),
          .init("list", .list(.object("page"))),
        ])
      let set = TemplateSet.load(files: [page], vocabulary: TemplateVocabulary([shape]))
      let compiled = set.value.compile(
        page: "a.html", root: "page", constants: ["words": ["home": "Home"]])
      var output: [UInt8] = []
      compiled.value?.render(root: Sample(), rootPath: "../", into: &output)
    case .request: Requests.read(bytes)
    case .page: _ = PageAuditor(base: "https://plan.example/").audit(bytes)
    }
  }
}

/// Every link leads nowhere in particular.
private struct NoLinks: LinkResolver, ImageResolver {
  func resolve(_ link: LinkDestination) -> ResolvedLink { .file(href: "x.html") }
  func resolve(_ image: ImageSource) -> ResolvedImage {
    .image(ImageMarkup(href: "x.png", width: 1, height: 1))
  }
}

private final class Sample: TemplateScope {
  func value(_ slot: Int) -> TemplateValue {
    switch slot {
    case 0: .text("<&\"'>")
    case 1: .markup(Array("<p>x</p>".utf8))
    case 2: .flag(true)
    case 3: .path("a/b.html")
    default: .missing
    }
  }
}
