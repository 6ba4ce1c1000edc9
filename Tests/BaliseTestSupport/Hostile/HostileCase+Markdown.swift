extension HostileCase {
  static let markdown: [HostileCase] =
    repeated.map { name, unit in
      HostileCase("Markdown", name) { plan, size in try body(times(unit, size), in: plan) }
    }
    + halves.map { name, first, second in
      HostileCase("Markdown", name) { plan, size in
        try body(times(first, size / 2) + times(second, size / 2), in: plan)
      }
    } + shaped

  /// A name and what is written over and over in one paragraph.
  private static let repeated: [(String, String)] = [
    ("`![[]()`", "![[]()"), ("`[a](`", "[a]("), ("`[a](<b`", "[a](<b"), ("`[x[a]`", "[x[a]"),
    ("`![`", "!["), ("`[`", "["), ("`]`", "]"), ("`[]()`", "[]()"), ("`[[a|`", "[[a|"),
    ("`[[a]]`", "[[a]] "), ("`a <![CDATA[`", "a <![CDATA["), ("`a <?`", "a <?"),
    ("`a <!A `", "a <!A "), ("`a <!--`", "a <!--"), ("`<a b=\"`", "<a b=\""), ("`<`", "<"),
    ("`*a _b `", "*a _b "), ("`*a **b `", "*a **b "), ("`a**b`", "a**b"), ("`*~a_ `", "*~a_ "),
    ("`~a ~~b `", "~a ~~b "), ("`~`", "~"), ("`\"a 'b `", "\"a 'b "), ("`*1\"_`", "*1\"_"),
    ("`www._`", "www._"),
    ("`http://a<`", "http://a<"), ("`://`", "://"), ("`www.a.fr)`", "www.a.fr)"),
    ("`http://a.fr/(`", "http://a.fr/("), ("`a@`", "a@"), ("`a@b.c `", "a@b.c "),
    ("`@a.b `", "@a.b "), ("`mailto:`", "mailto:"), ("`` `a`` ``", "`a``"), ("`&#1;`", "&#1;"),
    ("`&amp;`", "&amp;"), ("`&`", "&"), ("`\\`", "\\"), ("`[^`", "[^"), ("`[^1]`", "[^1]"),
    ("`<div>` lines", "<div>\n"), ("`- [x] a` lines", "- [x] a\n"), ("`> - `", "> - "),
    ("`1. > `", "1. > "), ("`> ` lines", "> a\n"), ("`a` over `-`", "a\n-\n"),
    ("` ``` ` blocks", "```\na\n"), ("never closed ` ``` `", "```\n~~~~\n"),
    ("headings", "# a\n"), ("headings of one name", "## Contexte\n\n"), ("rules", "***\n"),
    ("`* * `", "* * "), ("`a  ` lines", "a  \n"), ("`|` lines", "|\n"),
    ("`|x|` over `-|-`", "|x|y|z\n-|-\n"), ("empty lines", "\n"), ("tabs", "\t"),
    ("no-break spaces", "\u{A0}"), ("emoji", "😀"), ("combining accents", "e\u{301}\u{301}\u{301}"),
    ("footnote definitions", "[^1]: x\n\n"), ("reference definitions", "[a]: b\n\n"),
    ("unclosed reference titles", "[a]: b \"x\n"), ("comments", "<!-- -->\n"),
    ("`<b>x `", "<b>x "), ("`$`", "$"), ("IBANs", "FR76 3000 6000 0112 3456 7890 189 "),
  ]

  /// As many openings, then as many closings.
  private static let halves: [(String, String, String)] = [
    ("`*a ` then ` a*`", "*a ", "a* "), ("`**a ` then `a**`", "**a ", "a** "),
    ("`[` then `]`", "[", "]"), ("`![` then `](a)`", "![", "](a)"),
    ("`[a](` then `)`", "[a](", ")"),
    ("`>` then lines", ">", "\na"), ("`~a ` then `a~`", "~a ", "a~ "),
    ("`\"a ` then `a\"`", "\"a ", "a\" "), ("`<a ` then `>`", "<a ", ">"),
    ("`www.a` then `)`", "www.a", ")"), ("`http://a` then `)`", "http://a.fr/", ")"),
    ("`[^a]` then definitions", "[^a]", "\n\n[^a]: b"),
  ]

  private static func columns(_ count: Int, _ cell: String) -> String {
    [String](repeating: cell, count: count).joined(separator: "|")
  }

  private static let shaped: [HostileCase] = [
    HostileCase("Markdown", "a table with a header cell too many", refusal: "markdown-too-wide") {
      try body(columns($1 / 4 + 1, "a") + "\n" + columns($1 / 4, "-"), in: $0)
    },
    HostileCase("Markdown", "a wide table of short rows") {
      try body(columns(490, "a") + "\n" + columns(490, "-") + "\n" + times("a\n", $1), in: $0)
    },
    HostileCase("Markdown", "tables, each with a cell too many") {
      try body(times("a|b|c\n-|-\nx|y|z\n\n", $1), in: $0)
    },
    HostileCase("Markdown", "lists in lists", refusal: "markdown-too-deep") { plan, size in
      let depth = min(1_000, size / 200)
      try body((0..<depth).map { String(repeating: "  ", count: $0) + "- a\n" }.joined(), in: plan)
    },
    HostileCase("Markdown", "backquotes, one more each time") { plan, size in
      var text = ""
      var count = 1
      while text.utf8.count < size {
        text += "a" + String(repeating: "`", count: count)
        count += 1
      }
      try body(text, in: plan)
    },
    HostileCase("Markdown", "many definitions, each used") { plan, size in
      let count = size / 24
      try body(
        (0..<count).map { "[a\($0)]: b\($0)\n" }.joined() + "\n"
          + (0..<count).map { "[a\($0)] " }.joined(), in: plan)
    },
    HostileCase("Markdown", "many footnotes, each used") { plan, size in
      let count = size / 24
      try body(
        (0..<count).map { "[^a\($0)] " }.joined() + "\n\n"
          + (0..<count).map { "[^a\($0)]: b\n" }.joined(), in: plan)
    },
    HostileCase("Markdown", "one definition of a long address, used often") {
      try body("[a]: /" + times("u", $1 / 10) + "\n\n" + times("[a] ", $1 - $1 / 10), in: $0)
    },
    HostileCase("Markdown", "one long word") { try body(times("a", $1), in: $0) },
    HostileCase("Markdown", "one long heading") { try body("# " + times("a b ", $1), in: $0) },
    HostileCase("Markdown", "headings of one beginning") { plan, size in
      try body((0..<size / 12).map { "## a \($0)\n" }.joined(), in: plan)
    },
    HostileCase("Markdown", "three megabytes of text", refusal: "markdown-too-large") {
      try body(times("mot ", 3 << 20 | $1), in: $0)
    },
  ]
}
