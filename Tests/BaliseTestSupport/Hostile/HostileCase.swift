// Inputs made to cost time or memory, to block, or to lead out of the source folder. The table of
// the manual (`balise-benchmarks hostile`) builds each at its full size in a process of its own;
// the tests build smaller ones.

/// One hostile input: a small plan with something in it that nobody writes.
package struct HostileCase: Sendable {
  /// What the input is: `Markdown`, `YAML`, `files`…
  package let group: String
  /// The input in a few words.
  package let name: String
  /// The id of the diagnostic that refuses it at any size; nil when it may pass.
  package let refusal: String?
  /// Puts it into a plan; the number is about how many bytes it takes.
  let plant: @Sendable (PlanFolder, Int) throws -> Void

  init(
    _ group: String, _ name: String, refusal: String? = nil,
    _ plant: @escaping @Sendable (PlanFolder, Int) throws -> Void
  ) {
    self.group = group
    self.name = name
    self.refusal = refusal
    self.plant = plant
  }

  /// Every case, in the order of the table.
  package static let all = markdown + yaml + values + names + links + files + templates

  /// A plan that holds the input, `size` bytes of it where it can have any size.
  package func plan(size: Int) throws -> PlanFolder {
    let plan = try PlanFolder([
      "content/site.yaml": "name: Un plan\nlanguages: [fr]\n",
      "content/notes/_collection.yaml": Self.schema,
      "content/notes/b.md": "---\ntitle: B\nnear: [A]\n---\n## Contexte\n\nVoir [[A]].\n",
    ])
    try plan.write(Self.entry, "---\ntitle: A\n---\n")
    try plant(plan, size)
    return plan
  }

  /// The file that most inputs are written to.
  static let entry = "content/notes/a.md"

  private static let schema = """
    label: {fr: [Note, Notes]}
    mentions: true
    fields:
      title: {}
      text: {type: rich}
      lines: {many: true}
      number: {type: integer}
      amount: {type: number}
      is: {type: boolean}
      kind: {type: choice, options: {un: {fr: Un}, deux: {fr: Deux}}}
      day: {type: date}
      when: {type: when, many: true}
      means: {type: resource, many: true}
      goals: {type: indicator, many: true}
      web: {type: url, many: true}
      mail: {type: email, many: true}
      phone: {type: phone, many: true}
      photo: {type: image}
      papers: {type: file, many: true}
      siret: {type: siret}
      siren: {type: siren}
      rna: {type: rna}
      code: {type: postcode}
      who: {type: group, many: true, fields: {name: {}, role: {}}}
      near: {to: notes, many: true, back: near-of}

    """

  /// A text over and over, up to a size.
  static func times(_ text: String, _ size: Int) -> String {
    String(repeating: text, count: max(1, size / max(1, text.utf8.count)))
  }

  /// Writes a Markdown text as the body of the entry.
  static func body(_ text: String, in plan: PlanFolder) throws {
    try plan.write(entry, "---\ntitle: A\n---\n" + text + "\n")
  }

  /// Writes fields as the front matter of the entry.
  static func fields(_ text: String, in plan: PlanFolder) throws {
    try plan.write(entry, "---\ntitle: A\n" + text + "\n---\n")
  }
}
