import CCMarkGFM
import Foundation
import BaliseTestSupport
import Testing

// Some of what cmark does for each text is done in another way here, where the result is the same: the
// inlines of plain texts, the lines that go on with a table, quotes and dashes, extensions that are left
// out. The library by itself tells what the result is.

/// Trees of any text are those that the library makes by itself.
@Suite struct LibraryTreeTests {
  private static let rounds =
    ProcessInfo.processInfo.environment["BALISE_THOROUGH"] == "1" ? 300_000 : 6_000

  /// The tree as XML, with texts that stand side by side put together.
  private static func outline(_ tree: UnsafeMutablePointer<cmark_node>) -> String {
    let memory = unsafe cmark_get_default_mem_allocator()
    guard let memory = unsafe memory,
      let xml = unsafe cmark_render_xml_with_mem(tree, CMARK_OPT_DEFAULT, memory)
    else { return "" }
    defer { unsafe memory.pointee.free(xml) }
    let lines = unsafe String(cString: xml).split(separator: "\n")
    var outline = ""
    for line in lines {
      let text = line.drop { $0 == " " }
      let (start, end) = ("<text xml:space=\"preserve\">", "</text>")
      if text.hasPrefix(start), outline.hasSuffix(end) {
        outline.removeLast(end.count)
        outline += text.dropFirst(start.count)
      } else {
        outline += "\n" + text
      }
    }
    return outline
  }

  private static func ours(_ text: [UInt8], footnotes: Bool) -> String {
    var refusal = BaliseRefusal()
    return unsafe text.withUnsafeBufferPointer { bytes in
      guard
        let tree = unsafe balise_tree_parse(
          bytes.baseAddress, bytes.count, footnotes, 1 << 24, &refusal)
      else { return "refused" }
      defer { balise_tree_release() }
      return unsafe outline(tree)
    }
  }

  private typealias MakeExtension =
    @convention(c) () -> OpaquePointer?

  /// A new extension for addresses, as the library makes it.
  private static func makeAddresses() -> OpaquePointer? {
    guard let symbol = unsafe dlsym(nil, "create_autolink_extension") else { return nil }
    return unsafe unsafeBitCast(symbol, to: MakeExtension.self)()
  }

  private static func library(_ text: [UInt8], footnotes: Bool) -> String {
    let options = CMARK_OPT_SMART | (footnotes ? CMARK_OPT_FOOTNOTES : 0)
    let parser = unsafe cmark_parser_new(options)
    defer { unsafe cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "tasklist"] {
      unsafe cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    // The registered one no longer looks for e-mail addresses by itself.
    let addresses = unsafe makeAddresses()
    defer { unsafe cmark_syntax_extension_free(cmark_get_default_mem_allocator(), addresses) }
    unsafe cmark_parser_attach_syntax_extension(parser, addresses)
    unsafe text.withUnsafeBufferPointer { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        unsafe cmark_parser_feed(parser, characters.baseAddress, characters.count)
      }
    }
    guard let tree = unsafe cmark_parser_finish(parser) else { return "" }
    defer { unsafe cmark_node_free(tree) }
    return unsafe outline(tree)
  }

  private func expectSameTree(
    _ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    // Registers the extensions, too.
    #expect(balise_tables_are_fixed())
    let (bytes, footnotes) = (Array(text.utf8), text.contains("[^"))
    #expect(
      Self.ours(bytes, footnotes: footnotes) == Self.library(bytes, footnotes: footnotes),
      "\(text.debugDescription)", sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    "mots", "  mots  \n  et mots  \nfin", "dur  \nmou \nmou\\\ndur", "a\n\tb\n \t c",
    "été : où ? ! ]",
    "wagon : w\nw", "# titre #\n## autre ##  \n", "a\n===\nb  \n---", "\u{A0}a\u{A0}\n\u{A0}b",
    "a ^ b] c!",
    "a\u{B}\nb\u{C}\nc", "- a\n- b\n  c\n\n  d", "> a\nb\n> c", "1. un  \ndeux", "a\r\nb\rc",
    "~ a ~~",
    "|", "a|b\n-|-\n|c", "a|b\n-|-\n|", "a|b\n-|-\n| \n|c", "a|b\n-|-\n|\u{B}\nc",
    "a|b\n-|-\nc\n\nd",
    "a|b\n-|-\n\\\n\\|\n||\n| |\nc\\|d|e", "|a|\n|-|\n|b|c|d|\n| b: w |\n> q", "a\n:-\nb\n- c",
    "a|b\n-|-\n    c|d",
    "a|b\n-|-\n\tc\n---", "[a]: /b\nc [a] d", "note[^1] et\n\n[^1]: mots\n    suite",
    "[^1]: un\n\n[^9]: http://a.fr[^1]",
    "t[^2]\n\n[^1]: un\n\n[^2]: deux\n\n[^9]: http://a.fr/` [^1] `\n",
    "t[^2]\n\n[^1]: un\n\n[^2]: deux\n\n[^9]: http://a.fr/[x](y \"[^1]\")\n",
    "x[^1] [^l'y] l'y\n\n[^1]: n\n",
    "a@b.fr", ":a@b.fr", "ab\n\n:a@b.fr", "mailto:a@b.fr l'été", "x a.b@c-d.fr: w",
    "[a@b.fr](/c) `a@b.fr`",
  ])
  func isThatOfTheLibrary(_ text: String) { expectSameTree(text) }

  @Test func isThatOfTheLibraryForAnyText() {
    let parts = [
      "mot", "été", "wagon", "w", ":", " ", "  ", "\t", "\n", "\n", "\n\n", "  \n", "\\\n", "\r\n",
      "|", "|", "| a ", "\n|-|-|\n", "\n-|-\n", "a|b", "\\|", "\n:-:\n",
      "\n\n| a | b |\n|---|:-:|\n",
      "- ", "\n- ", "\n1. ", "\n# ", "\n> ", "\n    ", "\n---\n", "\n===\n", "```\n", "*", "**",
      "_", "~~", "~",
      "`", "[", "](", "](/a)", ")", "![", "]", "!", "<", "<b>", ">", "&", "&amp;", "&#39;", "'",
      "l'", "\"",
      "--", "---", "...", ".", "http://a.fr", "www.a.fr", "://", "[x] ", "\n- [ ] ", "[^1]",
      "\n[^1]: ", "\\", "^",
      "@", "a@b.fr", "mailto:", "\u{A0}", "\u{2028}", "’", "\0", "\u{7F}",
    ]
    for text in randomTexts(of: parts, length: 14, count: Self.rounds, seed: 11) {
      expectSameTree(text)
    }
  }
}
