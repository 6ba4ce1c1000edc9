import BaliseTestSupport
import Foundation
import Testing

/// The real program: exit codes, what it prints and where, in both languages.
struct CommandTests {
  private static func plan(_ note: String = "---\ntitle: A\n---\n") throws -> PlanFolder {
    try PlanFolder([
      "content/site.yaml": "name: Un plan\nlanguages: [fr]\n",
      "content/notes/_collection.yaml": "fields: {title: {}, near: {to: notes}}\n",
      "content/notes/a.md": note,
    ])
  }

  private static let broken = "---\ntitle: A\nnear: b\n---\n"

  @Test func buildPublishesBesideTheContent() throws {
    let plan = try Self.plan()
    let run = try BaliseProgram.run(["build"], in: plan.path, environment: ["LANG": "en_GB.UTF-8"])
    #expect(run.code == 0)
    #expect(run.output == "")
    #expect(run.error == "3 pages published in ./public\n")
    #expect(try plan.published().files["notes/a.html"] != nil)
  }

  @Test func buildPublishesWhereItIsTold() throws {
    let plan = try Self.plan()
    let output = plan.path + "/une autre/place"
    let run = try BaliseProgram.run(
      ["build", "--source", plan.path + "/", "--output", output + "/", "--lang", "fr", "--stats"])
    #expect(run.code == 0)
    #expect(run.error.hasPrefix("3 pages publiées dans \(output)\n"))
    #expect(run.error.contains("fichiers lus"))
    #expect(FileManager.default.fileExists(atPath: output + "/index.html"))
  }

