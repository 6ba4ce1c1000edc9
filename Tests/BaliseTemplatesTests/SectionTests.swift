import BaliseTemplates
import Testing

@Suite struct SectionTests {
  private static let deep: Sample = [
    "a": ["one": "1"], "b": ["two": "2"], "c": ["three": "3", "d": ["four": "4", "five": "5"]],
  ]

  static let cases: [SpecificationCase] = [
    .init("truthy", "\"{{#yes}}Shown.{{/yes}}\"", "\"Shown.\"", data: ["yes": true]),
    .init("falsy", "\"{{#yes}}Hidden.{{/yes}}\"", "\"\"", data: ["yes": false]),
    .init("null is falsy", "\"{{#x}}Hidden.{{/x}}\"", "\"\"", data: ["x": .none(.text)]),
    .init(
      "context", "\"{{#context}}Hi {{name}}.{{/context}}\"", "\"Hi Joe.\"",
      data: ["context": ["name": "Joe"]]),
    .init(
      "outer contexts", "\"{{#sec}}{{a}}, {{b}}, {{c.d}}{{/sec}}\"", "\"foo, bar, baz\"",
      data: ["a": "foo", "b": "wrong", "sec": ["b": "bar"], "c": ["d": "baz"]]),
    .init(
      "variable test", "\"{{#foo}}{{.}} is {{foo}}{{/foo}}\"", "\"bar is bar\"",
      data: ["foo": "bar"]),
    .init(
      "list contexts",
      "{{#tops}}{{#middles}}{{tname.lower}}{{mname}}.{{#bottoms}}{{tname.upper}}{{mname}}{{bname}}."
        + "{{/bottoms}}{{/middles}}{{/tops}}", "a1.A1x.A1y.",
      data: [
        "tops": [
          [
            "tname": ["upper": "A", "lower": "a"],
            "middles": [["mname": "1", "bottoms": [["bname": "x"], ["bname": "y"]]]],
          ]
        ]
      ]),
    .init(
      "deeply nested contexts",
      """
      {{#a}}
      {{one}}
      {{#b}}
      {{one}}{{two}}{{one}}
      {{#c}}
      {{one}}{{two}}{{three}}{{two}}{{one}}
      {{#d}}
      {{one}}{{two}}{{three}}{{four}}{{three}}{{two}}{{one}}
      {{#five}}
      {{one}}{{two}}{{three}}{{four}}{{five}}{{four}}{{three}}{{two}}{{one}}
      {{one}}{{two}}{{three}}{{four}}{{.}}6{{.}}{{four}}{{three}}{{two}}{{one}}
      {{/five}}
      {{one}}{{two}}{{three}}{{four}}{{three}}{{two}}{{one}}
      {{/d}}
      {{one}}{{two}}{{three}}{{two}}{{one}}
      {{/c}}
      {{one}}{{two}}{{one}}
      {{/b}}
      {{one}}
      {{/a}}

      """,
      "1\n121\n12321\n1234321\n123454321\n12345654321\n1234321\n12321\n121\n1\n", data: deep),
    .init(
      "list", "\"{{#list}}{{item}}{{/list}}\"", "\"123\"",
      data: ["list": [["item": "1"], ["item": "2"], ["item": "3"]]]),
    .init("empty list", "\"{{#list}}Yay!{{/list}}\"", "\"\"", data: ["list": .empty(.text)]),
    .init(
      "text is no list", "\"{{#section}}foo{{/section}}\"", "\"foo\"", data: ["section": "123"]),
    .init(
      "doubled", "{{#bool}}\n* first\n{{/bool}}\n* {{two}}\n{{#bool}}\n* third\n{{/bool}}\n",
      "* first\n* second\n* third\n", data: ["bool": true, "two": "second"]),
    .init(
      "nested, truthy", "| A {{#bool}}B {{#bool}}C{{/bool}} D{{/bool}} E |", "| A B C D E |",
      data: ["bool": true]),
    .init(
      "nested, falsy", "| A {{#bool}}B {{#bool}}C{{/bool}} D{{/bool}} E |", "| A  E |",
      data: ["bool": false]),
    .init("miss", "[{{#missing}}Found!{{/missing}}]", error: "unknown-template-name"),
    .init(
      "implicit iterator, text", "\"{{#list}}({{.}}){{/list}}\"", "\"(a)(b)(c)\"",
      data: ["list": ["a", "b", "c"]]),
    .init(
      "implicit iterator, lists", "\"{{#list}}({{#.}}{{.}}{{/.}}){{/list}}\"", "\"(123)(abc)\"",
      data: ["list": [["1", "2", "3"], ["a", "b", "c"]]]),
    .init(
      "implicit iterator, escaping", "\"{{#list}}({{.}}){{/list}}\"",
      "\"(&amp;)(&quot;)(&lt;)(&gt;)\"", data: ["list": ["&", "\"", "<", ">"]]),
    .init(
      "implicit iterator, triple", "\"{{#list}}({{{.}}}){{/list}}\"", "\"(&)(<)\"",
      data: ["list": [.markup("&"), .markup("<")]]),
    .init(
      "implicit iterator, ampersand", "\"{{#list}}({{&.}}){{/list}}\"", "\"(&)(<)\"",
      data: ["list": [.markup("&"), .markup("<")]]),
    .init(
      "implicit iterator, the root", "{{#.}}{{name}}{{/.}}", "Joe", data: ["name": "Joe"]),
    .init(
      "dotted, truthy", "\"{{#a.b.c}}Here{{/a.b.c}}\"", "\"Here\"", data: ["a": ["b": ["c": true]]]),
    .init(
      "dotted, falsy", "\"{{#a.b.c}}Here{{/a.b.c}}\"", "\"\"", data: ["a": ["b": ["c": false]]]),
    .init(
      "dotted, broken chain", "\"{{#a.b.c}}Here{{/a.b.c}}\"", error: "unknown-template-name",
      data: ["a": [:]]),
    .init(
      "surrounding white space", " | {{#yes}}\t|\t{{/yes}} | \n", " | \t|\t | \n",
      data: ["yes": true]),
    .init(
      "internal white space", " | {{#yes}} {{! Important }}\n {{/yes}} | \n", " |  \n  | \n",
      data: ["yes": true]),
    .init(
      "indented, in line", " {{#yes}}YES{{/yes}}\n {{#yes}}GOOD{{/yes}}\n", " YES\n GOOD\n",
      data: ["yes": true]),
    .init(
      "standalone lines", "| This Is\n{{#yes}}\n|\n{{/yes}}\n| A Line\n",
      "| This Is\n|\n| A Line\n", data: ["yes": true]),
    .init(
      "indented standalone lines", "| This Is\n  {{#yes}}\n|\n  {{/yes}}\n| A Line\n",
      "| This Is\n|\n| A Line\n", data: ["yes": true]),
    .init(
      "standalone, carriage returns", "|\r\n{{#yes}}\r\n{{/yes}}\r\n|", "|\r\n|",
      data: ["yes": true]),
    .init(
      "standalone, first line", "  {{#yes}}\n#{{/yes}}\n/", "#\n/", data: ["yes": true]),
    .init(
      "standalone, last line", "#{{#yes}}\n/\n  {{/yes}}", "#\n/\n", data: ["yes": true]),
    .init("padding", "|{{# yes }}={{/ yes }}|", "|=|", data: ["yes": true]),
  ]

