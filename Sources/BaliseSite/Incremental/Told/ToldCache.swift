import BaliseDiagnostics

/// What a build that was published had to say, by what it was found in: the next one tells it again
/// without looking for it where nothing changed.
struct ToldCache: Sendable {
  /// What was found while something was made, a page as a rule.
  struct Told: Sendable, Equatable {
    var diagnostics: [Diagnostic]
    /// The state of the files that it speaks of: the lines are those of files as they were.
    var state: UInt64
  }

  /// What was found of the plan as a whole: settings, entries, links.
  var general: [Diagnostic] = []
  /// By the name of what was made.
  var made: [String: Told] = [:]

  /// All of it, in no order that counts.
  var all: [Diagnostic] {
    general + made.sorted { $0.key < $1.key }.flatMap(\.value.diagnostics)
  }

  /// How much it is.
  var count: Int { general.count + made.values.reduce(0) { $0 + $1.diagnostics.count } }

  /// More than this is found anew at each build: what is kept must stay small beside the plan.
  static let most = 50_000
}

extension Diagnostic {
  /// True when it speaks of one of some files.
  func speaks(of paths: Set<String>) -> Bool {
    if let range, paths.contains(range.path) { return true }
    return notes.contains { note in note.range.map { paths.contains($0.path) } ?? false }
  }
}

extension [Diagnostic] {
  /// The state of the files that they speak of, from the state of each; nil when one is not known.
  func state(seed: UInt64, of file: (String) -> UInt64?) -> UInt64? {
    // As a rule, what is said of a page is said of one file.
    var paths: [String] = []
    func add(_ range: SourceRange?) {
      if let range, paths.last != range.path { paths.append(range.path) }
    }
    for diagnostic in self {
      add(diagnostic.range)
      for note in diagnostic.notes { add(note.range) }
    }
    if paths.count > 1 { paths = Set(paths).sorted() }
    var digest = Digest(seed)
    for path in paths {
      guard let state = file(path) else { return nil }
      digest.add(path)
      digest.add(state)
    }
    return digest.value
  }
}

extension SourceFile {
  /// A fingerprint of its bytes.
  func state(seed: UInt64) -> UInt64 {
    var digest = Digest(seed)
    digest.add(bytes[...])
    return digest.value
  }
}
