package import BaliseValues

/// How much of what readers expect an entry says: field by field, part by part.
package struct Completeness: Sendable {
  /// How far an entry has come.
  package enum Standing: String, Sendable, CaseIterable {
    case empty, partial, complete

    /// The words for readers.
    package func formatted(in language: ValueLanguage) -> String {
      language.words.reports.answers(rawValue)
    }
  }

  /// One thing that is expected.
  package struct Item: Sendable {
    /// A field or a section of the collection.
    package let place: UnknownItem.Place
    /// True when the entry says it.
    package let isFilled: Bool
  }

  /// The expected things of one part of the fields.
  package struct Part: Sendable {
    /// The part, an index into the collection's; nil for what stands in none.
    package let part: Int?
    /// What is expected, in the schema's order.
    package let items: [Item]

    /// How many are said.
    package var filled: Int { items.count { $0.isFilled } }
  }

  /// What stands in no part first, then the parts in their order; parts that expect nothing are left
  /// out.
  package let parts: [Part]

  /// How many things are said.
  package var filled: Int { parts.reduce(0) { $0 + $1.filled } }
  /// How many are expected.
  package var total: Int { parts.reduce(0) { $0 + $1.items.count } }

  /// How far the entry has come; an entry of which nothing is expected is complete.
  package var standing: Standing {
    let (filled, total) = (filled, total)
    return filled == total ? .complete : filled == 0 ? .empty : .partial
  }

  init(_ id: EntryID, _ plan: Plan, _ unknowns: UnknownReport) {
    let collection = plan.schema.collections[plan.entries[Int(id.index)].collection]
    let unsaid = Set(
      unknowns.items(of: id).filter { $0.kind == .empty || $0.kind == .toBeSpecified }
        .map(\.place))
    var items = [[Item]](repeating: [], count: collection.parts.count + 1)
    for (number, field) in collection.fields.enumerated()
    where field.isExpected && !field.isPrivate {
      let part = collection.parts.firstIndex { $0.name == field.part }.map { $0 + 1 } ?? 0
      let place = UnknownItem.Place.field(number)
      items[part].append(Item(place: place, isFilled: !unsaid.contains(place)))
    }
    for (number, section) in collection.sections.enumerated() where section.isExpected {
      let place = UnknownItem.Place.section(number)
      items[0].append(Item(place: place, isFilled: !unsaid.contains(place)))
    }
    parts = items.enumerated().compactMap { number, items in
      items.isEmpty ? nil : Part(part: number == 0 ? nil : number - 1, items: items)
    }
  }
}

extension Completeness {
  /// How many of the expected things are said: « 3 sur 18 », “3 of 18”.
  package static func count(_ filled: Int, of total: Int, in language: ValueLanguage) -> String {
    language.words.reports.answers(filled, of: total)
  }
}
