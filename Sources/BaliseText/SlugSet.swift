/// Gives every heading of a page an id of its own: `budget`, `budget-2`, `budget-3`.
package struct SlugSet {
  // Room for the headings of an ordinary page: growing to it would hash them as often.
  private var taken = Set<String>(minimumCapacity: 12)
  private var counts: [String: Int] = [:]

  /// Makes a set in which every id is free.
  package init() {}

  /// Keeps an id for something else on the page.
  package mutating func reserve(_ id: String) {
    taken.insert(id)
  }

  /// The id of the next heading with this text; never the same twice.
  package mutating func next(for text: String) -> String { next(for: text.utf8.span) }

  /// The same for the words as UTF-8.
  package mutating func next(for text: Span<UInt8>) -> String {
    let slug = Slug.make(text)
    if taken.insert(slug).inserted { return slug }
    var id = slug
    var count = counts[slug] ?? 1
    while taken.contains(id) {
      count += 1
      id = "\(slug)-\(count)"
    }
    counts[slug] = count
    taken.insert(id)
    return id
  }
}
