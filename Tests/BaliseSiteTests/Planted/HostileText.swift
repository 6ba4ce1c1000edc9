/// Texts that try to become markup, script, a formula or a header wherever they are published.
/// A script that runs calls `top.pwned()`; a request that leaves goes to `leak.test`.
enum HostileText {
  static let all: [String] = [
    "<script>top.pwned()</script>",
    "\"><script>top.pwned()</script>",
    "'><img src=x onerror=top.pwned()>",
    "\" onmouseover=\"top.pwned()\" autofocus onfocus=\"top.pwned()\" x=\"",
    "' style='animation:x' onanimationstart='top.pwned()",
    "</script><script>top.pwned()</script>",
    "</style><script>top.pwned()</script>",
    "</title></textarea></noscript><script>top.pwned()</script>",
    "--><script>top.pwned()</script><!--",
    "]]><script>top.pwned()</script><![CDATA[",
    "<svg onload=top.pwned()><script>top.pwned()</script></svg>",
    "<iframe srcdoc=\"<script>top.pwned()</script>\"></iframe>",
    "<math><mtext><table><mglyph><style><img src=x onerror=top.pwned()>",
    "<img src=\"http://leak.test/a.png\" srcset=\"//leak.test/b.png 2x\">",
    "<link rel=stylesheet href=//leak.test/a.css><base href=\"http://leak.test/\">",
    "<meta http-equiv=refresh content=\"0;url=http://leak.test/\">",
    "url(http://leak.test/c) @import 'http://leak.test/d';",
    "javascript:top.pwned()", " JaVaScRiPt:top.pwned()", "java\tscript:top.pwned()",
    "javascript&colon;top.pwned()", "javascript&#58;top.pwned()", "&#106;avascript:top.pwned()",
    "vbscript:top.pwned()", "data:text/html,<script>top.pwned()</script>", "//leak.test/e",
    "\\\\leak.test\\f", "../../../../etc/passwd", "%3Cscript%3Etop.pwned()%3C/script%3E",
    "&lt;script&gt;top.pwned()&lt;/script&gt;", "&#60;script>top.pwned()&#60;/script>",
    "=cmd|'/C pwned'!A0", "@SUM(1+1)*cmd|'pwned'!A0", "+1+cmd|pwned!A0", "-1+cmd|pwned!A0",
    "\t=cmd|pwned!A0", "\"=cmd|pwned!A0", ";=cmd|pwned!A0",
    "x\r\nATTENDEE:mailto:pwned@leak.test\r\nBEGIN:VALARM", "x\r\nSet-Cookie: pwned=1",
    "x\\nATTENDEE;pwned:1,2", "a\u{2028}top.pwned()//\u{2029}", "\u{202E}denwp\u{202C} \u{2066}x",
    "a\u{0}b\u{8}c\u{1B}[31md\u{85}e\u{FFFE}f", "{{title}}{{{body}}}{{>header}}{{#facts}}",
    "\\\"-top.pwned()-\\\"", "`${top.pwned()}`", "x\u{FEFF}y\u{200B}z", "'\"<>&`\\/",
  ]

  /// Markdown that carries a text into every kind of markup.
  static func markdown(_ text: String) -> [String] {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return [
      line, "## \(line)", "[a](\(line))", "[a](<\(line)>)", "[\(line)](https://a.example/)",
      "[a](https://a.example/ \"\(line)\")", "![\(line)](x.png)", "`\(line)`", "> \(line)",
      "- [ ] \(line)", "| \(line) | b |\n|---|---|\n| \(line) | d |", "<\(line)>", "[[\(line)]]",
      "```\(line)\n\(line)\n```", "a[^n]\n\n[^n]: \(line)", "[r]: \(line)\n\n[r]", "**\(line)**",
      "https://a.example/\(line)", "<https://a.example/\(line)>", "~~\(line)~~",
    ]
  }
}
