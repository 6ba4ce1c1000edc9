/// Which fields of an entry, or of a group, decide whether its personal fields are shown.
package struct PublicationRule: Sendable, Hashable {
  /// The field that states the level: a boolean, or a choice whose first option is the least public
  /// (an index into the fields).
  package let level: Int
  /// The field, of type `date` or `when`, after whose last day nothing personal is shown.
  package let until: Int?
  /// The field shown in the place of the title while the title is not.
  package let instead: Int?
  /// For a group: nothing at all of it is shown short of the first level.
  package let isWhole: Bool
}

/// From which level on a personal field is shown.
package enum PersonalLevel: Sendable, Hashable {
  /// From the last level only.
  case highest
  /// From an option of the field of levels on.
  case from(String)
}
