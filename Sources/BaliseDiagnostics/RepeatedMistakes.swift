import BaliseText

// An action that gets another number is wrong in every sheet that names it: one cause, and pages of
// errors that hide the others.

/// Joins the same wrong word in many places: told at the first, the others are its notes. And what one
/// line does in many places: told at the line, with the places as notes.
enum RepeatedMistakes {
  /// Rules whose message holds the wrong word or aim, and the field or the kind of entry that it is for.
  private static let rules: Set = [
    "unknown-reference", "ambiguous-reference", "unknown-choice", link,
  ]
  /// The rule about links that lead nowhere, whose file may have been renamed.
  private static let link = "unknown-link"
  /// Rules that are told at the cause, with the place of what follows as a note.
  private static let causes: Set = ["named-draft"]
  /// So many places are one mistake; two may each be a slip.
  private static let least = 3
  /// How many of the other places are shown.
  private static let shown = 3
  /// The same for a cause, which is mended at each of them.
  private static let shownOfCause = 20

  /// Diagnostics in their order, each wrong word once.
  static func joined(_ sorted: [Diagnostic]) -> [Diagnostic] {
    joinedWords(joinedCauses(sorted))
  }

  private static func joinedCauses(_ sorted: [Diagnostic]) -> [Diagnostic] {
    guard sorted.contains(where: { causes.contains($0.id) }) else { return sorted }
    var joined: [Diagnostic] = []
    var places: [[Diagnostic.Note]] = []
    for diagnostic in sorted {
      if causes.contains(diagnostic.id), let last = joined.last, last.id == diagnostic.id,
        last.range == diagnostic.range
      {
        places[places.count - 1] += diagnostic.notes
      } else {
        joined.append(diagnostic)
        places.append(diagnostic.notes)
      }
    }
    return zip(joined, places).map { cause, notes in
      notes.count == cause.notes.count ? cause : cause.with(places: notes)
    }
  }

  private static func joinedWords(_ sorted: [Diagnostic]) -> [Diagnostic] {
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

  fileprivate static func notes(
    _ others: ArraySlice<SourceRange>, of rule: String
  ) -> [Diagnostic.Note] {
    let words =
      rule == link
      ? Phrase(en: "the same link is here", fr: "le même lien est ici")
      : Phrase(en: "the same word is here", fr: "le même mot est ici")
    let notes = others.prefix(shown).map { Diagnostic.Note(words, at: $0) }
    return notes + more(others.count - notes.count)
  }

  private static func more(_ left: Int) -> [Diagnostic.Note] {
    switch left {
    case ...0: []
    case 1: [.init(Phrase(en: "and in one more place", fr: "et à un autre endroit"))]
    default:
      [.init(Phrase(en: "and in \(left) more places", fr: "et à \(left) autres endroits"))]
    }
  }

  /// The first of many notes by their places, each place once.
  fileprivate static func first(of notes: [Diagnostic.Note]) -> [Diagnostic.Note] {
    var seen: Set<SourceRange> = []
    let each = notes.filter { note in note.range.map { seen.insert($0).inserted } ?? true }
      .sorted { left, right in
        guard let one = left.range, let other = right.range else { return false }
        return one.path == other.path ? one.start < other.start : one.path < other.path
      }
    return each.prefix(shownOfCause) + more(each.count - shownOfCause)
  }
}

extension Diagnostic {
  fileprivate func with(places: [Note]) -> Diagnostic {
    Diagnostic(
      id: id, severity: severity, message: message, range: range, help: help,
      notes: RepeatedMistakes.first(of: places), fix: fix)
  }

  fileprivate func with(others: ArraySlice<SourceRange>) -> Diagnostic {
    Diagnostic(
      id: id, severity: severity,
      message: Phrase(
        en: "\(message.en), in \(others.count + 1) places",
        fr: "\(message.fr), à \(others.count + 1) endroits"), range: range, help: help,
      notes: notes + RepeatedMistakes.notes(others, of: id), fix: fix)
  }
}
