import BaliseDiagnostics
import Testing

@testable import BaliseTemplates

/// A traced page is the same page, and each of its bytes knows where it was written.
@Suite struct TraceTests {
  private final class Values: TemplateScope {
    func value(_ slot: Int) -> TemplateValue {
      switch slot {
      case 0: .text("T&T")
      case 1: .markup(Array("<b>gras</b>".utf8))
      case 2: .list([.text("un"), .text("deux")])
      default: .missing
      }
    }
  }

  private static let page = """
    {{<base}}
      {{$main}}
      <p>{{title}}</p>
      {{#list}}
      <li>{{.}}</li>
      {{/list}}
      {{{body}}}{{words.home}}
      <a href="{{title}}:x">x</a>
      {{#words.home}}<s>{{.}}</s>{{/words.home}}{{^words.home}}<u>{{/words.home}}<em>
      {{/main}}
    {{/base}}
    """
  private static let base = "<main>\n  {{$main}}{{/main}}\n</main>\n<i>fin</i>\n"

  @Test func everyTagIsFound() throws {
    let files = [
      SourceFile(path: "templates/pages/a.html", text: Self.page),
      SourceFile(path: "templates/layouts/base.html", text: Self.base),
    ]
    let shape = ObjectShape(
      name: "page",
      fields: [.init("title", .text), .init("body", .markup), .init("list", .list(.text))])
    let set = TemplateSet.load(files: files, vocabulary: TemplateVocabulary([shape])).value
    func compile(isTraced: Bool) throws -> Template {
      let made = set.compile(
        page: "a.html", root: "page", constants: ["words": ["home": "Accueil"]], isTraced: isTraced)
      #expect(made.diagnostics.isEmpty)
      return try #require(made.value)
    }
    var plain: [UInt8] = []
    _ = try compile(isTraced: false).render(root: Values(), rootPath: "", into: &plain)
    var bytes: [UInt8] = []
    let (_, trace) = try compile(isTraced: true).trace(root: Values(), rootPath: "", into: &bytes)
    #expect(bytes == plain)
    let html = String(decoding: bytes, as: UTF8.self)
    func place(_ words: String) throws -> String {
      let found = try #require(html.firstRange(of: words), "\(words)")
      let offset = html.utf8.distance(from: html.startIndex, to: found.lowerBound)
      switch try #require(trace.origin(of: offset)) {
      case .template(let file, let range), .markup(_, let file, let range):
        let start = file.range(range).start
        return "\(file.path.split(separator: "/")[1]) \(start.line):\(start.column)"
      }
    }
    #expect(try place("<main>") == "layouts 1:1")
    #expect(try place("<p>") == "pages 3:3")
    #expect(try place("T&amp;T") == "pages 3:6")
    #expect(try place("<li>un") == "pages 5:3")
    #expect(try place("deux") == "pages 5:7")
    #expect(try place("gras") == "pages 7:3")
    #expect(try place("Accueil") == "pages 7:13")
    #expect(try place("x</a>") == "pages 8:25")
    #expect(try place("<s>") == "pages 9:18")
    #expect(try place("Accueil</s>") == "pages 9:21")
    #expect(try place("<em>") == "pages 9:78")
    #expect(try place("</main>") == "layouts 3:1")
    #expect(try place("<i>") == "layouts 4:1")
    #expect(trace.origin(of: 0) != nil)
  }
}
