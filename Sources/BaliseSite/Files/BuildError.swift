package import BaliseText

/// A broken world: a folder that cannot be read, a full disk. Names the path and what to do.
package struct BuildError: Error, Sendable {
  /// What went wrong, with the path.
  package let message: Phrase
  /// What to do about it.
  package let help: Phrase?

  /// Makes an error.
  package init(_ message: Phrase, help: Phrase? = nil) {
    self.message = message
    self.help = help
  }
}
