import BaliseTemplates
import Testing

@Suite struct InterpolationTests {
  static let cases: [SpecificationCase] = [
    .init("no interpolation", "Hello from {Mustache}!\n", "Hello from {Mustache}!\n"),
    .init("basic", "Hello, {{subject}}!\n", "Hello, world!\n", data: ["subject": "world"]),
    .init(
      "no value is read twice", "{{template}}: {{planet}}", "{{planet}}: Earth",
      data: ["template": "{{planet}}", "planet": "Earth"]),
    .init(
      "escaping", "Escaped: {{forbidden}}\n", "Escaped: &amp; &quot; &lt; &gt;\n",
      data: ["forbidden": "& \" < >"]),
    .init(
      "triple mustache", "Raw: {{{forbidden}}}\n", "Raw: & \" < >\n",
      data: ["forbidden": .markup("& \" < >")]),
    .init(
      "ampersand", "Raw: {{&forbidden}}\n", "Raw: & \" < >\n",
      data: ["forbidden": .markup("& \" < >")]),
    .init("number", "\"{{mph}} miles an hour!\"", "\"85 miles an hour!\"", data: ["mph": "85"]),
    .init("null", "I ({{cannot}}) be seen!", "I () be seen!", data: ["cannot": .none(.text)]),
    .init(
      "triple null", "I ({{{cannot}}}) be seen!", "I () be seen!",
      data: ["cannot": .none(.markup)]),
    .init(
      "ampersand null", "I ({{&cannot}}) be seen!", "I () be seen!",
      data: ["cannot": .none(.markup)]),
    .init("miss", "I ({{cannot}}) be seen!", error: "unknown-template-name"),
    .init("triple miss", "I ({{{cannot}}}) be seen!", error: "unknown-template-name"),
    .init("ampersand miss", "I ({{&cannot}}) be seen!", error: "unknown-template-name"),
    .init(
      "dotted", "\"{{person.name}}\" == \"{{#person}}{{name}}{{/person}}\"", "\"Joe\" == \"Joe\"",
      data: ["person": ["name": "Joe"]]),
    .init(
      "dotted triple", "\"{{{person.name}}}\" == \"{{#person}}{{{name}}}{{/person}}\"",
      "\"Joe\" == \"Joe\"", data: ["person": ["name": .markup("Joe")]]),
    .init(
      "dotted ampersand", "\"{{&person.name}}\" == \"{{#person}}{{&name}}{{/person}}\"",
      "\"Joe\" == \"Joe\"", data: ["person": ["name": .markup("Joe")]]),
    .init(
      "dotted, any depth", "\"{{a.b.c.d.e.name}}\" == \"Phil\"", "\"Phil\" == \"Phil\"",
      data: ["a": ["b": ["c": ["d": ["e": ["name": "Phil"]]]]]]),
    .init(
      "dotted, broken chain", "\"{{a.b.c}}\"", error: "unknown-template-name", data: ["a": [:]]),
    .init(
      "dotted, declared but empty chain", "\"{{a.c}}\" == \"\"", "\"\" == \"\"",
      data: ["a": .none(.object("root.x")), "x": ["c": "C"]]),
    .init(
      "dotted, a part is looked up in its parent only", "\"{{a.b.c.name}}\" == \"\"",
      error: "unknown-template-name", data: ["a": ["b": [:]], "c": ["name": "Jim"]]),
    .init(
      "dotted, first part as any name", "\"{{#a}}{{b.c.d.e.name}}{{/a}}\" == \"Phil\"",
      "\"Phil\" == \"Phil\"",
      data: [
        "a": ["b": ["c": ["d": ["e": ["name": "Phil"]]]]],
        "b": ["c": ["d": ["e": ["name": "Wrong"]]]],
      ]),
    .init(
      "dotted, nearest first part counts", "{{#a}}{{b.c}}{{/a}}", error: "unknown-template-name",
      data: ["a": ["b": [:]], "b": ["c": "ERROR"]]),
    .init(
      "dotted names are never single keys", "{{a.b}}", error: "unknown-template-name",
      data: ["a.b": "c"]),
    .init(
      "dotted, no masking", "{{a.b}}", "d", data: ["a.b": "c", "a": ["b": "d"]]),
    .init(
      "leading dot", "{{#b}}{{.name}}{{/b}}", "Name", data: ["b": ["name": "Name"], "name": "Fail"]),
    .init(
      "leading dot finds nothing outside", "{{#a}}{{.name}}{{/a}}", error: "unknown-template-name",
      data: ["a": ["other": "x"], "name": "Fail"]),
    .init(
      "implicit iterator", "{{#s}}Hello, {{.}}!{{/s}}\n", "Hello, world!\n", data: ["s": "world"]),
    .init(
      "implicit iterator, escaping", "{{#s}}{{.}}{{/s}}", "&amp; &quot; &lt; &gt;",
      data: ["s": "& \" < >"]),
    .init(
      "implicit iterator, triple", "{{#s}}{{{.}}}{{&.}}{{/s}}", "& <& <",
      data: ["s": .markup("& <")]),
    .init("surrounding white space", "| {{string}} |", "| --- |", data: ["string": "---"]),
    .init(
      "surrounding white space, triple", "| {{{string}}} |", "| --- |",
      data: ["string": .markup("---")]),
    .init(
      "surrounding white space, ampersand", "| {{&string}} |", "| --- |",
      data: ["string": .markup("---")]),
    .init("alone on its line", "  {{string}}\n", "  ---\n", data: ["string": "---"]),
    .init("alone, triple", "  {{{string}}}\n", "  ---\n", data: ["string": .markup("---")]),
    .init("alone, ampersand", "  {{&string}}\n", "  ---\n", data: ["string": .markup("---")]),
    .init("padding", "|{{ string }}|", "|---|", data: ["string": "---"]),
    .init("padding, triple", "|{{{ string }}}|", "|---|", data: ["string": .markup("---")]),
    .init("padding, ampersand", "|{{& string }}|", "|---|", data: ["string": .markup("---")]),
  ]

  @Test(arguments: cases) func specification(_ example: SpecificationCase) { example.check() }
}
