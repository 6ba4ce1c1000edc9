// A plan is written by many hands, and each sheet may be right by itself while two of them cannot be
// right together. This folder compares statements with each other; what it finds is no mistake that
// a machine may mend, but a question to those the sheets name.

import BaliseDiagnostics
import BaliseText

/// Finds everything in a plan that only a person can settle.
package enum QuestionFinder {
  /// The questions, entry after entry, in the order of the rules; `rows` are those of known tables
  /// that lack something.
  package static func questions(
    in linked: LinkedPlan, rows: [IncompleteRow] = []
  ) -> [Question] {
    let wording = QuestionWording(linked.plan)
    var drafts: [QuestionDraft] = []
    for index in linked.plan.entries.indices {
      drafts += ofEntry(EntryStatements(linked, EntryID(index), wording))
    }
    drafts += OneWayLinks.drafts(linked, wording) + MissingRanks.drafts(linked, wording)
    drafts += IncompleteRows.drafts(rows)
    return resolved(sorted(drafts), linked)
  }

  private static func ofEntry(_ entry: EntryStatements) -> [QuestionDraft] {
    UndecidedNames.drafts(entry) + EmptyParts.drafts(entry) + ToBeSpecified.drafts(entry)
      + MissingTargets.drafts(entry) + SharedYears.drafts(entry) + DatedStatements.drafts(entry)
      + AnnouncedCounts.drafts(entry) + AgreeingStatements.drafts(entry)
      + Thresholds.drafts(entry) + OpenPoints.drafts(entry)
      + UnfinishedMentions.drafts(entry)
  }

  private static func sorted(_ drafts: [QuestionDraft]) -> [QuestionDraft] {
    let ranks = Dictionary(
      uniqueKeysWithValues: QuestionRule.allCases.enumerated().map { ($1, $0) })
    let order = drafts.indices.sorted { left, right in
      let (one, other) = (drafts[left], drafts[right])
      return (one.entry, ranks[one.rule] ?? 0, left) < (other.entry, ranks[other.rule] ?? 0, right)
    }
    return order.map { drafts[$0] }
  }

  private static func resolved(_ drafts: [QuestionDraft], _ linked: LinkedPlan) -> [Question] {
    let places = places(of: drafts, linked)
    let respondents = Respondents(linked.plan)
    func place(_ location: QuestionDraft.Location) -> SourceRange {
      places[location]
        ?? SourceRange(file: linked.plan.entries[Int(location.entry.index)].file.path)
    }
    return drafts.map { draft in
      var asked = respondents.people(for: draft.entry).entries
      if asked.isEmpty, let other = draft.otherwise {
        asked = respondents.people(for: other).entries
      }
      return Question(
        rule: draft.rule, entry: draft.entry, place: place(draft.location), asked: asked,
        sentence: draft.sentence, subject: draft.subject, context: draft.context,
        notes: draft.notes.map { Diagnostic.Note($0.0, at: place($0.1)) })
    }
  }

  private static func places(
    of drafts: [QuestionDraft], _ linked: LinkedPlan
  ) -> [QuestionDraft.Location: SourceRange] {
    var byEntry: [EntryID: Set<QuestionDraft.Location>] = [:]
    for draft in drafts {
      for location in [draft.location] + draft.notes.map(\.1) {
        byEntry[location.entry, default: []].insert(location)
      }
    }
    var result: [QuestionDraft.Location: SourceRange] = [:]
    for (id, locations) in byEntry {
      let entry = linked.plan.entries[Int(id.index)]
      let statements = StatementPlaces(entry, linked.schema)
      let ranges = locations.map { ($0, statements.range($0.part)) }
      let places = PlaceFinder(entry.file).places(ranges.map(\.1))
      for (location, range) in ranges { result[location] = places[range] }
    }
    return result
  }
}
