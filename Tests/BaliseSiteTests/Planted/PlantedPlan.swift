import BaliseDiagnostics
import BaliseTestSupport
import BaliseText
import Foundation

@testable import BalisePlan
@testable import BaliseSite

/// A plan with hostile texts planted in every field of every collection, whatever its schema: in
/// file names, in texts, in the settings, in the words of the interface.
struct PlantedPlan {
  let plan: PlanFolder
  private var files: [String: PlantedFile] = [:]
  private let schema: Schema
  /// The first entry of each collection, as a file name.
  private let known: [String: String]

  /// Plants into a plan that has nothing wrong.
  init(_ plan: PlanFolder) throws {
    self.plan = plan
    var loader = ContentLoader(root: plan.path, jobs: 2)
    let tree = try loader.load()
    let settings = SiteSettingsReader.read(tree.site)
    schema =
      SchemaReader.read(
        tree.folders.map { ($0.id, $0.schema) }, languages: settings.value.languages
      ).value
    known = Dictionary(
      uniqueKeysWithValues: try schema.collections.compactMap { collection in
        try FileTree(folder: plan.path + "/content/" + collection.id).paths.first {
          $0.hasSuffix(".md") && $0.split(separator: ".").count == 2 && !$0.hasPrefix("_")
        }.map { (collection.id, String($0.dropLast(3))) }
      })
    try plan.write("content/x.png", PictureBytes.png())
    for collection in schema.collections { plantEntries(of: collection) }
    plantSettings(settings.value.languages)
    for language in settings.value.languages.codes {
      try plantWords("templates/languages/\(language).yaml")
    }
  }

  /// Gives way until nothing is refused; what stays is what can be published.
  mutating func settle() throws {
    for file in files.values { try plan.write(file.path, file.text) }
    var last: [Diagnostic] = []
    for _ in 0..<40 {
      last = try plan.check(tellingAll: true).diagnostics.filter { $0.severity == .error }
      if last.isEmpty { return }
      var changed: Set<String> = []
      var isChanged = false
      var seen: Set<String> = []
      for diagnostic in last {
        guard let range = diagnostic.range,
          seen.insert("\(range.path):\(range.start.line)").inserted
        else { continue }
        if files[range.path]?.giveWay(at: range.start.line) == true {
          changed.insert(range.path)
        } else if files[range.path] != nil, diagnostic.id == "private-in-text" {
          try drop(range.path)
          isChanged = true
        }
      }
      if changed.isEmpty, !isChanged { break }
      for path in changed {
        if let file = files[path] { try plan.write(path, file.text) }
      }
    }
    throw Mismatch(last.prefix(5).map { Transcript.text([$0], .en) })
  }

  /// Takes an entry out in all its languages: a file of its name may not be published at all.
  private mutating func drop(_ path: String) throws {
    var name = path.hasSuffix(".md") ? String(path.dropLast(3)) : path
    for code in schema.languages.codes where name.hasSuffix("." + code) {
      name = String(name.dropLast(code.count + 1))
    }
    let endings = [".md"] + schema.languages.codes.map { "." + $0 + ".md" }
    for file in endings.map({ name + $0 }) where files[file] != nil {
      files[file] = nil
      try FileManager.default.removeItem(atPath: plan.path + "/" + file)
    }
  }

  // MARK: - Entries

  private mutating func plantEntries(of collection: Collection) {
    for (number, text) in HostileText.all.enumerated() {
      let id = Self.fileName(text, number)
      for language in schema.languages.codes.indices {
        let suffix = language == 0 ? "" : "." + schema.languages.codes[language]
        let path = "content/\(collection.id)/\(id)\(suffix).md"
        files[path] = PlantedFile(
          path,
          [["---"]]
            + collection.fields.filter { language == 0 || $0.isTranslated }.map {
              ways($0, text, number)
            } + [["---"]] + HostileText.markdown(text).map { [$0 + "\n", ""] })
      }
    }
  }

  /// A name no longer than a disk takes, that names one file.
  private static func fileName(_ text: String, _ number: Int) -> String {
    let name = String(text.unicodeScalars.filter { $0 != "/" }.prefix(60).map(Character.init))
    return Listing.isPublishable(name) ? "n\(number)-" + name : "n\(number)"
  }

