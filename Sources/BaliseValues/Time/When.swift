// Plans say when things happen in the words of the people who wrote them: “end 2019”, « 2e semestre
// 2018 pour l'appel à projets ». This folder reads such words, keeps them, and computes from them.

/// When something happens, as somebody wrote it: the words, and what they mean.
package struct When: Sendable {
  /// The words as they were written.
  package let words: String
  /// The stretches of time the words name, in their order; at least one.
  package let phases: [TimePhase]

  /// Makes a value from its phases.
  package init(words: String, phases: [TimePhase]) {
    self.words = words
    self.phases = phases.isEmpty ? [TimePhase(.unknown(.empty))] : phases
  }

  /// Makes a value of one phase, for dates that were computed and not written.
  package init(_ extent: TimeExtent) {
    self.init(words: "", phases: [TimePhase(extent)])
  }
}

extension When: Hashable {
  // The words, and what a phase is for, are another language's in a translation: not compared.
  package static func == (left: When, right: When) -> Bool { left.phases == right.phases }

  package func hash(into hasher: inout Hasher) { hasher.combine(phases) }

  /// True when both say the same about time, in whatever words; words nobody understood may differ.
  package func sameValue(as other: When) -> Bool {
    phases.count == other.phases.count
      && zip(phases, other.phases).allSatisfy { mine, theirs in
        if case .unread = mine.extent, case .unread = theirs.extent { return true }
        return mine == theirs
      }
  }
}

extension When {
  /// The first and the last day over all phases that have any; nil when none has.
  package var bounds: DayBounds? { bounds(plan: nil) }

  /// The bounds where phases that last as long as the plan take the plan's own.
  package func bounds(plan: DayBounds?) -> DayBounds? {
    var all: DayBounds?
    // A day is the first of all only where every phase has one.
    for phase in phases {
      guard let bounds = phase.extent == .plan ? plan : phase.extent.bounds else { continue }
      guard let others = all else {
        all = bounds
        continue
      }
      all = DayBounds(
        earliest: others.earliest.flatMap { day in bounds.earliest.map { min(day, $0) } },
        latest: others.latest.flatMap { day in bounds.latest.map { max(day, $0) } })
    }
    return all
  }

  /// The first day that is possible; nil when it is open or unknown.
  package var earliest: Day? { bounds?.earliest }

  /// The last day that is possible; nil when it is open or unknown.
  package var latest: Day? { bounds?.latest }

  /// True when the words name days, even if one end is open.
  package var isDated: Bool { phases.contains { $0.extent.bounds != nil } }

  /// True when a drawing must not show a sharp beginning.
  package var startsFuzzily: Bool {
    guard let earliest else { return true }
    return phases.filter { $0.extent.bounds?.earliest == earliest }.allSatisfy(\.startsFuzzily)
  }

  /// True when a drawing must not show a sharp end.
  package var endsFuzzily: Bool {
    guard let latest else { return true }
    return phases.filter { $0.extent.bounds?.latest == latest }.allSatisfy(\.endsFuzzily)
  }

  /// The kind of not knowing, when that is all the words say.
  package var unknown: Unknown? {
    if phases.count == 1, case .unknown(let unknown) = phases[0].extent { unknown } else { nil }
  }

  /// True when some of the words were not understood.
  package var isUnread: Bool {
    phases.contains { if case .unread = $0.extent { true } else { false } }
  }

  /// True when the words last as long as the plan, so that the plan's own dates are needed.
  package var needsPlan: Bool { phases.contains { $0.extent == .plan } }
}
