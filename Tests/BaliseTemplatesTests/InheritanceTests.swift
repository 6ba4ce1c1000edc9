import Testing

@Suite struct InheritanceTests {
  static let cases: [SpecificationCase] = [
    .init("default", "{{$title}}Default title{{/title}}\n", "Default title\n"),
    .init(
      "default, variable", "{{$foo}}default {{bar}} content{{/foo}}\n", "default baz content\n",
      data: ["bar": "baz"]),
    .init(
      "default, triple", "{{$foo}}default {{{bar}}} content{{/foo}}\n", "default <baz> content\n",
      data: ["bar": .markup("<baz>")]),
    .init(
      "default, section", "{{$foo}}default {{#bar}}{{baz}}{{/bar}} content{{/foo}}\n",
      "default qux content\n", data: ["bar": ["baz": "qux"]]),
    .init(
      "default, inverted", "{{$foo}}default {{^bar}}{{baz}}{{/bar}} content{{/foo}}\n",
      "default three content\n", data: ["bar": false, "baz": "three"]),
    .init(
      "mustache in a value", "{{$foo}}default {{#bar}}{{baz}}{{/bar}} content{{/foo}}\n",
      "default {{qux}} content\n", data: ["bar": ["baz": "{{qux}}"]]),
    .init(
      "inherit", "{{<include}}{{/include}}\n", "default content",
      partials: ["include": "{{$foo}}default content{{/foo}}"]),
    .init(
      "filled", "{{<super}}{{$title}}sub title{{/title}}{{/super}}", "...sub title...",
      partials: ["super": "...{{$title}}Default title{{/title}}..."]),
    .init(
      "data does not fill a block", "{{<include}}{{$var}}in template{{/var}}{{/include}}",
      "in template", data: ["var": "in data"], partials: ["include": "{{$var}}in include{{/var}}"]),
    .init(
      "data does not replace a default", "{{<include}}{{/include}}", "in include",
      data: ["var": "in data"], partials: ["include": "{{$var}}in include{{/var}}"]),
    .init(
      "filled, in line", "test {{<parent}}{{$stuff}}override{{/stuff}}{{/parent}}",
      "test override", partials: ["parent": "{{$stuff}}...{{/stuff}}"]),
    .init(
      "filled twice",
      "test {{<parent}}{{$stuff}}one{{/stuff}}{{/parent}} "
        + "{{<parent}}{{$stuff}}two{{/stuff}}{{/parent}}\n",
      "test |one default| |two default|\n",
      partials: ["parent": "|{{$stuff}}...{{/stuff}}{{$default}} default{{/default}}|"]),
    .init(
      "filled with lines", "{{<parent}}{{$ballmer}}\npeaked\n\n:(\n{{/ballmer}}{{/parent}}",
      "peaked\n\n:(\n", partials: ["parent": "{{$ballmer}}peaking{{/ballmer}}"]),
    .init(
      "indentation is inherited", "{{<parent}}{{$n}}hammer time{{/n}}{{/parent}}",
      "stop:\n  hammer time\n", partials: ["parent": "stop:\n  {{$n}}collaborate{{/n}}\n"]),
    .init(
      "one of two filled", "{{<parent}}{{$b}}override two{{/b}}{{/parent}}",
      "default one, override two",
      partials: ["parent": "{{$a}}default one{{/a}}, {{$b}}default two{{/b}}"]),
    .init(
      "partial and layout are one", "{{>parent}}|{{<parent}}{{/parent}}", "default|default",
      partials: ["parent": "{{$foo}}default{{/foo}}"]),
    .init(
      "layouts that use each other", "{{<parent}}{{$foo}}override{{/foo}}{{/parent}}",
      "override override override don't recurse",
      partials: [
        "parent": "{{$foo}}default{{/foo}} {{$bar}}{{<parent2}}{{/parent2}}{{/bar}}",
        "parent2":
          "{{$foo}}default 2{{/foo}} {{<parent}}{{$bar}}don't recurse{{/bar}}{{/parent}}",
      ]),
    .init(
      "several levels", "{{<parent}}{{$a}}c{{/a}}{{/parent}}", "c",
      partials: [
        "parent": "{{<older}}{{$a}}p{{/a}}{{/older}}", "older": "{{<grand}}{{$a}}o{{/a}}{{/grand}}",
        "grand": "{{$a}}g{{/a}}",
      ]),
    .init(
      "several levels, not filled", "{{<parent}}{{/parent}}", "p",
      partials: [
        "parent": "{{<older}}{{$a}}p{{/a}}{{/older}}", "older": "{{<grand}}{{$a}}o{{/a}}{{/grand}}",
        "grand": "{{$a}}g{{/a}}",
      ]),
    .init(
      "text inside a layout is not shown", "{{<parent}} abc {{$foo}}hmm{{/foo}} def {{/parent}}",
      "hmm", partials: ["parent": "{{$foo}}default{{/foo}}"]),
    .init(
      "only text inside a layout", "{{<parent}} abc {{/parent}}", "default",
      partials: ["parent": "{{$foo}}default{{/foo}}"]),
    .init(
      "block scope", "{{<parent}}{{$block}}I say {{fruit}}.{{/block}}{{/parent}}",
      "I say bananas.", data: ["fruit": "apples", "nested": ["fruit": "bananas"]],
      partials: ["parent": "{{#nested}}{{$block}}You say {{fruit}}.{{/block}}{{/nested}}"]),
    .init(
      "standalone layout", "Hi,\n  {{<parent}}{{/parent}}\n", "Hi,\n  one\n  two\n",
      partials: ["parent": "one\ntwo\n"]),
    .init(
      "standalone block", "{{<parent}}{{$block}}\none\ntwo{{/block}}\n{{/parent}}\n",
      "Hi,\n  one\n  two\n", partials: ["parent": "Hi,\n  {{$block}}{{/block}}\n"]),
    .init(
      "block reindentation",
      "{{<parent}}{{$block}}\n    one\n    two\n{{/block}}{{/parent}}\n", "Hi,\n  one\n  two\n",
      partials: ["parent": "Hi,\n  {{$block}}\n  {{/block}}\n"]),
    .init(
      "intrinsic indentation", "{{<parent}}{{$block}}\none\ntwo\n{{/block}}{{/parent}}\n",
      "Hi,\n  one\n  two\n", partials: ["parent": "Hi,\n{{$block}}\n  default\n{{/block}}\n"]),
    .init(
      "nested block reindentation", "{{<parent}}\n{{$nested}}\nthree\n{{/nested}}\n{{/parent}}\n",
      "one\n  three\n",
      partials: [
        "parent": "{{<grand}}\n  {{$block}}\n    one\n    {{$nested}}\n      two\n    {{/nested}}\n"
          + "  {{/block}}\n{{/grand}}\n",
        "grand": "{{$block}}default{{/block}}",
      ]),
  ]

