import BaliseTemplates
import Testing

@Suite struct PartialTests {
  static let cases: [SpecificationCase] = [
    .init("basic", "\"{{>text}}\"", "\"from partial\"", partials: ["text": "from partial"]),
    .init("failed lookup", "\"{{>text}}\"", error: "unknown-template-partial"),
    .init(
      "context", "\"{{>partial}}\"", "\"*content*\"", data: ["text": "content"],
      partials: ["partial": "*{{text}}*"]),
    .init(
      "recursion", "{{>node}}", "X<Y<>>",
      data: ["content": "X", "nodes": [["content": "Y", "nodes": .empty(.object("root"))]]],
      partials: ["node": "{{content}}<{{#nodes}}{{>node}}{{/nodes}}>"]),
    .init(
      "nested", "{{>outer}}", "*hello world!*", data: ["a": "hello", "b": "world"],
      partials: ["outer": "*{{a}} {{>inner}}*", "inner": "{{b}}!"]),
    .init(
      "surrounding white space", "| {{>partial}} |", "| \t|\t |", partials: ["partial": "\t|\t"]),
    .init(
      "indentation, in line", "  {{data}}  {{> partial}}\n", "  |  >\n>\n", data: ["data": "|"],
      partials: ["partial": ">\n>"]),
    .init(
      "standalone, carriage returns", "|\r\n{{>partial}}\r\n|", "|\r\n>|",
      partials: ["partial": ">"]),
    .init(
      "standalone, first line", "  {{>partial}}\n>", "  >\n  >>", partials: ["partial": ">\n>"]),
    .init(
      "standalone, last line", ">\n  {{>partial}}", ">\n  >\n  >", partials: ["partial": ">\n>"]),
    .init(
      "standalone indentation", "\\\n {{>partial}}\n/\n", "\\\n |\n <\n->\n |\n/\n",
      data: ["content": .markup("<\n->")], partials: ["partial": "|\n{{{content}}}\n|\n"]),
    .init(
      "indentation through levels", " {{>a}}\n", " 1\n   2\n   3\n 4\n",
      partials: ["a": "1\n  {{>b}}\n4\n", "b": "2\n3\n"]),
    .init(
      "no white space on empty lines", "  {{>a}}\n", "  1\n\n  2\n", partials: ["a": "1\n\n2\n"]),
    .init("padding", "|{{> partial }}|", "|[]|", partials: ["partial": "[]"]),
  ]

  static let comments: [SpecificationCase] = [
    .init("in line", "12345{{! Comment! }}67890", "1234567890"),
    .init("several lines", "12345{{!\n  Several\n  lines...\n}}67890\n", "1234567890\n"),
    .init("standalone", "Begin.\n{{! Comment! }}\nEnd.\n", "Begin.\nEnd.\n"),
    .init("indented standalone", "Begin.\n  {{! Comment! }}\nEnd.\n", "Begin.\nEnd.\n"),
    .init("standalone, carriage returns", "|\r\n{{! Standalone }}\r\n|", "|\r\n|"),
    .init("standalone, first line", "  {{! Still standalone }}\n!", "!"),
    .init("standalone, last line", "!\n  {{! Still standalone }}", "!\n"),
    .init("several lines, standalone", "Begin.\n{{!\nSomething...\n}}\nEnd.\n", "Begin.\nEnd.\n"),
    .init(
      "several lines, indented standalone", "Begin.\n  {{!\n    Something...\n  }}\nEnd.\n",
      "Begin.\nEnd.\n"),
    .init("indented, in line", "  12 {{! 34 }}\n", "  12 \n"),
    .init("surrounding white space", "12345 {{! Comment! }} 67890", "12345  67890"),
    .init(
      "no name", "{{! comment }}{{!comment}}{{! # ^ / > }}shown", "shown", data: ["comment": "no"]),
  ]

  private static let section =
    "[\n{{SIGNsection}}\n  {{data}}\n  |data|\n{{/section}}\n\n"
    + "{{= | | =}}\n|SIGNsection|\n  {{data}}\n  |data|\n|/section|\n]\n"
  private static let sectionOutput = "[\n  Yes.\n  |data|\n\n  {{data}}\n  Yes.\n]\n"

  static let delimiters: [SpecificationCase] = [
    .init("pair", "{{=<% %>=}}(<%text%>)", "(Hey!)", data: ["text": "Hey!"]),
    .init("special characters", "({{=[ ]=}}[text])", "(It worked!)", data: ["text": "It worked!"]),
    .init(
      "sections", section.replacing("SIGN", with: "#"), sectionOutput,
      data: ["section": true, "data": "Yes."]),
    .init(
      "inverted sections", section.replacing("SIGN", with: "^"), sectionOutput,
      data: ["section": false, "data": "Yes."]),
    .init(
      "partials do not inherit them", "[ {{>include}} ]\n{{= | | =}}\n[ |>include| ]\n",
      "[ .yes. ]\n[ .yes. ]\n", data: ["value": "yes"], partials: ["include": ".{{value}}."]),
    .init(
      "partials do not leave them", "[ {{>include}} ]\n[ .{{value}}.  .|value|. ]\n",
      "[ .yes.  .yes. ]\n[ .yes.  .|value|. ]\n", data: ["value": "yes"],
      partials: ["include": ".{{value}}. {{= | | =}} .|value|."]),
    .init("surrounding white space", "| {{=@ @=}} |", "|  |"),
    .init("outlying white space", " | {{=@ @=}}\n", " | \n"),
    .init("standalone", "Begin.\n{{=@ @=}}\nEnd.\n", "Begin.\nEnd.\n"),
    .init("indented standalone", "Begin.\n  {{=@ @=}}\nEnd.\n", "Begin.\nEnd.\n"),
    .init("standalone, carriage returns", "|\r\n{{= @ @ =}}\r\n|", "|\r\n|"),
    .init("standalone, first line", "  {{=@ @=}}\n=", "="),
    .init("standalone, last line", "=\n  {{=@ @=}}", "=\n"),
    .init("padding", "|{{= @   @ =}}|", "||"),
    .init(
      "raw and back", "{{=<% %>=}}<%{m}%><%={{ }}=%>{{t}}", "<b>T",
      data: ["m": .markup("<b>"), "t": "T"]),
  ]

  @Test(arguments: cases) func specification(_ example: SpecificationCase) { example.check() }
  @Test(arguments: comments) func commentCases(_ example: SpecificationCase) { example.check() }
  @Test(arguments: delimiters) func delimiterCases(_ example: SpecificationCase) { example.check() }
}
