package import BaliseDiagnostics
import BaliseDocuments
import BaliseText
package import BaliseValues

/// What `content/site.yaml` says of the site as a whole.
package struct SiteSettings: Sendable {
  /// One line of a menu: a collection, an entry (`pages/legal`), a report, or an outside address.
  package struct MenuItem: Sendable {
    /// What is meant, as written; an address for `url` items.
    package let target: String
    /// The words to show; nil shows the target's own title.
    package let label: LocalText?
    /// Where it is written.
    package let range: SourceRange
  }

  /// The name of the site.
  package let name: LocalText
  /// One line under the name.
  package let tagline: LocalText
  /// The languages it is published in, the default first.
  package var languages: SiteLanguages
  /// Where the languages are written.
  package let languagesRange: SourceRange
  /// The address it will have, ending with `/`; nil when not given: no absolute address is written.
  package let base: String?
  /// The path of that address on its server, such as `/` or `/plan/`.
  package var basePath: String {
    guard let base else { return "/" }
    // `https://host/path/`: the path begins at the third slash.
    let parts = base.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    return parts.count == 4 ? "/" + parts[3] : "/"
  }
  /// The legal time that the hours of its events are told in.
  package let zone: CivilZone
  /// The main menu: the few lines that every page shows.
  package let menu: [MenuItem]
  /// The further lines of the main menu, which a page shows on request.
  package let more: [MenuItem]
  /// The links of the footer.
  package let footer: [MenuItem]
  /// Names that collections let be linked are linked in texts.
  package let linksMentions: Bool
  /// Who answers for the site.
  package let legal: DeclaredFacts
  /// Whom to ask about personal data.
  package let privacy: DeclaredFacts
  /// What the publisher declares of eco-design.
  package let ecoDesign: DeclaredFacts
  /// Whom to tell of a weakness.
  package let security: SecuritySettings
  /// The web servers to write settings for.
  package let servers: [WebServer]
  /// What is said of the published data as a whole.
  package let data: DataSettings
  /// Its colours and pictures, as written.
  package let identity: SiteIdentitySettings
  /// The collections whose sheets stand in full in the booklet to print, with their places.
  package let booklet: [PlacedText]
  /// The collections whose pages have a picture of their own where their address is shared.
  package let share: [PlacedText]
  /// By what the results of the search can be narrowed down.
  package let search: SearchSettings
  /// How much a page may weigh.
  package let budget: WeightBudget
  /// False when there is no such file, or it or its languages cannot be read: then nothing else of the
  /// site means anything.
  package let isRead: Bool
  /// The file, for places in diagnostics.
  package let path: String
}

