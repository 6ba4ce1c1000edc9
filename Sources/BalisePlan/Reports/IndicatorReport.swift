package import BaliseValues

/// What a plan counts, what it aims at, and how far it has come.
package struct IndicatorReport: Sendable {
  /// What is to be reached in one year.
  package struct Due: Sendable {
    /// The year.
    package let year: Int
    /// The lines with a goal for that year, and the goal, in the plan's order.
    package let goals: [(line: Int, goal: Int)]
  }

  /// Every indicator of the plan.
  package let lines: ReportLines<Indicator>
  /// How far each has come; empty when the day of the build is not known.
  package let progress: [Progress]
  /// How many have a target that was read.
  package let targets: Int
  /// The years for which something is to be reached, in order.
  package let years: [Due]
  /// Lines with a target that names no year.
  package let undated: [Int]

  init(_ plan: Plan, today: Day?) {
    let lines = PlanValues.indicators.lines(of: plan)
    self.lines = lines
    progress =
      today.map { day in
        lines.all.map { $0.original.progress(on: day) }
      } ?? []
    targets = lines.all.count { $0.original.target != nil }
    var years: [Int: [(line: Int, goal: Int)]] = [:]
    var undated: [Int] = []
    for (index, line) in lines.all.enumerated() {
      guard let target = line.original.target else { continue }
      var isDated = false
      for (number, goal) in target.goals.enumerated() {
        for year in goal.years where years[year]?.last.map({ $0 == (index, number) }) != true {
          years[year, default: []].append((index, number))
          isDated = true
        }
      }
      if !isDated { undated.append(index) }
    }
    self.years = years.sorted { $0.key < $1.key }.map { Due(year: $0.key, goals: $0.value) }
    self.undated = undated
  }

  /// True when some field of the plan is for indicators.
  package var isMeaningful: Bool { lines.fields.contains { !$0.isEmpty } }

  /// True when something was measured.
  package var hasMeasures: Bool { lines.all.contains { !$0.original.achieved.isEmpty } }

  /// How many indicators some entries have, and how many of them with a target.
  package func counts(of entries: some Sequence<EntryID>) -> (indicators: Int, targets: Int) {
    var counts = (indicators: 0, targets: 0)
    for entry in entries {
      for line in lines.lines(of: entry) {
        counts.indicators += 1
        if line.original.target != nil { counts.targets += 1 }
      }
    }
    return counts
  }

  /// How many have come how far; standings nobody has are left out.
  package var standings: [(standing: Progress.Standing, count: Int)] {
    Progress.Standing.allCases.compactMap { standing in
      let count = progress.count { $0.standing == standing }
      return count == 0 ? nil : (standing, count)
    }
  }

  /// « 13 indicateurs sur 33 ont une cible », “13 of 33 indicators have a target”.
  package static func sentence(
    indicators: Int, targets: Int, in language: ValueLanguage
  ) -> String {
    language.words.reports.indicators(indicators, targets: targets)
  }
}
