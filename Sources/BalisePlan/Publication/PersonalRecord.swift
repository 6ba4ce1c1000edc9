package import BaliseDiagnostics
package import BaliseValues

/// What an entry, or a group in one, holds of a person, and whether it is shown.
package struct PersonalRecord: Sendable {
  /// What a personal value is: how it is looked for in texts.
  package enum Kind: Sendable, Hashable {
    case words, email, phone
  }

  /// One personal value.
  package struct Value: Sendable {
    /// What the field is called.
    package let label: LocalText
    /// What it is.
    package let kind: Kind
    /// The value, as it is looked for: words, an address, a canonical number.
    package let text: String
    /// True when it may be in the site.
    package let isShown: Bool
  }

  /// Why personal values are shown or not.
  package enum Reason: Sendable, Hashable {
    /// Nothing marks the person as public.
    case unmarked
    /// A level short of the highest.
    case level(LocalText)
    /// Marked public.
    case marked
    /// It was marked public until this day, which is over, or whose place in time is not known.
    case ended(Day?)
  }

  /// The entry.
  package let entry: EntryID
  /// What the group is called, when it is one.
  package let group: LocalText?
  /// Where the level is stated, else where the entry is.
  package let place: SourceRange
  /// Why.
  package let reason: Reason
  /// The last day it is shown; nil without end.
  package let until: Day?
  /// The values, in the order of the fields.
  package let values: [Value]
}
