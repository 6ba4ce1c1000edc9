extension HostileCase {
  /// Values that fields read, and mistakes by the thousand.
  static let values: [HostileCase] =
    scalars.map { name, field, unit in
      HostileCase("values", name) { plan, size in
        try fields("\(field): \"\(times(unit, min(size, 250_000)))\"", in: plan)
      }
    }
    + lists.map { name, field, item in
      HostileCase("values", name) { plan, _ in
        try fields("\(field):\n" + times("- \(item)\n", 19_000 * (item.utf8.count + 3)), in: plan)
      }
    }

  private static let scalars: [(String, String, String)] = [
    ("a line of 250 kB", "lines", "a"), ("a text of 250 kB", "text", "*a _b "),
    ("dates: `de 1 à `", "when", "de 1 à "), ("dates: digits", "when", "9"),
    ("dates: `2019 et `", "when", "2019 et "), ("means: `1 par 1 `", "means", "1 par 1 "),
    ("means: `30 € pour x et `", "means", "30 € pour x et "), ("means: digits", "means", "9"),
    ("targets: `entre 1 et `", "goals", "entre 1 et "), ("targets: `: `", "goals", ": "),
    ("numbers: digits", "amount", "9"), ("whole numbers: digits", "number", "9"),
    ("addresses: `http://a.`", "web", "http://a."), ("mails: `a@`", "mail", "a@"),
    ("phones: digits", "phone", "06 "), ("a SIRET: digits", "siret", "1 "),
    ("a day: digits", "day", "2019-"), ("a choice: words", "kind", "un "),
    ("a file: `../`", "photo", "../"), ("a file: `a/`", "photo", "a/"),
    ("a name: words", "near", "le damier "), ("a name: parentheses", "near", "("),
    ("IBANs", "lines", "FR76 3000 6000 0112 3456 7890 189 "),
  ]

  private static let lists: [(String, String, String)] = [
    ("19,000 unknown names", "near", "Le Damiez"), ("19,000 names", "near", "A"),
    ("19,000 unknown files", "papers", "plan.pdf"), ("19,000 means", "means", "40 000 € par an"),
    ("19,000 unread means", "means", "1 par 1 par"), ("19,000 dates", "when", "fin 2019"),
    ("19,000 unread dates", "when", "le 31 février"), ("19,000 targets", "goals", "10 concerts"),
    ("19,000 wrong addresses", "web", "htp:/x"), ("19,000 wrong mails", "mail", "a@@b"),
    ("19,000 wrong phones", "phone", "12"), ("19,000 groups", "who", "{name: A, role: B}"),
    ("19,000 groups of unknown keys", "who", "{nam: A, rol: B}"),
    ("19,000 lists where a line is wanted", "lines", "[a, b]"),
  ]

  /// Names that entries go by.
  static let names: [HostileCase] = [
    HostileCase("names", "a title of 250 kB") { plan, size in
      try plan.write(entry, "---\ntitle: \(times("mot ", min(size, 250_000)))\n---\n")
    },
    HostileCase("names", "2,000 entries of one title") { plan, _ in
      for number in 0..<2_000 {
        try plan.write("content/notes/n\(number).md", "---\ntitle: Le Damier\n---\n")
      }
    },
    HostileCase("names", "2,000 titles of one beginning, in a text of 1 MB") { plan, size in
      for number in 0..<2_000 {
        try plan.write(
          "content/notes/n\(number).md", "---\ntitle: Le grand Damier du centre \(number)\n---\n")
      }
      try body(times("le grand damier du centre du grand damier ", size), in: plan)
    },
    HostileCase("names", "2,000 translations without original") { plan, _ in
      try plan.write("content/site.yaml", "name: Un plan\nlanguages: [fr, en]\n")
      for number in 0..<2_000 {
        try plan.write("content/notes/n\(number).en.md", "---\ntitle: X\n---\n")
      }
    },
  ]

  /// Links that lead nowhere.
  static let links: [HostileCase] = [
    HostileCase("links", "10,000 broken links in one text", refusal: "unknown-link") { plan, _ in
      try body((0..<10_000).map { "[a](notes/zz\($0))\n\n" }.joined(), in: plan)
    },
    HostileCase("links", "40 texts of 50 broken links among 2,000 entries", refusal: "unknown-link")
    { plan, _ in
      for number in 0..<2_000 {
        let links = number < 40 ? (0..<50).map { "[a](notes/zz\($0))\n\n" }.joined() : ""
        try plan.write(
          "content/notes/n\(number).md", "---\ntitle: Note \(number)\n---\n" + links)
      }
    },
    HostileCase("links", "10,000 broken pictures in one text", refusal: "unknown-file") {
      plan, _ in try body((0..<10_000).map { "![a](zz\($0).png)\n\n" }.joined(), in: plan)
    },
    HostileCase("links", "10,000 links to sections that are not there") { plan, _ in
      try body((0..<10_000).map { "[a](notes/b#zz\($0))\n\n" }.joined(), in: plan)
    },
    HostileCase("links", "10,000 links of `../`") { plan, _ in
      try body(times("[a](" + times("../", 90) + "etc/passwd)\n\n", 2_900_000 / 2), in: plan)
    },
    HostileCase("links", "10,000 links between names") { plan, size in
      try body(times("[[Le Damier]]\n\n", size), in: plan)
    },
    HostileCase("links", "an address of 1 MB") {
      try body("[a](/" + times("%41", $1) + ")", in: $0)
    },
  ]
}
