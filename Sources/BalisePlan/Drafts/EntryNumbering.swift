import BaliseText

/// Chooses the file name of a new entry: a number where the collection's files have one, and its
/// title.
package struct EntryNumbering: Sendable {
  /// The number to write in the field that orders the collection; nil when no integer does.
  package let number: Int?
  private let width: Int?
  private let ids: [String]

  /// Looks at the entries there are: their ids, and the numbers they hold.
  package init(collection: Collection, ids: [String], numbers: [Int]) {
    self.ids = ids
    let prefixes = ids.compactMap(Self.prefix)
    guard let field = collection.orderField, collection.fields[field].type is IntegerType else {
      number = nil
      width = nil
      return
    }
    let highest = max(numbers.max() ?? 0, prefixes.compactMap { Int($0) }.max() ?? 0, 0)
    let next = highest.addingReportingOverflow(1)
    number = next.overflow ? nil : next.partialValue
    // Two digits keep a folder in order; a folder that counts otherwise goes on as it does.
    let usual = prefixes.map(\.utf8.count).max() ?? 2
    width = ids.isEmpty || !prefixes.isEmpty ? usual : nil
  }

  /// The id of an entry with a title.
  package func id(for title: String, collection: Collection) -> String {
    let slug = Self.slug(title, collection)
    guard let number, let width else { return slug }
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits + "-" + slug
  }

  /// The id of an entry that already has this title in its file name, whatever its number.
  package func existing(_ title: String, collection: Collection) -> String? {
    let slug = Self.slug(title, collection)
    return ids.sorted().first { id in
      guard id != slug, width != nil, let prefix = Self.prefix(id) else { return id == slug }
      return id.dropFirst(prefix.count + 1) == slug
    }
  }

  /// The digits before the first hyphen of `04-hub`.
  private static func prefix(_ id: String) -> Substring? {
    let digits = id.prefix { $0.isASCII && $0.isNumber }
    let isPrefix = !digits.isEmpty && digits.count < 10 && id.dropFirst(digits.count).first == "-"
    return isPrefix ? digits : nil
  }

  /// A name that fits in a file name, cut between words.
  private static func slug(_ title: String, _ collection: Collection) -> String {
    let isNamed = !NameFolding.words(title).isEmpty
    let whole = Slug.make(isNamed ? title : collection.singular[0])
    guard whole.utf8.count > 100 else { return whole }
    var slug = ""
    for part in whole.split(separator: "-") {
      if slug.utf8.count + part.utf8.count > 100 { break }
      slug += (slug.isEmpty ? "" : "-") + part
    }
    return slug.isEmpty ? String(whole.unicodeScalars.prefix(25)) : slug
  }
}
