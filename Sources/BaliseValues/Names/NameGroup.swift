/// All declared spellings that fold to one key, and what is to be done where they occur.
struct NameGroup {
  /// What an occurrence means.
  enum Role: Hashable {
    /// It links to an entry.
    case links(Int32)
    /// It may mean several things: it never links, nor does any name inside it.
    case ambiguous
    /// It only keeps names inside it from linking.
    case protects
  }

  /// What an occurrence means.
  var role: Role
  /// The folded name.
  var key: [UInt8]
  /// Where words meet, in order.
  var breaks: [NameBreak]
  /// The capitals asked for; one of these is enough.
  var demands: [CapitalDemand] = []
  /// Signs at the end that belong to the name.
  var suffix: [UInt8] = []
  /// True when the name without those signs is something else.
  var needsSuffix = false
  /// The entries that must not be linked from inside an occurrence, sorted.
  var protects: [Int32] = []

  /// Starts a group with its first spelling.
  init(_ name: SpelledName, role: Role) {
    self.role = role
    key = name.key
    breaks = []
    suffix = name.suffix
    needsSuffix = !name.suffix.isEmpty
    add(name)
  }

  /// Adds another spelling; what either allows is allowed.
  mutating func add(_ name: SpelledName) {
    for added in name.breaks {
      if let index = breaks.firstIndex(where: { $0.offset == added.offset }) {
        breaks[index].kinds.formUnion(added.kinds)
        if breaks[index].others == 0 { breaks[index].others = added.others }
      } else {
        breaks.append(added)
      }
    }
    breaks.sort { $0.offset < $1.offset }
    if name.suffix.isEmpty { needsSuffix = false } else { suffix = name.suffix }
  }

  /// Lets an entry be linked; of a name that two entries share, none is.
  mutating func link(_ entry: Int32, demands added: [CapitalDemand]) {
    switch role {
    case .links(let other) where other != entry: role = .ambiguous
    case .ambiguous: break
    default:
      role = .links(entry)
      for demand in added where !demands.contains(demand) && demands.count < 8 {
        demands.append(demand)
      }
    }
  }

  /// True when an occurrence shows capitals enough.
  func accepts(_ spelling: WrittenName) -> Bool { demands.contains { $0.isMet(by: spelling) } }
}
