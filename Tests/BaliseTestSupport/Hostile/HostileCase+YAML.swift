extension HostileCase {
  static let yaml: [HostileCase] = [
    HostileCase("YAML", "aliases that multiply", refusal: "yaml-alias") { plan, _ in
      var bomb = "a0: &a0 [x, x, x, x]\n"
      for level in 1..<30 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
      try fields(bomb, in: plan)
    },
    HostileCase("YAML", "many anchors", refusal: "yaml-anchor") { plan, size in
      try fields("lines:\n" + (0..<size / 12).map { "- &a\($0) x\n" }.joined(), in: plan)
    },
    HostileCase("YAML", "many tags") { try fields("lines:\n" + times("- !t x\n", $1), in: $0) },
    HostileCase("YAML", "brackets in brackets", refusal: "yaml-too-deep") {
      try fields("lines: " + times("[", $1), in: $0)
    },
    HostileCase("YAML", "braces in braces") { try fields("who: " + times("{a: ", $1), in: $0) },
    HostileCase("YAML", "dashes on a line", refusal: "yaml-too-deep") {
      try fields("lines:\n  " + times("- ", $1) + "x", in: $0)
    },
    HostileCase("YAML", "question marks") { try fields(times("? ", $1), in: $0) },
    HostileCase("YAML", "ever more indentation", refusal: "yaml-too-deep") { plan, size in
      let depth = min(1_000, size / 100)
      try fields(
        (0..<depth).map { String(repeating: " ", count: $0) + "a:\n" }.joined(), in: plan)
    },
    HostileCase("YAML", "100,000 entries in a list", refusal: "yaml-too-many-entries") {
      plan, _ in try fields("lines:\n" + times("- x\n", 400_000), in: plan)
    },
    HostileCase("YAML", "100,000 entries on a line", refusal: "yaml-too-many-entries") {
      plan, _ in try fields("lines: [" + times("x,", 200_000) + "]", in: plan)
    },
    HostileCase("YAML", "100,000 keys", refusal: "yaml-too-many-entries") { plan, _ in
      try fields((0..<100_000).map { "k\($0): x\n" }.joined(), in: plan)
    },
    HostileCase("YAML", "19,000 unknown keys", refusal: "unknown-key") { plan, _ in
      try fields((0..<19_000).map { "k\($0): x\n" }.joined(), in: plan)
    },
    HostileCase("YAML", "one key over and over") { try fields(times("day: x\n", $1), in: $0) },
    HostileCase("YAML", "a value of 300 kB", refusal: "yaml-text-too-long") { plan, _ in
      try fields("lines: " + times("x", 300_000), in: plan)
    },
    HostileCase("YAML", "a block of text of 300 kB", refusal: "yaml-text-too-long") { plan, _ in
      try fields("lines: |\n" + times("  x\n", 600_000), in: plan)
    },
    HostileCase("YAML", "a quoted value never closed") {
      try fields("lines: \"" + times("x ", $1), in: $0)
    },
    HostileCase("YAML", "escapes") {
      try fields("lines: \"" + times("\\u00e9", $1) + "\"", in: $0)
    },
    HostileCase("YAML", "colons") { try fields("lines: " + times("a: ", $1), in: $0) },
    HostileCase("YAML", "comments") { try fields(times("# x\n", $1), in: $0) },
    HostileCase("YAML", "two megabytes of front matter", refusal: "yaml-too-large") { plan, _ in
      try fields(times("# x\n", 2 << 20), in: plan)
    },
    HostileCase("YAML", "front matter never closed") { plan, size in
      try plan.write(entry, "---\n" + times("a: b\n", size))
    },
    HostileCase("YAML", "dashes after dashes") { try fields(times("--- a\n", $1), in: $0) },
    HostileCase("YAML", "a hostile site.yaml", refusal: "yaml-too-deep") {
      try $0.write("content/site.yaml", "name: " + times("[", $1))
    },
    HostileCase("YAML", "a menu of 19,000 wrong lines", refusal: "unknown-menu-target") {
      plan, _ in
      try plan.write(
        "content/site.yaml",
        "name: Un plan\nlanguages: [fr]\nmenu:\n" + (0..<19_000).map { "- zz\($0)\n" }.joined())
    },
    HostileCase("YAML", "a menu of 19,000 names on one line", refusal: "unknown-menu-target") {
      plan, _ in
      try plan.write(
        "content/site.yaml",
        "name: Un plan\nlanguages: [fr]\nmenu: ["
          + (0..<19_000).map { "zz\($0)" }.joined(separator: ", ") + "]\n")
    },
    HostileCase("YAML", "19,000 fields of unknown types", refusal: "unknown-field-type") {
      plan, _ in
      try schema(of: 19_000, in: plan) { _ in "{type: txet}" }
    },
    HostileCase("YAML", "19,000 references to no collection", refusal: "unknown-collection") {
      plan, _ in
      try schema(of: 19_000, in: plan) { _ in "{to: nots}" }
    },
    HostileCase("YAML", "9,000 fields that count nothing", refusal: "unknown-field") { plan, _ in
      try schema(of: 9_000, in: plan) { _ in "{type: integer, counts: x}" }
    },
    HostileCase("YAML", "9,000 fields that agree with nothing", refusal: "unknown-field") {
      plan, _ in
      try schema("fields:\n  title: {}\n  near: {to: notes}\n", of: 9_000, in: plan) {
        "{agrees: near.g\($0)}"
      }
    },
    HostileCase("YAML", "9,000 unknown fields asked among 9,000", refusal: "unknown-field") {
      plan, _ in
      let asked = (0..<9_000).map { "g\($0)" }.joined(separator: ", ")
      try schema("ask: [\(asked)]\nfields:\n  title: {}\n", of: 9_000, in: plan) { _ in "{}" }
    },
    HostileCase("YAML", "5,000 fields") { plan, _ in
      try schema(of: 5_000, in: plan) { _ in "{many: true}" }
    },
    HostileCase("YAML", "groups in groups") { plan, _ in
      let opening = times("{type: group, fields: {a: ", 26 * 200)
      try plan.write(
        "content/notes/_collection.yaml",
        "fields:\n  title: {}\n  deep: " + opening + "{}" + times("}}", 400))
    },
    HostileCase("YAML", "hostile interface words") {
      try $0.write("templates/languages/fr.yaml", times("[", $1))
    },
  ]
}

/// Writes a schema of many fields behind its first lines.
private func schema(
  _ beginning: String = "fields:\n  title: {}\n", of count: Int, in plan: PlanFolder,
  _ type: (Int) -> String
) throws {
  try plan.write(
    "content/notes/_collection.yaml",
    beginning + (0..<count).map { "  f\($0): \(type($0))\n" }.joined())
}
