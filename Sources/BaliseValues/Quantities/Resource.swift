/// One means of an action: money, people, a contribution, or an honest statement that there is none.
package struct Resource: Sendable, Hashable {
  /// What is given.
  package enum Kind: Sendable, Hashable {
    case money(AmountRange, Currency)
    case people(AmountRange, PeopleUnit)
    /// A contribution without an amount: a shared programme, a lent room.
    case inKind(String)
    /// Nothing more is needed.
    case none
    /// Still open; the words say on what it depends.
    case toBeSpecified(with: String?)
    /// Counted somewhere else.
    case elsewhere(Elsewhere)
    /// Words that no form fits, kept as they are.
    case unread(String)
  }

  /// Where a means is counted instead.
  package enum Elsewhere: Sendable, Hashable {
    /// In somebody's budget.
    case budget(of: String)
    /// In another action, programme or project.
    case within(String)
    /// Paid by somebody, without an amount.
    case funding(String)
    /// Stated in another place: « voir l'annexe ».
    case place(String)
  }

  /// How the people of a means are counted.
  package enum PeopleUnit: String, Sendable, Hashable, CaseIterable {
    case fullTimeEquivalent, post, person
  }

  /// What money is for in the accounts.
  package enum Section: String, Sendable, Hashable, CaseIterable { case investment, operating }

  /// Whether taxes are in an amount.
  package enum VAT: String, Sendable, Hashable, CaseIterable { case included, excluded, unknown }

  /// What is given.
  package let kind: Kind
  /// How often.
  package let per: Per
  /// Investment or running costs, when said.
  package let section: Section?
  /// Whether taxes are included.
  package let vat: VAT
  /// The years it is for.
  package let years: ClosedRange<Int>?
  /// True when the words call it estimated, expected or unconfirmed.
  package let isEstimated: Bool
  /// What stands before the colon, such as « Coût de l'étude ».
  package let label: String?
  /// What it is for, such as « la mission d'incubation ».
  package let purpose: String?
  /// Words beside the amount that say nothing to compute with.
  package let detail: String?
  /// The number of the content item it belongs to.
  package let item: Int?
  /// The words of this part as they were written.
  package let words: String

  /// The year, when it is for just one.
  package var year: Int? { years.flatMap { $0.count == 1 ? $0.lowerBound : nil } }

  /// Makes a resource; an investment that says nothing else is spent once.
  package init(
    _ kind: Kind, per: Per = .unknown, section: Section? = nil, vat: VAT = .unknown,
    years: ClosedRange<Int>? = nil, isEstimated: Bool = false, label: String? = nil,
    purpose: String? = nil, detail: String? = nil, item: Int? = nil, words: String = ""
  ) {
    self.kind = kind
    let isMoney = if case .money = kind { true } else { false }
    self.per = per == .unknown && section == .investment && isMoney ? .once : per
    self.section = section
    self.vat = vat
    self.years = years
    self.isEstimated = isEstimated
    self.label = label
    self.purpose = purpose
    self.detail = detail
    self.item = item
    self.words = words
  }

  /// True when both say the same in numbers, whatever their language and their words.
  package func hasSameValue(as other: Resource) -> Bool { figures == other.figures }

  /// True when its words were not understood.
  package var isUnread: Bool { if case .unread = kind { true } else { false } }

  private var figures: Resource {
    let kind: Kind =
      switch kind {
      case .money, .people, .none: kind
      case .inKind: .inKind("")
      case .toBeSpecified: .toBeSpecified(with: nil)
      case .elsewhere: .elsewhere(.place(""))
      case .unread: .unread("")
      }
    let per: Per = if case .unit = per { .unit("") } else { per }
    return Resource(
      kind, per: per, section: section, vat: vat, years: years, isEstimated: isEstimated, item: item
    )
  }
}
