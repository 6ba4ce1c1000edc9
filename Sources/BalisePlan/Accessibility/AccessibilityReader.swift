package import BaliseDiagnostics
import BaliseDocuments
import BaliseText
package import BaliseValues

/// Reads `content/accessibility.yaml`.
package struct AccessibilityReader {
  /// The keys of the file.
  package static let keys = [
    "auditor", "date", "pages", "results", "remarks", "exemptions", "outside", "technologies",
    "environment", "tools", "established", "updated", "scope", "scheme", "plan", "contact",
  ]

  private var reading: SettingsReading
  private let today: Day?

  /// The statement; what is wrong in the file is told.
  package static func read(
    _ file: SourceFile?, languages: SiteLanguages, today: Day?
  ) -> Checked<AccessibilityStatement> {
    guard let file else { return Checked(AccessibilityStatement(), []) }
    let parsed = YAMLDocument.parse(file: file)
    var reader = AccessibilityReader(
      reading: SettingsReading(file: file, languages: languages), today: today)
    reader.reading.diagnostics = parsed.diagnostics
    let statement = parsed.value.map { reader.statement($0.root) } ?? AccessibilityStatement()
    return Checked(statement, reader.reading.diagnostics)
  }

  private mutating func statement(_ root: YAMLNode) -> AccessibilityStatement {
    var statement = AccessibilityStatement()
    guard reading.isMapping(root) else { return statement }
    var parts: [String: YAMLEntry] = [:]
    for entry in root.entries {
      if Self.keys.contains(entry.name) {
        parts[entry.name] = entry
      } else {
        reading.unknownKey(entry, among: Self.keys)
      }
    }
    statement.facts = DeclaredFacts(
      root.entries.filter { entry in
        AccessibilityStatement.keys.contains {
          $0 == entry.name || $0.hasPrefix(entry.name + ".")
        }
      }, at: SourceRange(file: reading.file.path), keys: AccessibilityStatement.keys, &reading)
    checkForm(statement.facts)
    statement.established = parts["established"].flatMap { reading.day($0.value) }
    statement.updated = parts["updated"].flatMap { reading.day($0.value) }
    statement.technologies = list(parts["technologies"])
    statement.environment = list(parts["environment"])
    statement.tools = list(parts["tools"])
    statement.exemptions = list(parts["exemptions"])
    statement.outside = list(parts["outside"])
    statement.audit = audit(parts)
    return statement
  }

  /// The form is a link on the page: it may run nothing on the reader's machine.
  private mutating func checkForm(_ facts: DeclaredFacts) {
    let key = "contact.form"
    guard let texts = facts[key] else { return }
    for language in reading.languages.codes.indices {
      let text = texts[language]
      guard !Self.isSafe(text) else { continue }
      return reading.report(
        Diagnostic(
          id: "unsafe-address", severity: .error,
          message: Phrase(
            en: "“\(text)” is no address a page may lead to",
            fr: "« \(text) » n'est pas une adresse permise dans une page"),
          range: facts.place(of: key),
          help: Phrase(
            en: "give an address that begins with https:, http:, mailto: or tel:",
            fr: "donnez une adresse qui commence par https:, http:, mailto: ou tel:")))
    }
  }

  /// True for an address without a scheme, or with a harmless one. Browsers skip white space and
  /// controls.
  private static func isSafe(_ address: String) -> Bool {
    let shown = address.utf8.filter { $0 > 0x20 && $0 != 0x7F }
    guard let end = shown.firstIndex(where: { ":/?#".utf8.contains($0) }),
      shown[end] == UInt8(ascii: ":")
    else { return true }
    let scheme = String(decoding: shown[..<end], as: UTF8.self).lowercased()
    return SafeAddress.isSafeScheme(Array(scheme.utf8))
  }

  private mutating func list(_ entry: YAMLEntry?) -> [LocalText] {
    guard let node = entry?.value else { return [] }
    let items = node.kind == .sequence ? Array(node.items) : [node]
    return items.map { reading.localText($0) }.filter { !$0.isEmpty }
  }

  // MARK: The audit

  private mutating func audit(_ parts: [String: YAMLEntry]) -> AccessibilityAudit? {
    let pages = parts["pages"].map { sample($0.value) } ?? []
    let date = parts["date"].flatMap { reading.day($0.value) }
    let remarks = parts["remarks"].map { said($0.value) } ?? [:]
    guard let entry = parts["results"], !entry.value.isEmpty, reading.isMapping(entry.value) else {
      return nil
    }
    if pages.isEmpty {
      reading.report(
        "incomplete-audit", at: entry.keyRange,
        Phrase(
          en: "these results are of no page: the sample is missing",
          fr: "ces résultats ne portent sur aucune page : l'échantillon manque"),
        help: Phrase(
          en: "add “pages:” with a line for each page, such as “Home: index.html”",
          fr: "ajoutez « pages: » avec une ligne par page, comme « Accueil: index.html »"))
    }
    checkDate(date, parts["date"], entry)
    var results: [RGAA.Criterion: [AuditResult]] = [:]
    // What is said of a criterion counts more than what is said of its theme, in any order.
    for isTheme in [true, false] {
      for line in entry.value.entries where line.name.contains(".") != isTheme {
        let criteria = named(line)
        guard !criteria.isEmpty, let found = pageResults(line.value, pages) else { continue }
        for criterion in criteria { results[criterion] = found }
      }
    }
    return AccessibilityAudit(
      date: date, pages: pages, results: results, remarks: remarks,
      range: reading.range(entry.keyRange))
  }

  private mutating func checkDate(_ date: Day?, _ written: YAMLEntry?, _ results: YAMLEntry) {
    if date == nil, written?.value.isEmpty ?? true {
      reading.report(
        "incomplete-audit", at: (written ?? results).keyRange,
        Phrase(en: "the audit has no date", fr: "l'audit n'a pas de date"),
        help: Phrase(
          en: "add “date:” with the day of the audit: it is valid for three years",
          fr: "ajoutez « date: » avec le jour de l'audit : il vaut trois ans"))
    } else if let date, let today, date > today, let written {
      reading.report(
        "incomplete-audit", at: written.value.range,
        Phrase(
          en: "the audit is dated \(date.iso), a day to come",
          fr: "l'audit est daté du \(date.iso), un jour à venir"),
        help: Phrase(
          en: "write the day on which the audit was made",
          fr: "écrivez le jour où l'audit a été fait"))
    }
  }

  private mutating func sample(_ node: YAMLNode) -> [AccessibilityAudit.Page] {
    var pages: [AccessibilityAudit.Page] = []
    func add(_ name: String, _ address: String, _ range: ByteRange) {
      pages.append(
        .init(
          name: name, address: PlacedText(text: address, range: reading.range(range))))
    }
    if node.kind == .mapping {
      for entry in node.entries {
        if let address = reading.text(entry.value), !address.isEmpty {
          add(entry.name, address, entry.value.range)
        }
      }
    } else {
      for item in node.kind == .sequence ? Array(node.items) : [node] where !item.isEmpty {
        if let address = reading.text(item) { add(address, address, item.range) }
      }
    }
    return pages
  }

  private mutating func named(_ line: YAMLEntry) -> [RGAA.Criterion] {
    let found = RGAA.named(line.name)
    guard found.isEmpty else { return found }
    let theme = RGAA.named(String(line.name.prefix { $0 != "." })).first?.theme
    reading.report(
      "unknown-criterion", at: line.keyRange,
      Phrase(
        en: "RGAA 4.1.2 has no criterion “\(line.name)”",
        fr: "le RGAA 4.1.2 n'a pas de critère « \(line.name) »"),
      help: theme.map {
        Phrase(
          en:
            "those of theme \($0.rawValue) go from \($0.rawValue).1 to \($0.rawValue).\($0.count)",
          fr: "ceux du thème \($0.rawValue) vont de \($0.rawValue).1 à \($0.rawValue).\($0.count)")
      }
        ?? Phrase(
          en: "write the number of a criterion, from 1.1 to 13.12, or of a theme, from 1 to 13",
          fr: "écrivez le numéro d'un critère, de 1.1 à 13.12, ou d'un thème, de 1 à 13"))
    return []
  }

  private mutating func said(_ node: YAMLNode) -> [RGAA.Criterion: LocalText] {
    guard reading.isMapping(node) else { return [:] }
    var remarks: [RGAA.Criterion: LocalText] = [:]
    for line in node.entries {
      let text = reading.localText(line.value)
      for criterion in named(line) where !text.isEmpty { remarks[criterion] = text }
    }
    return remarks
  }

  /// What is found on each page: one word for all, a list in their order, or a word by name.
  private mutating func pageResults(
    _ node: YAMLNode, _ pages: [AccessibilityAudit.Page]
  ) -> [AuditResult]? {
    switch node.kind {
    case .scalar:
      return result(node).map { Array(repeating: $0, count: pages.count) }
    case .sequence:
      guard node.count == pages.count else {
        reading.report(
          "incomplete-audit", at: node.range,
          Phrase(
            en: "\(node.count) results are given for \(pages.count) pages",
            fr: "\(node.count) résultats sont donnés pour \(pages.count) pages"),
          help: Phrase(
            en: "give one for each page, in the order of “pages:”",
            fr: "donnez-en un par page, dans l'ordre de « pages: »"))
        return nil
      }
      return node.items.map { result($0) ?? .untested }
    case .mapping:
      var results = [AuditResult](repeating: .untested, count: pages.count)
      let names = pages.map(\.name)
      let positions = Dictionary(
        names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
      var wrong = 0
      for entry in node.entries {
        guard let page = positions[entry.name] else {
          wrong += 1
          guard wrong <= MistakeLimits.perFile else { continue }
          reading.report(
            .unknownAuditPage(
              entry.name, reading.range(entry.keyRange), names,
              isCompared: wrong
                <= MistakeLimits.suggestions(MistakeLimits.comparisonsPerText, among: names.count)))
          continue
        }
        results[page] = result(entry.value) ?? .untested
      }
      return results
    }
  }

  private mutating func result(_ node: YAMLNode) -> AuditResult? {
    guard let text = reading.text(node) else { return nil }
    if let result = AuditResult(text) { return result }
    reading.report(
      "unknown-result", at: node.range,
      Phrase(
        en: "“\(text)” is not a result of an audit", fr: "« \(text) » n'est pas un résultat d'audit"
      ),
      help: Phrase(
        en: "write C (met), NC (not met), NA (not applicable) or NT (not tested)",
        fr: "écrivez C (conforme), NC (non conforme), NA (non applicable) ou NT (non testé)"))
    return nil
  }
}

extension SettingsReading {
  mutating func report(_ diagnostic: Diagnostic) {
    guard !MistakeLimits.isReached(diagnostics, in: file.path) else { return }
    diagnostics.append(diagnostic)
  }
}

extension Diagnostic {
  /// A page that is not in the sample, or not on the site.
  package static func unknownAuditPage(
    _ name: String, _ range: SourceRange, _ known: [String], isCompared: Bool
  ) -> Diagnostic {
    let near =
      isCompared ? NearestName.suggestions(for: name, among: known, limit: 1).first : nil
    let list = known.prefix(10).joined(separator: ", ") + (known.count > 10 ? "…" : "")
    return Diagnostic(
      id: "unknown-audit-page", severity: .error,
      message: Phrase(
        en: "“\(name)” is not a page of this audit",
        fr: "« \(name) » n'est pas une page de cet audit"
      ), range: range,
      help: near.map {
        Phrase(en: "did you mean “\($0)”?", fr: "vouliez-vous dire « \($0) » ?")
      } ?? Phrase(en: "the pages are: \(list)", fr: "les pages sont : \(list)"))
  }
}
