import BaliseDiagnostics
import BalisePreview
import BaliseSite
import BaliseText
import Testing

/// Messages in the browser say what the command line says, and nothing an author wrote can act there.
struct MessageFormatterTests {
  private static let hostile = "</div><script>alert(1)</script>&<img src=x onerror='y'>\u{1B}[2mz"

  private static func diagnostic(_ words: String) -> Diagnostic {
    let file = SourceFile(path: "content/a/b.md", text: "---\n\tnear: \(words)\n---\n")
    return Diagnostic(
      id: "unknown-reference", severity: .error, message: Phrase(en: "no “\(words)”", fr: "rien"),
      range: file.range(ByteRange(11, 16)), help: Phrase(en: "write \(words)", fr: "écrivez"),
      notes: [.init(Phrase(en: "here: \(words)", fr: "ici"), at: file.range(ByteRange(0, 3)))])
  }

  /// What a person reads: the text without its tags.
  private static func text(_ html: [UInt8]) -> String {
    var text = ""
    var isTag = false
    for scalar in String(decoding: html, as: UTF8.self).unicodeScalars {
      if scalar == "<" { isTag = true }
      if !isTag { text.unicodeScalars.append(scalar) }
      if scalar == ">" { isTag = false }
    }
    return text
  }

  @Test(arguments: [InterfaceLanguage.en, .fr])
  func theTextIsThatOfTheCommandLine(_ language: InterfaceLanguage) {
    let diagnostic = Self.diagnostic("Le Damiez")
    let html = MessageFormatter(language).html([diagnostic])
    #expect(Self.text(html) == DiagnosticTextFormatter(language).format(diagnostic) + "\n")
  }

  @Test func nothingAnAuthorWroteIsMarkup() {
    let html = String(
      decoding: MessageFormatter(.en).html([Self.diagnostic(Self.hostile)]), as: UTF8.self)
    let names = html.split(separator: "<").dropFirst().map {
      $0.prefix { $0.isLetter || $0 == "/" }
    }
    #expect(Set(names) == ["div", "/div", "b", "/b"])
    #expect(!html.contains("\u{1B}"))
    #expect(html.contains("&lt;script&gt;"))
    let error = BuildError(Phrase(en: Self.hostile, fr: ""), help: Phrase(en: Self.hostile, fr: ""))
    let failure = String(decoding: MessageFormatter(.en).html(error), as: UTF8.self)
    #expect(!failure.contains("<script") && !failure.contains("<img"))
  }

  @Test func errorsComeFirstAndThereAreNotTooMany() {
    let warning = Diagnostic(
      id: "a", severity: .warning, message: Phrase(en: "w", fr: "w"), range: nil)
    let many = [warning] + (0..<100).map { Self.diagnostic("\($0)") }
    let text = Self.text(MessageFormatter(.en).html(many))
    #expect(text.hasPrefix("error: "))
    let few = String(
      decoding: MessageFormatter(.en).html([warning, Self.diagnostic("x")]), as: UTF8.self)
    #expect(few.hasPrefix("<div class=\"message error\">"))
    #expect(few.contains("</div>\n<div class=\"message lesser\">"))
    #expect(text.contains("and 61 more: “balise check” tells all of them."))
    #expect(MessageFormatter(.en).summary(many) == "at least 100 errors, 1 warning")
  }

  @Test func theScriptGoesBeforeTheLastEndOfTheBody() {
    let page = Array("<body>&lt;/body> </body> x </body></html>".utf8)
    let whole = String(decoding: PageInjection.complete(page, tag: "t"), as: UTF8.self)
    #expect(whole.hasPrefix("<body>&lt;/body> </body> x <script "))
    #expect(whole.hasSuffix("data-tag=\"t\" async></script>\n</body></html>"))
    let bare = String(decoding: PageInjection.complete([0x78], tag: "t"), as: UTF8.self)
    #expect(bare.hasPrefix("x<script "))
    #expect(!PageInjection.complete([], tag: "t").isEmpty)
  }

  @Test func thePolicyOfAPageLetsTheScriptListen() {
    func complete(_ head: String) -> String {
      let page = Array((head + "<body><p>\"</p></body>").utf8)
      return String(decoding: PageInjection.complete(page, tag: "t"), as: UTF8.self)
    }
    let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">"
    #expect(complete(policy).hasPrefix(policy.dropLast(2) + "; connect-src 'self'\">"))
    for own in [
      policy.replacing("'none'", with: "'none'; connect-src 'none'"), "<meta content=\"a\">",
      "<meta http-equiv=\"Content-Security-Policy\" content=\"", "",
    ] {
      #expect(complete(own).hasPrefix(own + "<body>"))
    }
  }
}
