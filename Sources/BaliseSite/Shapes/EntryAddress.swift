import BalisePlan
import BaliseText

/// How an entry is shown wherever it is linked: made once, because most links of a site are the
/// same few entries.
struct EntryAddress: Sendable {
  /// The title in the language of the page, or in another one.
  let title: String
  /// Index of the language the title is in.
  let language: Int
  /// Site path of the page, percent-encoded.
  let path: String

  /// Title and path of every entry: entry after entry, a place per language.
  static func all(_ plan: LinkedPlan, prefixes: [String]) -> [EntryAddress] {
    var all: [EntryAddress] = []
    all.reserveCapacity(plan.plan.entries.count * prefixes.count)
    for (index, entry) in plan.plan.entries.enumerated() {
      let folder = plan.schema.collections[entry.collection].id
      let path = PercentEncoding.path(folder + "/" + entry.id) + ".html"
      for (language, prefix) in prefixes.enumerated() {
        let title = plan.plan.title(index, language: language)
        all.append(
          EntryAddress(title: title.text, language: title.language, path: prefix + path))
      }
    }
    return all
  }
}

/// The addresses of all entries: entry after entry, a place per language.
struct EntryAddresses: Sendable {
  /// All of them; empty where each is looked up.
  let all: [EntryAddress]
  private let find: (@Sendable (Int) -> EntryAddress)?

  init(_ all: [EntryAddress]) {
    self.all = all
    find = nil
  }

  /// Addresses that are looked up when they are asked for.
  init(_ find: @escaping @Sendable (Int) -> EntryAddress) {
    all = []
    self.find = find
  }

  subscript(place: Int) -> EntryAddress {
    if let find { return find(place) }
    return all[place]
  }
}
