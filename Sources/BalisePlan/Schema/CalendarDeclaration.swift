/// What makes the entries of a collection events of a calendar: which fields say when and where.
package struct CalendarDeclaration: Sendable, Hashable {
  /// The field that says when, of type `date` or `when` (an index into the collection's fields).
  package let when: Int
  /// The field, of type `hours`, that says at what time of each day.
  package let hours: Int?
  /// The field that says where.
  package let place: Int?
  /// The field that says whether it is certain or cancelled.
  package let status: Int?
  /// The field that says what it is in a few words.
  package let summary: Int?
  /// The fields whose values the event is classed under.
  package let categories: [Int]
  /// The field, of type `date`, that says when the entry was last changed.
  package let updated: Int?
}