  private func ways(_ field: Field, _ text: String, _ number: Int) -> [String] {
    values(field, text, number).map { "\(field.name): \($0)" } + [""]
  }

  private func values(_ field: Field, _ text: String, _ number: Int) -> [String] {
    let one: [String]
    if let group = field.type as? GroupType {
      one = (0..<4).map { way -> String in
        "{"
          + group.fields.compactMap { field -> String? in
            let values = values(field, text, number)
            return values.isEmpty ? nil : "\(field.name): \(values[min(way, values.count - 1)])"
          }.joined(separator: ", ") + "}"
      }
    } else if let reference = field.type as? ReferenceType {
      let known = reference.targets.first.flatMap { self.known[$0] }
      one =
        [text, "(\(text))", "\(text)?"].map(quoted)
        + (known.map { [quoted($0)] } ?? [])
    } else {
      let example = field.type.hint.examples.first ?? "x"
      // A field that must be unique, or that numbers entries, needs a value of its own.
      one = [
        text + (field.isUnique ? " \(number)" : ""), "\(example) (\(text))", "\(text) : \(example)",
        "https://a.example/\(text)", "\(text)@a.example", "\(9_000 + number)", example,
      ].map(quoted)
    }
    return field.isMany ? one.map { "[\($0)]" } + one : one
  }

  // MARK: - Settings and words

  private mutating func plantSettings(_ languages: SiteLanguages) {
    let text = HostileText.all[0] + HostileText.all[3] + HostileText.all[8]
    func each(_ value: String) -> String {
      "{" + languages.codes.map { "\($0): \(quoted(value))" }.joined(separator: ", ") + "}"
    }
    let collection = schema.collections.first { $0.hasIndex }?.id ?? ""
    files["content/site.yaml"] = PlantedFile(
      "content/site.yaml",
      [
        ["name: " + each(text)], ["tagline: " + each(text)],
        ["languages: [\(languages.codes.joined(separator: ", "))]"],
        ["base: https://plan.example/"],
        ["menu:"], ["- \(collection)"], ["- {to: \(collection), label: \(each(text))}"],
        ["- {url: \(quoted("javascript:top.pwned()"))}", ""],
        ["- {url: \(quoted("https://a.example/" + text)), label: \(each(text))}", ""],
        ["- \(quoted(text))", ""], ["footer:"], ["- {to: \(collection), label: \(each(text))}"],
        ["legal:"],
      ]
        + ["publisher", "address", "phone", "director", "host"].map { ["  \($0): " + quoted(text)] }
        + [
          ["privacy: {contact: \(quoted(text)), logs: \(quoted(text))}"],
          ["eco-design: {referent: \(quoted(text)), pue: \(quoted(text))}"],
          ["security: {contact: \(quoted("a@b.example" + text)), expires: 2999-01-31}", ""],
          ["server: [nginx, apache, caddy]"],
        ])
    let path = "content/accessibility.yaml"
    files[path] = PlantedFile(
      path,
      [
        ["auditor: " + quoted(text)], ["date: 2019-12-31"],
        ["pages: {\(quoted(text)): index.html}"], ["results: {1: C, 1.1: NC}"],
        ["remarks: {1.1: \(quoted(text))}"], ["exemptions: [\(quoted(text))]"],
        ["technologies: [\(quoted(text))]"], ["scope: " + quoted(text)],
        ["scheme: " + quoted("javascript:top.pwned()"), ""],
        [
          "contact: {email: \(quoted(text)), form: \(quoted("javascript:top.pwned()"))}",
          "contact: {email: \(quoted(text))}",
        ],
      ])
  }

  private mutating func plantWords(_ path: String) throws {
    let lines = try plan.text(path).split(separator: "\n").map(String.init)
    let text = HostileText.all[1] + HostileText.all[3] + HostileText.all[10]
    files[path] = PlantedFile(
      path,
      lines.map { line in
        guard let colon = line.range(of: ": "), !line.hasPrefix("#"), !line.hasPrefix(" ") else {
          return [line]
        }
        let key = String(line[..<colon.upperBound])
        let value = String(line[colon.upperBound...]).filter { $0 != "\"" && $0 != "'" }
        return [key + quoted(value + text), line]
      })
  }
}
