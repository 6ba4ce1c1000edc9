package import BaliseDiagnostics
package import BaliseText

/// A fault found in a page: a diagnostic whose places are still those of the page's bytes.
package struct Finding: Sendable {
  /// Another place of the page that explains it.
  package struct Note: Sendable {
    /// What is to be seen there.
    package let message: Phrase
    /// Where in the page's bytes; nil when it is about no place.
    package let place: Range<Int>?

    /// Makes a note.
    package init(message: Phrase, place: Range<Int>?) {
      self.message = message
      self.place = place
    }
  }

  /// The rule.
  package let id: String
  /// How much it matters.
  package let severity: Diagnostic.Severity
  /// What is wrong.
  package let message: Phrase
  /// What to do.
  package let help: Phrase
  /// Where in the page's bytes; nil when it is about the page as a whole.
  package let place: Range<Int>?
  /// Other places of the page.
  package let notes: [Note]
  /// Of faults that pages share, the one told is the heaviest.
  package let weight: Int

  /// Makes a finding.
  package init(
    id: String, severity: Diagnostic.Severity, message: Phrase, help: Phrase, place: Range<Int>?,
    notes: [Note] = [], weight: Int = 0
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.help = help
    self.place = place
    self.notes = notes
    self.weight = weight
  }
}

/// What is found while one page is audited.
struct AuditReport {
  /// Faults of one rule told of one page: they are nearly always one fault, repeated.
  static let limit = 10

  let page: HTMLPage
  private(set) var findings: [Finding] = []
  private var counts: [String: Int] = [:]

  init(_ page: HTMLPage) { self.page = page }

  /// True when no more faults of a rule are told of this page.
  func isFull(_ id: String) -> Bool { counts[id, default: 0] >= Self.limit }

  /// Reports a fault at an element's start tag, or of the page as a whole.
  mutating func report(
    _ id: String, _ severity: Diagnostic.Severity = .error, at element: Int?, _ message: Phrase,
    help: Phrase, notes: [(Phrase, Int)] = []
  ) {
    let place = element.map { page.elements[$0].tag.whole }
    report(
      id, severity, in: place, message, help: help,
      notes: notes.map { Finding.Note(message: $0, place: page.elements[$1].tag.whole) })
  }

  /// Reports a fault at a place of the page.
  mutating func report(
    _ id: String, _ severity: Diagnostic.Severity = .error, in place: Range<Int>?,
    _ message: Phrase, help: Phrase, notes: [Finding.Note] = []
  ) {
    counts[id, default: 0] += 1
    guard counts[id, default: 0] <= Self.limit else { return }
    findings.append(
      Finding(
        id: id, severity: severity, message: message, help: help, place: place, notes: notes))
  }
}
