import BaliseDiagnostics
import BalisePlan
import BaliseText
import BaliseValues

/// Says what the law wants told and nobody has told yet, for the pages that the site has. The site is
/// built all the same, and its pages say what is missing: nothing is made up.
struct ReadinessCheck {
  let model: SiteModel

  /// A fact that is wanted, and what to write.
  private struct Wanted {
    /// The group of `site.yaml` it stands in; nil for a fact of a file of its own.
    let group: String?
    let key: String
    let name: Phrase
    let example: Phrase

    init(group: String? = nil, key: String, name: Phrase, example: Phrase) {
      (self.group, self.key, self.name, self.example) = (group, key, name, example)
    }

    init(group: String? = nil, key: String, name: Phrase, example: String) {
      self.init(group: group, key: key, name: name, example: Phrase(en: example, fr: example))
    }
  }

  /// A fact that nobody has written, and where it belongs.
  private struct Missing {
    let fact: Wanted
    let place: SourceRange
    /// What to write there.
    let remedy: Phrase
  }

  /// One warning for each file, however much is missing: eleven of them would bury the mistakes that
  /// somebody made today.
  func diagnostics() -> [Diagnostic] {
    var files: [[Missing]] = []
    for fact in missing() {
      if let index = files.firstIndex(where: { $0[0].place.path == fact.place.path }) {
        files[index].append(fact)
      } else {
        files.append([fact])
      }
    }
    return files.compactMap(Self.notReady) + expiredAudit() + security()
  }

  private func missing() -> [Missing] {
    var found: [Missing] = []
    if model.reports.contains(.legal) {
      found += missing(Self.legal, of: model.settings.legal)
    }
    if model.reports.contains(.privacy), model.settings.legal["email"] == nil {
      found += missing(Self.privacy, of: model.settings.privacy)
    }
    if model.reports.contains(.accessibility) { found += accessibility() }
    return found
  }

  private static let legal = [
    Wanted(
      group: "legal", key: "publisher",
      name: Phrase(en: "the publisher's name", fr: "le nom de l'éditeur"),
      example: Phrase(en: "publisher: City of …", fr: "publisher: Ville de …")),
    Wanted(
      group: "legal", key: "address",
      name: Phrase(en: "the publisher's address", fr: "l'adresse de l'éditeur"),
      example: Phrase(
        en: "address: 1 … Street, 00000 …", fr: "address: 1 place de …, 00000 …")),
    Wanted(
      group: "legal", key: "phone",
      name: Phrase(en: "the publisher's telephone number", fr: "le téléphone de l'éditeur"),
      example: "phone: 04 00 00 00 00"),
    Wanted(
      group: "legal", key: "director",
      name: Phrase(
        en: "the director of publication", fr: "le directeur ou la directrice de la publication"),
      example: "director: …"),
    Wanted(
      group: "legal", key: "host.name",
      name: Phrase(en: "the host's name", fr: "le nom de l'hébergeur"),
      example: "host: {name: …, address: …, phone: …}"),
    Wanted(
      group: "legal", key: "host.address",
      name: Phrase(en: "the host's address", fr: "l'adresse de l'hébergeur"),
      example: "host: {name: …, address: …, phone: …}"),
    Wanted(
      group: "legal", key: "host.phone",
      name: Phrase(en: "the host's telephone number", fr: "le téléphone de l'hébergeur"),
      example: "host: {name: …, address: …, phone: …}"),
  ]

  private static let privacy = [
    Wanted(
      group: "privacy", key: "contact",
      name: Phrase(
        en: "whom to ask about personal data", fr: "à qui s'adresser pour ses données personnelles"),
      example: "contact: …")
  ]

  private static let statement = [
    Wanted(
      key: "scheme",
      name: Phrase(
        en: "the multi-year accessibility scheme",
        fr: "le schéma pluriannuel de mise en accessibilité"),
      example: "scheme: https://…"),
    Wanted(
      key: "plan",
      name: Phrase(
        en: "this year's accessibility plan", fr: "le plan d'actions de l'année en cours"),
      example: "plan: https://…"),
  ]

