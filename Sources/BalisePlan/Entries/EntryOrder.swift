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

  /// The words that it stands by in the alphabet: those of the order field, else the title.
  static func name(_ entry: Entry, _ declared: Collection) -> String {
    for field in [declared.orderField, declared.titleField].compactMap({ $0 }) {
      if case .text(let text) = entry.value(field, language: 0).value, !text.isEmpty { return text }
    }
    return ""
  }
}
