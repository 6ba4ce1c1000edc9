import BaliseValues

/// Decides which fields of an entry or of a group are shown, from the values that state the level.
struct PublicationDecision {
  let fields: [Field]
  let rule: PublicationRule?
  let reason: PersonalRecord.Reason
  let until: Day?
  /// The rank of the level; nothing personal is shown at 0.
  private let rank: Int
  private let highest: Int

  init(_ fields: [Field], _ rule: PublicationRule?, _ values: [FieldValue], today: Day?) {
    self.fields = fields
    self.rule = rule
    guard let rule else {
      (reason, until, rank, highest) = (.unmarked, nil, 0, 1)
      return
    }
    let options = (fields[rule.level].type as? ChoiceType)?.options ?? []
    highest = options.isEmpty ? 1 : options.count - 1
    let stated: Int
    switch values[rule.level] {
    case .boolean(true): stated = 1
    case .choice(let option): stated = option
    default: stated = 0
    }
    let limit = rule.until.map { values[$0] } ?? .empty
    let last = Self.lastDay(limit)
    until = last
    if stated == 0 {
      (reason, rank) = (.unmarked, 0)
    } else if !limit.isEmpty, !(Self.isOn(last, today)) {
      (reason, rank) = (.ended(last), 0)
    } else {
      rank = stated
      reason = stated >= highest ? .marked : .level(options[stated].label)
    }
  }

  /// True when nothing at all may be: a group that is shown whole or not at all.
  var hidesAll: Bool { rank == 0 && rule?.isWhole == true }

  /// True when a field may be in the site.
  func shows(_ field: Field) -> Bool {
    if hidesAll { return false }
    switch field.personal {
    case nil: return true
    case .highest: return rank > 0 && rank >= highest
    case .from(let name):
      let options = rule.flatMap { fields[$0.level].type as? ChoiceType }?.options ?? []
      guard let needed = options.firstIndex(where: { $0.value == name }) else { return false }
      return rank >= max(needed, 1)
    }
  }

  private static func lastDay(_ value: FieldValue) -> Day? {
    switch value {
    case .date(let day): day
    case .when(let when): when.latest
    default: nil
    }
  }

  /// The last day still counts; without a day to compare with, nothing is known to be allowed.
  private static func isOn(_ last: Day?, _ today: Day?) -> Bool {
    guard let last, let today else { return false }
    return today <= last
  }
}
