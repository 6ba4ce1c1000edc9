package import BaliseDiagnostics
package import BaliseValues

// A class, as entries are: links are most of a plan, and a copy is one count.

/// What an editor wrote where another entry, or a group of actors, is meant.
package final class Reference: Sendable {
  /// What the words turned out to mean.
  package enum Target: Sendable, Hashable {
    /// An entry, by its number in the plan.
    case entry(EntryID)
    /// A group of actors that has no page of its own.
    case group
    /// Not decided yet: the words end with a question mark.
    case undecided
    /// Nobody is named yet, or nobody at all: « à préciser », “none”.
    case unsaid(Unknown)
    /// No entry has that name: said once, as an error.
    case unknown
  }

  /// The name as written, without parentheses or question mark.
  package let words: String
  /// Where it stands.
  package let range: ByteRange
  /// What few references have.
  private let parts: Parts?
  /// What the words mean; `.unknown` until the plan is linked.
  package let target: Target

  // A plan of ten thousand files has a hundred thousand references, nearly all of them words alone.
  private final class Parts: Sendable {
    let role: String?
    let members: [Reference]
    let isOpen: Bool

    init(role: String?, members: [Reference], isOpen: Bool) {
      self.role = role
      self.members = members
      self.isOpen = isOpen
    }
  }

  /// What the actor does there, where it was said.
  package var role: String? { parts?.role }
  /// The entries a named group is made of.
  package var members: [Reference] { parts?.members ?? [] }
  /// The list of members goes on (“…”).
  package var isOpen: Bool { parts?.isOpen ?? false }

  convenience init(
    words: String, range: ByteRange, role: String? = nil, members: [Reference] = [],
    isOpen: Bool = false, target: Target
  ) {
    let isBare = role == nil && members.isEmpty && !isOpen
    self.init(
      words, range, isBare ? nil : Parts(role: role, members: members, isOpen: isOpen), target)
  }

  private init(_ words: String, _ range: ByteRange, _ parts: Parts?, _ target: Target) {
    self.words = words
    self.range = range
    self.parts = parts
    self.target = target
  }

  /// The same words with another meaning.
  func with(target: Target) -> Reference { Reference(words, range, parts, target) }

  /// The same words with other members, and perhaps another meaning.
  func with(members: [Reference], target: Target? = nil) -> Reference {
    Reference(
      words: words, range: range, role: role, members: members, isOpen: isOpen,
      target: target ?? self.target)
  }
}

extension Reference {
  /// How many bodies the name of a group announces: “10 Communautés de Communes”; nil when it is no
  /// group, or gives no number.
  package var announced: Int? {
    guard target == .group else { return nil }
    let digits = words.prefix { $0.isASCII && $0.isNumber }
    guard words.dropFirst(digits.count).first?.isWhitespace == true else { return nil }
    return Int(digits)
  }

  /// How many bodies it stands for: one, the members of a group, or as many as its name announces;
  /// nil for a group whose number nobody says, and for a name that is not known.
  package var bodies: Int? {
    if case .unsaid = target { return nil }
    guard target == .group else { return 1 }
    if let announced { return announced }
    return members.isEmpty || isOpen ? nil : members.count
  }
}

/// The number of an entry in its plan: entries of a collection are consecutive and in order.
package struct EntryID: Sendable, Hashable, Comparable {
  /// Position in `Plan.entries`.
  package let index: Int32

  /// Makes an entry's number from its position.
  package init(_ index: Int) { self.index = Int32(index) }

  package static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}
