import BaliseSite
import BaliseTestSupport
import Testing

/// The row of an indicator on the page of an action, as the templates of this repository write it.
struct IndicatorRowTests {
  @Test func itSaysWhatThePlanStatesAndNothingElse() throws {
    let plan = try PlanFolder([
      "content/site.yaml": "name: N\nlanguages: [fr]\n",
      "content/index.md": "---\ntitle: Accueil\n---\n",
      "content/actions/_collection.yaml":
        "fields: {title: {}, results: {type: indicator, many: true}}\n",
      "content/actions/a.md": """
      ---
      title: A
      results:
        - {label: Emplois, baseline: 25 % en 2017, target: 30 % en 2020, achieved: [26 % en 2018]}
        - "Films : actuellement 47 ; objectif : 60"
      ---
      """,
      "templates/pages/actions.html": "{{#results}}{{>indicator-row}}{{/results}}",
    ])
    let tree = try FileTree(folder: Fixtures.repository + "/templates/partials")
    for name in ["indicator-row.html", "not-specified.html"] {
      try plan.write("templates/partials/" + name, tree.files[name] ?? [])
    }
    #expect(try !plan.build().hasErrors)
    let page = try #require(try FileTree(folder: plan.output)["actions/a.html"])
    #expect(page.contains("<td>30\u{A0}% en 2020<br>réalisé\u{A0}: 26\u{A0}% en 2018</td>"))
    #expect(page.contains("<td>25\u{A0}% en 2017</td>"))
    #expect(page.contains("<td>60</td>\n<td>actuellement 47</td>"))
  }
}