/// Reads `content/site.yaml`.
package enum SiteSettingsReader {
  static let keys = [
    "name", "tagline", "languages", "base", "menu", "more", "footer", "legal", "mentions", "data",
    "identity", "booklet", "share", "time-zone", "search", "privacy", "eco-design", "security",
    "server",
    "budget", "one-translation",
  ]

  /// The settings; every missing one has a sensible value, so that the other files can be checked.
  package static func read(_ file: SourceFile?) -> Checked<SiteSettings> {
    guard let file else {
      return Checked(
        settings(
          nil, SettingsReading(file: SourceFile(path: "", bytes: []), languages: SiteLanguages([]))
        ).0,
        [
          Diagnostic(
            id: "missing-site", severity: .error,
            message: Phrase(
              en: "there is no content/site.yaml", fr: "il n'y a pas de content/site.yaml"),
            range: SourceRange(file: "content/site.yaml"),
            help: Phrase(
              en: "create it with “name:”, “languages:” and “base:”",
              fr: "créez-le avec « name: », « languages: » et « base: »"))
        ])
    }
    let parsed = YAMLDocument.parse(file: file)
    let root = parsed.value?.root
    var reading = SettingsReading(file: file, languages: SiteLanguages([]))
    reading.diagnostics = parsed.diagnostics
    let declared = root.flatMap { $0["languages"] }
    let codes = declared.map { reading.languageCodes($0) } ?? []
    if let root, let codes { reading.judgeTranslations(codes, root) }
    reading = reading.with(SiteLanguages(codes ?? []))
    reading.knowsLanguages = codes != nil
    let (value, result) = settings(root, reading)
    return Checked(value, result.diagnostics)
  }

  private static func settings(
    _ root: YAMLNode?, _ given: SettingsReading
  ) -> (SiteSettings, SettingsReading) {
    var reading = given
    var parts: [String: YAMLNode] = [:]
    var places: [String: SourceRange] = [:]
    if let root, reading.isMapping(root) {
      for entry in root.entries {
        if keys.contains(entry.name) {
          parts[entry.name] = entry.value
          places[entry.name] = reading.range(entry.keyRange)
        } else {
          reading.unknownKey(entry, among: keys)
        }
      }
    }
    let name = parts["name"].map { reading.localText($0) } ?? LocalText("")
    if root != nil, name.isEmpty, reading.knowsLanguages || parts["name"] == nil {
      reading.report(
        "missing-site-name", at: parts["name"]?.range ?? ByteRange(0, 0),
        Phrase(en: "the site has no name", fr: "le site n'a pas de nom"),
        help: Phrase(en: "add “name: …”", fr: "ajoutez « name: … »"))
    }
    var base = parts["base"].flatMap { reading.text($0) } ?? ""
    if !base.isEmpty {
      let isAddress =
        (base.hasPrefix("https://") || base.hasPrefix("http://")) && base.utf8.count > 10
        && !base.utf8.contains(where: {
          $0 <= 0x20 || $0 == 0x22 || $0 == 0x3C || $0 == 0x3E || $0 == 0x3F || $0 == 0x23
        })
      if !isAddress, let node = parts["base"] {
        reading.report(
          "bad-base", at: node.range,
          Phrase(
            en: "“\(base)” is not the address of a site",
            fr: "« \(base) » n'est pas l'adresse d'un site"),
          help: base.hasPrefix("http")
            ? WebAddress.read(base).problems.first?.help ?? .wholeBase : .wholeBase)
        base = ""
      } else if !base.hasSuffix("/") {
        base += "/"
      }
    }
    func facts(_ key: String, _ keys: [String]) -> DeclaredFacts {
      let place = places[key] ?? SourceRange(file: given.file.path)
      return parts[key].map { DeclaredFacts($0, at: place, keys: keys, &reading) }
        ?? DeclaredFacts(place)
    }
    let value = SiteSettings(
      name: name, tagline: parts["tagline"].map { reading.localText($0) } ?? LocalText(""),
      languages: reading.languages,
      languagesRange: parts["languages"].map { reading.range($0.range) }
        ?? SourceRange(file: given.file.path), base: base.isEmpty ? nil : base,
      zone: parts["time-zone"].flatMap { zone($0, &reading) } ?? .paris,
      menu: parts["menu"].map { menu($0, &reading) } ?? [],
      more: parts["more"].map { menu($0, &reading) } ?? [],
      footer: parts["footer"].map { menu($0, &reading) } ?? [],
      linksMentions: parts["mentions"].map { reading.flag($0) } ?? true,
      legal: facts("legal", DeclaredFacts.legalKeys),
      privacy: facts("privacy", DeclaredFacts.privacyKeys),
      ecoDesign: facts("eco-design", DeclaredFacts.ecoDesignKeys),
      security: parts["security"].map {
        SecuritySettings($0, at: places["security"] ?? SourceRange(file: given.file.path), &reading)
      } ?? SecuritySettings(SourceRange(file: given.file.path)),
      servers: parts["server"].map { WebServer.read($0, &reading) } ?? [],
      data: parts["data"].map { DataSettings.read($0, &reading) } ?? DataSettings(),
      identity: parts["identity"].map { SiteIdentitySettings($0, &reading) } ?? .init(),
      booklet: parts["booklet"].map { SiteIdentitySettings.words($0, &reading) } ?? [],
      share: parts["share"].map { SiteIdentitySettings.words($0, &reading) } ?? [],
      search: parts["search"].map { SearchSettings.read($0, &reading) } ?? SearchSettings(),
      budget: parts["budget"].map { WeightBudget($0, &reading) } ?? WeightBudget(),
      isRead: root != nil && reading.knowsLanguages, path: given.file.path)
    return (value, reading)
  }

  private static func zone(_ node: YAMLNode, _ reading: inout SettingsReading) -> CivilZone? {
    guard let name = reading.text(node), !name.isEmpty else { return nil }
    if let zone = CivilZone.named(name) { return zone }
    let names = CivilZone.all.map(\.name)
    let near = NearestName.suggestions(for: name, among: names, limit: 1).first ?? "Europe/Paris"
    reading.report(
      "unknown-time-zone", at: node.range,
      Phrase(
        en: "Balise does not know the time zone “\(name)”",
        fr: "Balise ne connaît pas le fuseau horaire « \(name) »"),
      help: Phrase(
        en: "did you mean “\(near)”? The manual lists the zones it knows",
        fr: "vouliez-vous dire « \(near) » ? Le manuel donne les fuseaux connus"))
    return nil
  }

  private static func menu(
    _ node: YAMLNode, _ reading: inout SettingsReading
  ) -> [SiteSettings.MenuItem] {
    var items: [SiteSettings.MenuItem] = []
    for item in node.kind == .sequence ? Array(node.items) : [node] where !item.isEmpty {
      let place = reading.range(item.range)
      if item.kind == .mapping {
        for entry in item.entries where !["label", "to", "url"].contains(entry.name) {
          reading.unknownKey(entry, among: ["label", "to", "url"])
        }
        guard let target = item["to"] ?? item["url"], let text = reading.text(target) else {
          reading.report(
            "menu-without-target", at: item.range,
            Phrase(
              en: "this menu line leads nowhere", fr: "cette ligne de menu ne mène nulle part"),
            help: Phrase(
              en: "add “to:” (a collection or an entry) or “url:”",
              fr: "ajoutez « to: » (une collection ou une fiche) ou « url: »"))
          continue
        }
        items.append(
          .init(
            target: text, label: item["label"].map { reading.localText($0) },
            range: reading.range(target.range)))
      } else if let text = reading.text(item) {
        items.append(.init(target: text, label: nil, range: place))
      }
    }
    return items
  }
}

extension SettingsReading {
  /// The same reading with the site's languages known.
  func with(_ languages: SiteLanguages) -> SettingsReading {
    var copy = SettingsReading(file: file, languages: languages)
    copy.diagnostics = diagnostics
    return copy
  }
}

extension Phrase {
  fileprivate static let wholeBase = Phrase(
    en: "write the whole address, such as https://plan.example.org/",
    fr: "écrivez l'adresse complète, comme https://plan.example.org/")
}