  private static let contact = Wanted(
    key: "contact",
    name: Phrase(
      en: "whom to tell that a page cannot be used", fr: "à qui signaler une page inaccessible"),
    example: "contact: {email: …}")

  private func missing(_ wanted: [Wanted], of facts: DeclaredFacts) -> [Missing] {
    wanted.filter { facts[$0.key] == nil }.map {
      Missing(fact: $0, place: facts.place(of: $0.key), remedy: Self.remedy($0, facts))
    }
  }

  // A line that is there already, without its value, would be written twice if it were added.
  private static func remedy(_ wanted: Wanted, _ facts: DeclaredFacts) -> Phrase {
    let parts = wanted.key.split(separator: ".").map(String.init)
    if facts.isWritten(wanted.key) {
      return Phrase(
        en: "write it after “\(parts[parts.count - 1]):”",
        fr: "écrivez-le après « \(parts[parts.count - 1]): »")
    }
    if parts.count > 1, facts.isWritten(parts[0]) {
      // “host: Name” is the name alone.
      let name = parts[0] + ".name"
      if facts[name] != nil, !facts.isWritten(name) {
        return Phrase(
          en: "write “\(wanted.example.en)”", fr: "écrivez « \(wanted.example.fr) »")
      }
      let line = "\(parts[parts.count - 1]): …"
      return Phrase(
        en: "add “\(line)” under “\(parts[0]):”", fr: "ajoutez « \(line) » sous « \(parts[0]): »")
    }
    let (en, fr) = (wanted.example.en, wanted.example.fr)
    guard let group = wanted.group else {
      return Phrase(en: "add “\(en)”", fr: "ajoutez « \(fr) »")
    }
    return facts.isGroupWritten
      ? Phrase(en: "add “\(en)” under “\(group):”", fr: "ajoutez « \(fr) » sous « \(group): »")
      : Phrase(
        en: "add “\(group):” and under it “\(en)”",
        fr: "ajoutez « \(group): » et, dessous, « \(fr) »")
  }

  private func contactRemedy(_ facts: DeclaredFacts) -> Phrase {
    if facts.isWritten("contact.email") {
      return Phrase(en: "write it after “email:”", fr: "écrivez-le après « email: »")
    }
    guard facts.isWritten("contact") else {
      return Phrase(en: "add “contact: {email: …}”", fr: "ajoutez « contact: {email: …} »")
    }
    return Phrase(
      en: "add “email: …” under “contact:”", fr: "ajoutez « email: … » sous « contact: »")
  }

  private func accessibility() -> [Missing] {
    let facts = model.obligations.statement.facts
    var found = missing(Self.statement, of: facts)
    if !["email", "form", "phone", "address"].contains(where: { facts["contact." + $0] != nil }) {
      found.append(
        Missing(
          fact: Self.contact, place: facts.place(of: "contact"), remedy: contactRemedy(facts)))
    }
    return found
  }

  private func expiredAudit() -> [Diagnostic] {
    if let audit = model.obligations.statement.audit,
      model.obligations.conformity.reason == .notValid, let date = audit.date,
      let today = model.dayOfBuild, date <= today
    {
      return [
        Diagnostic(
          id: "audit-expired", severity: .warning,
          message: Phrase(
            en: "the audit of \(date.iso) is more than three years old: it proves nothing any more",
            fr: "l'audit du \(date.iso) a plus de trois ans : il ne prouve plus rien"),
          range: audit.range,
          help: Phrase(
            en: "have the site audited again; until then it is declared “non conforme”",
            fr: "faites auditer le site à nouveau ; d'ici là il est déclaré « non conforme »"))
      ]
    }
    return []
  }

