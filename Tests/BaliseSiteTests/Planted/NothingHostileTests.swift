import BaliseSite
import BaliseTestSupport
import Foundation
import Testing

/// Nothing hostile is published: whatever is planted in a plan is text in every output.
///
/// With `BALISE_PLANTED=FOLDER` the sites are written there too, for a browser to look at
/// (`Tests/BaliseBrowser/run FOLDER`).
@Suite(.serialized) struct NothingHostileTests {
  @Test func inThePublishedPlan() throws {
    try expectNothingHostile(in: try RealPlan.copy(), "real")
  }

  @Test func inAPlanWithEveryTypeOfField() throws {
    let plan = try PlanFolder()
    for (path, text) in Self.everyType { try plan.write(path, text) }
    try expectNothingHostile(in: plan, "types")
  }

  private func expectNothingHostile(in plan: PlanFolder, _ name: String) throws {
    #expect(try plan.build(to: plan.path + "/clean").isPublished)
    let inspector = OutputInspector(clean: try FileTree(folder: plan.path + "/clean"))
    var planted = try PlantedPlan(plan)
    try planted.settle()
    #expect(try plan.build().isPublished)
    let site = try FileTree(folder: plan.output)
    // Most of what is planted is published, as text.
    #expect(site.paths(containing: "pwned").count > 100)
    let faults = inspector.faults(in: Self.inspected(site))
    #expect(faults == [])
    if let folder = ProcessInfo.processInfo.environment["BALISE_PLANTED"] {
      try? FileManager.default.removeItem(atPath: folder + "/" + name)
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      try FileManager.default.copyItem(atPath: plan.output, toPath: folder + "/" + name)
    }
  }

  /// Every file that is no page, and some of the pages, which are many and alike.
  private static func inspected(_ site: FileTree) -> FileTree {
    let planted = Set(site.paths(containing: "pwned"))
    let pages = site.paths.filter { $0.hasSuffix(".html") }
    let chosen = Set(
      Sample.of(pages.filter(planted.contains), atMost: 250)
        + Sample.of(pages.filter { !planted.contains($0) }, atMost: 20))
    return FileTree(site.files.filter { !$0.key.hasSuffix(".html") || chosen.contains($0.key) })
  }

  private static let everyType = [
    "content/site.yaml": "name: Un plan\nlanguages: [fr, en]\nmenu: [notes]\n",
    "content/notes/_collection.yaml": """
    label: {fr: ["<script>top.pwned()</script>", "'\\"><img src=x onerror=top.pwned()>"]}
    order: title
    sections: {context: ["<b>Contexte</b>"]}
    fields:
      title: {translated: true, label: {fr: "<script>top.pwned()</script>"}}
      text: {type: rich, translated: true, label: {fr: "\\" onclick=\\"top.pwned()"}}
      rows: {many: true, translated: true}
      number: {type: integer}
      amount: {type: number}
      is: {type: boolean}
      kind: {type: choice, options: {un: {fr: "</dd><script>top.pwned()</script>"}}}
      day: {type: date}
      when: {type: when, many: true, translated: true}
      means: {type: resource, many: true, translated: true}
      goals: {type: indicator, many: true, translated: true}
      web: {type: url, many: true}
      mail: {type: email, many: true}
      phone: {type: phone, many: true}
      photo: {type: image}
      papers: {type: file, many: true}
      siret: {type: siret}
      siren: {type: siren}
      rna: {type: rna}
      code: {type: postcode}
      who: {type: group, many: true, fields: {name: {}, role: {}, mail: {type: email}}}
      near: {to: notes, many: true, groups: true, back: near-of}

    """,
    "content/notes/première.md": "---\ntitle: Première\n---\nBonjour.\n",
  ]
}
