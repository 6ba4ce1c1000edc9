package import BaliseText

/// What is wrong, where, and what to do: one value for every output and both languages.
package struct Diagnostic: Sendable, Hashable {
  /// How much it matters: only an error keeps the site from being published.
  package enum Severity: String, Sendable, Comparable {
    case error, warning, note

    private var rank: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .note: 2
      }
    }

    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
  }

  /// A second place that explains the first: the other end of a mistake that has two.
  package struct Note: Sendable, Hashable {
    /// What is to be seen there.
    package let message: Phrase
    /// Where; nil when it is about no file.
    package let range: SourceRange?

    /// Makes a note.
    package init(_ message: Phrase, at range: SourceRange? = nil) {
      self.message = message.cut()
      self.range = range
    }
  }

  /// A repair that is certain: replace these bytes of the file of `range` by this text.
  package struct Fix: Sendable, Hashable {
    /// The bytes to replace, in the diagnostic's own file.
    package let bytes: ByteRange
    /// What to write there.
    package let replacement: String

    /// Makes a fix.
    package init(bytes: ByteRange, replacement: String) {
      self.bytes = bytes
      self.replacement = replacement
    }
  }

  /// Stable name of the rule in kebab-case, documented on a page of its own.
  package var id: String { content.id }
  /// How much it matters.
  package var severity: Severity { content.severity }
  /// One sentence: what is wrong, with the words of the author in it; no final full stop.
  package var message: Phrase { content.message }
  /// Where; nil only for what is about no file.
  package var range: SourceRange? { content.range }
  /// What to do, with the nearest name where one is near.
  package var help: Phrase? { content.help }
  /// Other places that belong to it.
  package var notes: [Note] { content.notes }
  /// The repair `balise check --fix` applies; only when it is certain.
  package var fix: Fix? { content.fix }

  private let content: Content

  /// Makes a diagnostic.
  package init(
    id: String, severity: Severity, message: Phrase, range: SourceRange?, help: Phrase? = nil,
    notes: [Note] = [], fix: Fix? = nil
  ) {
    // The one place through which every message passes. A remedy quotes what is to be written, which
    // may well be a long address.
    content = Content(
      id: id, severity: severity, message: message.cut(), range: range,
      help: help?.cut(quotesTo: 4 * Phrase.longestQuote), notes: notes, fix: fix)
  }

  /// The same, whose repair is left to a person.
  package var withoutFix: Diagnostic {
    guard fix != nil else { return self }
    return Diagnostic(
      id: id, severity: severity, message: message, range: range, help: help, notes: notes)
  }

  // Behind one reference, because thousands are gathered, sorted and told: a copy is one count and
  // not one for each text.
  private final class Content: Sendable {
    let id: String
    let severity: Severity
    let message: Phrase
    let range: SourceRange?
    let help: Phrase?
    let notes: [Note]
    let fix: Fix?

    init(
      id: String, severity: Severity, message: Phrase, range: SourceRange?, help: Phrase?,
      notes: [Note], fix: Fix?
    ) {
      self.id = id
      self.severity = severity
      self.message = message
      self.range = range
      self.help = help
      self.notes = notes
      self.fix = fix
    }
  }

  package static func == (left: Self, right: Self) -> Bool {
    let (one, other) = (left.content, right.content)
    return one === other
      || (one.id == other.id && one.severity == other.severity && one.message == other.message
        && one.range == other.range && one.help == other.help && one.notes == other.notes
        && one.fix == other.fix)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(message)
    hasher.combine(range)
  }
}
