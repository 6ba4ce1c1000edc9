import BaliseValues

/// One thing that an entry does not say, or says that it does not know.
package struct UnknownItem: Sendable {
  /// How it is not known: the five kinds, and words that nobody could read.
  package enum Kind: String, Sendable, CaseIterable {
    case empty
    case toBeSpecified = "to-be-specified"
    case undecided, none, elsewhere, unread

    init(_ unknown: Unknown) {
      self =
        switch unknown {
        case .empty: .empty
        case .toBeSpecified: .toBeSpecified
        case .undecided: .undecided
        case .none: .none
        case .elsewhere: .elsewhere
        }
    }
  }

  /// Where in the entry it is.
  package enum Place: Sendable, Hashable {
    /// A field, an index into the collection's.
    case field(Int)
    /// A section of the text, an index into the collection's.
    case section(Int)
    /// The target of an indicator of a field.
    case target(Int)
  }

  /// The entry.
  package let entry: EntryID
  /// Where in it.
  package let place: Place
  /// How it is not known.
  package let kind: Kind
  /// The number of the content item it belongs to, as means are numbered.
  package let item: Int?
  /// The words by language of the site, with the language they are in; empty when nothing is written.
  package let words: [(text: String, language: Int)]
}
