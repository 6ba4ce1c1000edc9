/// How much is told at once. Each mistake costs a look at its file and a line of a person's screen:
/// of a file with thousands, the first are told, and the others once these are mended.
package enum MistakeLimits {
  /// Errors told about one file by one stage; as many warnings.
  package static let perFile = 100
  /// Errors told of a whole run; as many warnings.
  package static let perRun = 2_000
  /// Names compared over a whole plan, to suggest the nearest: about a fifth of a second.
  package static let comparisons = 300_000
  /// Names compared for one text.
  package static let comparisonsPerText = 50_000

  /// True when a list ends with as many diagnostics of a file as are told at once: what is wrong in
  /// one file stands together.
  package static func isReached(_ diagnostics: [Diagnostic], in path: String) -> Bool {
    diagnostics.count >= perFile && diagnostics[diagnostics.count - perFile].range?.path == path
  }

  /// How many of the first mistakes get a suggestion, out of so many names.
  package static func suggestions(_ comparisons: Int, among names: Int) -> Int {
    max(1, comparisons / max(names, 1))
  }
}