  private func security() -> [Diagnostic] {
    let security = model.settings.security
    guard !security.contacts.isEmpty else { return [] }
    guard let (expires, range) = security.expires else {
      return [
        .securityExpiry(
          Phrase(
            en: "security.txt needs the day until which it holds",
            fr: "security.txt doit dire jusqu'à quel jour il est valable"), security.range, .error)
      ]
    }
    guard let today = model.dayOfBuild else { return [] }
    if expires <= today {
      return [
        .securityExpiry(
          Phrase(
            en: "security.txt expired on \(expires.iso)",
            fr: "security.txt a expiré le \(expires.iso)"), range, .warning)
      ]
    }
    guard today.days(until: expires) <= 30 else { return [] }
    return [
      .securityExpiry(
        Phrase(
          en: "security.txt expires soon, on \(expires.iso)",
          fr: "security.txt expire bientôt, le \(expires.iso)"), range, .warning)
    ]
  }
}

extension ReadinessCheck {
  /// What a file does not say yet of what the law asks for; nil when it says all of it.
  private static func notReady(_ missing: [Missing]) -> Diagnostic? {
    guard let place = missing.map(\.place).min(by: { $0.start < $1.start }) else { return nil }
    guard missing.count > 1 else { return notReady(missing[0]) }
    let count = missing.count
    return Diagnostic(
      id: "not-ready-to-publish", severity: .warning,
      message: Phrase(
        en: "not ready to publish: \(count) things that the law asks for are not written yet: "
          + missing.map(\.fact.name.en).joined(separator: ", "),
        fr: "pas prêt à être publié : \(count) choses que la loi demande ne sont pas encore "
          + "écrites : " + missing.map(\.fact.name.fr).joined(separator: ", ")),
      range: place,
      help: Phrase(
        en: "add them where the notes say; until then the pages say that they are not known",
        fr:
          "ajoutez-les là où les notes le disent ; d'ici là les pages disent qu'elles ne sont pas "
          + "connues"),
      notes: notes(missing))
  }

  /// One note for each place: what to write there.
  private static func notes(_ missing: [Missing]) -> [Diagnostic.Note] {
    var places: [SourceRange] = []
    for place in missing.map(\.place) where !places.contains(place) { places.append(place) }
    return places.sorted { $0.start < $1.start }.map { place in
      var remedies: [Phrase] = []
      for fact in missing where fact.place == place {
        if !remedies.contains(fact.remedy) { remedies.append(fact.remedy) }
      }
      return Diagnostic.Note(
        Phrase(
          en: remedies.map(\.en).joined(separator: ", "),
          fr: remedies.map(\.fr).joined(separator: ", ")),
        // Without the line: it holds a key and nothing else, and there may be eleven of them.
        at: SourceRange(path: place.path, start: place.start, end: place.end))
    }
  }

  /// A fact that the law asks for and that is not written yet.
  private static func notReady(_ missing: Missing) -> Diagnostic {
    let (name, remedy) = (missing.fact.name, missing.remedy)
    return Diagnostic(
      id: "not-ready-to-publish", severity: .warning,
      message: Phrase(
        en: "not ready to publish: \(name.en) is missing",
        fr: "pas prêt à être publié : il manque \(name.fr)"),
      range: missing.place,
      help: Phrase(
        en: remedy.en + "; until then the page says that it is not known",
        fr: remedy.fr + " ; d'ici là la page dit que ce n'est pas connu"))
  }
}

extension Diagnostic {
  fileprivate static func securityExpiry(
    _ message: Phrase, _ range: SourceRange, _ severity: Severity
  ) -> Diagnostic {
    Diagnostic(
      id: "security-expiry", severity: severity, message: message, range: range,
      help: Phrase(
        en: "check the contact, then write a day within the next year after “expires:”, such as "
          + "2030-01-31 in 2029",
        fr: "vérifiez le contact, puis écrivez après « expires: » un jour de l'année qui vient, "
          + "comme 2030-01-31 en 2029"))
  }
}
