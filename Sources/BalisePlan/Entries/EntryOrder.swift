import BaliseText
import BaliseValues

/// What puts an entry in its place among those of its collection: a rank, and a name among entries
/// of the same rank.
enum EntryOrder {
  /// The rank that the order field gives; the last one when it gives none.
  static func rank(_ entry: Entry, _ declared: Collection) -> Int {
    let rank: Int? =
      switch declared.orderField.map({ entry.value($0, language: 0).value }) {
      case .integer(let number): number
      case .number(let amount): amount.rank
      case .date(let day): -day.ordinal
      case .when(let when): when.earliest?.ordinal ?? Int.max - 1
      default: nil
      }
    return rank ?? .max
  }

  /// True when an entry stands before another of its collection that belongs to the same entry: by rank,
  /// then by name in alphabetical order, then by id. `PlanDecoder` sorts by the same, with keys that it
  /// makes once for each.
  static func precedes(
    _ one: Entry, _ other: Entry, _ declared: Collection, in language: String
  ) -> Bool {
    let (rank, otherRank) = (rank(one, declared), rank(other, declared))
    if rank != otherRank { return rank < otherRank }
    let key = NameFolding.sortKey(name(one, declared), in: language)
    let otherKey = NameFolding.sortKey(name(other, declared), in: language)
    return (key, one.id) < (otherKey, other.id)
  }

  /// The words that it stands by in the alphabet: those of the order field, else the title.
  static func name(_ entry: Entry, _ declared: Collection) -> String {
    for field in [declared.orderField, declared.titleField].compactMap({ $0 }) {
      if case .text(let text) = entry.value(field, language: 0).value, !text.isEmpty { return text }
    }
    return ""
  }
}
