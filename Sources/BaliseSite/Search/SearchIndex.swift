import BalisePlan
import BaliseText

/// What the search of a language is made of: one file to find with, and the texts that results show,
/// in blocks that are only loaded with the results they belong to.
struct SearchIndex {
  /// How many documents a block of texts holds.
  static let block = 64

  let model: SiteModel
  let language: Int
  let facets: [SearchFacet]
  /// What the list of each facet holds.
  private let lists: [SearchLists.Content]
  let documents: [SearchDocument]
  private let jobs: Int

  init(
    model: SiteModel, language: Int, facets: [SearchFacet], pages: [Page], reuse: Reuse?, jobs: Int
  ) {
    self.model = model
    self.language = language
    self.facets = facets
    self.jobs = jobs
    var byEntry: [EntryID: Page] = [:]
    for page in pages where page.language == language {
      if case .entry(let id) = page.kind { byEntry[id] = page }
    }
    let reader = SearchDocuments(
      model: model, language: language, pages: byEntry,
      stem: SearchStem(tag: model.languages.codes[language]),
      ignored: Set(SearchWords.keys(Self.ignored(model, language))))
    lists = Self.lists(facets, model, language, reuse)
    documents =
      Self.documents(reader, count: model.plan.plan.entries.count, reuse, jobs)
      + Self.sitePages(model, language)
  }

  /// What the lists hold, which no text says: known already, or made now.
  private static func lists(
    _ facets: [SearchFacet], _ model: SiteModel, _ language: Int, _ reuse: Reuse?
  ) -> [SearchLists.Content] {
    let lists = SearchLists(model: model, language: language)
    guard let reuse, let memory = reuse.memory else { return facets.map(lists.content) }
    // They say entries by their numbers, which others have once one comes or goes.
    let order = reuse.digest(naming: model.plan.plan.entries.indices)
    let made = reuse.recalled(memory.searchLists(language), also: order.value) {
      facets.map(lists.content)
    }
    memory.keep(made, ofSearch: language)
    return made.value
  }

  /// What the search knows of every entry: what this process knows already, and the rest made now.
  private static func documents(
    _ reader: SearchDocuments, count: Int, _ reuse: Reuse?, _ jobs: Int
  ) -> [SearchDocument] {
    guard let reuse, let memory = reuse.memory else {
      return Workers.map(count, jobs: jobs) { reader.document(EntryID($0)) }
    }
    let known = memory.searchDocuments(reader.language)
    let documents = Workers.map(count, jobs: jobs) { number in
      let id = EntryID(number)
      return reuse.recalled(
        known[reuse.key(of: id)], also: reader.pages[id]?.digest(seed: reuse.seed, texts: 0) ?? 0
      ) { reader.document(id) }
    }
    let keys = (0..<count).map { reuse.key(of: EntryID($0)) }
    memory.keep(
      Dictionary(zip(keys, documents), uniquingKeysWith: { $1 }), ofSearch: reader.language)
    return documents.map(\.value)
  }

  private static func ignored(_ model: SiteModel, _ language: Int) -> String {
    model.words[language]["search-ignored"] ?? ""
  }

  /// The indexes and reports: people look for “budget” too.
  private static func sitePages(_ model: SiteModel, _ language: Int) -> [SearchDocument] {
    let prefix = model.prefix(language)
    func page(_ title: String, _ path: String, _ excerpt: String = "") -> SearchDocument {
      var document = SearchDocument(
        title: SearchDocuments.line(title), titleLanguage: language, path: path,
        excerptLanguage: language)
      document.takeSlug(in: prefix)
      document.excerpt = SearchDocuments.line(excerpt)
      return document
    }
    let indexes = model.schema.collections.indices.flatMap { index -> [SearchDocument] in
      let collection = model.schema.collections[index]
      guard let path = model.indexPath(index, language) else { return [] }
      let title = collection.plural[language]
      return [page(title, path)]
        + collection.indexes.map { further in
          page(
            title + " – " + further.label[language],
            prefix + PercentEncoding.path(collection.id + "/" + further.name) + ".html")
        }
    }
    return indexes
      + model.reports.map { report in
        page(
          model.word(report.name + "-title", language), prefix + report.name + ".html",
          model.word(report.name + "-summary", language))
      }
  }

  // MARK: - What is written

