package import BaliseValues

// Large values stand apart, so that the many small ones need no memory of their own. So do amounts,
// which would put every value at a multiple of sixteen bytes.

/// One value of a field after it was read; lists and groups nest.
package enum FieldValue: Sendable {
  /// Nothing was written: the key is absent or has no value.
  case empty
  /// Words, an address, an identifier: text in its canonical form.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// A decimal number, exact.
  indirect case number(Amount)
  /// Yes or no.
  case boolean(Bool)
  /// One of the declared options, by index.
  case choice(Int)
  /// A calendar day.
  indirect case date(Day)
  /// A file of the content folder.
  indirect case file(ContentFile)
  /// Links to other entries, groups without a page, undecided names.
  case reference(Reference)
  /// A date as people write it.
  indirect case when(When)
  /// The hours of a day.
  indirect case hours(Hours)
  /// Means: money, people, in kind.
  indirect case resource(Resource)
  /// An indicator with its target.
  indirect case indicator(Indicator)
  /// A count with what is counted.
  indirect case quantity(WrittenQuantity)
  /// Several values of a `many` field.
  case list([FieldValue])
  /// Values of a group's fields, in the group's order.
  case group([FieldValue])

  /// True when nothing was written.
  package var isEmpty: Bool {
    switch self {
    case .empty: true
    case .text(let text): text.isEmpty
    case .list(let values): values.allSatisfy(\.isEmpty)
    case .group(let values): values.allSatisfy(\.isEmpty)
    default: false
    }
  }

  /// The entry that a reference leads to; nil for every other value.
  package var entry: EntryID? {
    guard case .reference(let reference) = self, case .entry(let id) = reference.target else {
      return nil
    }
    return id
  }

  /// What others may call the value, or compare it with: a text, a number, a day; nil for the rest.
  package var name: String? {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .number(let amount): amount.plain
    case .date(let day): day.iso
    default: nil
    }
  }

  /// The values of a list, one value as a list of one, nothing as an empty list.
  package var items: [FieldValue] {
    switch self {
    case .empty: []
    case .list(let values): values
    default: [self]
    }
  }
}
