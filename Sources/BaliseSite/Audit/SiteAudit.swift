import BaliseAudit
import BaliseDiagnostics
import BalisePlan
import BaliseText

/// Tells what the audit of all pages found: each fault once, where it was written, with how many
/// pages have it.
struct SiteAudit {
  let site: PreparedSite
  let jobs: Int
  /// What was told before: of a line that is known to be wrong, no more is said.
  let told: [Diagnostic]

  /// Pages of one fault that are named.
  private static let named = 3

  /// A fault of one page at its place in the source.
  private struct Placed: Sendable {
    let page: Int
    let finding: Finding
    let range: SourceRange
    let notes: [Diagnostic.Note]
  }

  /// One fault, in however many pages.
  private struct Fault {
    var placed: Placed
    var pages: [Int] = []
  }

  private struct Key: Hashable {
    let id: String
    let path: String
    let start: SourcePosition
    let severity: Diagnostic.Severity
  }

  func diagnostics(_ audited: [AuditedPage]) -> [Diagnostic] {
    var findings = audited.map(\.findings)
    for (page, finding) in repeatedTitles(audited) { findings[page].append(finding) }
    let faulty = findings.indices.filter { !findings[$0].isEmpty }
    var diagnostics = StyleAudit.diagnostics(site)
    guard !faulty.isEmpty else { return diagnostics }
    let tracer = site.tracer(jobs: jobs)
    let findingsOfPages = findings
    let placed = Workers.map(faulty.count, jobs: jobs) { number in
      place(findingsOfPages[faulty[number]], of: faulty[number], tracer)
    }
    diagnostics += tell(placed.flatMap { $0 })
    return silenced(diagnostics)
  }

  private func place(_ findings: [Finding], of page: Int, _ tracer: PageRenderer) -> [Placed] {
    let output = tracer.render(site.pages[page])
    let traced = TracedPage(
      bytes: output.bytes, trace: output.trace, bodies: output.bodies, template: output.template)
    return findings.map { finding in
      Placed(
        page: page, finding: finding, range: traced.place(of: finding.place),
        notes: finding.notes.map { note in
          Diagnostic.Note(note.message, at: note.place.map { traced.place(of: $0) })
        })
    }
  }

  private func tell(_ placed: [Placed]) -> [Diagnostic] {
    var numbers: [Key: Int] = [:]
    var faults: [Fault] = []
    for one in placed {
      let key = Key(
        id: one.finding.id, path: one.range.path, start: one.range.start,
        severity: one.finding.severity)
      let number = numbers[key] ?? faults.count
      if number == faults.count {
        numbers[key] = number
        faults.append(Fault(placed: one))
      }
      if faults[number].pages.last != one.page { faults[number].pages.append(one.page) }
      if one.finding.weight > faults[number].placed.finding.weight { faults[number].placed = one }
    }
    return faults.map(diagnostic)
  }

  private func diagnostic(_ fault: Fault) -> Diagnostic {
    let finding = fault.placed.finding
    return Diagnostic(
      id: finding.id, severity: finding.severity, message: finding.message,
      range: fault.placed.range, help: finding.help, notes: fault.placed.notes + [pages(of: fault)])
  }

  /// Which pages have the fault, with the sheet that the first of them shows.
  private func pages(of fault: Fault) -> Diagnostic.Note {
    let first = fault.placed.page
    var order = fault.pages.filter { $0 != first }
    order.insert(first, at: 0)
    let names = order.prefix(Self.named).map { site.pages[$0].file }.joined(separator: ", ")
    let rest = order.count > Self.named ? ", …" : ""
    var sheet: SourceRange?
    if case .entry(let id) = site.pages[first].kind {
      let path = site.model.entry(id).file.path
      if path != fault.placed.range.path { sheet = SourceRange(file: path) }
    }
    return Diagnostic.Note(
      order.count == 1
        ? Phrase(en: "on the page \(names)", fr: "sur la page \(names)")
        : Phrase(
          en: "on \(order.count) pages: \(names)\(rest)",
          fr: "sur \(order.count) pages : \(names)\(rest)"), at: sheet)
  }

  /// Pages of one language that have the title of another.
  private func repeatedTitles(_ audited: [AuditedPage]) -> [(Int, Finding)] {
    struct Title: Hashable {
      let language: Int
      let words: String
    }
    var first: [Title: Int] = [:]
    var found: [(Int, Finding)] = []
    for (number, page) in audited.enumerated() where !page.title.isEmpty {
      let title = Title(language: site.pages[number].language, words: page.title)
      guard let other = first[title] else {
        first[title] = number
        continue
      }
      let words = Phrase(quoting: page.title)
      let file = site.pages[other].file
      found.append(
        (
          number,
          Finding(
            id: "page-title-repeated", severity: .warning,
            message: Phrase(
              en: "the title \(words.en) is also that of \(file)",
              fr: "le titre \(words.fr) est aussi celui de \(file)"),
            help: Phrase(
              en:
                "give the page a title of its own: it is what tells open pages and results apart",
              fr: "donnez à la page un titre à elle : c’est ce qui distingue les pages ouvertes et "
                + "les résultats"),
            place: page.titlePlace)
        ))
    }
    return found
  }

  /// Without what stands on a line that was told to be wrong before.
  private func silenced(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    struct Line: Hashable {
      let path: String
      let line: Int
    }
    let lines = Set(
      told.compactMap { diagnostic in
        diagnostic.range.flatMap {
          $0.bytes == nil ? nil : Line(path: $0.path, line: $0.start.line)
        }
      })
    return diagnostics.filter { diagnostic in
      guard let range = diagnostic.range, range.bytes != nil else { return true }
      return !lines.contains(Line(path: range.path, line: range.start.line))
    }
  }
}