  /// The texts of a block: a line for each document, its language first where it is another one.
  var blocks: [[UInt8]] {
    stride(from: 0, to: documents.count, by: Self.block).map { start in
      let lines = documents[start..<min(start + Self.block, documents.count)].map { document in
        let foreign =
          document.excerptLanguage == language
          ? "" : model.languages.codes[document.excerptLanguage]
        return foreign + "\t" + document.excerpt
      }
      var writer = JSONWriter(.compact)
      writer.value(lines.joined(separator: "\n"))
      return writer.bytes
    }
  }

  /// The file to find with; `version` names the blocks that belong to it.
  func index(version: String) -> [UInt8] {
    let terms = SearchTerms(documents, jobs: jobs)
    var writer = JSONWriter(.compact)
    writer.object { json in
      json.key("version")
      json.value(version)
      json.key("rules")
      json.value(SearchStem(tag: model.languages.codes[language]).rawValue)
      json.key("ignored")
      json.value(Self.ignored(model, language))
      json.key("block")
      json.value(Self.block)
      json.key("kinds")
      writeKinds(&json)
      writeLines("titles", &json) { $0.title }
      writeLines("names", &json) { $0.names.joined(separator: "|") }
      writeLines("numbers", &json) { $0.number }
      json.key("slugs")
      json.value(documents.map(\.slug).joined(separator: "\n"))
      json.key("languages")
      writeLanguages(&json)
      json.key("filters")
      json.array { json in
        for (facet, content) in zip(facets, lists) { write(facet, content, &json) }
      }
      json.key("terms")
      json.value(String(decoding: terms.written, as: UTF8.self))
      json.key("places")
      json.value(String(decoding: terms.places, as: UTF8.self))
    }
    return writer.bytes
  }

  private func writeLines(
    _ key: String, _ json: inout JSONWriter, _ line: (SearchDocument) -> String
  ) {
    json.key(key)
    json.value(documents.map(line).joined(separator: "\n"))
  }

  /// The kinds of documents, in the order of the documents: name, names, folder, how many there are.
  private func writeKinds(_ json: inout JSONWriter) {
    json.array { json in
      for kind in kinds {
        json.array { json in
          json.value(kind.singular)
          json.value(kind.plural)
          json.value(kind.folder)
          json.value(kind.count)
        }
      }
    }
  }

  private struct Kind {
    let singular, plural, folder: String
    let count: Int
  }

  private var kinds: [Kind] {
    let prefix = model.prefix(language)
    let entries = model.plan.plan.entries.count
    return model.schema.collections.indices.map { index in
      let collection = model.schema.collections[index]
      return Kind(
        singular: collection.singular[language], plural: collection.plural[language],
        folder: model.folder(index, language),
        count: model.plan.plan.ranges[index].count)
    } + [
      Kind(
        singular: model.word("search-page", language),
        plural: model.word("search-pages", language), folder: prefix,
        count: documents.count - entries)
    ]
  }

  /// The documents whose title is in another language than the page.
  private func writeLanguages(_ json: inout JSONWriter) {
    json.object { json in
      for (index, code) in model.languages.codes.enumerated() where index != language {
        let foreign = documents.indices.filter { documents[$0].titleLanguage == index }
        if foreign.isEmpty { continue }
        json.key(code)
        json.value(String(decoding: SearchNumbers.rising(foreign), as: UTF8.self))
      }
    }
  }

  private func write(
    _ facet: SearchFacet, _ content: SearchLists.Content, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.key("id")
      json.value(facet.id)
      json.key("label")
      json.value(facet.title(model, language))
      switch content {
      case .values(let values):
        json.key("values")
        json.array { json in for value in values { json.value(value.label) } }
        json.key("places")
        json.value(Self.joined(values.map { SearchNumbers.rising($0.entries) }))
      case .roles(let collection, let roles):
        json.key("kind")
        json.value(collection)
        json.key("asksRole")
        json.value(facet.asksRole)
        json.key("roles")
        json.array { json in for role in roles { json.value(role.label) } }
        json.key("places")
        json.array { json in
          for role in roles { json.value(Self.places(role, model.plan.plan.ranges[collection])) }
        }
      }
    }
  }

  /// For each target what it adds to the one before, then the entries that refer to it.
  private static func places(_ role: SearchLists.Role, _ range: Range<Int>) -> String {
    var last = range.lowerBound
    return joined(
      role.targets.map { target, entries in
        var text: [UInt8] = []
        SearchNumbers.append(target - last, to: &text)
        last = target
        return text + SearchNumbers.rising(entries)
      })
  }

  private static func joined(_ parts: [[UInt8]]) -> String {
    String(decoding: Array(parts.joined(separator: " ".utf8)), as: UTF8.self)
  }
}