  @Test(arguments: cases) func specification(_ example: SpecificationCase) { example.check() }

  @Test func aBlockMayBeExtendedByItsOwnName() {
    let site = SampleSite(
      page: "{{<middle}}{{$title}}Hub{{/title}}{{/middle}}",
      layouts: [
        "middle": "{{<base}}{{$title}}{{$title}}Action{{/title}} – plan{{/title}}{{/base}}",
        "base": "<title>{{$title}}Site{{/title}}</title>",
      ])
    // What fills a block from further out wins, as the specification has it for several levels.
    #expect(site.render() == "<title>Hub</title>")
  }

  @Test func blocksInsidePartialsOfALayoutMayBeFilled() {
    let site = SampleSite(
      page: "{{<base}}{{$head}}<b>x</b>{{/head}}{{/base}}", partials: ["top": "{{$head}}{{/head}}"],
      layouts: ["base": "{{>top}}<main></main>"])
    #expect(site.render() == "<b>x</b><main></main>")
  }

  @Test func aWholePageKeepsItsLinesInOrder() {
    let site = SampleSite(
      page: """
        {{<base}}
          {{$title}}{{title}}{{/title}}
          {{$main}}
            <h1>{{title}}</h1>
            {{#items}}
              <p>{{.}}</p>
            {{/items}}
          {{/main}}
        {{/base}}
        """,
      layouts: [
        "base": """
        <title>{{$title}}{{/title}}</title>
        <main>
          {{$main}}
          {{/main}}
        </main>

        """
      ], data: ["title": "A & B", "items": ["x", "y"]])
    #expect(
      site.render() == """
        <title>A &amp; B</title>
        <main>
          <h1>A &amp; B</h1>
            <p>x</p>
            <p>y</p>
        </main>

        """)
  }
}
