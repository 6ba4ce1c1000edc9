package import BaliseValues

/// What an entry says of its means, taken together.
package enum MeansStanding: String, Sendable, CaseIterable {
  /// At least one amount, and nothing left open.
  case figured
  /// Something is said, something is left open.
  case partly
  /// Everything is left open.
  case open
  /// Contributions without an amount.
  case inKind = "in-kind"
  /// Counted somewhere else.
  case elsewhere
  /// Nothing more is needed.
  case without
  /// No amount of its own, for several of these reasons.
  case uncounted
  /// Nothing is written.
  case silent

  init(_ resources: some Sequence<Resource>) {
    var figures = 0
    var open = 0
    var others: Set<MeansStanding> = []
    for resource in resources {
      switch resource.kind {
      case .money, .people: figures += 1
      // Words that could not be read are not in any sum: they are as open as no figure.
      case .toBeSpecified, .unread: open += 1
      case .inKind: others.insert(.inKind)
      case .elsewhere: others.insert(.elsewhere)
      case .none: others.insert(.without)
      }
    }
    self =
      switch (figures > 0, open > 0, others.count) {
      case (false, false, 0): .silent
      case (false, false, 1): others.first ?? .silent
      case (false, false, _): .uncounted
      case (false, true, 0): .open
      case (_, true, _): .partly
      case (true, false, _): .figured
      }
  }

  /// The words after a count: “4 wholly to be specified”.
  package func formatted(in language: ValueLanguage) -> String {
    language.words.reports.means(rawValue)
  }
}
