import BaliseDiagnostics
import BalisePlan
import BaliseText
import BaliseValues

/// Makes the feeds of a site (Atom, RFC 4287): one per language for each collection that asks. A
/// feed is read away from the site: without the site's address there is none.
struct FeedFiles {
  let model: SiteModel

  /// Path and bytes of each file, in order.
  var files: [(path: String, bytes: [UInt8])] {
    guard let base = model.settings.base else { return [] }
    var files: [(path: String, bytes: [UInt8])] = []
    for language in model.languages.codes.indices {
      for collection in model.schema.collections.indices {
        guard let path = Self.path(collection, model, language) else { continue }
        files.append((PercentEncoding.decoded(path), feed(collection, path, base, language)))
      }
    }
    return files
  }

  /// Site path of a collection's feed, percent-encoded; nil when there is none, or nothing in it.
  static func path(_ collection: Int, _ model: SiteModel, _ language: Int) -> String? {
    guard model.settings.base != nil, model.hasFeed(collection) else { return nil }
    return model.folder(collection, language) + "feed.xml"
  }

  /// What the feed of a collection is called.
  static func title(_ collection: Int, _ model: SiteModel, _ language: Int) -> String {
    model.schema.collections[collection].plural[language] + " – " + model.settings.name[language]
  }

  /// A feed that is asked for and cannot be made.
  static func diagnostics(_ model: SiteModel) -> [Diagnostic] {
    guard model.settings.base == nil else { return [] }
    return model.schema.collections.compactMap { collection in
      guard let feed = collection.feed else { return nil }
      return Diagnostic(
        id: "feed-without-base", severity: .note,
        message: Phrase(
          en: "no feed is made: the site has no address yet",
          fr: "aucun flux n'est fait : le site n'a pas encore d'adresse"),
        range: feed.range,
        help: Phrase(
          en: "add “base: https://…” to content/site.yaml",
          fr: "ajoutez « base: https://… » à content/site.yaml"))
    }
  }

  private func feed(_ number: Int, _ path: String, _ base: String, _ language: Int) -> [UInt8] {
    let entries = model.dates.feeds[number]
    guard let feed = model.schema.collections[number].feed else { return [] }
    let changed = entries.compactMap { PlanDates.changed(model.entry($0), feed) }.max()
    let page = model.indexPath(number, language) ?? model.prefix(language) + "index.html"
    var out: [UInt8] = []
    out.append(#"<?xml version="1.0" encoding="UTF-8"?>"# + "\n")
    out.append(#"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang=""#)
    out.appendEscaped(model.languages.codes[language])
    out.append("\">\n")
    element("id", base + path, &out)
    element("title", Self.title(number, model, language), &out)
    element("updated", (changed ?? Day.first(ofMonth: 1, year: 1970)).stamp, &out)
    link("self", "application/atom+xml", base + path, &out)
    link("alternate", "text/html", base + Self.address(page), &out)
    out.append("<author>")
    element("name", model.settings.name[language], &out)
    out.append("</author>\n")
    out.append("<generator>Balise</generator>\n")
    for entry in entries { self.entry(entry, feed, base, language, &out) }
    out.append("</feed>\n")
    return out
  }

  private func entry(
    _ id: EntryID, _ feed: FeedDeclaration, _ base: String, _ language: Int,
    _ out: inout [UInt8]
  ) {
    let entry = model.entry(id)
    guard let changed = PlanDates.changed(entry, feed) else { return }
    let title = model.title(id, language)
    let address = base + model.path(id, language)
    out.append("<entry")
    if title.language != language {
      out.append(" xml:lang=\"")
      out.appendEscaped(model.languages.codes[title.language])
      out.append("\"")
    }
    out.append(">\n")
    element("id", address, &out)
    element("title", title.text, &out)
    if let day = Self.published(entry, feed) { element("published", day.stamp, &out) }
    element("updated", changed.stamp, &out)
    link("alternate", "text/html", address, &out)
    let words = FieldWords(model: model, language: language)
    let summary = feed.summary.map { words.texts($0, of: id).joined(separator: "\n") } ?? ""
    if !summary.isEmpty { element("summary", summary, &out) }
    out.append("</entry>\n")
  }

  /// The day of publication, when it is known to the day.
  private static func published(_ entry: Entry, _ feed: FeedDeclaration) -> Day? {
    switch entry.slots[feed.date].value.items.first {
    case .date(let day): day
    case .when(let when): when.exactDays.first?.first
    default: nil
    }
  }

  /// The address visitors see: a folder's index is the folder.
  private static func address(_ path: String) -> String {
    path == "index.html" || path.hasSuffix("/index.html") ? String(path.dropLast(10)) : path
  }

  private func element(_ name: String, _ text: String, _ out: inout [UInt8]) {
    out.append("<\(name)>")
    out.appendEscaped(Self.allowed(text))
    out.append("</\(name)>\n")
  }

  private func link(_ relation: String, _ type: String, _ address: String, _ out: inout [UInt8]) {
    out.append("<link rel=\"\(relation)\" type=\"\(type)\" href=\"")
    out.appendEscaped(address)
    out.append("\"/>\n")
  }

  /// XML has no way to write most control signs: they are left out.
  private static func allowed(_ text: String) -> String {
    func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: true
      case 0..<0x20, 0xFFFE, 0xFFFF: false
      default: true
      }
    }
    if text.unicodeScalars.allSatisfy(isAllowed) { return text }
    var result = ""
    result.unicodeScalars.append(contentsOf: text.unicodeScalars.filter(isAllowed))
    return result
  }
}

extension Day {
  /// The day as an instant (RFC 3339): a day has no time of its own, and midnight stands for it.
  fileprivate var stamp: String { iso + "T00:00:00Z" }
}
