import BaliseDiagnostics
import BaliseSite
import BaliseTestSupport
import BaliseText
import Testing

/// An action that got another number is one mistake, whatever many sheets name it.
struct RepeatedNamesTests {
  private func errors(_ number: Int) throws -> [Diagnostic] {
    let plan = try PlanFolder([
      "content/site.yaml": "name: N\nlanguages: [fr]\n",
      "content/actions/_collection.yaml": """
      title: title
      fields:
        number: {type: integer, unique: true}
        title: {type: text, required: true, keys: [titre]}
        links: {type: reference, to: actions, many: true}
      """,
      "content/actions/04-hub.md": "---\nnumber: \(number)\ntitre: Un lieu\n---\n",
    ])
    for name in ["a", "b", "c", "d"] {
      try plan.write("content/actions/\(name).md", "---\ntitre: \(name)\nlinks: [4]\n---\n")
    }
    return try plan.check().diagnostics.filter { $0.severity == .error }
  }

  @Test func isToldOnceWithTheEntryThatWasMeant() throws {
    #expect(try errors(4).isEmpty)
    let errors = try errors(14)
    #expect(errors.map(\.id) == ["unknown-reference"])
    #expect(errors.first?.message.en == "no entry of “actions” is named “4”, in 4 places")
    #expect(errors.first?.notes.count == 3)
    #expect(
      errors.first?.help?.en
        == "“04-hub” has the number 14: correct it there, or write “04-hub” here")
  }

  /// What is told of links to a file that became another.
  private func links(to aim: String, now name: String, _ title: String) throws -> [Diagnostic] {
    let plan = try PlanFolder([
      "content/site.yaml": "name: N\nlanguages: [fr]\n",
      "content/actions/_collection.yaml": "title: title\nfields: {title: {type: text}}\n",
      "content/actions/\(name).md": "---\ntitle: \(title)\n---\n",
    ])
    for name in ["a", "b", "c"] {
      try plan.write("content/actions/\(name).md", "---\ntitle: \(name)\n---\nVoir [x](\(aim)).\n")
    }
    return try plan.check().diagnostics.filter { $0.severity == .error }
  }

  @Test(arguments: [
    ("actions/04-hub", "04-tiers-lieu", "Un lieu"), ("04-hub.md", "07-hub", "Un lieu"),
    ("../actions/04-hub.md", "le-lieu", "04 Hub"), ("actions/le-hub", "09-lieu", "Le Hub !"),
    ("actions/04-hub-musique", "04-hub-musiques", "Un lieu"),
  ])
  func linksToARenamedFileAreOneMistake(_ aim: String, _ name: String, _ title: String) throws {
    let errors = try links(to: aim, now: name, title)
    #expect(errors.map(\.id) == ["unknown-link"])
    #expect(
      errors.first?.message.en
        == "this link leads to “\(aim)”, which does not exist, in 3 places")
    #expect(errors.first?.help?.en == "did you mean “actions/\(name)”?")
    #expect(
      errors.first?.notes.map(\.message.en) == ["the same link is here", "the same link is here"])
  }

  @Test func aNameOfARenamedFileIsProposedToo() throws {
    let plan = try PlanFolder([
      "content/site.yaml": "name: N\nlanguages: [fr]\n",
      "content/actions/_collection.yaml":
        "title: title\nfields: {title: {type: text}, near: {to: actions}}\n",
      "content/actions/04-tiers-lieu.md": "---\ntitle: Un lieu\n---\n",
      "content/actions/a.md": "---\ntitle: A\nnear: 04-hub\n---\n",
    ])
    #expect(
      try plan.check().diagnostics.first { $0.id == "unknown-reference" }?.help?.en
        == "did you mean “04-tiers-lieu”?")
  }

  @Test func nothingIsProposedThatHasNothingInCommon() throws {
    let errors = try links(to: "actions/04-hub", now: "12-ecole", "Une école")
    #expect(errors.first?.help?.en.hasPrefix("write the collection") == true)
  }
}
