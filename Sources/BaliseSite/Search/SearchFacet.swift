import BaliseDiagnostics
import BalisePlan
import BaliseText

/// A list by which results can be narrowed down, as the schema has it.
struct SearchFacet: Sendable {
  enum Source: Sendable {
    /// The years that dates fall in.
    case years
    /// The entries of a collection, for those that refer to them.
    case references(collection: Int)
    /// Fields of type choice: collection and field.
    case choices([Choice])
  }

  struct Choice: Sendable, Hashable {
    let collection: Int
    let field: Int
  }

  /// Name in addresses: `?axes=…`.
  let id: String
  let label: LocalText?
  let source: Source
  /// A second list says in which role entries are referred to.
  var asksRole = false

  /// The lists that a site asks for, and what is wrong with them.
  static func resolve(_ model: SiteModel) -> Checked<[SearchFacet]> {
    var facets: [SearchFacet] = []
    // The page's own fields; each list must be told from them and from the others.
    var ids: Set = ["q", "kind"]
    func id(_ names: String...) -> String {
      var number = 2
      let name = names.first { !ids.contains($0) }
      var id = name ?? names[0] + "-2"
      while !ids.insert(id).inserted {
        number += 1
        id = names[0] + "-\(number)"
      }
      return id
    }
    var diagnostics: [Diagnostic] = []
    for filter in model.settings.search.filters {
      var choices: [Choice] = []
      var isWhole = true
      for source in filter.sources {
        if let whole = whole(source.text, model.schema), filter.sources.count == 1 {
          facets.append(
            SearchFacet(
              id: id(source.text, source.text + "-2"), label: filter.label, source: whole,
              asksRole: filter.asksRole))
          continue
        }
        let found = Self.choices(source.text, model.schema)
        if found.isEmpty {
          isWhole = false
          diagnostics.append(unknown(source, model.schema))
        }
        choices += found
      }
      guard isWhole, let first = choices.first else { continue }
      let collection = model.schema.collections[first.collection]
      let name = collection.fields[first.field].name
      facets.append(
        SearchFacet(
          id: id(name, collection.id + "-" + name), label: filter.label, source: .choices(choices)))
    }
    return Checked(facets, diagnostics)
  }

  /// The names that an address may ask something with, of the search and of lists; nil for a site
  /// without a search.
  static func parameters(_ model: SiteModel) -> String? {
    guard model.hasSearch else { return nil }
    let lists = resolve(model).value.flatMap { $0.asksRole ? [$0.id, $0.id + "-role"] : [$0.id] }
    return (["q", "kind"] + lists).joined(separator: " ")
  }

  /// What a list is called in a language.
  func title(_ model: SiteModel, _ language: Int) -> String {
    if let label { return label[language] }
    switch source {
    case .years: return model.word("search-year", language)
    case .references(let collection): return model.schema.collections[collection].singular[language]
    case .choices(let choices):
      guard let first = choices.first else { return id }
      return model.schema.collections[first.collection].fields[first.field].label[language]
    }
  }

  private static func whole(_ word: String, _ schema: Schema) -> Source? {
    if word == "years" { return .years }
    return schema.collection(word).map { .references(collection: $0) }
  }

  /// The public fields of type choice that `status` or `events.status` names.
  private static func choices(_ word: String, _ schema: Schema) -> [Choice] {
    let parts = word.split(separator: ".", maxSplits: 1).map(String.init)
    guard let name = parts.last else { return [] }
    return schema.collections.indices.flatMap { index -> [Choice] in
      let collection = schema.collections[index]
      guard parts.count == 1 || collection.id == parts[0],
        let field = collection.field(named: name), !collection.fields[field].isPrivate,
        collection.fields[field].personal == nil, collection.fields[field].type is ChoiceType
      else { return [] }
      return [Choice(collection: index, field: field)]
    }
  }

  private static func unknown(_ word: PlacedText, _ schema: Schema) -> Diagnostic {
    let fields = schema.collections.flatMap { collection in
      collection.fields.filter { $0.type is ChoiceType && !$0.isPrivate }.map(\.name)
    }
    let known = ["years"] + schema.collections.map(\.id) + fields
    let near = NearestName.suggestions(for: word.text, among: known, limit: 1).first
    return Diagnostic(
      id: "unknown-search-filter", severity: .error,
      message: Phrase(
        en: "the search cannot be narrowed down by “\(word.text)”",
        fr: "la recherche ne peut pas être filtrée par « \(word.text) »"),
      range: word.range,
      help: near.map {
        Phrase(en: "did you mean “\($0)”?", fr: "vouliez-vous dire « \($0) » ?")
      }
        ?? Phrase(
          en: "write a collection, a field of type choice, or years",
          fr: "écrivez une collection, un champ de type choice, ou years"))
  }
}
