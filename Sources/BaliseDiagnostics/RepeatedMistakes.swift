import BaliseText

// An action that gets another number is wrong in every sheet that names it: one cause, and pages of
// errors that hide the others.

/// Joins the same wrong word in many places: told at the first, the others are its notes.
enum RepeatedMistakes {
  /// Rules whose message holds the wrong word, and the field or the kind of entry that it is for.
  private static let rules: Set = ["unknown-reference", "ambiguous-reference", "unknown-choice"]
  /// So many places are one mistake; two may each be a slip.
  private static let least = 3
  /// How many of the other places are shown.
  private static let shown = 3

  /// Diagnostics in their order, each wrong word once.
  static func joined(_ sorted: [Diagnostic]) -> [Diagnostic] {
    var places: [Key: [SourceRange]] = [:]
    for diagnostic in sorted {
      guard let key = Key(diagnostic), let range = diagnostic.range else { continue }
      // The same place may be told twice; both stand together.
      if places[key]?.last != range { places[key, default: []].append(range) }
    }
    guard places.values.contains(where: { $0.count >= least }) else { return sorted }
    return sorted.compactMap { diagnostic in
      guard let key = Key(diagnostic), let all = places[key], all.count >= least else {
        return diagnostic
      }
      return diagnostic.range == all[0] ? diagnostic.with(others: all.dropFirst()) : nil
    }
  }

  private struct Key: Hashable {
    let id: String
    let message: Phrase

    init?(_ diagnostic: Diagnostic) {
      guard rules.contains(diagnostic.id) else { return nil }
      id = diagnostic.id
      message = diagnostic.message
    }
  }

  fileprivate static func notes(_ others: ArraySlice<SourceRange>) -> [Diagnostic.Note] {
    var notes = others.prefix(shown).map {
      Diagnostic.Note(Phrase(en: "the same word is here", fr: "le même mot est ici"), at: $0)
    }
    let left = others.count - notes.count
    if left == 1 {
      notes.append(.init(Phrase(en: "and in one more place", fr: "et à un autre endroit")))
    } else if left > 1 {
      notes.append(
        .init(Phrase(en: "and in \(left) more places", fr: "et à \(left) autres endroits")))
    }
    return notes
  }
}

extension Diagnostic {
  fileprivate func with(others: ArraySlice<SourceRange>) -> Diagnostic {
    Diagnostic(
      id: id, severity: severity,
      message: Phrase(
        en: "\(message.en), in \(others.count + 1) places",
        fr: "\(message.fr), à \(others.count + 1) endroits"), range: range, help: help,
      notes: notes + RepeatedMistakes.notes(others), fix: fix)
  }
}