  @Test func aMistakeInContentIsOne() throws {
    let plan = try Self.plan(Self.broken)
    let run = try BaliseProgram.run(["build", "--source", plan.path, "--lang", "en"])
    #expect(run.code == 1)
    #expect(run.output == "")
    #expect(
      run.error == """
        error: no entry of “notes” is named “b” [unknown-reference]
          content/notes/a.md:3:7
          3 | near: b
            |       ^
          help: add a file for it in content/notes

        1 error
        nothing was published

        """)
    #expect(!FileManager.default.fileExists(atPath: plan.output))
  }

  @Test(arguments: [
    (["LC_ALL": "fr_FR.UTF-8", "LANG": "en_US"], [], "erreur\u{A0}:"),
    (["LC_MESSAGES": "fr", "LANG": "en_US"], [], "erreur\u{A0}:"),
    (["LANG": "fr_FR.UTF-8"], ["--lang", "en"], "error:"),
    (["LANG": "en_GB.UTF-8"], [], "error:"), ([:], ["--lang", "en"], "error:"),
    (["LANG": "C.UTF-8"], [], "error:"), (["LC_ALL": "POSIX", "LANG": "fr"], [], "error:"),
    // The plan is in French.
    ([:], [], "erreur"),
  ])
  func theLanguageIsThatOfThePerson(
    _ environment: [String: String], _ arguments: [String], _ beginning: String
  ) throws {
    let plan = try Self.plan(Self.broken)
    let run = try BaliseProgram.run(
      ["check", "--source", plan.path] + arguments, environment: environment)
    #expect(run.code == 1)
    #expect(run.error.hasPrefix(beginning))
    #expect(!run.error.contains("\u{1B}"))
  }

  @Test(arguments: [("[en, fr]", "error:"), ("[it, fr]", "error:"), ("[fr-CH]", "erreur")])
  func withoutALocaleThePlanChooses(_ languages: String, _ beginning: String) throws {
    let plan = try Self.plan(Self.broken)
    try plan.write("content/site.yaml", Array("name: P\nlanguages: \(languages)\n".utf8))
    let run = try BaliseProgram.run(["check"], in: plan.path, environment: [:])
    #expect(run.error.contains("\n\(beginning)") || run.error.hasPrefix(beginning))
    let wrong = try BaliseProgram.run(["check", "--jobs", "0"], in: plan.path, environment: [:])
    #expect(wrong.error.contains("--jobs prend") == (beginning == "erreur"))
  }

  @Test func aCleanPlanIsZero() throws {
    let plan = try Self.plan()
    let run = try BaliseProgram.run(["check", "--source", plan.path, "--lang", "en"])
    #expect(run.code == 0)
    #expect(run.output == "")
  }

  @Test(arguments: [
    ["--nonsense"], ["build", "--jobs", "0"], ["build", "--jobs", "many"], ["publish"],
    ["check", "--format", "yaml"], ["build", "--output", ""], ["build", "--source", ""],
    ["build", "--today", "31/01/2020"], ["build", "--today", "2019-02-29"],
    ["check", "--lang", "de"], ["check", "extra"],
  ])
  func wrongUsageIsTwo(_ arguments: [String]) throws {
    let plan = try Self.plan()
    let run = try BaliseProgram.run(arguments, in: plan.path)
    #expect(run.code == 2)
    #expect(run.output == "")
    #expect(run.error.contains("Usage: balise"))
    #expect(!FileManager.default.fileExists(atPath: plan.output))
  }

  @Test(arguments: [
    (["LANG": "fr_FR.UTF-8"], [], "--jobs prend un nombre"),
    (["LANG": "fr_FR.UTF-8"], ["--lang", "en"], "--jobs takes a number"),
    (["LANG": "en_GB.UTF-8"], ["--lang=fr"], "--jobs prend un nombre"),
  ])
  func wrongUsageIsToldInTheLanguageOfThePerson(
    _ environment: [String: String], _ arguments: [String], _ message: String
  ) throws {
    let run = try BaliseProgram.run(
      ["build", "--jobs", "0"] + arguments, environment: environment)
    #expect(run.code == 2)
    #expect(run.error.contains(message), "\(run.error)")
  }

  @Test func aTranslationThatExistsIsNoMatterOfTitles() throws {
    let plan = try Self.plan()
    try plan.write("content/site.yaml", "name: Un plan\nlanguages: [fr, en]\n")
    try plan.write("content/notes/a.en.md", "---\n---\nText.\n")
    let run = try BaliseProgram.run(
      ["new", "notes", "a", "--translate", "en", "--lang", "en"], in: plan.path)
    #expect(run.code == 1)
    #expect(run.error.hasSuffix("a.en.md already exists\n  help: open that file\n"), "\(run.error)")
  }

  @Test func aStageInTwoStepsIsToldOnce() throws {
    let plan = try Self.plan()
    _ = try BaliseProgram.run(["build"], in: plan.path)
    try plan.write("content/notes/a.md", "---\ntitle: A\n---\nText.\n")
    let run = try BaliseProgram.run(["build", "--stats"], in: plan.path)
    let stages = run.error.split(separator: "\n").filter { $0.hasPrefix("  ") }
    #expect(stages.count { $0.hasPrefix("  look:") } == 1, "\(run.error)")
  }

  @Test func aFolderThatIsNotThereIsThree() throws {
    let run = try BaliseProgram.run(["build", "--source", "/nowhere/at/all", "--lang", "en"])
    #expect(run.code == 3)
    #expect(run.error.hasPrefix("error: cannot read /nowhere/at/all/content: "))
    #expect(run.error.contains("help: "))
  }

  @Test(arguments: [
    (["check"], "this folder: it has no folder “content”", "content/site.yaml"),
    (["new", "actions", "A"], "this folder: it has no folder “content”", "_collection.yaml"),
    (["build", "--source", "half"], "half: it has no folder “templates”", "demonstration"),
  ])
  func whoBeginsIsToldHow(_ arguments: [String], _ message: String, _ help: String) throws {
    let plan = try PlanFolder(withTemplates: false)
    try plan.write("half/content/site.yaml", "name: A\n")
    try plan.remove("content")
    let run = try BaliseProgram.run(arguments + ["--lang", "en"], in: plan.path)
    #expect(run.code == 3)
    #expect(run.error.hasPrefix("error: there is no plan in \(message)\n"), "\(run.error)")
    #expect(run.error.contains("help: ") && run.error.contains(help))
    #expect(run.error.contains("--source") == (help != "demonstration"))
  }

  @Test func aPlanWithoutWordsOrCollectionsIsToldWhatToWrite() throws {
    let plan = try PlanFolder(
      [
        "content/site.yaml": "name: A\nlanguages: [fr]\n",
        "templates/pages/home.html": "<p>{{site.name}}</p>\n",
      ], withTemplates: false)
    let check = try BaliseProgram.run(["check", "--lang", "en"], in: plan.path)
    #expect(check.error.contains("help: write this file, with a line"))
    let new = try BaliseProgram.run(["new", "actions", "A", "--lang", "en"], in: plan.path)
    #expect(new.code == 1)
    #expect(new.error.contains("help: write content/actions/_collection.yaml"))
  }

  @Test(arguments: [["build", "--output", "/proc/x"], ["privacy", "--output", "/tmp/no/such"]])
  func theRemedyNamesTheOptionThatWasGiven(_ arguments: [String]) throws {
    let plan = try Self.plan()
    let run = try BaliseProgram.run(arguments + ["--lang", "en"], in: plan.path)
    #expect(run.code == 3)
    #expect(run.error.contains("--output") && !run.error.contains("--source"), "\(run.error)")
  }

  @Test func aFolderOfOthersIsThree() throws {
    let plan = try Self.plan()
    try plan.write("public/letter.txt", "Cher journal")
    let refused = try BaliseProgram.run(["build"], in: plan.path)
    #expect(refused.code == 3)
    #expect(refused.error.contains("--replace"))
    #expect(try plan.text("public/letter.txt") == "Cher journal")
    #expect(try BaliseProgram.run(["build", "--replace"], in: plan.path).code == 0)
    #expect(!FileManager.default.fileExists(atPath: plan.output + "/letter.txt"))
  }

  @Test func jsonHoldsEveryKeyOfEachMistake() throws {
    let plan = try Self.plan(Self.broken)
    let run = try BaliseProgram.run(["check", "--source", plan.path, "--format", "json"])
    #expect(run.code == 1)
    #expect(run.error == "")
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    let first = try #require(list.first)
    #expect(list.count == 1)
    #expect(
      Set(first.keys) == ["id", "severity", "message", "path", "line", "column", "help", "notes"])
    #expect(first["id"] as? String == "unknown-reference")
    #expect(first["severity"] as? String == "error")
    #expect(first["path"] as? String == "content/notes/a.md")
    #expect(first["line"] as? Int == 3)
    #expect(first["column"] as? Int == 7)
  }

  @Test func jsonOfACleanPlanIsAnEmptyList() throws {
    let plan = try Self.plan()
    let run = try BaliseProgram.run(["check", "--source", plan.path, "--format", "json"])
    #expect(run.code == 0)
    #expect(run.output.filter { !$0.isWhitespace } == "[]")
    #expect(run.error == "")
  }

  @Test func gitHubAnnotationsNameThePlace() throws {
    let plan = try Self.plan(Self.broken)
    let run = try BaliseProgram.run(["check", "--source", plan.path, "--format", "github"])
    #expect(run.code == 1)
    #expect(run.output.hasPrefix("::error file=content/notes/a.md,line=3,"))
  }

  @Test func sarifIsJSONOfItsVersion() throws {
    let plan = try Self.plan(Self.broken)
    let run = try BaliseProgram.run(["check", "--source", plan.path, "--format", "sarif"])
    let log = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(run.code == 1)
    #expect(log["version"] as? String == "2.1.0")
  }

  @Test(arguments: [["--help"], ["build", "--help"], ["check", "--help"], ["help", "build"]])
  func helpTeaches(_ arguments: [String]) throws {
    let run = try BaliseProgram.run(arguments)
    #expect(run.code == 0)
    #expect(run.error == "")
    #expect(run.output.contains("USAGE: balise"))
    let wanted = arguments == ["--help"] ? "balise build " : "Exit codes: 0"
    #expect(run.output.contains(wanted))
  }

  @Test func theVersionIsANumber() throws {
    let run = try BaliseProgram.run(["--version"])
    #expect(run.code == 0)
    #expect(run.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }
}
