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
      self.message = message
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
  package let id: String
  /// How much it matters.
  package let severity: Severity
  /// One sentence: what is wrong, with the words of the author in it; no final full stop.
  package let message: Phrase
  /// Where; nil only for what is about no file.
  package let range: SourceRange?
  /// What to do, with the nearest name where one is near.
  package let help: Phrase?
  /// Other places that belong to it.
  package let notes: [Note]
  /// The repair `balise check --fix` applies; only when it is certain.
  package let fix: Fix?

  /// Makes a diagnostic.
  package init(
    id: String, severity: Severity, message: Phrase, range: SourceRange?, help: Phrase? = nil,
    notes: [Note] = [], fix: Fix? = nil
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