  static let inverted: [SpecificationCase] = [
    .init("falsy", "\"{{^yes}}Shown.{{/yes}}\"", "\"Shown.\"", data: ["yes": false]),
    .init("truthy", "\"{{^yes}}Hidden.{{/yes}}\"", "\"\"", data: ["yes": true]),
    .init("null", "\"{{^x}}Shown.{{/x}}\"", "\"Shown.\"", data: ["x": .none(.text)]),
    .init("empty text", "\"{{^x}}Shown.{{/x}}\"", "\"Shown.\"", data: ["x": ""]),
    .init(
      "context", "\"{{^context}}Hi {{name}}.{{/context}}\"", "\"\"",
      data: ["context": ["x": "Joe"], "name": "Jim"]),
    .init(
      "list", "\"{{^list}}{{n}}{{/list}}\"", "\"\"", data: ["list": [["x": "1"]], "n": "2"]),
    .init(
      "an inverted section opens nothing", "\"{{^list}}{{n}}{{/list}}\"",
      error: "unknown-template-name", data: ["list": [["n": "1"]]]),
    .init("empty list", "\"{{^list}}Yay!{{/list}}\"", "\"Yay!\"", data: ["list": .empty(.text)]),
    .init(
      "doubled", "{{^t}}\n* first\n{{/t}}\n* {{two}}\n{{^t}}\n* third\n{{/t}}\n",
      "* first\n* second\n* third\n", data: ["t": false, "two": "second"]),
    .init(
      "nested, falsy", "| A {{^t}}B {{^t}}C{{/t}} D{{/t}} E |", "| A B C D E |", data: ["t": false]),
    .init(
      "nested, truthy", "| A {{^t}}B {{^t}}C{{/t}} D{{/t}} E |", "| A  E |", data: ["t": true]),
    .init("miss", "[{{^missing}}Shown{{/missing}}]", error: "unknown-template-name"),
    .init("dotted, truthy", "\"{{^a.b.c}}No{{/a.b.c}}\"", "\"\"", data: ["a": ["b": ["c": true]]]),
    .init(
      "dotted, falsy", "\"{{^a.b.c}}No{{/a.b.c}}\"", "\"No\"", data: ["a": ["b": ["c": false]]]),
    .init(
      "dotted, broken chain", "\"{{^a.b.c}}No{{/a.b.c}}\"", error: "unknown-template-name",
      data: ["a": [:]]),
    .init(
      "dotted, declared but empty chain", "\"{{^a.c}}No{{/a.c}}\"", "\"No\"",
      data: ["a": .none(.object("root.x")), "x": ["c": "C"]]),
    .init(
      "surrounding white space", " | {{^no}}\t|\t{{/no}} | \n", " | \t|\t | \n", data: ["no": false]
    ),
    .init(
      "internal white space", " | {{^no}} {{! Important }}\n {{/no}} | \n", " |  \n  | \n",
      data: ["no": false]),
    .init(
      "indented, in line", " {{^no}}NO{{/no}}\n {{^no}}WAY{{/no}}\n", " NO\n WAY\n",
      data: ["no": false]),
    .init(
      "standalone lines", "| This Is\n{{^no}}\n|\n{{/no}}\n| A Line\n", "| This Is\n|\n| A Line\n",
      data: ["no": false]),
    .init(
      "indented standalone lines", "| This Is\n  {{^no}}\n|\n  {{/no}}\n| A Line\n",
      "| This Is\n|\n| A Line\n", data: ["no": false]),
    .init(
      "standalone, carriage returns", "|\r\n{{^no}}\r\n{{/no}}\r\n|", "|\r\n|", data: ["no": false]),
    .init("standalone, first line", "  {{^no}}\n^{{/no}}\n/", "^\n/", data: ["no": false]),
    .init("standalone, last line", "^{{^no}}\n/\n  {{/no}}", "^\n/\n", data: ["no": false]),
    .init("padding", "|{{^ no }}={{/ no }}|", "|=|", data: ["no": false]),
  ]

  @Test(arguments: cases) func specification(_ example: SpecificationCase) { example.check() }
  @Test(arguments: inverted) func invertedCases(_ example: SpecificationCase) { example.check() }
}
