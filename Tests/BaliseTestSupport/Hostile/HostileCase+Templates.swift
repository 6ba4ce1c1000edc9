extension HostileCase {
  static let templates: [HostileCase] =
    pieces.map { name, piece in
      HostileCase("templates", name) { plan, size in
        try plan.write("templates/pages/notes.html", times(piece, min(size, 1_000_000)))
      }
    } + [
      HostileCase("templates", "partials that include each other", refusal: "endless-template") {
        plan, _ in
        try plan.write("templates/pages/notes.html", "{{>a}}")
        try plan.write("templates/partials/a.html", "1{{>b}}")
        try plan.write("templates/partials/b.html", "2{{>a}}")
      },
      HostileCase("templates", "partials that multiply", refusal: "template-too-large") {
        plan, _ in
        try plan.write("templates/pages/notes.html", "{{>p0}}")
        for level in 0..<40 {
          try plan.write(
            "templates/partials/p\(level).html", "{{>p\(level + 1)}}{{>p\(level + 1)}}")
        }
        try plan.write("templates/partials/p40.html", "x")
      },
      HostileCase("templates", "sections that multiply") { plan, _ in
        try fields("lines: [" + times("x,", 400) + "x]", in: plan)
        try plan.write(
          "templates/pages/notes.html", times("{{#facts}}{{#values}}", 21 * 40))
      },
      HostileCase("templates", "a tag of 1 MB") { plan, _ in
        try plan.write("templates/pages/notes.html", "{{" + times("a", 1_000_000) + "}}")
      },
      HostileCase("templates", "a template of 2 MB", refusal: "template-too-large") { plan, _ in
        try plan.write("templates/pages/notes.html", times("x", 2 << 20))
      },
      HostileCase("templates", "a template of NUL bytes") {
        try $0.write("templates/pages/notes.html", [UInt8](repeating: 0, count: min($1, 1 << 19)))
      },
      HostileCase("templates", "a template in UTF-16") { plan, _ in
        try plan.write("templates/pages/notes.html", [0xFF, 0xFE, 0x3C, 0x00, 0x70, 0x00])
      },
    ]

  private static let pieces: [(String, String)] = [
    ("`{{`", "{{"), ("`{{title}}`", "{{title}}"), ("`{{no}}`", "{{no}}"),
    ("`{{#facts}}`", "{{#facts}}"), ("`{{#facts}}{{/facts}}`", "{{#facts}}{{/facts}}"),
    ("`{{$a}}`", "{{$a}}"), ("`{{>no}}`", "{{>no}}"), ("`{{<base}}`", "{{<base}}"),
    ("`{{=[ ]=}}`", "{{=[ ]=}}"), ("`<a href=\"`", "<a href=\""), ("`<!--`", "<!--"),
    ("`{{! c }}`", "{{! c }}\n"), ("`</main>`", "</main>"),
  ]
}
