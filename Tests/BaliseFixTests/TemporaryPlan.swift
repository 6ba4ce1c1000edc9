import BaliseDiagnostics
import BaliseSite
import Foundation

/// A small plan in a folder of its own, removed with it.
final class TemporaryPlan: Sendable {
  let root: String

  static let actions = """
    label: {fr: [Action, Actions], en: [Action, Actions]}
    title: title
    order: number
    fields:
      number: {type: integer, required: true, unique: true, keys: [numero], label: {fr: Numéro, en: Number}}
      title: {type: text, required: true, translated: true, keys: [titre], label: {fr: Titre, en: Title}}
      status: {type: choice, keys: [statut], options: {planned: {fr: prévu, en: planned}, done: {fr: fait, en: done}}, label: {fr: Statut, en: Status}}
      leader: {type: reference, to: partners, many: true, groups: true, keys: [leaders, pilote, pilotes], label: {fr: Pilote, en: Leader}}
      resources: {type: resource, many: true, translated: true, keys: [moyens], label: {fr: Moyens, en: Resources}}
      contact:
        type: group
        keys: [contact]
        label: {fr: Contact, en: Contact}
        fields:
          service: {type: text, label: {fr: Service, en: Department}}
          phone: {type: text, private: true, keys: [telephone], label: {fr: Téléphone, en: Telephone}}
      steps:
        type: group
        many: true
        keys: [etapes]
        label: {fr: Étapes, en: Steps}
        fields:
          label: {type: text, keys: [nom], label: {fr: Nom, en: Name}}
    sections:
      context: [Contexte, Context]
      content: [Contenu, Content]
    """

  static let partners = """
    label: {fr: [Partenaire, Partenaires], en: [Partner, Partners]}
    title: name
    aliases: aliases
    not: not
    fields:
      name: {type: text, required: true, keys: [nom], label: {fr: Nom, en: Name}}
      website: {type: url, keys: [site], label: {fr: Site, en: Website}}
      aliases: {type: text, many: true, keys: [alias], label: {fr: Autres noms, en: Other names}}
      not: {type: text, many: true, keys: [pas], label: {fr: Pas, en: Not}}
    """

  /// Makes the plan; more files, by path below the root, are added or take the place of these.
  init(_ files: [String: String] = [:]) throws {
    root = FileManager.default.temporaryDirectory.path + "/balise-fix-\(UUID().uuidString)"
    let base = [
      "content/site.yaml": "name: Plan\nlanguages: [fr, en]\n",
      "content/actions/_collection.yaml": Self.actions,
      "content/partners/_collection.yaml": Self.partners,
      "content/partners/le-damier.md": "---\nnom: Le Damier\nalias: [Damier]\n---\n",
      "content/partners/orange.md": "---\nnom: Orange Labs\npas: [Orange Laps]\n---\n",
      "content/partners/cite.md":
        "---\nnom: \"Cité : la fabrique\"\nalias: [La Cité, Fabrique de la Cité]\n---\n",
      "content/actions/04-hub.md":
        "---\nnumero: 4\ntitre: Le hub\npilote: Le Damier\n---\n## Contexte\n\nIci.\n",
      "templates/pages/home.html": "<p>{{site.name}}</p>\n",
      "templates/pages/entry.html": "<p>{{title}}</p>\n",
      "templates/pages/index.html": "<p>{{site.name}}</p>\n",
      "templates/languages/fr.yaml": "home: Accueil\n",
      "templates/languages/en.yaml": "home: Home\n",
    ]
    for (path, text) in base.merging(files, uniquingKeysWith: { $1 }) { try write(path, text) }
  }

  /// A copy of the demonstration plan.
  init(copying source: String) throws {
    root = FileManager.default.temporaryDirectory.path + "/balise-fix-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    for folder in ["content", "templates"] {
      try FileManager.default.copyItem(
        atPath: source + "/" + folder, toPath: root + "/" + folder)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// Writes a file, and the folders above it.
  func write(_ path: String, _ text: String) throws {
    let url = URL(fileURLWithPath: root + "/" + path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// The text of a file.
  func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: root + "/" + path)), as: UTF8.self)
  }

  /// Every file with its text, to see that nothing else changed.
  func everything() throws -> [String: String] {
    var files: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
      let attributes = try FileManager.default.attributesOfItem(atPath: root + "/" + path)
      if attributes[.type] as? FileAttributeType == .typeRegular { files[path] = try read(path) }
    }
    return files
  }

  /// What a check says.
  func check() throws -> [Diagnostic] { try SiteBuilder.build(request).diagnostics }

  /// Repairs what can be.
  func fix(canonical: Bool = false) throws -> SiteFixer.Report {
    try SiteFixer.fix(request, canonical: canonical)
  }

  /// What is asked of Balise; on a day, with the pages looked at, for who wants both.
  func request(today: String? = nil, auditing: Bool = false) -> BuildRequest {
    BuildRequest(source: root, output: nil, jobs: 2, today: today, auditing: auditing)
  }

  private var request: BuildRequest { request() }
}
